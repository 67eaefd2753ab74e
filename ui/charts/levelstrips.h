// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/answer.h"
#include "ui/charts/chart.h"
#include "ui/charts/chartmarks.h"
#include "ui/charts/comparedname.h"

namespace vierklang::ui {

/// The questions of one dimension of two assessments: how many stand on each level.
struct LevelStrip
{
    QString name;
    std::array<int, LevelCount> before{};
    std::array<int, LevelCount> after{};
    std::optional<double> meanBefore; ///< 0…4
    std::optional<double> meanAfter;
};

/// What stands behind the means: each dot is a question on its level, the earlier assessment above, the later below,
/// a small triangle for the mean. One strip a dimension.
class LevelStrips final : public Chart
{
    Q_OBJECT

public:
    explicit LevelStrips(Context &context, QWidget *parent);

    void setStrips(const QList<LevelStrip> &strips, const ComparedName &before, const ComparedName &after);

    [[nodiscard]] QStringList values() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    QList<QRectF> draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const override;

protected:
    [[nodiscard]] QSizeF pictureSize() const override { return {960, 220}; }

private:
    [[nodiscard]] int columnsFor(qreal width, const ChartStyle &style) const;
    [[nodiscard]] int highestStack() const;
    [[nodiscard]] qreal stripHeight(const ChartStyle &style) const;
    [[nodiscard]] QList<LegendEntry> legend(const ChartStyle &style) const;
    void drawStrip(QPainter &painter, const LevelStrip &strip, const QRectF &area, const ChartStyle &style) const;
    void drawDots(QPainter &painter, const LevelStrip &strip, bool isAfter, const QRectF &band,
                  const ChartStyle &style) const;

    QList<LevelStrip> m_strips;
    ComparedName m_before;
    ComparedName m_after;
};

} // namespace vierklang::ui
