// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figures/figurepng.h"

#include "app/report/pdf/markpainter.h"
#include "app/report/reportcolours.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vierklang {

QByteArray pngOf(const FigureDrawing &drawing)
{
    constexpr double DotsPerMm = 300 / 25.4;
    QImage image(std::max(1, static_cast<int>(std::ceil(drawing.size.width() * DotsPerMm))),
                 std::max(1, static_cast<int>(std::ceil(drawing.size.height() * DotsPerMm))), QImage::Format_RGB32);
    image.fill(colours::Surface);
    {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(DotsPerMm / UnitsPerMm, DotsPerMm / UnitsPerMm);
        for (const Mark &mark : drawing.marks)
            paintMark(painter, mark);
    }
    image.setDotsPerMeterX(qRound(DotsPerMm * 1000));
    image.setDotsPerMeterY(qRound(DotsPerMm * 1000));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace vierklang
