// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/countschart.h"

#include "ui/projector/slideparts.h"
#include "ui/projector/slidewords.h"

#include <algorithm>

namespace vierklang::ui {

namespace {

constexpr qreal LargestColumn = 74;
constexpr qreal LeastColumn = 46;
constexpr qreal BadgeHeight = 52;
constexpr qreal NumberHeight = 54;
constexpr qreal LeastBars = 80;
constexpr qreal LargestBlock = 54;

/// One column: a step, or an answer apart from the steps.
struct Column
{
    int step = -1; ///< -1: apart
    QString label; ///< apart: two lines
    int votes = 0;
    std::optional<int> before;
    QRectF place; ///< from the top of the area to the axis
};

QList<Column> columnsOf(const RevealedCounts &counts, const std::optional<RevealedCounts> &before,
                        Apart apart)
{
    QList<Column> columns;
    const auto of = [&](auto value) { return before ? std::optional(value(*before)) : std::nullopt; };
    for (int step = 0; step < LevelCount; ++step) {
        const auto votes = [step](const RevealedCounts &c) {
            return c.steps[static_cast<std::size_t>(step)];
        };
        columns.append({step, {}, votes(counts), of(votes), {}});
    }
    if (apart == Apart::Below)
        return columns;
    columns.append({-1,
                    SlideWords::unknown(),
                    counts.unknown,
                    of([](const RevealedCounts &c) { return c.unknown; }),
                    {}});
    if (counts.notApplicable > 0 || (before && before->notApplicable > 0)) {
        columns.append({-1,
                        SlideWords::notApplicable(),
                        counts.notApplicable,
                        of([](const RevealedCounts &c) { return c.notApplicable; }),
                        {}});
    }
    return columns;
}

qreal labelWidth(const Column &column)
{
    qreal width = 0;
    for (const QString &line : column.label.split(u'\n'))
        width = std::max(width, SlideSheet::widthOf(line, plainLook()));
    return width;
}

/// Gives every column its place; the columns of the steps are as wide as there is room for, up to 74.
void spread(QList<Column> &columns, const QRectF &area)
{
    // Widths in columns: five steps with gaps of a quarter between, then each answer apart after half a
    // column.
    qreal apart = 0;
    for (const Column &column : columns)
        apart += column.step < 0 ? labelWidth(column) : 0;
    const auto answers = static_cast<qreal>(columns.size() - LevelCount);
    const qreal width = std::min(LargestColumn, (area.width() - apart) /
                                                    (LevelCount + 0.25 * (LevelCount - 1) + 0.4 * answers));
    qreal left = area.left();
    for (Column &column : columns) {
        const bool isStep = column.step >= 0;
        const qreal own = isStep ? width : std::max(width, labelWidth(column));
        if (column.step > 0)
            left += 0.25 * width;
        else if (!isStep)
            left += 0.4 * width;
        column.place = QRectF(left, area.top(), own, area.height());
        left += own;
    }
}

/// Slanting stripes; a brush with a pattern would not grow with the slide.
QPainterPath hatch(const QRectF &area)
{
    constexpr qreal Pitch = 15;
    constexpr qreal Stripe = 5.5;
    QPainterPath stripes;
    for (qreal x = area.left(); x < area.right() + area.height(); x += Pitch) {
        stripes.addPolygon(QPolygonF({{x, area.top()},
                                      {x + Stripe, area.top()},
                                      {x + Stripe - area.height(), area.bottom()},
                                      {x - area.height(), area.bottom()},
                                      {x, area.top()}}));
    }
    return stripes;
}

class CountsDrawing final
{
public:
    CountsDrawing(SlideParts &parts, qreal axis, qreal unit)
        : m_parts(parts), m_sheet(parts.sheet()), m_axis(axis), m_unit(unit)
    {}

    void column(const Column &column) const;

private:
    [[nodiscard]] QRectF bar(const Column &column, int votes) const
    {
        const qreal width = std::min(LargestColumn, column.place.width());
        return {column.place.center().x() - width / 2, m_axis - votes * m_unit, width, votes * m_unit};
    }
    void votes(const Column &column) const;
    void before(const Column &column) const;
    void number(const Column &column) const;
    void foot(const Column &column) const;

