// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/steppage.h"

namespace vierklang::ui {

/// The page for the work of this step; the one place where steps meet classes.
[[nodiscard]] StepPage *makeStepPage(WorkshopStep step, Context &context, WorkshopSession &session, QWidget *parent);

} // namespace vierklang::ui
