// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/measure.h"
#include "ui/charts/chart.h"

namespace vierklang::ui {

/// Focus measures by effort and impact: a numbered ring for an idea, filled from "planned" on.
class EffortMatrix final : public Chart
{
    Q_OBJECT

public:
    explicit EffortMatrix(Context &context, QWidget *parent);

    /// The focus measures in their order; the first has the number 1.
    void setMeasures(const QList<Measure> &measures);

    [[nodiscard]] QStringList values() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    QList<QRectF> draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const override;

protected:
    [[nodiscard]] QSizeF pictureSize() const override { return {420, 260}; }

private:
    [[nodiscard]] QString sizeText(const std::optional<Size> &size) const;
    void drawGrid(QPainter &painter, const QRectF &grid, const ChartStyle &style) const;

    QList<Measure> m_measures;
};

} // namespace vierklang::ui
