// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/collectiverequest.h"

#include <QList>
#include <QString>

#include <optional>

namespace vierklang::cli {

/// What --audience names: reports of each assessment, and reports about all of them together.
struct WantedAudiences
{
    QList<Audience> each;
    QList<Collective> together;
};

/// Each word once and in the order of the call. Error: UnknownWord with the first word nobody knows.
[[nodiscard]] Result<WantedAudiences> audiencesFrom(const QString &words);

/// Whether one of the audiences is written in this format.
[[nodiscard]] bool isWritten(ReportFormat format, const WantedAudiences &audiences);
/// Why these formats leave no file for one of the reports about all inputs, or their number is not right; empty when
/// all is well.
[[nodiscard]] QString collectiveComplaint(const WantedAudiences &audiences, const QList<ReportFormat> &formats,
                                          qsizetype inputs);
/// "comparison: …" for a report about all inputs that could not be made because too few could be read.
[[nodiscard]] QString tooFewSentence(Collective kind);

} // namespace vierklang::cli
