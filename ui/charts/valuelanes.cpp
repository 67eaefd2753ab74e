// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuelanes.h"

#include "app/base/numbers.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qreal Inset = 2;
constexpr qreal HeadRow = 26;
constexpr qreal Lane = 9;
constexpr qreal LeastRow = 34;
constexpr qreal NameRow = 24; ///< of a name above its row, where there is no room beside it
constexpr qreal LeastLabel = 104;
constexpr qreal LeastScale = 64;
constexpr qreal MarkSize = 9;

} // namespace

struct ValueLanes::Places
{
    bool isStacked; ///< names stand above their rows
    qreal label;
    qreal scaleLeft;
    qreal scaleWidth;
    qreal number;
    QList<qreal> rights; ///< right edges of the numbers

    Places(qreal width, const QStringList &heads, const ChartStyle &style)
    {
        number = style.px(40);
        for (const QString &head : heads)
            number = std::max(number, textWidth(head, style.font(TextSize::Small, QFont::DemiBold)) + style.px(22));
        const qreal edge = width - style.px(4);
        for (qsizetype i = 0; i < heads.size(); ++i)
            rights.append(edge - static_cast<qreal>(heads.size() - 1 - i) * number);
        const qreal numbers = rights.first() - number;
        isStacked = numbers < style.px(LeastLabel + LeastScale + 28);
        label = isStacked ? edge : std::clamp(width * 0.24, style.px(LeastLabel), style.px(200));
        scaleLeft = style.px(Inset) + (isStacked ? style.px(8) : label + style.px(16));
        scaleWidth = std::max(style.px(40), numbers - scaleLeft - style.px(10));
    }
    [[nodiscard]] qreal right() const { return rights.last(); }
    [[nodiscard]] qreal x(double level) const { return scaleLeft + scaleWidth * level / MaxLevel; }
};

ValueLanes::ValueLanes(Context &context, QWidget *parent) : Chart(context, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ValueLanes::setGroups(const QList<LaneGroup> &groups, const QList<ComparedName> &names,
                           const ComparedName &change, bool isPath)
{
    m_groups = groups;
    m_names = names;
    m_change = change;
    m_isPath = isPath;
    valuesChanged();
}

QString ValueLanes::number(const std::optional<double> &value) const
{
    return value ? decimal(*value, 1, context().language()) : u"–"_s;
}

QString ValueLanes::changeText(const LaneRow &row) const
{
    const std::optional<double> first = row.values.isEmpty() ? std::nullopt : row.values.first();
    const std::optional<double> last = row.values.isEmpty() ? std::nullopt : row.values.last();
    return first && last ? signedDecimal(*last - *first, 1, context().language()) : u"–"_s;
}

QStringList ValueLanes::texts(const LaneRow &row) const
{
    QStringList all;
    for (const std::optional<double> &value : row.values)
        all.append(number(value));
    if (!m_change.brief.isEmpty())
        all.append(changeText(row));
    return all;
}

QStringList ValueLanes::values() const
{
    QStringList sentences;
    for (const LaneGroup &group : m_groups) {
        for (const LaneRow &row : group.rows) {
            QStringList parts;
            for (qsizetype i = 0; i < m_names.size(); ++i)
                parts.append(row.values.value(i) ? m_names[i].full + u' ' + number(row.values[i])
                                                 : tr("%1 too few answers").arg(m_names[i].full));
            if (!m_change.full.isEmpty())
                parts.append(m_change.full + u' ' + changeText(row));
            sentences.append(u"%1: %2"_s.arg(row.name, parts.join(u", "_s)));
        }
    }
    return sentences;
}

ChartTable ValueLanes::table() const
{
    ChartTable table{{tr("Lens or dimension")}, {}};
    for (const ComparedName &name : m_names)
        table.header.append(name.full);
    if (!m_change.full.isEmpty())
        table.header.append(m_change.full);
    for (const LaneGroup &group : m_groups) {
        for (const LaneRow &row : group.rows)
            table.rows.append(QStringList(row.name) + texts(row));
    }
    return table;
}

QStringList ValueLanes::heads() const
{
    QStringList heads;
    for (const ComparedName &name : m_names)
        heads.append(name.brief);
    if (!m_change.brief.isEmpty())
        heads.append(m_change.brief);
    return heads;
}

qreal ValueLanes::laneHeight(const ChartStyle &style) const
{
    return std::max(style.px(LeastRow), static_cast<qreal>(m_names.size()) * style.px(Lane) + style.px(8));
}

QList<LegendEntry> ValueLanes::legend(const ChartStyle &style) const
{
    QList<LegendEntry> entries = columnLegend(m_names, style);
    if (!entries.isEmpty() && !m_change.full.isEmpty())
        entries.last().text += u" · "_s + tr("%1 (last minus first) from unrounded values").arg(m_change.full);
    return entries;
}

qreal ValueLanes::legendHeight(qreal width, const ChartStyle &style) const
{
    return drawLegend(nullptr, QRectF(style.px(Inset), 0, width - style.px(4), 0), legend(style), style);
}

qreal ValueLanes::heightOf(qreal width, const ChartStyle &style) const
{
    if (m_names.isEmpty())
        return 0;
    const bool isStacked = Places(width, heads(), style).isStacked;
    const qreal row = laneHeight(style) + (isStacked ? style.px(NameRow) : 0);
    qreal height = legendHeight(width, style) + style.px(10) + (isStacked ? style.px(HeadRow) : 0);
    for (const LaneGroup &group : m_groups)
        height += style.px(HeadRow) + static_cast<qreal>(group.rows.size()) * row;
    return height;
}

int ValueLanes::heightForWidth(int width) const { return qRound(heightOf(width, style())); }

QSize ValueLanes::sizeHint() const
{
    const ChartStyle look = style();
    const qreal width = std::max<qreal>(this->width(), look.px(360));
    return QSizeF(look.px(560), heightOf(width, look)).toSize();
}

QSize ValueLanes::minimumSizeHint() const
{
    const ChartStyle look = style();
    qreal numbers = look.px(70);
    if (!m_names.isEmpty()) {
        const Places places(look.px(400), heads(), look);
        numbers += places.number * static_cast<qreal>(places.rights.size());
    }
    return {qRound(numbers), qRound(look.px(200))};
}

QSizeF ValueLanes::pictureSize() const { return {760, heightOf(760, ChartStyle::ofPicture())}; }

void ValueLanes::drawHead(QPainter &painter, const LaneGroup &group, qreal top, bool isFirst, const Places &places,
                          const ChartStyle &style) const
{
    const Colours &c = style.colours;
    const qreal height = style.px(HeadRow) - style.px(2);
    const qreal room = isFirst && !places.isStacked ? places.scaleLeft - style.px(Inset + 8) : places.right();
    drawText(painter, QRectF(style.px(Inset), top, room, height), Qt::AlignVCenter,
             group.title, style.font(TextSize::Body, QFont::DemiBold), c.ink);
    if (!isFirst)
        return;
    drawScaleHead(painter, top + (places.isStacked ? style.px(HeadRow) : 0), places, style);
}

void ValueLanes::drawScaleHead(QPainter &painter, qreal top, const Places &places, const ChartStyle &style) const
{
    const Colours &c = style.colours;
    const qreal height = style.px(HeadRow) - style.px(2);
    for (int level = 0; level <= MaxLevel; ++level) {
        drawText(painter, QRectF(places.x(level) - style.px(16), top, style.px(32), height), Qt::AlignCenter,
                 QString::number(level), style.font(TextSize::Small), c.muted);
    }
    for (qsizetype i = 0; i < places.rights.size(); ++i) {
        const QRectF box(places.rights[i] - places.number, top, places.number, height);
        if (i < m_names.size())
            drawColumnHead(painter, box, true, m_names[i].brief, columnLook(i, m_names.size(), style), style);
        else
            drawText(painter, box, Qt::AlignVCenter | Qt::AlignRight, m_change.brief, style.font(TextSize::Small),
                     c.muted);
    }
}

void ValueLanes::drawLanes(QPainter &painter, const LaneRow &row, const QRectF &area, const Places &places,
                           const ChartStyle &style) const
{
    const Colours &c = style.colours;
    painter.setPen(QPen(c.line, style.px(1)));
    for (int level = 0; level <= MaxLevel; ++level)
        painter.drawLine(QPointF(places.x(level), area.top()), QPointF(places.x(level), area.bottom()));
    const qreal lane = style.px(Lane);
    const qreal top = area.center().y() - lane * (static_cast<qreal>(row.values.size()) - 1) / 2;
    QPolygonF path;
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        if (row.values[i])
            path.append({places.x(*row.values[i]), top + static_cast<qreal>(i) * lane});
    }
    if (m_isPath && path.size() > 1) {
        painter.setPen(QPen(c.field, style.px(1.4)));
        painter.drawPolyline(path);
    }
    for (qsizetype i = 0, at = 0; i < row.values.size(); ++i) {
        if (row.values[i])
            drawMark(painter, columnLook(i, row.values.size(), style), path[at++], style.px(MarkSize + 1), style);
    }
}

