// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/typekey.h"
#include "ui/charts/chart.h"

namespace vierklang::ui {

/// One item in two archetypes, with words in the language of the window.
struct DifferenceRow
{
    QString name;
    double first = 0;
    double second = 0;
    Origin firstOrigin = Origin::Assumption;
    Origin secondOrigin = Origin::Assumption;
};

/// Where two archetypes differ: a bar to the side of the one that stands higher, both values with their origin. No sum
/// and no mean: it would rank the types.
class DifferenceBars final : public Chart
{
    Q_OBJECT

public:
    DifferenceBars(Context &context, QWidget *parent);

    void setRows(TypeKey first, const QString &firstName, TypeKey second, const QString &secondName,
                 const QList<DifferenceRow> &rows);

    [[nodiscard]] QStringList values() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    QList<QRectF> draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const override;

protected:
    [[nodiscard]] QSizeF pictureSize() const override;

private:
    struct Columns;
    [[nodiscard]] QString number(double value) const;
    void drawRow(QPainter &painter, const DifferenceRow &row, const QRectF &area, const Columns &columns,
                 const ChartStyle &style) const;
    void drawHead(QPainter &painter, const QRectF &area, const Columns &columns, const ChartStyle &style) const;

    TypeKey m_first = TypeKey::B;
    TypeKey m_second = TypeKey::O;
    QString m_firstName;
    QString m_secondName;
    QList<DifferenceRow> m_rows;
};

} // namespace vierklang::ui
