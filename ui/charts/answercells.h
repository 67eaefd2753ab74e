// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "ui/charts/chartstyle.h"

#include <QCoreApplication>
#include <QList>
#include <QRectF>

class QPainter;

namespace vierklang::ui {

/// How one assessment stands with one question, for a cell of the map of answers.
struct AnswerCell
{
    enum class Kind { Unread, NotAsked, Open, Unknown, NotApplicable, Level };

    Kind kind = Kind::Unread;
    int level = 0; ///< for Level

    friend bool operator==(const AnswerCell &, const AnswerCell &) = default;
};

[[nodiscard]] AnswerCell answerCellOf(const Assessment &assessment, const Item &item);

/// What stands in the cell, and the same in words.
class AnswerCellTexts final
{
    Q_DECLARE_TR_FUNCTIONS(AnswerCellTexts)

public:
    /// "2", "?", "–"; empty for what is open or not asked: a hatched cell and an empty one look different.
    [[nodiscard]] static QString sign(const AnswerCell &cell);
    /// "Stufe 2", "weiß nicht", "in der Kurzform nicht gefragt", …
    [[nodiscard]] static QString words(const AnswerCell &cell);
};

/// Where the columns of the questions stand, grouped by dimension with a gap between two groups.
struct AnswerColumns
{
    struct Group
    {
        QString name;
        qreal left = 0;
        qreal width = 0;
    };

    qreal cell = 0;     ///< width of one column with the hairline beside it
    QList<qreal> lefts; ///< by position in the instrument
    QList<Group> groups;
    qreal width = 0;

    /// Columns as wide as `room` lets them be, between 16 and 26 px at 100 %.
    AnswerColumns(const Instrument &instrument, Language language, qreal room, const ChartStyle &style);
    AnswerColumns() = default;
    [[nodiscard]] static qreal gap(const ChartStyle &style) { return style.px(6); }
    /// Whether a column begins a group: its left neighbour is a gap away.
    [[nodiscard]] static bool beginsGroup(const Instrument &instrument, qsizetype item);
};

void drawAnswerCell(QPainter &painter, const QRectF &box, const AnswerCell &cell, const ChartStyle &style);
/// Four bars of equal rank in the fixed order; they stand on the lower edge of the box.
void drawShares(QPainter &painter, const QRectF &box, const PerType<double> &shares, const ChartStyle &style);
/// The upright name of a question above its column.
void drawUpright(QPainter &painter, const QRectF &box, const QString &name, const ChartStyle &style);
/// Height that the upright names and the names of the dimensions above them need.
[[nodiscard]] qreal answerHeadHeight(const Instrument &instrument, Language language, const ChartStyle &style);
/// Draws the name of a dimension and its line above the columns of a group.
void drawGroupHead(QPainter &painter, const AnswerColumns::Group &group, qreal left, qreal top, const ChartStyle &style);
/// What the cells mean, on as many lines as the width needs. Returns the height; draws nothing without a painter.
qreal drawAnswerLegend(QPainter *painter, const QRectF &area, const Instrument &instrument, Language language,
                       const ChartStyle &style);

} // namespace vierklang::ui
