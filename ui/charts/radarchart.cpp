// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/radarchart.h"

#include "app/base/numbers.h"
#include "app/scoring/typepicture.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

RadarChart::RadarChart(Context &context, QWidget *parent)
    : Chart(context, parent), m_scene(std::make_unique<RadarScene>())
{}

RadarChart::~RadarChart() = default;

void RadarChart::setSeries(const RadarSeries &series, const QStringList &names, const QStringList &shortNames,
                           const QList<TypeKey> &reference)
{
    m_series = series;
    m_names = names;
    m_shortNames = shortNames;
    m_reference = reference;
    valuesChanged();
}

bool RadarChart::isOfShares() const
{
    return !m_series.lines.isEmpty() && m_series.lines.first().role >= RadarRole::Goals;
}

QString RadarChart::number(const RadarLine &line, int axis) const
{
    if (!line.values.value(axis))
        return u"–"_s;
    if (!isOfShares())
        return decimal(*line.values[axis], 1, context().language());
    PerType<double> shares;
    for (const TypeKey type : AllTypes)
        shares[type] = line.values.value(static_cast<qsizetype>(indexOf(type))).value_or(0);
    return percent(percentOf(shares).values.at(static_cast<std::size_t>(axis)), context().language());
}

QString RadarChart::nameOf(RadarRole role) const
{
    switch (role) {
    case RadarRole::Actual:
        return tr("Actual");
    case RadarRole::Target:
        return tr("Target");
    case RadarRole::Reference:
        return tr("Reference");
    case RadarRole::Goals:
        return tr("goals only");
    case RadarRole::Practice:
        return tr("practice only");
    case RadarRole::Shares:
        return tr("both together");
    }
    Q_UNREACHABLE();
}

QStringList RadarChart::values() const
{
    QStringList sentences;
    for (int axis = 0; axis < m_names.size(); ++axis) {
        QStringList parts;
        for (const RadarLine &line : m_series.lines) {
            parts.append(line.values.value(axis)
                             ? tr("%1 %2", "line and its number").arg(nameOf(line.role), number(line, axis))
                             : tr("%1: too few answers").arg(nameOf(line.role)));
        }
        sentences.append(tr("%1: %2", "axis and its numbers").arg(m_names[axis], parts.join(u", "_s)));
    }
    return sentences;
}

ChartTable RadarChart::table() const
{
    ChartTable table;
    table.header.append(isOfShares() ? tr("Type") : tr("Axis"));
    for (const RadarLine &line : m_series.lines)
        table.header.append(nameOf(line.role));
    for (int axis = 0; axis < m_names.size(); ++axis) {
        QStringList row{m_names[axis]};
        for (const RadarLine &line : m_series.lines)
            row.append(number(line, axis));
        table.rows.append(row);
    }
    return table;
}

QSize RadarChart::sizeHint() const
{
    return QSizeF(style().px(380), style().px(222)).toSize();
}

QSize RadarChart::minimumSizeHint() const
{
    return QSizeF(style().px(270), style().px(220)).toSize();
}

MarkLook RadarChart::lookOf(RadarRole role, const ChartStyle &style) const
{
    const Colours &c = style.colours;
    switch (role) {
    case RadarRole::Actual:
    case RadarRole::Shares:
        return {Mark::Dot, c.accent, Qt::SolidLine, 2.4, {}};
    case RadarRole::Target:
        return {Mark::Ring, c.accent, Qt::SolidLine, 1.2, {}};
    case RadarRole::Reference:
        if (m_reference.size() == 1)
            return {Mark::TypeSign, c.types[m_reference.first()], Qt::DashLine, 1.8, m_reference.first()};
        return {Mark::TriangleUp, c.ink, Qt::DashLine, 1.6, {}};
    case RadarRole::Goals:
        return {Mark::TriangleDown, c.ink, Qt::DashLine, 1.2, {}};
    case RadarRole::Practice:
        return {Mark::TriangleUp, c.ink, Qt::DotLine, 1.4, {}};
    }
    Q_UNREACHABLE();
}

QList<RadarAxisText> RadarChart::axisTexts(bool isShort) const
{
    QList<RadarAxisText> texts;
    for (int axis = 0; axis < m_names.size(); ++axis) {
        RadarAxisText text{isShort ? m_shortNames.value(axis) : m_names[axis], {}, {}};
        QStringList parts;
        for (const RadarLine &line : m_series.lines) {
            const std::optional<double> value = line.values.value(axis);
            if (line.role == RadarRole::Shares)
                text.numbers = number(line, axis);
            if (line.role == RadarRole::Actual)
                parts.prepend(value ? tr("actual %1").arg(number(line, axis)) : tr("open"));
            if (line.role == RadarRole::Target && value)
                parts.append(tr("target %1").arg(number(line, axis)));
        }
        if (!parts.isEmpty())
            text.numbers = parts.join(isShort ? u"\n"_s : u" · "_s);
        if (isOfShares())
            text.type = typeFromLetter(m_series.axisIds.value(axis));
        texts.append(text);
    }
    return texts;
}

QStringList RadarChart::ringTexts() const
{
    QStringList texts;
    for (int ring = 0; ring <= m_series.rings; ++ring) {
        const double value = m_series.maximum * ring / m_series.rings;
        texts.append(isOfShares() ? percent(qRound(value * 100), context().language())
                                  : QString::number(qRound(value)));
    }
    return texts;
}

QList<LegendEntry> RadarChart::legend(const ChartStyle &style) const
{
    QList<LegendEntry> entries;
    for (auto line = m_series.lines.crbegin(); line != m_series.lines.crend(); ++line)
        entries.append({lookOf(line->role, style), nameOf(line->role)});
    return entries;
}

QList<QRectF> RadarChart::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    if (m_names.isEmpty())
        return {};
    const QList<LegendEntry> entries = legend(style);
    const QFont small = style.font(TextSize::Small);
    const QString note = tr("The area has no meaning.");
    const qreal noteHeight = wrappedHeight(note, small, size.width());
    const qreal legendHeight = drawLegend(nullptr, QRectF(QPointF(), size), entries, style);
    const qreal foot = legendHeight + noteHeight + style.px(8);
    const QRectF plot(0, 0, size.width(), std::max(style.px(120), size.height() - foot));
    QList<MarkLook> looks;
    for (const RadarLine &line : m_series.lines)
        looks.append(lookOf(line.role, style));
    m_scene->arrange(m_series, axisTexts(size.width() < style.px(480)), ringTexts(), looks, plot.size(),
                     style);
    m_scene->render(painter, plot);
    drawLegend(&painter, QRectF(0, plot.bottom() + style.px(6), size.width(), legendHeight), entries, style);
    drawText(painter, QRectF(0, plot.bottom() + style.px(6) + legendHeight, size.width(), noteHeight + 1),
             Qt::TextWordWrap, note, small, style.colours.muted);
    QList<QRectF> areas;
    for (int axis = 0; axis < m_names.size(); ++axis)
        areas.append(m_scene->areaOf(axis));
    return areas;
}

} // namespace vierklang::ui
