// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/slideparts.h"

#include "ui/charts/chartstyle.h"
#include "ui/projector/slidewords.h"

#include <algorithm>

namespace vierklang::ui {

namespace {

constexpr qreal TopMargin = 32;
constexpr qreal FootMargin = 30;
constexpr qreal LineWidth = 2;
constexpr int TopLines = 2; // names of up to 200 characters may come

qreal digitHeight(const QRectF &badge)
{
    return std::clamp(badge.height() * 0.65, LeastTextHeight, 36.0);
}

} // namespace

const Colours &slideColours()
{
    static const Colours light = coloursOf(ThemeChoice::Light, false);
    return light;
}

TextLook plainLook(qreal pixels)
{
    return {pixels, slideColours().ink, QFont::Normal};
}
TextLook mutedLook(qreal pixels)
{
    return {pixels, slideColours().muted, QFont::Normal};
}
TextLook boldLook(qreal pixels)
{
    return {pixels, slideColours().ink, QFont::DemiBold};
}

SlideSheet firstTidy(int arrangements, const std::function<SlideSheet(int)> &arrange)
{
    for (int i = 0; i + 1 < arrangements; ++i) {
        if (SlideSheet sheet = arrange(i); sheet.isTidy())
            return sheet;
    }
    return arrange(arrangements - 1);
}

SlideParts::SlideParts(SlideSheet &sheet, const ProjectedView &view, qreal margin)
    : m_sheet(sheet),
      m_view(view),
      m_room(margin, TopMargin, sheet.size().width() - 2 * margin,
             sheet.size().height() - TopMargin - FootMargin)
{}

void SlideParts::top(const QString &left, const QString &right)
{
    QRectF line(m_room.topLeft(), QSizeF(m_room.width(), 36));
    // A long name at the right wraps; what stands at the left is short then.
    const qreal rightWidth =
        std::min(SlideSheet::widthOf(right, mutedLook()),
                 std::max(line.width() * 0.4, line.width() - SlideSheet::widthOf(left, mutedLook()) - 32 -
                                                  (m_view.isRehearsal ? 240 : 0)));
    const QRectF atRight = m_sheet.write(
        SlideSheet::shortened(right, mutedLook(), rightWidth, TopLines), mutedLook(),
        QRectF(line.right() - rightWidth, line.top(), rightWidth, line.height()), Qt::AlignRight);
    if (!right.isEmpty())
        line.setRight(atRight.left() - 32);
    if (m_view.isRehearsal) {
        const QString word = SlideWords::rehearsal();
        const TextLook look{LeastTextHeight, slideColours().accentInk, QFont::DemiBold};
        const QRectF pill(line.left(), line.top() - 2, SlideSheet::widthOf(word, look) + 32, 40);
        m_sheet.fill(pill, slideColours().accent, 8);
        m_sheet.claim(pill);
        m_sheet.write(word, look, pill, Qt::AlignCenter);
        line.setLeft(pill.right() + 20);
    }
    const QRectF atLeft =
        m_sheet.write(SlideSheet::shortened(left, mutedLook(), line.width(), TopLines), mutedLook(), line);
    m_room.setTop(std::max({atLeft.bottom(), atRight.bottom(), line.bottom()}));
}

void SlideParts::headline(const QString &text, qreal pixels)
{
    const QRectF written = m_sheet.writeBalanced(text, boldLook(pixels), m_room.adjusted(0, 6, 0, 0));
    m_room.setTop(written.bottom());
}

/// Returns where the words may go up to. The bar is as long as the words leave it room for, up to 220.
qreal SlideParts::countdown(const Countdown &countdown, const QRectF &line, qreal widthOfWords)
{
    const Colours &colours = slideColours();
    const QString clock = SlideWords::clock(countdown);
    const TextLook look = boldLook(36);
    // As wide as the longest time of this countdown: the bar must not jump every second.
    const qreal width =
        std::max(SlideSheet::widthOf(clock, look),
                 SlideSheet::widthOf(SlideWords::clock({countdown.planned, countdown.planned, false}), look));
    m_sheet.write(clock, look, QRectF(line.right() - width, line.top(), width, line.height()),
                  Qt::AlignRight | Qt::AlignVCenter);
    const qreal length = std::min<qreal>(220, line.width() - width - widthOfWords - 44);
    if (length < 80 || countdown.planned <= 0)
        return line.right() - width - 28;
    const QRectF bar(line.right() - width - 16 - length, line.center().y() - 7, length, 14);
    QPainterPath inside;
    inside.addRoundedRect(bar, 7, 7);
    const qreal share = std::clamp(static_cast<qreal>(countdown.left) / countdown.planned, 0.0, 1.0);
    QPainterPath left;
    left.addRect(QRectF(bar.topLeft(), QSizeF(bar.width() * share, bar.height())));
    m_sheet.fill(inside, colours.levels.front());
    m_sheet.fill(inside.intersected(left), colours.accent);
    m_sheet.stroke(inside, QPen(colours.field, 1));
    m_sheet.claim(bar);
    return bar.left() - 28;
}

void SlideParts::foot(const QString &bold, const QString &plain, const std::optional<Countdown> &time)
{
    const qreal boldWidth = bold.isEmpty() ? 0 : SlideSheet::widthOf(bold, boldLook()) + 8;
    const qreal plainWidth = SlideSheet::widthOf(plain, plainLook());
    const QRectF line(m_room.left(), m_room.bottom() - 42, m_room.width(), 42);
    const qreal end = time ? countdown(*time, line, boldWidth + plainWidth) : line.right();
    m_sheet.write(bold, boldLook(), QRectF(line.left(), line.top(), boldWidth, line.height()),
                  Qt::AlignVCenter);
    const qreal left = line.left() + boldWidth;
    if (end - left < plainWidth)
        m_sheet.giveUp();
    m_sheet.write(plain, plainLook(), QRectF(left, line.top(), end - left, line.height()), Qt::AlignVCenter);
    m_sheet.line({line.left(), line.top() - 10}, {line.right(), line.top() - 10}, slideColours().line,
                 LineWidth);
    m_room.setBottom(line.top() - 10);
}

void SlideParts::ground(const QRectF &area)
{
    QPainterPath path;
    if (area.left() <= 0)
        path.addRect(area);
    else
        path.addRoundedRect(area.adjusted(0, 0, 12, 12), 12, 12);
    QPainterPath page;
    page.addRect(QRectF(QPointF(), m_sheet.size()));
    m_sheet.fill(path.intersected(page), slideColours().selection);
}

void SlideParts::badge(int step, const QRectF &box)
{
    const QColor colour = slideColours().levels[static_cast<std::size_t>(step)];
    m_sheet.fill(box, colour, 8);
    if (step == 0) {
        QPainterPath edge;
        edge.addRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 8, 8);
        m_sheet.stroke(edge, QPen(slideColours().field, 1.5));
    }
    m_sheet.claim(box);
    const TextLook look{digitHeight(box), ChartStyle::ofPicture().inkOn(colour), QFont::DemiBold};
    m_sheet.write(QString::number(step), look, box, Qt::AlignCenter);
}

