// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/portfolio.h"
#include "ui/charts/chart.h"

#include <QSet>

namespace vierklang::ui {

/// How a dimension or lens is spread over the communes.
struct SpreadPanel
{
    QString name;
    Distribution distribution;
};

/// One small picture a dimension or lens: a dot for each assessment, those with equal values on top of each other, the
/// middle half as a box, the median as a line. Never a ranking: no dot has a name. The arrow keys walk through the pictures.
class DistributionDots final : public Chart
{
    Q_OBJECT

public:
    explicit DistributionDots(Context &context, QWidget *parent);

    /// `filled`: positions in the distributions' means that are ticked.
    void setPanels(const QList<SpreadPanel> &panels, const QSet<qsizetype> &filled);

    [[nodiscard]] QStringList values() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    QList<QRectF> draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const override;

protected:
    [[nodiscard]] QSizeF pictureSize() const override;

private:
    [[nodiscard]] int columnsAt(qreal width, const ChartStyle &style) const;
    [[nodiscard]] qreal heightAt(qreal width, const ChartStyle &style) const;
    [[nodiscard]] QString number(double value) const;
    void drawPanel(QPainter &painter, const SpreadPanel &panel, const QRectF &area, const ChartStyle &style) const;
    void drawDots(QPainter &painter, const SpreadPanel &panel, const QRectF &field, const ChartStyle &style) const;

    QList<SpreadPanel> m_panels;
    QSet<qsizetype> m_filled;
};

} // namespace vierklang::ui
