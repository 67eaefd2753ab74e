// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vierklang::ui {

/// Makes every Chart speak to assistive technology: role Chart with name and description, one child per
/// value. Safe to call more than once.
void installChartAccessibility();

} // namespace vierklang::ui
