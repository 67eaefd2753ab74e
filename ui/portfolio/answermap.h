// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace vierklang::ui {

class PortfolioModel;

/// The map of answers as a picture that leaves the program: all rows, all questions. In the window the table shows them.
class AnswerMap final : public Chart
{
    Q_OBJECT

public:
    AnswerMap(Context &context, const PortfolioModel &model, QWidget *parent);

    /// One sentence a commune: its answers in the order of the questions.
    [[nodiscard]] QStringList values() const override;
    [[nodiscard]] ChartTable table() const override;
    QList<QRectF> draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const override;
    /// More rows than this are no picture any more: the workbook is.
    static constexpr int MostRows = 400;

protected:
    [[nodiscard]] QSizeF pictureSize() const override;

private:
    void drawRow(QPainter &painter, int row, const QRectF &area, const ChartStyle &style) const;

    const PortfolioModel &m_model;
};

} // namespace vierklang::ui
