// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/report/handoutrequest.h"
#include "app/report/reportdocument.h"

namespace vierklang::test {

/// Werkheim after a whole workshop: nine ballots, votes on every question, some of them twice, one parked.
[[nodiscard]] Assessment heldWorkshop();
/// What the library would keep of it.
[[nodiscard]] WorkshopNotes notesOfWorkshop();
/// No assessment at all.
[[nodiscard]] Assessment blankAssessment(Form form = Form::Full);

[[nodiscard]] ReportDocument handoutsOf(const QList<HandoutKind> &kinds, const Assessment &assessment,
                                        Language language = Language::German,
                                        const std::optional<WorkshopNotes> &notes = std::nullopt);

} // namespace vierklang::test
