// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/changeplot.h"

#include "app/base/numbers.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qreal Inset = 2;
constexpr qreal HeadRow = 26;
constexpr qreal LeastRow = 25;
constexpr qreal MostRow = 44;

} // namespace

struct ChangePlot::Columns
{
    qreal label;
    qreal scaleLeft;
    qreal scaleWidth;
    qreal numbers; ///< left edge of the three numbers
    qreal number;  ///< width of one
    qreal right;

    Columns(qreal width, const QStringList &heads, const ChartStyle &style)
    {
        right = width - style.px(4);
        number = style.px(44);
        for (const QString &head : heads)
            number = std::max(number, std::min(style.px(84), textWidth(head, style.font(TextSize::Small)) + style.px(10)));
        numbers = right - 3 * number;
        label = std::clamp(width * 0.34, style.px(112), style.px(200));
        scaleLeft = style.px(Inset) + label + style.px(16);
        scaleWidth = std::max(style.px(72), numbers - scaleLeft - style.px(14));
    }
    [[nodiscard]] qreal x(double level) const { return scaleLeft + scaleWidth * level / MaxLevel; }
};

ChangePlot::ChangePlot(Context &context, QWidget *parent) : Chart(context, parent) {}

void ChangePlot::setGroups(const QList<ChangeGroup> &groups, const ComparedName &before, const ComparedName &after,
                           const ComparedName &change)
{
    m_groups = groups;
    m_before = before;
    m_after = after;
    m_change = change;
    valuesChanged();
}

QString ChangePlot::number(const std::optional<double> &value) const
{
    return value ? decimal(*value, 1, context().language()) : u"–"_s;
}

QString ChangePlot::changeText(const ChangeRow &row) const
{
    return row.before && row.after ? signedDecimal(*row.after - *row.before, 1, context().language()) : u"–"_s;
}

QStringList ChangePlot::values() const
{
    QStringList sentences;
    for (const ChangeGroup &group : m_groups) {
        for (const ChangeRow &row : group.rows) {
            sentences.append(row.before && row.after ? u"%1: %2 %3, %4 %5, %6 %7"_s.arg(row.name, m_before.full, number(row.before), m_after.full,
                                                               number(row.after), m_change.full, changeText(row))
                                                     : tr("%1: too few answers to compare").arg(row.name));
        }
    }
    return sentences;
}

ChartTable ChangePlot::table() const
{
    ChartTable table{{tr("Lens or dimension"), m_before.full, m_after.full, m_change.full}, {}};
    for (const ChangeGroup &group : m_groups) {
        for (const ChangeRow &row : group.rows)
            table.rows.append({row.name, number(row.before), number(row.after), changeText(row)});
    }
    return table;
}

QSize ChangePlot::sizeHint() const
{
    const ChartStyle look = style();
    qreal height = look.px(28);
    for (const ChangeGroup &group : m_groups)
        height += look.px(HeadRow) + static_cast<qreal>(group.rows.size()) * look.px(26);
    return QSizeF(look.px(520), height).toSize();
}

QSize ChangePlot::minimumSizeHint() const
{
    const ChartStyle look = style();
    qreal height = look.px(28);
    for (const ChangeGroup &group : m_groups)
        height += look.px(HeadRow) + static_cast<qreal>(group.rows.size()) * look.px(LeastRow);
    return QSizeF(look.px(380), height).toSize();
}

QList<LegendEntry> ChangePlot::legend(const ChartStyle &style) const
{
    return {{{Mark::Ring, style.colours.muted, Qt::NoPen, 1, {}}, m_before.explained()},
            {{Mark::Dot, style.colours.accent, Qt::NoPen, 1, {}}, m_after.explained() + u" · "_s + tr("%1 from unrounded values").arg(m_change.full)}};
}

