// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/radarpanels.h"

#include "app/assessment/answer.h"
#include "app/base/numbers.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qreal HeadRow = 24;
constexpr qreal Plot = 186;
constexpr qreal LeastPanel = 250;

} // namespace

RadarPanels::RadarPanels(Context &context, QWidget *parent) : Chart(context, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

RadarPanels::~RadarPanels() = default;

void RadarPanels::setColumns(const QStringList &axisIds, const QStringList &axisNames, const QStringList &shortAxisNames,
                             const QList<QList<std::optional<double>>> &columns, const QList<ComparedName> &names)
{
    m_axisIds = axisIds;
    m_axisNames = axisNames;
    m_shortAxisNames = shortAxisNames;
    m_columns = columns;
    m_names = names;
    m_scenes.clear();
    m_built = {};
    for (qsizetype i = 0; i < columns.size(); ++i) {
        m_scenes.push_back(std::make_unique<RadarScene>());
        m_scenes.back()->setTight(true);
    }
    valuesChanged();
}

QString RadarPanels::number(const std::optional<double> &value) const
{
    return value ? decimal(*value, 1, context().language()) : u"–"_s;
}

QString RadarPanels::note() const
{
    return m_names.isEmpty() ? QString()
                             : tr("Dashed: %1. Compare along one axis only: 0 is in the middle, 4 outside. The area has no meaning.")
                                   .arg(m_names.first().explained());
}

QStringList RadarPanels::values() const
{
    QStringList sentences;
    for (qsizetype column = 0; column < m_names.size(); ++column) {
        QStringList parts;
        for (qsizetype axis = 0; axis < m_axisNames.size(); ++axis)
            parts.append(m_axisNames[axis] + u' ' + number(m_columns[column].value(axis)));
        sentences.append(u"%1: %2"_s.arg(m_names[column].full, parts.join(u", "_s)));
    }
    return sentences;
}

ChartTable RadarPanels::table() const
{
    ChartTable table{{tr("Axis")}, {}};
    for (const ComparedName &name : m_names)
        table.header.append(name.full);
    for (qsizetype axis = 0; axis < m_axisNames.size(); ++axis) {
        QStringList row{m_axisNames[axis]};
        for (const QList<std::optional<double>> &column : m_columns)
            row.append(number(column.value(axis)));
        table.rows.append(row);
    }
    return table;
}

int RadarPanels::inRow(qreal width, const ChartStyle &style) const
{
    return evenColumns(m_names.size(), static_cast<int>(width / style.px(LeastPanel)));
}

qreal RadarPanels::noteHeight(qreal width, const ChartStyle &style) const
{
    return wrappedHeight(note(), style.font(TextSize::Small), width - style.px(4));
}

qreal RadarPanels::heightOf(qreal width, const ChartStyle &style) const
{
    const int columns = inRow(width, style);
    const qreal rows = static_cast<qreal>((m_names.size() + columns - 1) / columns);
    return rows * style.px(HeadRow + Plot) + noteHeight(width, style) + style.px(8);
}

int RadarPanels::heightForWidth(int width) const { return qRound(heightOf(width, style())); }

QSize RadarPanels::sizeHint() const
{
    const int width = qRound(style().px(700));
    return {width, heightForWidth(std::max(this->width(), width))};
}

QSize RadarPanels::minimumSizeHint() const { return {qRound(style().px(LeastPanel)), qRound(style().px(HeadRow + Plot))}; }

QSizeF RadarPanels::pictureSize() const { return {960, heightOf(960, ChartStyle::ofPicture())}; }

RadarSeries RadarPanels::seriesOf(qsizetype column) const
{
    RadarSeries series;
    series.axisIds = m_axisIds;
    series.maximum = MaxLevel;
    series.rings = MaxLevel;
    if (column > 0)
        series.lines.append({RadarRole::Reference, m_columns.first()});
    series.lines.append({RadarRole::Actual, m_columns[column]});
    return series;
}

void RadarPanels::drawPanel(QPainter &painter, qsizetype column, const QRectF &area, bool isBuilt,
                            const ChartStyle &style) const
{
    const QString &name = m_names[column].brief;
    const QFont head = style.font(TextSize::Small, QFont::DemiBold);
    const qreal width = std::min(area.width(), textWidth(name, head) + style.px(14));
    drawColumnHead(painter, QRectF(area.center().x() - width / 2, area.top(), width, style.px(HeadRow)), false, name,
                   columnLook(column, m_names.size(), style), style);
    const QRectF plot(area.left(), area.top() + style.px(HeadRow), area.width(), area.height() - style.px(HeadRow));
    RadarScene &scene = *m_scenes[static_cast<std::size_t>(column)];
    if (!isBuilt) {
        QList<RadarAxisText> texts;
        for (const QString &axis : m_shortAxisNames)
            texts.append({axis, {}, {}});
        const MarkLook first{Mark::Ring, style.colours.field, Qt::DashLine, 1.2, {}};
        const MarkLook own{columnLook(column, m_names.size(), style).mark, style.colours.accent, Qt::SolidLine, 2, {}};
        scene.arrange(seriesOf(column), texts, {{}, {}, u"2"_s, {}, u"4"_s},
                      column > 0 ? QList<MarkLook>{first, own} : QList<MarkLook>{own}, plot.size(), style);
    }
    // The lines of a chart would be filled with whatever brush is left.
    painter.setBrush(Qt::NoBrush);
    scene.render(painter, plot);
}

QList<QRectF> RadarPanels::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    if (m_names.isEmpty())
        return {};
    const int columns = inRow(size.width(), style);
    const qreal width = size.width() / columns;
    const qreal height = style.px(HeadRow + Plot);
    // Building six radars costs many times what showing them does; while the focus moves they stay.
    const Built wanted{size, style.colours.surface.rgba(), style.px(100)};
    const bool isBuilt = wanted == m_built;
    m_built = wanted;
    QList<QRectF> areas;
    for (qsizetype column = 0; column < m_names.size(); ++column) {
        const QRectF area(static_cast<qreal>(column % columns) * width, static_cast<qreal>(column / columns) * height,
                          width, height);
        drawPanel(painter, column, area.adjusted(style.px(4), 0, -style.px(4), 0), isBuilt, style);
        areas.append(area);
    }
    const qreal rows = static_cast<qreal>((m_names.size() + columns - 1) / columns);
    drawText(painter, QRectF(style.px(2), rows * height + style.px(4), size.width() - style.px(4), noteHeight(size.width(), style) + 1),
             Qt::TextWordWrap, note(), style.font(TextSize::Small), style.colours.muted);
    return areas;
}

} // namespace vierklang::ui
