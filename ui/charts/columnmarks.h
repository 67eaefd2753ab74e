// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartmarks.h"
#include "ui/charts/comparedname.h"

class QRectF;

namespace vierklang::ui {

/// The sign of one of two to six compared assessments: the first is a ring, the last a filled dot, each one between has
/// a shape or a filling of its own. None of them is the sign of a type.
[[nodiscard]] MarkLook columnLook(qsizetype column, qsizetype of, const ChartStyle &style);

/// All signs with what they stand for.
[[nodiscard]] QList<LegendEntry> columnLegend(const QList<ComparedName> &names, const ChartStyle &style);

/// Sign and brief name over a column, at the right edge of the area or in its left corner.
void drawColumnHead(QPainter &painter, const QRectF &area, bool isRight, const QString &name, const MarkLook &look,
                    const ChartStyle &style);

/// How many panels stand in a row when `fit` fit: six stand as 6, 3 + 3, 2 + 2 + 2, never as 5 + 1.
[[nodiscard]] int evenColumns(qsizetype panels, int fit);

} // namespace vierklang::ui
