// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instrument/instrument.h"
#include "ui/charts/chartstyle.h"

namespace vierklang::ui {

/// Where a reference value comes from, as a small box with its letters: filled for an order from the study, framed for
/// derived, dashed for an assumption.
void drawOriginBadge(QPainter &painter, QPointF centre, Origin origin, Language language, const ChartStyle &style);
[[nodiscard]] QSizeF originBadgeSize(const ChartStyle &style);

} // namespace vierklang::ui
