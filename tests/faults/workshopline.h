// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/workshoprun.h"

#include <QByteArray>

namespace vierklang::test {

/// What the facilitator sees of a workshop, as one line: item, phase, counts under way, revealed rounds.
[[nodiscard]] inline QByteArray workshopLine(WorkshopRun &run)
{
    const auto countsOf = [](const Round &round) {
        QByteArray text;
        for (const int votes : round.counts)
            text += QByteArray::number(votes) + ',';
        return text + QByteArray::number(round.unknown) + ',' + QByteArray::number(round.notApplicable);
    };
    QByteArray line = run.topic().toUtf8() + ' ' + QByteArray::number(static_cast<int>(run.vote().phase())) + ' '
                      + countsOf(run.vote().counts());
    for (const Round &round : run.vote().rounds())
        line += ' ' + countsOf(round);
    return line + '\n';
}

} // namespace vierklang::test
