// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/columnmarks.h"
#include "ui/charts/radarscene.h"

#include <memory>
#include <vector>

namespace vierklang::ui {

/// Radars of several assessments as small multiples: the same axes, the same scale, the same size, one panel a column;
/// the first column stands as a quiet dashed line in every other panel. Same rules as RadarChart: no filling, 0 in the
/// middle, a missing value is a gap. The arrow keys walk through the panels.
class RadarPanels final : public Chart
{
    Q_OBJECT

public:
    explicit RadarPanels(Context &context, QWidget *parent);
    ~RadarPanels() override;

    /// `columns`: the values 0…4 of each column in the order of the axes.
    void setColumns(const QStringList &axisIds, const QStringList &axisNames, const QStringList &shortAxisNames,
                    const QList<QList<std::optional<double>>> &columns, const QList<ComparedName> &names);

    [[nodiscard]] QStringList values() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    QList<QRectF> draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const override;
    /// For tests: the scene of a panel as last drawn.
    [[nodiscard]] const RadarScene &scene(qsizetype column) const { return *m_scenes[static_cast<std::size_t>(column)]; }

protected:
    [[nodiscard]] QSizeF pictureSize() const override;

private:
    [[nodiscard]] QString number(const std::optional<double> &value) const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] int inRow(qreal width, const ChartStyle &style) const;
    [[nodiscard]] qreal noteHeight(qreal width, const ChartStyle &style) const;
    [[nodiscard]] qreal heightOf(qreal width, const ChartStyle &style) const;
    [[nodiscard]] RadarSeries seriesOf(qsizetype column) const;
    void drawPanel(QPainter &painter, qsizetype column, const QRectF &area, bool isBuilt, const ChartStyle &style) const;

    /// What the scenes were built for.
    struct Built
    {
        QSizeF size;
        QRgb surface = 0;
        qreal unit = 0;

        friend bool operator==(const Built &, const Built &) = default;
    };

    std::vector<std::unique_ptr<RadarScene>> m_scenes;
    mutable Built m_built; ///< drawing builds the scenes, as in every chart
    QStringList m_axisIds;
    QStringList m_axisNames;
    QStringList m_shortAxisNames;
    QList<QList<std::optional<double>>> m_columns;
    QList<ComparedName> m_names;
};

} // namespace vierklang::ui
