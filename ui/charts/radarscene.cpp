// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/radarscene.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>
#include <QLineSeries>
#include <QPainter>
#include <QPolarChart>
#include <QTextDocument>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qreal Upright = 0.2; ///< |sin| below this: the label stands above or below, not beside

} // namespace

RadarScene::RadarScene() = default;

RadarScene::~RadarScene() = default;

void RadarScene::arrange(const RadarSeries &series, const QList<RadarAxisText> &texts,
                         const QStringList &rings, const QList<MarkLook> &looks, const QSizeF &size,
                         const ChartStyle &style)
{
    m_scene.clear();
    m_labels.clear();
    m_anyPart.clear();
    m_markers.clear();
    m_series = series;
    m_texts = texts;
    m_looks = looks;
    m_size = size;
    m_scene.setSceneRect(QRectF(QPointF(), size));
    m_chart = new QPolarChart;
    m_scene.addItem(m_chart);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    addAxes();
    addLabels(style);
    fitPlot(style);
    placeLabels(style);
    addGrid(rings, style);
    for (int line = 0; line < m_series.lines.size(); ++line)
        addLine(line, style);
    for (int line = 0; line < m_series.lines.size(); ++line)
        addMarkers(line, style);
}

bool RadarScene::move(const RadarSeries &series, const QList<RadarAxisText> &texts, const ChartStyle &style)
{
    const auto count = series.axisIds.size();
    bool canMove = series.lines.size() == m_markers.size() && texts.size() == m_labels.size();
    for (qsizetype line = 0; canMove && line < series.lines.size(); ++line) {
        const auto &values = series.lines[line].values;
        canMove = m_markers[line].size() == count
                  && std::all_of(values.cbegin(), values.cend(), [](const auto &value) { return value.has_value(); });
    }
    if (!canMove)
        return false;
    m_series = series;
    m_texts = texts;
    for (int line = 0; line < m_series.lines.size(); ++line) {
        QList<QPointF> points;
        for (int axis = 0; axis <= count; ++axis)
            points.append(QPointF(axis, *m_series.lines[line].values[axis % count]));
        m_anyPart[line]->replace(points);
        for (int axis = 0; axis < count; ++axis)
            m_markers[line][axis]->setPos(*positionOf(line, axis));
    }
    for (int axis = 0; axis < m_labels.size(); ++axis) {
        m_labels[axis]->document()->clear();
        fillLabel(*m_labels[axis]->document(), m_texts[axis], isUpright(axis) ? m_size.width() * 0.6 : 0, style);
    }
    placeLabels(style);
    return true;
}

void RadarScene::addAxes()
{
    m_angular = new QValueAxis;
    m_angular->setRange(0, static_cast<qreal>(m_series.axisIds.size()));
    m_radial = new QValueAxis;
    m_radial->setRange(0, m_series.maximum);
    for (QValueAxis *axis : {m_angular, m_radial}) {
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
    }
    m_chart->addAxis(m_angular, QPolarChart::PolarOrientationAngular);
    m_chart->addAxis(m_radial, QPolarChart::PolarOrientationRadial);
}

void RadarScene::addLabels(const ChartStyle &style)
{
    qreal ideal = 0;
    qreal longestWord = 0;
    const QFontMetricsF metrics(style.font(TextSize::Small, QFont::DemiBold));
    for (int axis = 0; axis < m_texts.size(); ++axis) {
        auto *label = new QGraphicsTextItem;
        m_scene.addItem(label);
        label->setZValue(5);
        fillLabel(*label->document(), m_texts[axis], isUpright(axis) ? m_size.width() * 0.6 : 0, style);
        m_labels.append(label);
        if (isUpright(axis))
            continue;
        ideal = std::max(ideal, label->document()->idealWidth() + 1);
        for (const QString &word : m_texts[axis].name.split(u' '))
            longestWord = std::max(longestWord, metrics.horizontalAdvance(word) + style.px(2));
    }
    // As wide as the longest word, so that the plot keeps the room; never more than a third on each side.
    m_sideWidth = std::min(
        {ideal, std::max(longestWord, m_size.width() * 0.22), m_size.width() * (m_isTight ? 0.48 : 0.32)});
}

bool RadarScene::isUpright(int axis) const
{
    return std::abs(std::sin(angleOf(axis))) < Upright;
}

qreal RadarScene::signWidth(const ChartStyle &style) const
{
    const bool hasSigns = !m_texts.isEmpty() && m_texts.first().type;
    return hasSigns ? style.px(14) : 0;
}

