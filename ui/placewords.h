// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/place.h"

#include "app/workflow/assessmenteditor.h"

namespace vierklang::ui {

/// The place in the window where a part of an assessment is shown and changed.
[[nodiscard]] Place placeOf(const ChangedPart &part);

/// What a person calls a part: "Data use, question 3", "Goals", "Measures".
[[nodiscard]] QString wordsFor(const ChangedPart &part, const AssessmentEditor &editor, Language language);

} // namespace vierklang::ui
