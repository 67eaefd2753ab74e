// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstyle.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace vierklang::ui {

namespace {

int pixelsOf(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return 12;
    case TextSize::Body:
        return 14;
    case TextSize::Large:
        return 16;
    case TextSize::Title:
        return 20;
    case TextSize::Display:
        return 28;
    }
    Q_UNREACHABLE();
}

} // namespace

ChartStyle ChartStyle::ofWindow(const Theme &theme)
{
    ChartStyle style;
    style.colours = theme.colours();
    style.m_zoom = theme.px(100) / 100.0;
    return style;
}

ChartStyle ChartStyle::ofPicture()
{
    ChartStyle style;
    style.colours = coloursOf(ThemeChoice::Light, false);
    return style;
}

QFont ChartStyle::font(TextSize size, QFont::Weight weight) const
{
    QFont font = QApplication::font();
    font.setPixelSize(qRound(pixelsOf(size) * m_zoom));
    font.setWeight(weight);
    return font;
}

QColor ChartStyle::inkOn(const QColor &background) const
{
    return contrast(background, colours.ink) >= contrast(background, colours.accentInk) ? colours.ink
                                                                                       : colours.accentInk;
}

void drawText(QPainter &painter, const QRectF &area, int flags, const QString &text, const QFont &font,
              const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, flags, text);
}

qreal wrappedHeight(const QString &text, const QFont &font, qreal width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}

qreal textWidth(const QString &text, const QFont &font) { return QFontMetricsF(font).horizontalAdvance(text); }

} // namespace vierklang::ui
