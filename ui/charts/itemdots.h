// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/answer.h"
#include "ui/charts/chart.h"

#include <optional>

namespace vierklang::ui {

/// One question of a lens or dimension: its answer, the reference of the type and where that value comes
/// from.
struct ItemRow
{
    QString id;
    QString name;
    Answer answer;
    std::optional<double> reference;
    QString originMark;  ///< "St", "Ab", "An"; empty without a reference
    QString originWords; ///< the same in words
};

/// The questions of the selected row, lowest first: the digit in a cell on the scale 0–4, the reference as a
/// tick.
class ItemDots final : public Chart
{
    Q_OBJECT

public:
    explicit ItemDots(Context &context, QWidget *parent);

    void setRows(const QList<ItemRow> &rows, const QList<TypeKey> &reference);
    [[nodiscard]] const QList<ItemRow> &rows() const { return m_rows; }

    [[nodiscard]] QStringList values() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    QList<QRectF> draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const override;

protected:
    bool event(QEvent *event) override;
    [[nodiscard]] QSizeF pictureSize() const override
    {
        return {420.0, 30 + 34.0 * static_cast<qreal>(m_rows.size())};
    }

private:
    [[nodiscard]] QString answerText(const Answer &answer) const;
    void drawRow(QPainter &painter, const ItemRow &row, const QRectF &area, const ChartStyle &style) const;

    QList<ItemRow> m_rows;
    QList<TypeKey> m_reference;
};

} // namespace vierklang::ui
