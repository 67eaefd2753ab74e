// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <optional>

namespace vierklang::ui {

/// How many communes have something.
struct FrequencyRow
{
    QString name;
    int communes = 0;
    QString detail;              ///< what the number is made of, in words; may be empty
    std::optional<TypeKey> mark; ///< the sign of a type before the name
};

struct FrequencyGroup
{
    QString title; ///< may be empty
    QList<FrequencyRow> rows;
};

/// Counts as bars on one scale, in the order given, each with its number. The arrow keys walk through the rows.
class FrequencyBars final : public Chart
{
    Q_OBJECT

public:
    explicit FrequencyBars(Context &context, QWidget *parent);

    /// `of`: how many communes there are; the scale ends there. `nameHead`, `emptySentence`: head of the table twin's first
    /// column, and what stands there when nothing was counted.
    void setGroups(const QList<FrequencyGroup> &groups, int of, const QString &nameHead, const QString &emptySentence);

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
    struct Columns;
    [[nodiscard]] QString countText(const FrequencyRow &row) const;
    [[nodiscard]] qreal rowHeight(const FrequencyRow &row, const Columns &columns, const ChartStyle &style) const;
    [[nodiscard]] qreal heightAt(qreal width, const ChartStyle &style) const;
    void drawRow(QPainter &painter, const FrequencyRow &row, const QRectF &area, const Columns &columns,
                 const ChartStyle &style) const;

    QList<FrequencyGroup> m_groups;
    int m_of = 0;
    QString m_nameHead;
    QString m_emptySentence;
};

} // namespace vierklang::ui
