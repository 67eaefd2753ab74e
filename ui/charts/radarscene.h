// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/radarseries.h"
#include "ui/charts/radaritems.h"

#include <QGraphicsScene>
#include <QList>
#include <QStringList>

class QGraphicsTextItem;
class QLineSeries;
class QPolarChart;
class QValueAxis;

namespace vierklang::ui {

/// One radar as a scene around a QPolarChart. The polygon grid, the labels of axes and rings and the markers
/// are items of our own: labels on the angular axis shrink the plot and vanish, and the chart's own grid is
/// round.
class RadarScene final
{
public:
    RadarScene();
    ~RadarScene();
    RadarScene(const RadarScene &) = delete;
    RadarScene &operator=(const RadarScene &) = delete;

    /// Builds everything anew for this size and look.
    void arrange(const RadarSeries &series, const QList<RadarAxisText> &texts, const QStringList &rings,
                 const QList<MarkLook> &looks, const QSizeF &size, const ChartStyle &style);
    /// Only values and numbers changed since `arrange`: moves lines, markers and texts and builds nothing. False, and
    /// nothing done, when there is a gap or another number of lines.
    [[nodiscard]] bool move(const RadarSeries &series, const QList<RadarAxisText> &texts, const ChartStyle &style);
    /// Labels beside the plot move above and below the tips: for plots that have hardly more room than the polygon.
    void setTight(bool tight) { m_isTight = tight; }
    void render(QPainter &painter, const QRectF &target);

    /// Where a value stands; nothing for a gap.
    [[nodiscard]] std::optional<QPointF> positionOf(int line, int axis) const;
    /// The label and the tip of an axis.
    [[nodiscard]] QRectF areaOf(int axis) const { return m_areas.value(axis); }
    /// Where the chart itself would place a value; equal to `positionOf` (a test says so).
    [[nodiscard]] std::optional<QPointF> chartPositionOf(int line, int axis) const;

private:
    void addAxes();
    void addLabels(const ChartStyle &style);
    void fitPlot(const ChartStyle &style);
    void placeLabels(const ChartStyle &style);
    void addGrid(const QStringList &rings, const ChartStyle &style);
    void addLine(int line, const ChartStyle &style);
    void addMarkers(int line, const ChartStyle &style);
    void addSign(int axis, QPointF at, const ChartStyle &style);
    /// Radius and room for labels when side labels reach `inset` in over the tips.
    void measure(const ChartStyle &style, qreal inset);
    [[nodiscard]] qreal angleOf(int axis) const;
    /// The label stands above or below its axis, not beside it.
    [[nodiscard]] bool isUpright(int axis) const;
    [[nodiscard]] qreal liftOf(int axis) const;
    [[nodiscard]] qreal signWidth(const ChartStyle &style) const;
    [[nodiscard]] QPointF pointAt(int axis, double value) const;

    QGraphicsScene m_scene;
    QPolarChart *m_chart = nullptr;
    QValueAxis *m_angular = nullptr;
    QValueAxis *m_radial = nullptr;
    QList<QGraphicsTextItem *> m_labels;
    QList<QList<QGraphicsItem *>> m_markers; ///< of each line, one an axis
    QList<QLineSeries *> m_anyPart; ///< one part of each line, for mapping
    QList<QRectF> m_areas;
    RadarSeries m_series;
    QList<RadarAxisText> m_texts;
    QList<MarkLook> m_looks;
    QSizeF m_size;
    qreal m_sideWidth = 0;
    qreal m_inset = 0;
    bool m_isTight = false;
    qreal m_above = 0;
    qreal m_below = 0;
    qreal m_mostDown = 0;
    QPointF m_centre;
    qreal m_room = 0; ///< radius that there is room for, may be too small to read or negative
    qreal m_radius = 0;
};

} // namespace vierklang::ui
