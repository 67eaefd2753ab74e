// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/answer.h"
#include "ui/charts/chart.h"
#include "ui/charts/columnmarks.h"

namespace vierklang::ui {

/// One question over all columns.
struct AnswerGridRow
{
    QString name;     ///< the short name beside the digits
    QString question; ///< in full, for the table and for a screen reader
    QList<Answer> answers;
};

struct AnswerGridGroup
{
    QString title;
    QList<AnswerGridRow> rows;
};

/// Question by question: the level of each assessment as a digit in a cell, "don't know", "does not apply" and open told
/// apart without colour; where two ends are compared also a dumbbell and the change. The arrow keys walk through the
/// questions.
class AnswerGrid final : public Chart
{
    Q_OBJECT

public:
    explicit AnswerGrid(Context &context, QWidget *parent);

    /// `change` names the column of last minus first; without a name there is neither dumbbell nor change.
    void setGroups(const QList<AnswerGridGroup> &groups, const QList<ComparedName> &names, const ComparedName &change);

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
    [[nodiscard]] bool hasChange() const { return !m_change.full.isEmpty(); }
    [[nodiscard]] static QString answerText(const Answer &answer);
    [[nodiscard]] QString changeText(const AnswerGridRow &row) const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] Places placesFor(qreal width, const ChartStyle &style) const;
    [[nodiscard]] qreal rowHeight(const AnswerGridRow &row, const Places &places, const ChartStyle &style) const;
    [[nodiscard]] qreal heightOf(qreal width, const ChartStyle &style) const;
    void drawHead(QPainter &painter, const AnswerGridGroup &group, qreal top, const Places &places,
                  const ChartStyle &style) const;
    void drawRow(QPainter &painter, const AnswerGridRow &row, const QRectF &area, const Places &places,
                 const ChartStyle &style) const;
    void drawDumbbell(QPainter &painter, const AnswerGridRow &row, const QRectF &area, const Places &places,
                      const ChartStyle &style) const;
    void drawCell(QPainter &painter, const Answer &answer, const QRectF &cell, const ChartStyle &style) const;

    QList<AnswerGridGroup> m_groups;
    QList<ComparedName> m_names;
    ComparedName m_change;
};

} // namespace vierklang::ui
