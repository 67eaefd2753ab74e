// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/differencebars.h"

#include "app/base/numbers.h"
#include "app/workflow/wording.h"
#include "ui/charts/chartmarks.h"
#include "ui/charts/originbadge.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qreal Row = 34;
constexpr qreal Head = 40;
constexpr double MostDifference = 3; ///< the scale shows −3…3; a larger one moves it
constexpr qreal Value = 64;          ///< number and badge of one side

} // namespace

/// Names | values of the first | bars around the middle | values of the second.
struct DifferenceBars::Columns
{
    qreal name;
    qreal barsLeft;
    qreal barsWidth;
    qreal firstNumber;
    qreal secondNumber;

    Columns(qreal width, const ChartStyle &style)
    {
        const qreal inset = style.px(8);
        name = std::clamp(width * 0.32, style.px(110), style.px(320));
        firstNumber = inset + name + style.px(8);
        secondNumber = width - style.px(Value) - inset;
        barsLeft = firstNumber + style.px(Value) + style.px(12);
        barsWidth = std::max(style.px(60), secondNumber - style.px(12) - barsLeft);
    }
    [[nodiscard]] qreal middle() const { return barsLeft + barsWidth / 2; }
};

DifferenceBars::DifferenceBars(Context &context, QWidget *parent) : Chart(context, parent) {}

void DifferenceBars::setRows(TypeKey first, const QString &firstName, TypeKey second, const QString &secondName,
                             const QList<DifferenceRow> &rows)
{
    m_first = first;
    m_second = second;
    m_firstName = firstName;
    m_secondName = secondName;
    m_rows = rows;
    valuesChanged();
}

QString DifferenceBars::number(double value) const { return decimal(value, 1, context().language()); }

QStringList DifferenceBars::values() const
{
    QStringList sentences;
    const Language language = context().language();
    for (const DifferenceRow &row : m_rows) {
        sentences.append(tr("%1: %2 %3 (%4), %5 %6 (%7)")
                             .arg(row.name, m_firstName, number(row.first), originWording(row.firstOrigin, language),
                                  m_secondName, number(row.second), originWording(row.secondOrigin, language)));
    }
    return sentences;
}

ChartTable DifferenceBars::table() const
{
    const Language language = context().language();
    ChartTable table{{tr("Question"), m_firstName, tr("Origin"), m_secondName, tr("Origin"), tr("Difference")}, {}};
    for (const DifferenceRow &row : m_rows) {
        table.rows.append({row.name, number(row.first), originWording(row.firstOrigin, language), number(row.second),
                           originWording(row.secondOrigin, language),
                           signedDecimal(row.second - row.first, 1, language)});
    }
    return table;
}

QSize DifferenceBars::sizeHint() const
{
    return QSizeF(style().px(640), style().px(Head + Row * static_cast<qreal>(m_rows.size()))).toSize();
}

QSize DifferenceBars::minimumSizeHint() const { return {qRound(style().px(380)), sizeHint().height()}; }

QSizeF DifferenceBars::pictureSize() const
{
    return {760, Head + Row * static_cast<qreal>(m_rows.size())};
}

void DifferenceBars::drawHead(QPainter &painter, const QRectF &area, const Columns &columns, const ChartStyle &style) const
{
    const QFont font = style.font(TextSize::Body, QFont::DemiBold);
    const qreal half = columns.barsWidth / 2 + style.px(Value);
    const QRectF left(columns.middle() - half, area.top(), half - style.px(16), area.height());
    const QRectF right(columns.middle() + style.px(16), area.top(), half - style.px(16), area.height());
    for (const auto &[box, name, type, flag] :
         {std::tuple(left, m_firstName, m_first, Qt::AlignRight), std::tuple(right, m_secondName, m_second, Qt::AlignLeft)}) {
        const qreal sign = style.px(20);
        const qreal width = std::min(textWidth(name, font) + 2, box.width() - sign);
        const qreal x = flag == Qt::AlignRight ? box.right() - width : box.left() + sign;
        drawText(painter, QRectF(x, box.top(), width, box.height()), Qt::AlignVCenter | Qt::TextWordWrap, name, font,
                 style.colours.ink);
        drawMark(painter, lookOfType(type, style), {x - sign / 2, box.center().y()}, style.px(11), style);
    }
    painter.setPen(QPen(style.colours.line, style.px(1)));
    painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(area.right(), area.bottom()));
}

void DifferenceBars::drawRow(QPainter &painter, const DifferenceRow &row, const QRectF &area, const Columns &columns,
                             const ChartStyle &style) const
{
    const Colours &c = style.colours;
    const Language language = context().language();
    const qreal y = area.center().y();
    drawText(painter, QRectF(style.px(8), area.top(), columns.name, area.height()), Qt::AlignVCenter | Qt::TextWordWrap,
             row.name, style.font(TextSize::Body), c.ink);
    const auto value = [&](qreal x, double height, Origin origin) {
        drawText(painter, QRectF(x, area.top(), style.px(30), area.height()), Qt::AlignVCenter | Qt::AlignRight,
                 number(height), style.font(TextSize::Body), c.ink);
        drawOriginBadge(painter, {x + style.px(50), y}, origin, language, style);
    };
    value(columns.firstNumber, row.first, row.firstOrigin);
    value(columns.secondNumber, row.second, row.secondOrigin);
    const double difference = row.second - row.first;
    const qreal unit = columns.barsWidth / 2 / std::max(MostDifference, std::abs(difference));
    const qreal length = std::abs(difference) * unit;
    painter.setPen(QPen(c.field, style.px(1)));
    painter.drawLine(QPointF(columns.middle(), area.top()), QPointF(columns.middle(), area.bottom()));
    const QRectF bar(difference > 0 ? columns.middle() : columns.middle() - length, y - style.px(7), length, style.px(14));
    painter.fillRect(bar, c.types[difference > 0 ? m_second : m_first]);
    const QString text = difference == 0 ? tr("alike") : decimal(std::abs(difference), 1, language);
    const qreal gap = style.px(6);
    const QRectF box = difference < 0 ? QRectF(bar.left() - style.px(50) - gap, area.top(), style.px(50), area.height())
                                      : QRectF(bar.right() + gap, area.top(), style.px(60), area.height());
    drawText(painter, box, Qt::AlignVCenter | (difference < 0 ? Qt::AlignRight : Qt::AlignLeft), text,
             style.font(TextSize::Small, QFont::DemiBold), difference == 0 ? c.muted : c.ink);
}

QList<QRectF> DifferenceBars::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    const Columns columns(size.width(), style);
    drawHead(painter, QRectF(0, 0, size.width(), style.px(Head)), columns, style);
    QList<QRectF> areas;
    for (const DifferenceRow &row : m_rows) {
        areas.append(QRectF(0, style.px(Head) + style.px(Row) * static_cast<qreal>(areas.size()), size.width(), style.px(Row)));
        drawRow(painter, row, areas.last(), columns, style);
    }
    return areas;
}

} // namespace vierklang::ui
