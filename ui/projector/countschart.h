// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/projectedview.h"
#include "ui/projector/slideparts.h"

namespace vierklang::ui {

/// Where the answers that are no steps stand: in columns of their own, or in words below where there is
/// little room.
enum class Apart { Beside, Below };

/// The counts of a round as columns of votes, one block a vote while there is room; the round before as a
/// dashed line around them. "weiß nicht" and "trifft nicht zu" stand apart, hatched; the latter only when
/// somebody said it. Gives the sheet up when the area is too small.
void drawCounts(SlideParts &parts, const QRectF &place, const RevealedCounts &counts,
                const std::optional<RevealedCounts> &before, Apart apart);

/// How wide the drawing has to be.
[[nodiscard]] qreal leastWidthOfCounts(const RevealedCounts &counts,
                                       const std::optional<RevealedCounts> &before, Apart apart);

} // namespace vierklang::ui
