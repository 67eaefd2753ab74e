// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace vierklang::ui {

/// One lens or dimension with its distance to the own target; `measure` numbers the focus measure that works
/// on it.
struct GapRow
{
    QString id;
    QString name;
    double actual = 0;
    double target = 0;
    bool isLens = false;
    bool ownTarget = false;
    int measure = 0;
};

/// How far every lens and dimension is from its target, largest distance first.
class GapBars final : public Chart
{
    Q_OBJECT

public:
    explicit GapBars(Context &context, QWidget *parent);

    void setRows(const QList<GapRow> &rows);
    [[nodiscard]] const QList<GapRow> &rows() const { return m_rows; }

    [[nodiscard]] QStringList values() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    QList<QRectF> draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const override;

protected:
    [[nodiscard]] QSizeF pictureSize() const override
    {
        return {420.0, 24 + 36.0 * static_cast<qreal>(m_rows.size())};
    }

private:
    [[nodiscard]] QString number(double value) const;
    void drawRow(QPainter &painter, const GapRow &row, const QRectF &area, const ChartStyle &style) const;

    QList<GapRow> m_rows;
};

/// A number in a ring, as measures carry it in every list and chart.
void drawMeasureNumber(QPainter &painter, QPointF centre, int number, bool isFilled, const ChartStyle &style);

} // namespace vierklang::ui
