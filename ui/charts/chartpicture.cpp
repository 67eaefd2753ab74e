// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "ui/charts/chart.h"

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QtMath>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qreal Margin = 16;

/// Large across the picture, so light that the numbers under it stay readable, and once in small clear letters.
void drawWatermark(QPainter &painter, const QString &words, const QSizeF &size, const ChartStyle &style)
{
    QFont font = style.font(TextSize::Display, QFont::DemiBold);
    const qreal wanted = std::hypot(size.width(), size.height()) * 0.62;
    font.setPixelSize(std::max(14, static_cast<int>(font.pixelSize() * wanted / textWidth(words, font))));
    painter.save();
    painter.translate(size.width() / 2, size.height() / 2);
    painter.rotate(-qRadiansToDegrees(std::atan2(size.height(), size.width())));
    painter.setOpacity(0.16);
    const QRectF box(-size.width(), -font.pixelSize(), 2 * size.width(), 2 * font.pixelSize());
    drawText(painter, box, Qt::AlignCenter, words, font, style.colours.ink);
    painter.restore();
    drawText(painter, QRectF(0, -Margin, size.width(), Margin), Qt::AlignRight | Qt::AlignVCenter, words,
             style.font(TextSize::Small, QFont::DemiBold), style.colours.muted);
}

void drawOn(QPainter &painter, const Chart &chart, const QSizeF &size)
{
    const ChartStyle style = ChartStyle::ofPicture();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 0, size.width() + 2 * Margin, size.height() + 2 * Margin),
                     style.colours.surface);
    painter.translate(Margin, Margin);
    chart.draw(painter, size, style);
    if (const QString words = chart.watermark(); !words.isEmpty())
        drawWatermark(painter, words, size, style);
}

QByteArray svgOf(const Chart &chart, const QSizeF &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setTitle(chart.accessibleName());
    generator.setDescription(chart.accessibleDescription());
    const QRectF box(0, 0, size.width() + 2 * Margin, size.height() + 2 * Margin);
    generator.setSize(box.size().toSize());
    generator.setViewBox(box);
    QPainter painter(&generator);
    drawOn(painter, chart, size);
    painter.end();
    return bytes;
}

QByteArray pngOf(const Chart &chart, const QSizeF &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    imageOf(chart, size, 2).save(&buffer, "PNG");
    return bytes;
}

} // namespace

QImage imageOf(const Chart &chart, const QSizeF &size, qreal scale)
{
    const QSizeF box(size.width() + 2 * Margin, size.height() + 2 * Margin);
    QImage image((box * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawOn(painter, chart, size);
    return image;
}

Result<void> writePicture(const Chart &chart, const QSizeF &size, const QString &path)
{
    const bool isSvg = path.endsWith(u".svg"_s, Qt::CaseInsensitive);
    const QByteArray bytes = isSvg ? svgOf(chart, size) : pngOf(chart, size);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::FileNotWritable, {path}, {}, file.errorString()};
    return {};
}

} // namespace vierklang::ui
