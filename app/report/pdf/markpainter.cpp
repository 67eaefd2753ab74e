// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf/markpainter.h"

#include <QPainter>

namespace vierklang {

namespace {

QPen penOf(const Stroke &stroke)
{
    QPen pen(stroke.colour, stroke.width * UnitsPerPoint, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!stroke.dash.isEmpty()) {
        QList<qreal> pattern;
        for (const double length : stroke.dash)
            pattern.append(length / stroke.width);
        pen.setDashPattern(pattern);
    }
    return pen;
}

void draw(QPainter &painter, const TextMark &mark)
{
    painter.setFont(reportFont(mark.face));
    painter.setPen(mark.colour);
    painter.drawText(mark.baseline * UnitsPerMm, mark.text);
}

void draw(QPainter &painter, const ShapeMark &mark)
{
    const QPainterPath path = QTransform::fromScale(UnitsPerMm, UnitsPerMm).map(mark.path);
    if (mark.fill.isValid())
        painter.fillPath(path, mark.fill);
    if (mark.stroke.width > 0)
        painter.strokePath(path, penOf(mark.stroke));
}

void draw(QPainter &painter, const ImageMark &mark)
{
    painter.save();
    // Without the hint a picture would be written as a JPEG.
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    painter.drawImage(QRectF(mark.area.topLeft() * UnitsPerMm, mark.area.size() * UnitsPerMm), mark.image);
    painter.restore();
}

} // namespace

void paintMark(QPainter &painter, const Mark &mark)
{
    std::visit([&painter](const auto &what) { draw(painter, what); }, mark.what);
}

} // namespace vierklang
