// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/radarseries.h"
#include "ui/charts/chart.h"
#include "ui/charts/radarscene.h"

#include <memory>

namespace vierklang::ui {

/// The radar of shares, dimensions or lenses: no filling, at most three lines, 0 in the middle, rings
/// labelled, a missing value is a gap. Qt Charts stays behind this class.
class RadarChart final : public Chart
{
    Q_OBJECT

public:
    explicit RadarChart(Context &context, QWidget *parent);
    ~RadarChart() override;

    /// `names` of the axes in the order of the series, `shortNames` for little room; `reference` types colour
    /// the reference line.
    void setSeries(const RadarSeries &series, const QStringList &names, const QStringList &shortNames,
                   const QList<TypeKey> &reference);

    [[nodiscard]] QStringList values() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    QList<QRectF> draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const override;
    /// For tests: the scene of the last drawing.
    [[nodiscard]] const RadarScene &scene() const { return *m_scene; }
    [[nodiscard]] const RadarSeries &series() const { return m_series; }

protected:
    [[nodiscard]] QSizeF pictureSize() const override { return {640, 460}; }

private:
    [[nodiscard]] bool isOfShares() const;
    /// The number of a line at an axis as written everywhere: shares in whole percents that sum to 100.
    [[nodiscard]] QString number(const RadarLine &line, int axis) const;
    [[nodiscard]] QString nameOf(RadarRole role) const;
    [[nodiscard]] MarkLook lookOf(RadarRole role, const ChartStyle &style) const;
    [[nodiscard]] QList<RadarAxisText> axisTexts(bool isShort) const;
    [[nodiscard]] QStringList ringTexts() const;
    [[nodiscard]] QList<LegendEntry> legend(const ChartStyle &style) const;

    std::unique_ptr<RadarScene> m_scene;
    RadarSeries m_series;
    QStringList m_names;
    QStringList m_shortNames;
    QList<TypeKey> m_reference;
};

} // namespace vierklang::ui