    SlideParts &m_parts;
    SlideSheet &m_sheet;
    qreal m_axis;
    qreal m_unit;
};

void CountsDrawing::votes(const Column &column) const
{
    const QColor &accent = slideColours().accent;
    const QRectF whole = bar(column, column.votes);
    m_sheet.claim(whole);
    m_sheet.fill(whole, slideColours().surface); // the dashed line does not show between the blocks
    const qreal gap = m_unit >= 12 ? 4 : 0;      // narrow blocks run together into a bar
    for (int i = 0; i < column.votes; ++i) {
        const QRectF block(whole.left(), m_axis - (i + 1) * m_unit + gap, whole.width(), m_unit - gap);
        if (column.step >= 0) {
            m_sheet.fill(block, accent, gap > 0 ? 3 : 0);
            continue;
        }
        const QRectF inside = block.adjusted(1.5, 1.5, -1.5, -1.5);
        m_sheet.fill(inside, slideColours().surface, 3);
        m_sheet.fillInside(inside, hatch(inside), accent);
        QPainterPath edge;
        edge.addRoundedRect(inside, 3, 3);
        m_sheet.stroke(edge, QPen(accent, gap > 0 ? 3 : 1));
    }
}

void CountsDrawing::before(const Column &column) const
{
    if (column.before.value_or(0) == 0)
        return;
    QPen pen(slideColours().muted, 3);
    pen.setDashPattern({2.2, 1.6});
    const QRectF around = bar(column, *column.before).adjusted(-4, 0, 4, 0);
    QPainterPath edge(around.bottomLeft());
    edge.lineTo(around.topLeft());
    edge.lineTo(around.topRight());
    edge.lineTo(around.bottomRight());
    m_sheet.stroke(edge, pen);
}

void CountsDrawing::number(const Column &column) const
{
    const bool isNone = column.votes == 0;
    const TextLook look = isNone ? mutedLook(32) : boldLook(40);
    const QRectF own = bar(column, column.votes);
    const QString digits = QString::number(column.votes);
    const qreal width = SlideSheet::widthOf(digits, look) + 8;
    const QRectF place(own.center().x() - width / 2, own.top() - NumberHeight, width, NumberHeight - 3);
    // Where the dashed line runs behind the number it is interrupted.
    m_sheet.fill(place.adjusted(0, 6, 0, -4), slideColours().surface);
    m_sheet.write(digits, look, place, Qt::AlignHCenter | Qt::AlignBottom);
}

void CountsDrawing::foot(const Column &column) const
{
    const QRectF &place = column.place;
    if (column.step < 0) {
        m_sheet.line({place.left(), m_axis + 2}, {place.right(), m_axis + 2}, slideColours().ink, 2);
        m_sheet.write(column.label, plainLook(), QRectF(place.left(), m_axis + 6, place.width() + 1, 0),
                      Qt::AlignHCenter);
        return;
    }
    m_parts.badge(column.step, QRectF(place.left(), m_axis + 12, place.width(), BadgeHeight));
}

void CountsDrawing::column(const Column &column) const
{
    before(column);
    votes(column);
    number(column);
    foot(column);
}

} // namespace

qreal leastWidthOfCounts(const RevealedCounts &counts, const std::optional<RevealedCounts> &before,
                         Apart apart)
{
    const QList<Column> columns = columnsOf(counts, before, apart);
    qreal width = LeastColumn * (LevelCount + 0.25 * (LevelCount - 1));
    for (const Column &column : columns)
        width += column.step < 0 ? 0.4 * LeastColumn + std::max(LeastColumn, labelWidth(column)) : 0;
    return width;
}

void drawCounts(SlideParts &parts, const QRectF &place, const RevealedCounts &counts,
                const std::optional<RevealedCounts> &before, Apart apart)
{
    SlideSheet &sheet = parts.sheet();
    QList<Column> columns = columnsOf(counts, before, apart);
    QRectF area = place;
    qreal foot = BadgeHeight + 12;
    if (apart == Apart::Beside) {
        foot = std::max(foot, 2 * SlideSheet::heightOf(QStringLiteral("x"), plainLook(), 99) + 6);
    } else if (const QString words = SlideWords::apart(counts.unknown, counts.notApplicable);
               !words.isEmpty()) {
        const qreal height = SlideSheet::heightOf(words, plainLook(), area.width());
        sheet.write(words, plainLook(), QRectF(area.left(), area.bottom() - height, area.width(), height));
        area.setBottom(area.bottom() - height - 6);
    }
    const qreal axis = area.bottom() - foot;
    const qreal height = axis - area.top() - NumberHeight;
    if (height < LeastBars || area.width() + 0.5 < leastWidthOfCounts(counts, before, apart))
        return sheet.giveUp();
    int most = 1;
    for (const Column &column : columns)
        most = std::max({most, column.votes, column.before.value_or(0)});
    spread(columns, area);
    const CountsDrawing drawing(parts, axis, std::min(LargestBlock, height / most));
    for (const Column &column : std::as_const(columns))
        drawing.column(column);
    sheet.line({columns.first().place.left(), axis + 2}, {columns[LevelCount - 1].place.right(), axis + 2},
               slideColours().ink, 2);
}

} // namespace vierklang::ui
