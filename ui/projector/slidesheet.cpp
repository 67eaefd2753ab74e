// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/slidesheet.h"

#include "ui/windowfont.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace vierklang::ui {

namespace {

constexpr qreal Hair = 0.5; // areas that only share an edge do not touch

QFont fontOf(const TextLook &look)
{
    QFont font = bundledFont();
    font.setPixelSize(static_cast<int>(std::lround(look.pixels)));
    font.setWeight(look.weight);
    // The same breaks at every size: unhinted letters grow evenly.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

struct BrokenText
{
    QStringList lines;
    qreal width = 0;
    bool isTorn = false;
};

bool mayBreakAfter(QChar last, QChar next)
{
    return last.isSpace() || next.isSpace() || !last.isLetterOrNumber() || !next.isLetterOrNumber();
}

BrokenText broken(const QString &text, const QFont &font, qreal width)
{
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    BrokenText result;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const int end = line.textStart() + line.textLength();
        result.lines.append(
            layout.text().mid(line.textStart(), line.textLength()).remove(QChar::LineSeparator).trimmed());
        result.width = std::max(result.width, QFontMetricsF(font).horizontalAdvance(result.lines.last()));
        if (end < layout.text().size() && !mayBreakAfter(layout.text()[end - 1], layout.text()[end]))
            result.isTorn = true;
    }
    layout.endLayout();
    return result;
}

/// Of two areas that may share an edge.
bool cross(const QRectF &a, const QRectF &b)
{
    return a.adjusted(Hair, Hair, -Hair, -Hair).intersects(b.adjusted(Hair, Hair, -Hair, -Hair));
}

} // namespace

QRectF SlideSheet::write(const QString &text, const TextLook &look, const QRectF &place,
                         Qt::Alignment alignment)
{
    if (text.isEmpty())
        return {place.topLeft(), QSizeF()};
    WrittenText written{text, {}, fontOf(look), look.colour, {}, false};
    const BrokenText parts = broken(text, written.font, place.width());
    const QFontMetricsF metrics(written.font);
    const qreal lineHeight = metrics.lineSpacing();
    const qreal height = lineHeight * static_cast<qreal>(parts.lines.size());
    qreal top = place.top();
    if (alignment & Qt::AlignVCenter)
        top += (place.height() - height) / 2;
    else if (alignment & Qt::AlignBottom)
        top = place.bottom() - height;
    const auto left = [&](qreal width) {
        if (alignment & Qt::AlignRight)
            return place.right() - width;
        return alignment & Qt::AlignHCenter ? place.center().x() - width / 2 : place.left();
    };
    written.area = QRectF(left(parts.width), top, parts.width, height);
    written.isTorn = parts.isTorn;
    for (qsizetype i = 0; i < parts.lines.size(); ++i) {
        const QPointF baseline(left(metrics.horizontalAdvance(parts.lines[i])),
                               top + lineHeight * static_cast<qreal>(i) + metrics.ascent());
        written.lines.append({parts.lines[i], baseline});
    }
    m_texts.append(written);
    return written.area;
}

QRectF SlideSheet::writeBalanced(const QString &text, const TextLook &look, const QRectF &place)
{
    const QFont font = fontOf(look);
    const BrokenText wide = broken(text, font, place.width());
    qreal fits = place.width();
    qreal tooNarrow = fits / 2;
    while (wide.lines.size() > 1 && fits - tooNarrow > 4) {
        const qreal middle = (fits + tooNarrow) / 2;
        const BrokenText narrow = broken(text, font, middle);
        const bool isSame = narrow.lines.size() == wide.lines.size() && !narrow.isTorn;
        (isSame ? fits : tooNarrow) = middle;
    }
    return write(text, look, QRectF(place.topLeft(), QSizeF(fits, place.height())));
}

void SlideSheet::fill(const QRectF &area, const QBrush &filling, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(area, radius, radius);
    fill(path, filling);
}

void SlideSheet::line(QPointF from, QPointF to, const QColor &colour, qreal width)
{
    QPainterPath path(from);
    path.lineTo(to);
    stroke(path, QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
}

bool SlideSheet::isTidy() const
{
    if (m_isGivenUp)
        return false;
    const QRectF page = QRectF(QPointF(), m_size).adjusted(-Hair, -Hair, Hair, Hair);
    const auto offPage = [&page](const QRectF &area) { return !page.contains(area); };
    if (std::any_of(m_drawings.cbegin(), m_drawings.cend(), offPage))
        return false;
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const WrittenText &text = m_texts[i];
        if (text.isTorn || offPage(text.area))
            return false;
        for (qsizetype j = i + 1; j < m_texts.size(); ++j) {
            if (cross(text.area, m_texts[j].area))
                return false;
        }
        for (const QRectF &drawing : m_drawings) {
            const bool isInside = drawing.adjusted(-Hair, -Hair, Hair, Hair).contains(text.area);
            if (!isInside && cross(text.area, drawing))
                return false;
        }
    }
    return true;
}

void SlideSheet::paint(QPainter &painter) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const DrawnShape &shape : m_shapes) {
        painter.setPen(shape.outline);
        painter.setBrush(shape.filling);
        if (shape.clip.isEmpty())
            painter.setClipping(false);
        else
            painter.setClipRect(shape.clip);
        painter.drawPath(shape.path);
    }
    painter.setClipping(false);
    for (const WrittenText &text : m_texts) {
        painter.setFont(text.font);
        painter.setPen(text.colour);
        for (const WrittenText::Line &line : text.lines)
            painter.drawText(line.baseline, line.text);
    }
}

QString SlideSheet::shortened(const QString &text, const TextLook &look, qreal width, int lines)
{
    const QFont font = fontOf(look);
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QString rest = text;
    while (words.size() > 1 && broken(rest, font, width).lines.size() > lines) {
        words.removeLast();
        rest = words.join(u' ') + QChar(0x2026);
    }
    return rest;
}

qreal SlideSheet::heightOf(const QString &text, const TextLook &look, qreal width)
{
    const QFont font = fontOf(look);
    return text.isEmpty() ? 0
                          : QFontMetricsF(font).lineSpacing() *
                                static_cast<qreal>(broken(text, font, width).lines.size());
}

qreal SlideSheet::widthOf(const QString &text, const TextLook &look)
{
    // A little more than the letters, so that a text fits into its own width in spite of rounding.
    return std::ceil(QFontMetricsF(fontOf(look)).horizontalAdvance(text)) + 1;
}

} // namespace vierklang::ui
