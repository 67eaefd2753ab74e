// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/page.h"

#include "app/workflow/assessmenteditor.h"

namespace vierklang::ui {

/// The page that shows places of this kind; the one place where kinds meet classes.
[[nodiscard]] Page *makePage(Place::Kind kind, Context &context, AssessmentEditor &editor, QWidget *parent);

} // namespace vierklang::ui
