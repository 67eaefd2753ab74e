// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/itemdots.h"

#include "app/base/numbers.h"
#include "ui/charts/chartmarks.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qreal HeadRow = 18;
constexpr qreal Row = 34;

/// Left edge and width of the scale, and of the mark at the right.
struct Columns
{
    qreal label;
    qreal left;
    qreal width;
    qreal mark;

    Columns(qreal total, const QList<ItemRow> &rows, const ChartStyle &style) : mark(style.px(26))
    {
        for (const ItemRow &row : rows)
            mark = std::max(mark, textWidth(row.originMark, style.font(TextSize::Small)) + style.px(10));
        width = std::min(style.px(120), (total - mark) * 0.33);
        left = total - mark - width - style.px(6);
        label = left - style.px(13);
    }
    [[nodiscard]] qreal x(double level) const { return left + width * level / MaxLevel; }
};

} // namespace

ItemDots::ItemDots(Context &context, QWidget *parent) : Chart(context, parent) {}

void ItemDots::setRows(const QList<ItemRow> &rows, const QList<TypeKey> &reference)
{
    m_rows = rows;
    m_reference = reference;
    valuesChanged();
}

QString ItemDots::answerText(const Answer &answer) const
{
    switch (answer.kind()) {
    case Answer::Kind::Open:
        return tr("open");
    case Answer::Kind::Unknown:
        return tr("don’t know");
    case Answer::Kind::NotApplicable:
        return tr("not applicable");
    case Answer::Kind::Level:
        return tr("level %1").arg(answer.level());
    }
    Q_UNREACHABLE();
}

QStringList ItemDots::values() const
{
    QStringList sentences;
    for (const ItemRow &row : m_rows) {
        QString text = tr("%1: %2", "question and its answer").arg(row.name, answerText(row.answer));
        if (row.reference)
            text += tr(", reference %1 (%2)")
                        .arg(decimal(*row.reference, 1, context().language()), row.originWords);
        sentences.append(text);
    }
    return sentences;
}

ChartTable ItemDots::table() const
{
    ChartTable table{{tr("Question"), tr("Answer"), tr("Reference"), tr("Origin")}, {}};
    for (const ItemRow &row : m_rows) {
        table.rows.append({row.name, answerText(row.answer),
                           row.reference ? decimal(*row.reference, 1, context().language()) : u"–"_s,
                           row.originWords});
    }
    return table;
}

QSize ItemDots::sizeHint() const
{
    const ChartStyle look = style();
    return QSizeF(look.px(250), look.px(HeadRow + Row * static_cast<qreal>(m_rows.size()))).toSize();
}

QSize ItemDots::minimumSizeHint() const
{
    return {qRound(style().px(200)), sizeHint().height()};
}

bool ItemDots::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Chart::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int row = 0; row < m_rows.size(); ++row) {
        if (areaOf(row).contains(help->pos()))
            QToolTip::showText(help->globalPos(), values().at(row), this);
    }
    return true;
}

void ItemDots::drawRow(QPainter &painter, const ItemRow &row, const QRectF &area,
                       const ChartStyle &style) const
{
    const Colours &c = style.colours;
    const Columns columns(area.width(), m_rows, style);
    const QFont small = style.font(TextSize::Small);
    drawText(painter, QRectF(0, area.top(), columns.label, area.height()),
             Qt::AlignVCenter | Qt::TextWordWrap, row.name, small, c.ink);
    painter.setPen(QPen(c.line, style.px(1)));
    for (int level = 0; level <= MaxLevel; ++level)
        painter.drawLine(QPointF(columns.x(level), area.top()), QPointF(columns.x(level), area.bottom()));
    if (row.reference) {
        const QColor colour = m_reference.size() == 1 ? c.types[m_reference.first()] : c.ink;
        drawMark(painter, {Mark::TickBar, colour, Qt::NoPen, 1, {}},
                 {columns.x(*row.reference), area.center().y()}, style.px(13), style);
    }
    if (row.answer.isLevel()) {
        const QColor fill = c.levels[static_cast<std::size_t>(row.answer.level())];
        const QPointF centre(columns.x(row.answer.level()), area.center().y());
        const QRectF cell(centre.x() - style.px(9), centre.y() - style.px(9), style.px(18), style.px(18));
        painter.setPen(QPen(c.surface, style.px(1)));
        painter.setBrush(fill);
        painter.drawRoundedRect(cell, style.px(4), style.px(4));
        drawText(painter, cell, Qt::AlignCenter, QString::number(row.answer.level()),
                 style.font(TextSize::Small, QFont::DemiBold), style.inkOn(fill));
    } else {
        const QRectF box(columns.left - style.px(8), area.top(), columns.width + style.px(16), area.height());
        const QString text = answerText(row.answer);
        const qreal half = textWidth(text, small) / 2 + style.px(4);
        painter.fillRect(
            QRectF(box.center().x() - half, area.center().y() - style.px(8), 2 * half, style.px(16)),
            c.surface);
        drawText(painter, box, Qt::AlignCenter, text, small, c.muted);
    }
    drawText(painter, QRectF(area.right() - columns.mark, area.top(), columns.mark, area.height()),
             Qt::AlignVCenter | Qt::AlignRight, row.originMark, small, c.muted);
}

QList<QRectF> ItemDots::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    QList<QRectF> areas;
    const Columns columns(size.width(), m_rows, style);
    for (int level = 0; level <= MaxLevel; ++level) {
        drawText(painter, QRectF(columns.x(level) - style.px(10), 0, style.px(20), style.px(HeadRow)),
                 Qt::AlignCenter, QString::number(level), style.font(TextSize::Small), style.colours.muted);
    }
    qreal y = style.px(HeadRow);
    for (const ItemRow &row : m_rows) {
        areas.append(QRectF(0, y, size.width(), style.px(Row)));
        drawRow(painter, row, areas.last(), style);
        y += style.px(Row);
    }
    return areas;
}

} // namespace vierklang::ui
