// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

namespace vierklang::ui {

/// The line drawings beside the promises of the welcome, in their order: totals, nobody, no network, "weiß
/// nicht", balance. Lines to stroke, in a box of `PromiseSignEdge`; round ends, about 1.7 wide.
inline constexpr qreal PromiseSignEdge = 20;
inline constexpr int PromiseSignCount = 5;
[[nodiscard]] QPainterPath promiseSign(int which);

} // namespace vierklang::ui
