// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sign.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace vierklang::ui {

namespace {

/// Strokes and filled parts of a sign in a box of `edge`.
struct Drawing
{
    QPainterPath lines;
    QPainterPath fills;
    qreal edge = 14;
    qreal pen = 1.5;
};

void polyline(QPainterPath &path, const QList<QPointF> &points)
{
    path.moveTo(points.first());
    for (const QPointF &point : points.sliced(1))
        path.lineTo(point);
}

Drawing stateSign(Sign sign)
{
    Drawing d;
    if (sign == Sign::Check) {
        polyline(d.lines, {{2.5, 7.6}, {5.7, 10.8}, {11.6, 3.8}});
    } else if (sign == Sign::Parked) {
        d.lines.addRoundedRect(1.8, 1.8, 10.4, 10.4, 2, 2);
        polyline(d.lines, {{5.4, 10.2}, {5.4, 4}, {7.6, 4}});
        d.lines.arcTo(QRectF(5.8, 4, 3.6, 3.6), 90, -180);
        d.lines.lineTo(5.4, 7.6);
    } else if (sign == Sign::NoEvidence) {
        polyline(d.lines, {{3, 12.2}, {3, 1.8}, {8, 1.8}, {11, 4.8}, {11, 12.2}, {3, 12.2}});
        polyline(d.lines, {{5.2, 7.4}, {6.2, 7.4}});
        polyline(d.lines, {{7.8, 7.4}, {8.8, 7.4}});
        polyline(d.lines, {{5.2, 9.8}, {6.2, 9.8}});
        polyline(d.lines, {{7.8, 9.8}, {8.8, 9.8}});
    } else if (sign == Sign::Covered) {
        d.lines.moveTo(1.4, 7);
        d.lines.cubicTo(2.4, 5, 4.4, 3.4, 7, 3.4);
        d.lines.cubicTo(9.6, 3.4, 11.6, 5, 12.6, 7);
        d.lines.cubicTo(11.6, 9, 9.6, 10.6, 7, 10.6);
        d.lines.cubicTo(4.4, 10.6, 2.4, 9, 1.4, 7);
        d.lines.addEllipse(QPointF(7, 7), 1.5, 1.5);
        polyline(d.lines, {{2.4, 12}, {11.6, 2}});
    } else {
        d.lines.addEllipse(QPointF(7, 7), 5, 5);
    }
    if (sign == Sign::Part) {
        d.fills.moveTo(7, 2);
        d.fills.arcTo(QRectF(2, 2, 10, 10), 90, -180);
        d.fills.closeSubpath();
    } else if (sign == Sign::NotApplicable) {
        polyline(d.lines, {{4.6, 7}, {9.4, 7}});
    } else if (sign == Sign::Unknown) {
        polyline(d.lines, {{5.2, 5.6}, {5.6, 4.6}, {7, 4.1}, {8.5, 4.7}, {8.6, 5.9}, {7, 7.2}, {7, 8}});
        d.fills.addEllipse(QPointF(7, 9.9), 0.8, 0.8);
    }
    return d;
}

Drawing resultSign(Sign sign)
{
    Drawing d;
    switch (sign) {
    case Sign::TypePicture:
        polyline(d.lines, {{1.5, 12}, {12.5, 12}});
        polyline(d.lines, {{3.4, 11}, {3.4, 7.5}});
        polyline(d.lines, {{7, 11}, {7, 3}});
        polyline(d.lines, {{10.6, 11}, {10.6, 5.5}});
        break;
    case Sign::Profile:
        for (const QPointF &at : {QPointF(4.5, 3.4), QPointF(9.5, 7), QPointF(6, 10.6)}) {
            polyline(d.lines, {{1.5, at.y()}, {12.5, at.y()}});
            d.fills.addEllipse(at, 1.9, 1.9);
        }
        break;
    case Sign::Measures:
        for (const qreal y : {3.4, 7.0, 10.6}) {
            d.fills.addEllipse(QPointF(2.4, y), 1, 1);
            polyline(d.lines, {{5.2, y}, {12.5, y}});
        }
        break;
    case Sign::Comparison:
        polyline(d.lines, {{3.4, 10}, {10.6, 4}});
        d.fills.addEllipse(QPointF(3.2, 10.2), 2.1, 2.1);
        d.fills.addEllipse(QPointF(10.8, 3.8), 2.1, 2.1);
        break;
    case Sign::Handouts:
        d.lines.addRect(4.6, 4.2, 7.2, 8);
        polyline(d.lines, {{2.2, 10.2}, {2.2, 1.8}, {9.4, 1.8}});
        polyline(d.lines, {{6.8, 7}, {9.6, 7}});
        polyline(d.lines, {{6.8, 9.4}, {9.6, 9.4}});
        break;
    case Sign::Added:
        polyline(d.lines, {{7, 2.6}, {7, 11.4}});
        polyline(d.lines, {{2.6, 7}, {11.4, 7}});
        break;
    case Sign::Changed:
        polyline(d.lines, {{2, 4.6}, {11, 4.6}, {8.6, 2.2}});
        polyline(d.lines, {{12, 9.4}, {3, 9.4}, {5.4, 11.8}});
        break;
    case Sign::Unchanged:
        polyline(d.lines, {{3, 5.2}, {11, 5.2}});
        polyline(d.lines, {{3, 8.8}, {11, 8.8}});
        break;
    case Sign::Attention:
        polyline(d.lines, {{7, 1.8}, {12.8, 12}, {1.2, 12}, {7, 1.8}});
        polyline(d.lines, {{7, 5.6}, {7, 8.4}});
        d.fills.addEllipse(QPointF(7, 10.2), 0.8, 0.8);
        break;
    default: // Report
        polyline(d.lines, {{3, 12.2}, {3, 1.8}, {8, 1.8}, {11, 4.8}, {11, 12.2}, {3, 12.2}});
        polyline(d.lines, {{8, 1.8}, {8, 4.8}, {11, 4.8}});
    }
    return d;
}

Drawing choiceSign(Sign sign)
{
    Drawing d;
    d.edge = 32;
    d.pen = 1.75;
    if (sign == Sign::Example) {
        d.lines.addRoundedRect(4, 5, 24, 22, 2, 2);
        polyline(d.lines, {{9, 12}, {15, 12}});
        polyline(d.lines, {{9, 17}, {13, 17}});
        polyline(d.lines, {{9, 22}, {17, 22}});
        for (const QPointF &at : {QPointF(21, 12), QPointF(18, 17), QPointF(23, 22)})
            d.fills.addEllipse(at, 1.6, 1.6);
    } else if (sign == Sign::Begin) {
        polyline(d.lines, {{20, 5}, {7, 5}, {5, 7}, {5, 25}, {7, 27}, {25, 27}, {27, 25}, {27, 14}});
        polyline(d.lines, {{13, 19.5}, {14, 15}, {25.5, 3.5}, {29, 7}, {17.5, 18.5}, {13, 19.5}});
    } else {
        polyline(d.lines, {{16, 4}, {16, 19}});
        polyline(d.lines, {{10.5, 13.5}, {16, 19}, {21.5, 13.5}});
        polyline(d.lines, {{5, 19}, {5, 25}, {7, 27}, {25, 27}, {27, 25}, {27, 19}});
    }
    return d;
}

/// Five columns over a line: how the votes of a room lie.
Drawing columns(const std::array<qreal, 5> &heights)
{
    Drawing d;
    for (std::size_t i = 0; i < heights.size(); ++i)
        d.fills.addRect(QRectF(0.7 + 2.66 * static_cast<qreal>(i), 11.2 - heights[i], 1.96, heights[i]));
    d.fills.addRect(QRectF(0, 12, 14, 1));
    return d;
}

Drawing roomSign(Sign sign)
{
    Drawing d;
    switch (sign) {
    case Sign::Running:
        polyline(d.fills, {{4.2, 2.8}, {11.2, 7}, {4.2, 11.2}, {4.2, 2.8}});
        break;
    case Sign::Together:
        return columns({1.2, 4.2, 10.7, 4.2, 1.2});
    case Sign::Spread:
        return columns({5.3, 7.1, 5.3, 7.1, 5.3});
    case Sign::Divided:
        return columns({2.2, 9.6, 1.2, 9.6, 2.2});
    case Sign::Clock:
        d.lines.addEllipse(QPointF(7, 7), 5.2, 5.2);
        polyline(d.lines, {{7, 4}, {7, 7}, {9.1, 8.4}});
        break;
    case Sign::Screen:
        d.lines.addRoundedRect(1.4, 2, 11.2, 7.6, 1, 1);
        polyline(d.lines, {{7, 9.6}, {7, 12}});
        polyline(d.lines, {{4.4, 12}, {9.6, 12}});
        break;
    default: // People
        d.fills.addEllipse(QPointF(4.9, 4.9), 2.1, 2.1);
        d.fills.addEllipse(QPointF(9.8, 5.6), 1.7, 1.7);
        d.fills.addRoundedRect(1, 7.7, 7.7, 3.6, 2, 2);
        d.fills.addRoundedRect(9.4, 8.1, 3.6, 3.2, 1.5, 1.5);
    }
    return d;
}

Drawing drawingOf(Sign sign)
{
    if (sign <= Sign::Covered)
        return stateSign(sign);
    if (sign >= Sign::Running)
        return roomSign(sign);
    if (sign >= Sign::Example && sign <= Sign::Import)
        return choiceSign(sign);
    return resultSign(sign);
}

} // namespace

void paintSign(QPainter &painter, Sign sign, const QRectF &box, const QColor &colour)
{
    const Drawing d = drawingOf(sign);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / d.edge, box.height() / d.edge);
    painter.setPen(QPen(colour, d.pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(d.lines);
    painter.fillPath(d.fills, colour);
    painter.restore();
}

QPixmap signPixmap(Sign sign, int size, const QColor &colour, qreal pixelRatio)
{
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSign(painter, sign, QRectF(0, 0, size, size), colour);
    return pixmap;
}

SignLabel::SignLabel(Sign sign, int size, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_sign(sign), m_size(size), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SignLabel::setSign(Sign sign)
{
    m_sign = sign;
    update();
}

QSize SignLabel::sizeHint() const { return {m_theme.px(m_size), m_theme.px(m_size)}; }

void SignLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSign(painter, m_sign, rect(), palette().color(QPalette::WindowText));
}

} // namespace vierklang::ui
