// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartstyle.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <optional>

class QPainter;

namespace vierklang::ui {

/// Signs that stand for a value. Shape and filling differ, so that nothing hangs on colour.
enum class Mark {
    Dot, Ring, HalfDot, TargetDot, Cross, DashedRing, TickBar, TriangleDown, TriangleUp, SpreadBar, DashedRule, TypeSign, TypeOutline
};

/// How a mark or a line of a chart looks.
struct MarkLook
{
    Mark mark = Mark::Dot;
    QColor colour;
    Qt::PenStyle line = Qt::NoPen; ///< of the line it sits on, none for marks alone
    qreal width = 2;
    TypeKey type = TypeKey::B; ///< for TypeSign and TypeOutline
};

/// A type's sign on a line of its own pattern: shape, pattern and colour tell the four apart.
[[nodiscard]] MarkLook lookOfType(TypeKey type, const ChartStyle &style);
void drawMark(QPainter &painter, const MarkLook &look, QPointF centre, qreal size, const ChartStyle &style);
/// The pattern of a line at 100 %, long enough to tell lines apart at a glance.
[[nodiscard]] QPen penOf(const MarkLook &look, const ChartStyle &style);

struct LegendEntry
{
    MarkLook look;
    QString text;
};

/// Entries side by side, wrapping where the width ends. Returns the height used; draws nothing without a
/// painter.
qreal drawLegend(QPainter *painter, QRectF area, const QList<LegendEntry> &entries, const ChartStyle &style);

} // namespace vierklang::ui
