// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstyle.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

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

/// Words that are wider than the room are broken rather than cut off.
QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
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
    QColor best = colours.ink;
    // Pure white and black come last, for the middle steps of the ramp.
    for (const QColor &candidate : {colours.ink, colours.accentInk, QColor(Qt::white), QColor(Qt::black)}) {
        if (contrast(background, best) < 4.5 && contrast(background, candidate) > contrast(background, best))
            best = candidate;
    }
    return best;
}

void drawText(QPainter &painter, const QRectF &area, int flags, const QString &text, const QFont &font,
              const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    if ((flags & Qt::TextWordWrap) == 0) {
        painter.drawText(area, flags, text);
        return;
    }
    QTextOption option = wrapping();
    option.setAlignment(Qt::Alignment(flags & (Qt::AlignHorizontal_Mask | Qt::AlignVertical_Mask)));
    painter.drawText(area, text, option);
}

qreal wrappedHeight(const QString &text, const QFont &font, qreal width)
{
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
    layout.setTextOption(wrapping());
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return height;
}

qreal textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

} // namespace vierklang::ui
