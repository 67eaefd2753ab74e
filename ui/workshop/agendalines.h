// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outline.h"

#include "app/workflow/workshoprun.h"

#include <QList>

namespace vierklang::ui {

/// One line of the agenda as the moderator sees it, and where a click leads.
struct AgendaLine
{
    OutlineEntry entry;
    int indent = 8;        ///< of its sign, in px at 100 %
    WorkshopStep step = WorkshopStep::Welcome;
    QString topic;         ///< item or behaviour item; empty leads to the step

    friend bool operator==(const AgendaLine &, const AgendaLine &) = default;
};

/// The steps in their order; inside the step that is under way its dimensions, inside the open dimension its
/// questions.
[[nodiscard]] QList<AgendaLine> agendaInOrder(WorkshopRun &run, Language language);
/// The questions that were voted on, those with most to talk about first.
[[nodiscard]] QList<AgendaLine> agendaByDisagreement(WorkshopRun &run, Language language);

} // namespace vierklang::ui