void RadarScene::measure(const ChartStyle &style, qreal inset)
{
    const qreal gap = style.px(9);
    m_inset = inset;
    qreal mostSide = 0.01;
    m_above = 0;
    m_below = 0;
    m_mostDown = 0;
    for (int axis = 0; axis < m_labels.size(); ++axis) {
        const qreal down = -std::cos(angleOf(axis));
        m_labels[axis]->setTextWidth(isUpright(axis) ? m_size.width() * 0.9 : m_sideWidth);
        const qreal height = m_labels[axis]->boundingRect().height();
        if (isUpright(axis) && down < 0)
            m_above = height + gap;
        if (down > m_mostDown) {
            m_mostDown = down;
            m_below = isUpright(axis) ? height + gap : height * (0.5 + down / 2) + liftOf(axis);
        }
        mostSide = std::max(mostSide, std::abs(std::sin(angleOf(axis))));
    }
    const qreal byWidth = (m_size.width() / 2 - m_sideWidth - signWidth(style) - gap + inset) / mostSide;
    const qreal byHeight = (m_size.height() - m_above - m_below) / (1 + std::max(m_mostDown, 0.2));
    m_room = std::min(byWidth, byHeight);
    m_radius = std::max(style.px(36), m_room);
}

qreal RadarScene::liftOf(int axis) const
{
    // A label that reaches in over the polygon's edge stands as much higher (or lower) as the edge is there.
    const bool isLevel = std::abs(std::cos(angleOf(axis))) < 0.1;
    const qreal slope = std::tan(std::numbers::pi / std::max<qreal>(3, static_cast<qreal>(m_labels.size())));
    return m_inset <= 0 || isLevel || isUpright(axis)
               ? 0
               : m_inset * slope + (m_isTight ? 0 : m_labels[axis]->boundingRect().height() / 4);
}

void RadarScene::fitPlot(const ChartStyle &style)
{
    const bool hasLevelAxis =
        std::any_of(m_labels.cbegin(), m_labels.cend(), [this](const QGraphicsTextItem *label) {
            return std::abs(std::cos(angleOf(static_cast<int>(m_labels.indexOf(label))))) < 0.1;
        });
    measure(style, 0);
    // Compared before the least radius: where both would be too small, the one that needs less width is the one to take.
    const qreal beside = m_room;
    // In high plots labels beside the tips cost too much width: move them above and below the tips.
    if (!hasLevelAxis && m_isTight)
        measure(style, m_sideWidth * 0.34);
    else if (!hasLevelAxis && m_size.height() > m_size.width() * 1.1)
        measure(style, m_sideWidth * 0.45);
    if (m_room < beside * 1.1)
        measure(style, 0);
    const qreal radius = m_radius;
    const qreal slack = std::max(0.0, m_size.height() - m_above - m_below - radius * (1 + m_mostDown)) / 2;
    const QPointF centre(m_size.width() / 2, slack + m_above + radius);
    // The circle may reach below the scene where no axis points straight down.
    const qreal height = std::max(m_size.height(), centre.y() + radius);
    m_chart->setMargins(QMargins(qRound(centre.x() - radius), qRound(centre.y() - radius),
                                 qRound(m_size.width() - centre.x() - radius),
                                 std::max(0, qRound(height - centre.y() - radius))));
    m_chart->setGeometry(QRectF(0, 0, m_size.width(), height));
    m_chart->layout()->activate();
    const QRectF plot = m_chart->plotArea();
    m_centre = plot.center();
    m_radius = std::min(plot.width(), plot.height()) / 2;
}

void RadarScene::placeLabels(const ChartStyle &style)
{
    const qreal gap = style.px(9);
    m_areas.clear();
    for (int axis = 0; axis < m_labels.size(); ++axis) {
        QGraphicsTextItem *label = m_labels[axis];
        const qreal side = std::sin(angleOf(axis));
        const qreal up = std::cos(angleOf(axis));
        const QPointF tip = m_centre + QPointF(side, -up) * (m_radius + gap);
        const qreal inward = isUpright(axis) ? 0 : signWidth(style) - (liftOf(axis) > 0 ? m_inset : 0);
        alignLabel(*label,
                   isUpright(axis) ? Qt::AlignHCenter
                   : side > 0      ? Qt::AlignLeft
                                   : Qt::AlignRight,
                   isUpright(axis) ? m_size.width() * 0.9 : m_sideWidth);
        const QSizeF box = label->boundingRect().size();
        const qreal x = isUpright(axis) ? tip.x() - box.width() / 2
                        : side > 0      ? tip.x() + inward
                                        : tip.x() - box.width() - inward;
        label->setPos(x,
                      tip.y() - box.height() / 2 - up * box.height() / 2 - (up > 0 ? 1 : -1) * liftOf(axis));
        const qreal used = std::min(box.width(), label->document()->idealWidth());
        const qreal left = isUpright(axis) ? tip.x() - used / 2 : side > 0 ? x : x + box.width() - used;
        m_areas.append(
            QRectF(left, label->y(), used, box.height()).adjusted(-style.px(4), -2, style.px(4), 2));
        const qreal signX = isUpright(axis) || side > 0 ? left - style.px(8) : x + box.width() + style.px(8);
        addSign(axis, QPointF(signX, label->y() + style.px(8)), style);
    }
}