void SlideParts::number(int number, const QRectF &box)
{
    QPainterPath edge;
    edge.addRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8);
    m_sheet.stroke(edge, QPen(slideColours().field, 2));
    m_sheet.claim(box);
    m_sheet.write(QString::number(number), boldLook(digitHeight(box)), box, Qt::AlignCenter);
}

void SlideParts::rows(const QList<Row> &rows, const QRectF &area, qreal badgeHeight, qreal pixels,
                      qreal leastGap, bool isScale)
{
    const TextLook look = plainLook(pixels);
    const qreal indent = badgeHeight + 22;
    QList<qreal> heights;
    qreal sum = 0;
    for (const Row &row : rows) {
        heights.append(std::max(badgeHeight, SlideSheet::heightOf(row.text, look, area.width() - indent)));
        sum += heights.last();
    }
    const qreal gap = (area.height() - sum) / static_cast<qreal>(rows.size() + 1);
    if (gap < leastGap)
        m_sheet.giveUp();
    qreal top = area.top() + gap;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QRectF box(area.left(), top + (heights[i] - badgeHeight) / 2, badgeHeight, badgeHeight);
        if (isScale)
            badge(rows[i].number, box);
        else
            number(rows[i].number, box);
        m_sheet.write(rows[i].text, look,
                      QRectF(area.left() + indent, top, area.width() - indent, heights[i]), Qt::AlignVCenter);
        top += heights[i] + gap;
    }
}

} // namespace vierklang::ui
