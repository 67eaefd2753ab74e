// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/comparison.h"
#include "ui/charts/chart.h"
#include "ui/charts/columnmarks.h"

namespace vierklang::ui {

/// One scale over all columns.
struct LaneRow
{
    QString name;
    QString shortName; ///< where the name would need more than its room
    QList<std::optional<double>> values; ///< 0…4
};

struct LaneGroup
{
    QString title;
    bool isStrong = false;
    QList<LaneRow> rows;
};

/// Dimensions and lenses of three to six assessments: one lane a column, so that no mark hides another, on one scale 0–4,
/// with the numbers beside it. Years are joined by a line, communes are not. The arrow keys walk through the rows.
class ValueLanes final : public Chart
{
    Q_OBJECT

public:
    explicit ValueLanes(Context &context, QWidget *parent);

    /// `change` names the column at the right, last minus first; none is drawn when it is empty.
    void setGroups(const QList<LaneGroup> &groups, const QList<ComparedName> &names, const ComparedName &change,
                   bool isPath);

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
    struct Places;
    [[nodiscard]] QString number(const std::optional<double> &value) const;
    [[nodiscard]] QString changeText(const LaneRow &row) const;
    [[nodiscard]] QStringList texts(const LaneRow &row) const;
    [[nodiscard]] QStringList heads() const;
    [[nodiscard]] qreal laneHeight(const ChartStyle &style) const;
    [[nodiscard]] qreal heightOf(qreal width, const ChartStyle &style) const;
    [[nodiscard]] qreal legendHeight(qreal width, const ChartStyle &style) const;
    [[nodiscard]] QList<LegendEntry> legend(const ChartStyle &style) const;
    void drawHead(QPainter &painter, const LaneGroup &group, qreal top, bool isFirst, const Places &places,
                  const ChartStyle &style) const;
    void drawScaleHead(QPainter &painter, qreal top, const Places &places, const ChartStyle &style) const;
    void drawRow(QPainter &painter, const LaneRow &row, bool isStrong, const QRectF &whole, const Places &places,
                 const ChartStyle &style) const;
    void drawLanes(QPainter &painter, const LaneRow &row, const QRectF &area, const Places &places,
                   const ChartStyle &style) const;

    QList<LaneGroup> m_groups;
    QList<ComparedName> m_names;
    ComparedName m_change;
    bool m_isPath = false;
};

} // namespace vierklang::ui
