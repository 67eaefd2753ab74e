// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/comparison.h"
#include "ui/charts/chart.h"
#include "ui/charts/chartmarks.h"
#include "ui/charts/comparedname.h"

namespace vierklang::ui {

/// One scale of a comparison: a ring where it was, a dot where it is.
struct ChangeRow
{
    QString id;
    QString name;
    QString shortName; ///< where the name would need more than two lines
    std::optional<double> before; ///< 0…4
    std::optional<double> after;
};

struct ChangeGroup
{
    QString title;
    bool isStrong = false;
    QList<ChangeRow> rows;
};

/// Dimensions and lenses of two assessments as dumbbells, with the unrounded difference beside them. The arrow keys walk
/// through the rows.
class ChangePlot final : public Chart
{
    Q_OBJECT

public:
    explicit ChangePlot(Context &context, QWidget *parent);

    /// `change`: what the last column is called, whole and short as the head of a column.
    void setGroups(const QList<ChangeGroup> &groups, const ComparedName &before, const ComparedName &after,
                   const ComparedName &change);

    [[nodiscard]] QStringList values() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    QList<QRectF> draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const override;

protected:
    [[nodiscard]] QSizeF pictureSize() const override { return {640, 460}; }

private:
    struct Columns;
    [[nodiscard]] QString number(const std::optional<double> &value) const;
    [[nodiscard]] QString changeText(const ChangeRow &row) const;
    [[nodiscard]] QList<LegendEntry> legend(const ChartStyle &style) const;
    void drawHead(QPainter &painter, const ChangeGroup &group, qreal top, bool isFirst, const Columns &columns,
                  const ChartStyle &style) const;
    void drawRow(QPainter &painter, const ChangeRow &row, bool isStrong, const QRectF &area, const Columns &columns,
                 const ChartStyle &style) const;
    void drawScale(QPainter &painter, const ChangeRow &row, const QRectF &area, const Columns &columns,
                   const ChartStyle &style) const;

    QList<ChangeGroup> m_groups;
    ComparedName m_before;
    ComparedName m_after;
    ComparedName m_change;
};

} // namespace vierklang::ui
