// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartmarks.h"

#include "app/report/typemarker.h"

#include <QPainter>

#include <algorithm>

namespace vierklang::ui {

namespace {

QPolygonF triangle(QPointF centre, qreal half, bool down)
{
    const qreal tip = down ? half * 0.9 : -half * 0.9;
    return QPolygonF({centre + QPointF(-half, -tip), centre + QPointF(half, -tip), centre + QPointF(0, tip)});
}

void drawRing(QPainter &painter, const MarkLook &look, QPointF centre, qreal radius, const ChartStyle &style)
{
    QPen pen(look.colour, style.px(2), Qt::SolidLine, Qt::FlatCap);
    if (look.mark == Mark::DashedRing)
        pen.setDashPattern({1.3, 1.1});
    painter.setPen(pen);
    painter.setBrush(style.colours.surface);
    painter.drawEllipse(centre, radius, radius);
}

/// A ring with its left half filled, or with a dot in its middle.
void drawFilledRing(QPainter &painter, const MarkLook &look, QPointF centre, qreal radius, const ChartStyle &style)
{
    drawRing(painter, look, centre, radius, style);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colour);
    const QRectF box(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    if (look.mark == Mark::HalfDot)
        painter.drawPie(box, 90 * 16, 180 * 16);
    else
        painter.drawEllipse(centre, radius * 0.45, radius * 0.45);
}

} // namespace

void drawMark(QPainter &painter, const MarkLook &look, QPointF centre, qreal size, const ChartStyle &style)
{
    const qreal half = size / 2;
    painter.setPen(QPen(style.colours.surface, style.px(1)));
    painter.setBrush(look.colour);
    switch (look.mark) {
    case Mark::Dot:
        painter.drawEllipse(centre, half, half);
        return;
    case Mark::Ring:
    case Mark::DashedRing:
        return drawRing(painter, look, centre, half - style.px(1), style);
    case Mark::HalfDot:
    case Mark::TargetDot:
        return drawFilledRing(painter, look, centre, half - style.px(1), style);
    case Mark::Cross: {
        const qreal arm = half * 0.75;
        painter.setPen(QPen(look.colour, style.px(2.2), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre - QPointF(arm, arm), centre + QPointF(arm, arm));
        painter.drawLine(centre - QPointF(arm, -arm), centre + QPointF(arm, -arm));
        return;
    }
    case Mark::TickBar:
        painter.fillRect(QRectF(centre.x() - style.px(1.25), centre.y() - size, style.px(2.5), 2 * size),
                         look.colour);
        return;
    case Mark::TriangleDown:
        painter.drawPolygon(triangle(centre, half, true));
        return;
    case Mark::TriangleUp:
        painter.setPen(QPen(look.colour, style.px(1.4)));
        painter.setBrush(style.colours.surface);
        painter.drawPolygon(triangle(centre, half, false));
        return;
    case Mark::SpreadBar:
        painter.fillRect(QRectF(centre.x() - size, centre.y() - style.px(2.5), 2 * size, style.px(5)),
                         look.colour);
        return;
    case Mark::DashedRule:
        painter.setPen(QPen(look.colour, style.px(1.2), Qt::DashLine));
        painter.drawLine(centre - QPointF(0, half), centre + QPointF(0, half));
        return;
    case Mark::TypeSign:
        painter.drawPath(typeMarker(look.type, centre, size * 1.15));
        return;
    case Mark::TypeOutline:
        painter.setPen(QPen(look.colour, style.px(1.6)));
        painter.setBrush(style.colours.surface);
        painter.drawPath(typeMarker(look.type, centre, size * 1.05));
        return;
    }
}

MarkLook lookOfType(TypeKey type, const ChartStyle &style)
{
    const PerType<Qt::PenStyle> lines{{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine}};
    return {Mark::TypeSign, style.colours.types[type], lines[type], 1.8, type};
}

QPen penOf(const MarkLook &look, const ChartStyle &style)
{
    QPen pen(look.colour, style.px(look.width), look.line, Qt::FlatCap, Qt::RoundJoin);
    if (look.line == Qt::DashLine)
        pen.setDashPattern({5, 3});
    if (look.line == Qt::DotLine)
        pen.setDashPattern({1.5, 2});
    if (look.line == Qt::DashDotLine)
        pen.setDashPattern({5, 2, 1, 2});
    return pen;
}

qreal drawLegend(QPainter *painter, QRectF area, const QList<LegendEntry> &entries, const ChartStyle &style)
{
    const QFont font = style.font(TextSize::Small);
    const qreal row = style.px(18);
    QPointF at = area.topLeft();
    for (const LegendEntry &entry : entries) {
        const bool hasLine = entry.look.line != Qt::NoPen;
        const qreal sign = style.px(hasLine ? 30 : entry.look.mark == Mark::SpreadBar ? 22 : 14);
        const qreal width = sign + style.px(4) + textWidth(entry.text, font) + style.px(14);
        const qreal room = area.width() - sign - style.px(4);
        if (at.x() > area.left() && at.x() + width - style.px(14) > area.right())
            at = QPointF(area.left(), at.y() + row);
        if (painter) {
            const QPointF centre(at.x() + sign / 2, at.y() + row / 2);
            if (hasLine) {
                painter->setPen(penOf(entry.look, style));
                painter->drawLine(QPointF(at.x(), centre.y()), QPointF(at.x() + sign, centre.y()));
            }
            const bool isTall = entry.look.mark == Mark::TickBar;
            drawMark(*painter, entry.look, centre, style.px(isTall ? 7 : 10), style);
            const QRectF box(at.x() + sign + style.px(4), at.y() + style.px(1), std::min(width, room),
                             wrappedHeight(entry.text, font, room) + 1);
            drawText(*painter, box, Qt::TextWordWrap, entry.text, font, style.colours.ink);
        }
        // An entry that is wider than the whole line wraps inside itself.
        at.ry() += std::max(0.0, wrappedHeight(entry.text, font, room) - row);
        at.rx() += width;
    }
    return entries.isEmpty() ? 0 : at.y() + row - area.top();
}

} // namespace vierklang::ui