void ChangePlot::drawHead(QPainter &painter, const ChangeGroup &group, qreal top, bool isFirst,
                          const Columns &columns, const ChartStyle &style) const
{
    const Colours &c = style.colours;
    const qreal height = style.px(HeadRow) - style.px(2);
    drawText(painter, QRectF(style.px(Inset), top, columns.scaleLeft - style.px(Inset), height), Qt::AlignBottom,
             group.title, style.font(TextSize::Body, QFont::DemiBold), c.ink);
    if (!isFirst)
        return;
    const QFont small = style.font(TextSize::Small);
    for (int level = 0; level <= MaxLevel; ++level) {
        drawText(painter, QRectF(columns.x(level) - style.px(16), top, style.px(32), height),
                 Qt::AlignBottom | Qt::AlignHCenter, QString::number(level), small, c.muted);
    }
    const QStringList heads{m_before.brief, m_after.brief, m_change.brief};
    for (int column = 0; column < heads.size(); ++column) {
        drawText(painter, QRectF(columns.numbers + column * columns.number, top, columns.number, height),
                 Qt::AlignBottom | Qt::AlignRight, heads[column], small, c.muted);
    }
}

void ChangePlot::drawScale(QPainter &painter, const ChangeRow &row, const QRectF &area, const Columns &columns,
                           const ChartStyle &style) const
{
    const Colours &c = style.colours;
    painter.setPen(QPen(c.line, style.px(1)));
    for (int level = 0; level <= MaxLevel; ++level)
        painter.drawLine(QPointF(columns.x(level), area.top()), QPointF(columns.x(level), area.bottom()));
    const qreal y = area.center().y();
    if (row.before && row.after) {
        painter.setPen(QPen(c.accent, style.px(2)));
        painter.drawLine(QPointF(columns.x(*row.before), y), QPointF(columns.x(*row.after), y));
    }
    if (row.before) {
        painter.setPen(QPen(c.muted, style.px(2)));
        painter.setBrush(c.surface);
        painter.drawEllipse(QPointF(columns.x(*row.before), y), style.px(5), style.px(5));
    }
    if (row.after)
        drawMark(painter, {Mark::Dot, c.accent, Qt::NoPen, 1, {}}, {columns.x(*row.after), y}, style.px(12), style);
}

void ChangePlot::drawRow(QPainter &painter, const ChangeRow &row, bool isStrong, const QRectF &area,
                         const Columns &columns, const ChartStyle &style) const
{
    const QFont font = style.font(TextSize::Body, isStrong ? QFont::DemiBold : QFont::Normal);
    const bool fits = wrappedHeight(row.name, font, columns.label) <= area.height();
    drawText(painter, QRectF(style.px(Inset), area.top(), columns.label, area.height()),
             Qt::AlignVCenter | Qt::TextWordWrap, fits ? row.name : row.shortName, font, style.colours.ink);
    drawScale(painter, row, area, columns, style);
    const QStringList texts{number(row.before), number(row.after), changeText(row)};
    for (int column = 0; column < texts.size(); ++column) {
        drawText(painter, QRectF(columns.numbers + column * columns.number, area.top(), columns.number, area.height()),
                 Qt::AlignVCenter | Qt::AlignRight, texts[column],
                 style.font(TextSize::Body, column == 0 ? QFont::Normal : QFont::DemiBold), style.colours.ink);
    }
}

QList<QRectF> ChangePlot::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    const Columns columns(size.width(), {m_before.brief, m_after.brief, m_change.brief}, style);
    const QList<LegendEntry> entries = legend(style);
    const qreal foot = drawLegend(nullptr, QRectF(style.px(Inset), 0, size.width() - style.px(4), 0), entries, style);
    qreal rows = 0;
    for (const ChangeGroup &group : m_groups)
        rows += static_cast<qreal>(group.rows.size());
    const qreal heads = style.px(HeadRow) * static_cast<qreal>(m_groups.size());
    const qreal height = std::clamp((size.height() - heads - foot - style.px(8)) / std::max(1.0, rows),
                                    style.px(LeastRow), style.px(MostRow));
    QList<QRectF> areas;
    qreal y = 0;
    for (const ChangeGroup &group : m_groups) {
        drawHead(painter, group, y, areas.isEmpty(), columns, style);
        y += style.px(HeadRow);
        for (const ChangeRow &row : group.rows) {
            const QRectF area(0, y, size.width(), height);
            drawRow(painter, row, group.isStrong, area, columns, style);
            areas.append(area);
            y += height;
        }
    }
    drawLegend(&painter, QRectF(style.px(Inset), y + style.px(6), size.width() - style.px(4), foot), entries, style);
    return areas;
}

} // namespace vierklang::ui