void RadarScene::addSign(int axis, QPointF at, const ChartStyle &style)
{
    if (!m_texts[axis].type)
        return;
    const TypeKey type = *m_texts[axis].type;
    auto *sign =
        new MarkItem({Mark::TypeSign, style.colours.types[type], Qt::NoPen, 1, type}, style.px(11), style);
    m_scene.addItem(sign);
    sign->setPos(at);
}

void RadarScene::addGrid(const QStringList &rings, const ChartStyle &style)
{
    QPainterPath path;
    for (int ring = 1; ring <= m_series.rings; ++ring) {
        QPolygonF polygon;
        for (int axis = 0; axis <= m_series.axisIds.size(); ++axis)
            polygon << pointAt(axis, m_series.maximum * ring / m_series.rings);
        path.addPolygon(polygon);
    }
    QPainterPath gaps;
    for (int axis = 0; axis < m_series.axisIds.size(); ++axis) {
        const auto &lines = m_series.lines;
        const bool isGap = std::any_of(lines.cbegin(), lines.cend(),
                                       [axis](const RadarLine &line) { return !line.values.value(axis); });
        QPainterPath &spokes = isGap ? gaps : path;
        spokes.moveTo(m_centre);
        spokes.lineTo(pointAt(axis, m_series.maximum));
    }
    auto *grid = m_scene.addPath(path, QPen(style.colours.line, style.px(1)));
    grid->setZValue(-2);
    auto *hatch = m_scene.addPath(gaps, QPen(style.colours.muted, style.px(1.2), Qt::DashLine));
    hatch->setZValue(-2);
    for (int ring = 0; ring <= m_series.rings; ++ring) {
        auto *text = m_scene.addSimpleText(rings.value(ring), style.font(TextSize::Small));
        text->setBrush(style.colours.muted);
        text->setZValue(-1);
        const QPointF at = pointAt(0, m_series.maximum * ring / std::max(1, m_series.rings));
        const QRectF box = text->boundingRect();
        text->setPos(at.x() - box.width() - style.px(8), at.y() - box.height() / 2);
    }
}

void RadarScene::addLine(int line, const ChartStyle &style)
{
    const QList<std::optional<double>> &values = m_series.lines[line].values;
    const auto count = static_cast<int>(values.size());
    QLineSeries *part = nullptr;
    QLineSeries *any = nullptr;
    // The last point closes the polygon; a missing value ends a part and the next value begins another.
    for (int step = 0; step <= count; ++step) {
        const std::optional<double> value = values.value(step % std::max(1, count));
        if (!value) {
            part = nullptr;
            continue;
        }
        if (!part) {
            part = new QLineSeries;
            part->setPen(penOf(m_looks.value(line), style));
            m_chart->addSeries(part);
            part->attachAxis(m_angular);
            part->attachAxis(m_radial);
            any = any ? any : part;
        }
        part->append(step, *value);
    }
    m_anyPart.append(any);
}

void RadarScene::addMarkers(int line, const ChartStyle &style)
{
    m_markers.append(QList<QGraphicsItem *>());
    for (int axis = 0; axis < m_series.axisIds.size(); ++axis) {
        const std::optional<QPointF> position = positionOf(line, axis);
        if (!position)
            continue;
        auto *item = new MarkItem(m_looks.value(line), style.px(10), style);
        m_scene.addItem(item);
        item->setPos(*position);
        item->setZValue(10 + line);
        m_markers.last().append(item);
    }
}

void RadarScene::render(QPainter &painter, const QRectF &target)
{
    m_scene.render(&painter, target, QRectF(QPointF(), m_size), Qt::IgnoreAspectRatio);
}

std::optional<QPointF> RadarScene::positionOf(int line, int axis) const
{
    const std::optional<double> value = m_series.lines.value(line).values.value(axis);
    return value ? std::optional(pointAt(axis, *value)) : std::nullopt;
}

std::optional<QPointF> RadarScene::chartPositionOf(int line, int axis) const
{
    const std::optional<double> value = m_series.lines.value(line).values.value(axis);
    if (!value || !m_anyPart.value(line))
        return std::nullopt;
    return m_chart->mapToPosition(QPointF(axis, *value), m_anyPart[line]);
}

qreal RadarScene::angleOf(int axis) const
{
    return 2 * std::numbers::pi * axis / std::max<qreal>(1, static_cast<qreal>(m_series.axisIds.size()));
}

QPointF RadarScene::pointAt(int axis, double value) const
{
    const qreal radius = m_series.maximum > 0 ? m_radius * value / m_series.maximum : 0;
    return m_centre + QPointF(std::sin(angleOf(axis)), -std::cos(angleOf(axis))) * radius;
}

} // namespace vierklang::ui
