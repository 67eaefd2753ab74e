// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/assessmentresult.h"
#include "ui/charts/chart.h"
#include "ui/charts/chartmarks.h"

namespace vierklang::ui {

/// One lens or dimension of the dot plot, with words already in the language of the window.
struct DotRow
{
    ScaleResult scale;
    QString name;
    QString shortName;  ///< where the name would need more than two lines
    QString lowestName; ///< short name of the first lowest item
};

struct DotGroup
{
    QString title;
    bool isStrong = false;
    QList<DotRow> rows;
};

/// Lenses and dimensions on the scale 0–4: ● is, ○ target (dashed when it is only the default), a bar for the
/// spread of the items, a tick taller than the dot for the reference of the type, numbers at the right.
class DotPlot final : public Chart
{
    Q_OBJECT

public:
    explicit DotPlot(Context &context, QWidget *parent);

    void setGroups(const QList<DotGroup> &groups, const QStringList &levelNames,
                   const QList<TypeKey> &reference, const QString &referenceName);
    [[nodiscard]] QString idOf(int value) const;

    [[nodiscard]] QStringList values() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    QList<QRectF> draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const override;

protected:
    [[nodiscard]] QSizeF pictureSize() const override { return {760, 560}; }

private:
    struct Columns;
    [[nodiscard]] QString number(const std::optional<double> &value) const;
    /// "3 St, 5 An": how many reference values have which origin.
    [[nodiscard]] QString originsOf(const ScaleResult &scale) const;
    [[nodiscard]] QColor referenceColour(const ChartStyle &style) const;
    [[nodiscard]] QList<LegendEntry> legend(const ChartStyle &style) const;
    void drawHead(QPainter &painter, const DotGroup &group, const QRectF &area, bool isFirst,
                  const Columns &columns, const ChartStyle &style) const;
    void drawRow(QPainter &painter, const DotRow &row, bool isStrong, const QRectF &area,
                 const Columns &columns, const ChartStyle &style) const;
    [[nodiscard]] qreal widestWord(const ChartStyle &style) const;
    void drawScale(QPainter &painter, const DotRow &row, const QRectF &area, const Columns &columns,
                   const ChartStyle &style) const;
    void drawNumbers(QPainter &painter, const DotRow &row, bool isStrong, const QRectF &area,
                     const Columns &columns, const ChartStyle &style) const;
    void drawLowest(QPainter &painter, const DotRow &row, const QRectF &area, const Columns &columns,
                    const ChartStyle &style) const;

    QList<DotGroup> m_groups;
    QStringList m_levelNames;
    QList<TypeKey> m_reference;
    QString m_referenceName;
};

} // namespace vierklang::ui
