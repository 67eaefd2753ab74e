// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instrument/instrument.h"
#include "app/scoring/assessmentresult.h"
#include "ui/charts/chart.h"
#include "ui/charts/columnmarks.h"

namespace vierklang::ui {

/// The shares of the four types of several assessments as small multiples: one panel a column, the same four bars in the
/// instrument's order on the same scale. The arrow keys walk through the panels.
class SharePanels final : public Chart
{
    Q_OBJECT

public:
    explicit SharePanels(Context &context, QWidget *parent);

    /// `labels`: the type picture of each column in words.
    void setShares(const Instrument &instrument, const QList<TypePicture> &pictures, const QStringList &labels,
                   const QList<ComparedName> &names);

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
    struct Grid;
    [[nodiscard]] QString percentText(const TypePicture &picture, TypeKey type) const;
    [[nodiscard]] qreal heightOf(qreal width, const ChartStyle &style) const;
    void drawNames(QPainter &painter, qreal top, const Grid &grid, const ChartStyle &style) const;
    void drawPanel(QPainter &painter, qsizetype column, const QRectF &area, const Grid &grid,
                   const ChartStyle &style) const;

    PerType<QString> m_types;
    QList<TypePicture> m_pictures;
    QStringList m_labels;
    QList<ComparedName> m_names;
};

} // namespace vierklang::ui