void ValueLanes::drawRow(QPainter &painter, const LaneRow &row, bool isStrong, const QRectF &whole,
                         const Places &places, const ChartStyle &style) const
{
    const QFont font = style.font(TextSize::Body, isStrong ? QFont::DemiBold : QFont::Normal);
    const qreal nameHeight = places.isStacked ? style.px(NameRow) : whole.height();
    const QRectF area = whole.adjusted(0, places.isStacked ? nameHeight : 0, 0, 0);
    const bool fits = wrappedHeight(row.name, font, places.label) <= nameHeight;
    drawText(painter, QRectF(style.px(Inset), whole.top(), places.label, nameHeight),
             Qt::AlignVCenter | Qt::TextWordWrap, fits ? row.name : row.shortName, font, style.colours.ink);
    painter.setPen(QPen(style.colours.line, style.px(1)));
    painter.drawLine(QPointF(style.px(Inset), area.bottom()), QPointF(places.right(), area.bottom()));
    drawLanes(painter, row, area, places, style);
    const QStringList all = texts(row);
    for (qsizetype i = 0; i < all.size(); ++i) {
        drawText(painter, QRectF(places.rights[i] - places.number, area.top(), places.number, area.height()),
                 Qt::AlignVCenter | Qt::AlignRight, all[i],
                 style.font(TextSize::Body, i >= m_names.size() - 1 && m_isPath ? QFont::DemiBold : QFont::Normal),
                 style.colours.ink);
    }
}

QList<QRectF> ValueLanes::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    if (m_names.isEmpty())
        return {};
    const Places places(size.width(), heads(), style);
    const qreal height = laneHeight(style) + (places.isStacked ? style.px(NameRow) : 0);
    QList<QRectF> areas;
    qreal y = 0;
    for (const LaneGroup &group : m_groups) {
        drawHead(painter, group, y, areas.isEmpty(), places, style);
        y += style.px(HeadRow) * (places.isStacked && areas.isEmpty() ? 2 : 1);
        for (const LaneRow &row : group.rows) {
            const QRectF area(0, y, size.width(), height);
            drawRow(painter, row, group.isStrong, area, places, style);
            areas.append(area);
            y += height;
        }
    }
    drawLegend(&painter, QRectF(style.px(Inset), y + style.px(6), size.width() - style.px(4), 0), legend(style), style);
    return areas;
}

} // namespace vierklang::ui
