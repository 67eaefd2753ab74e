// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/profiledots.h"

#include "app/base/numbers.h"
#include "app/workflow/wording.h"
#include "ui/charts/originbadge.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qreal Row = 21;
constexpr qreal LabelledRow = 25;
constexpr qreal Foot = 20;

} // namespace

qreal ProfileDots::Columns::x(double level) const { return left + width * level / MaxLevel; }

ProfileDots::ProfileDots(Context &context, QWidget *parent) : Chart(context, parent) {}

void ProfileDots::setLabelled(bool labelled)
{
    m_isLabelled = labelled;
    valuesChanged();
}

void ProfileDots::setLeastRow(int height)
{
    if (m_leastRow == height)
        return;
    m_leastRow = height;
    valuesChanged();
}

void ProfileDots::setRows(const QList<ProfileRow> &rows, const QList<ProfileLine> &lines)
{
    const bool sameSize = rows.size() == m_rows.size();
    m_rows = rows;
    m_lines = lines;
    // While something moves only the dots change: the layout need not ask again.
    if (sameSize)
        update();
    else
        valuesChanged();
}

bool ProfileDots::hasOrigins() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const ProfileRow &row) { return row.origin.has_value(); });
}

QString ProfileDots::number(const std::optional<double> &value) const
{
    return value ? decimal(*value, 1, context().language()) : u"–"_s;
}

QStringList ProfileDots::values() const
{
    QStringList sentences;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        QStringList parts;
        for (const ProfileLine &line : m_lines)
            parts.append(tr("%1 %2", "line and its number").arg(line.name, number(line.values.value(row))));
        if (m_rows[row].origin)
            parts.append(originWording(*m_rows[row].origin, context().language()));
        sentences.append(tr("%1: %2", "row and its numbers").arg(m_rows[row].name, parts.join(u", "_s)));
    }
    return sentences;
}

ChartTable ProfileDots::table() const
{
    ChartTable table{{tr("Question or dimension")}, {}};
    for (const ProfileLine &line : m_lines)
        table.header.append(line.name);
    if (hasOrigins())
        table.header.append(tr("Origin"));
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        QStringList cells{m_rows[row].name};
        for (const ProfileLine &line : m_lines)
            cells.append(number(line.values.value(row)));
        if (hasOrigins())
            cells.append(m_rows[row].origin ? originWording(*m_rows[row].origin, context().language()) : u"–"_s);
        table.rows.append(cells);
    }
    return table;
}

int ProfileDots::rowHeight() const
{
    return std::max(m_leastRow, qRound(style().px(m_isLabelled ? LabelledRow : Row)));
}

int ProfileDots::footHeight() const { return qRound(style().px(Foot)); }

QSize ProfileDots::sizeHint() const
{
    const int rows = static_cast<int>(m_rows.size());
    return {qRound(style().px(m_isLabelled ? 420 : 206)), rowHeight() * rows + footHeight()};
}

QSize ProfileDots::minimumSizeHint() const
{
    return {qRound(style().px(m_isLabelled ? 300 : 180)), sizeHint().height()};
}

QSizeF ProfileDots::pictureSize() const
{
    return QSizeF(m_isLabelled ? 560 : 420, 28.0 * static_cast<qreal>(m_rows.size()) + 30);
}

ProfileDots::Columns ProfileDots::columns(const QSizeF &size, const ChartStyle &style) const
{
    Columns columns;
    columns.badge = hasOrigins() ? size.width() - originBadgeSize(style).width() / 2 - style.px(4) : 0;
    const qreal right = hasOrigins() ? size.width() - originBadgeSize(style).width() - style.px(12) : size.width() - style.px(4);
    columns.number = right - style.px(30);
    columns.left = style.px(10);
    if (m_isLabelled) {
        qreal widest = 0;
        for (const ProfileRow &row : m_rows)
            widest = std::max(widest, textWidth(row.name, style.font(TextSize::Body)));
        columns.left += std::min(widest + style.px(10), size.width() * 0.48);
    }
    columns.width = std::max(style.px(60), columns.number - columns.left - style.px(14));
    return columns;
}

void ProfileDots::drawRow(QPainter &painter, qsizetype row, const QRectF &area, const Columns &columns,
                          const ChartStyle &style) const
{
    const Colours &c = style.colours;
    const qreal y = area.center().y();
    if (m_isLabelled) {
        const QRectF box(area.left(), area.top(), columns.left - style.px(12), area.height());
        const QFont body = style.font(TextSize::Body);
        // Where two lines do not fit, the first part of the name in small letters; the table twin has the whole.
        const bool fits = wrappedHeight(m_rows[row].name, body, box.width()) <= area.height() + 1;
        drawText(painter, box, Qt::AlignVCenter | Qt::TextWordWrap, fits ? m_rows[row].name : m_rows[row].name.section(u',', 0, 0),
                 fits ? body : style.font(TextSize::Small), c.ink);
    }
    QList<qreal> at;
    for (const ProfileLine &line : m_lines) {
        if (const std::optional<double> value = line.values.value(row))
            at.append(columns.x(*value));
    }
    if (at.size() > 1) {
        const auto [least, most] = std::minmax_element(at.cbegin(), at.cend());
        painter.fillRect(QRectF(*least, y - style.px(1.5), *most - *least, style.px(3)), c.levels[1]);
    }
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        const std::optional<double> value = m_lines[line].values.value(row);
        if (!value)
            continue;
        MarkLook look = lookOf(m_lines[line], style);
        if (line + 1 < m_lines.size() && look.mark == Mark::TypeSign)
            look.mark = Mark::TypeOutline;
        drawMark(painter, look, {columns.x(*value), y}, style.px(11), style);
    }
    if (m_lines.isEmpty())
        return;
    drawText(painter, QRectF(columns.number - style.px(10), area.top(), style.px(40), area.height()),
             Qt::AlignVCenter | Qt::AlignRight, number(m_lines.last().values.value(row)),
             style.font(TextSize::Body, hasOrigins() ? QFont::Normal : QFont::DemiBold), c.ink);
    if (m_rows[row].origin)
        drawOriginBadge(painter, {columns.badge, y}, *m_rows[row].origin, context().language(), style);
}

QList<QRectF> ProfileDots::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    if (m_rows.isEmpty())
        return {};
    const Columns at = columns(size, style);
    const qreal foot = style.px(Foot);
    const qreal all = size.height() - foot;
    const qreal high = m_isLabelled ? std::min(all / static_cast<qreal>(m_rows.size()), style.px(40))
                                    : all / static_cast<qreal>(m_rows.size());
    painter.setPen(QPen(style.colours.line, style.px(1)));
    for (int level = 0; level <= MaxLevel; ++level)
        painter.drawLine(QPointF(at.x(level), 0), QPointF(at.x(level), high * static_cast<qreal>(m_rows.size())));
    QList<QRectF> areas;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        areas.append(QRectF(0, high * static_cast<qreal>(row), size.width(), high));
        drawRow(painter, row, areas.last(), at, style);
    }
    for (int level = 0; level <= MaxLevel; ++level) {
        const qreal step = at.width / MaxLevel;
        drawText(painter, QRectF(at.x(level) - step / 2, areas.last().bottom(), step, foot), Qt::AlignCenter,
                 QString::number(level), style.font(TextSize::Small), style.colours.muted);
    }
    return areas;
}

} // namespace vierklang::ui
