// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/gapbars.h"

#include "app/base/numbers.h"
#include "app/instrument/instrument.h"
#include "ui/charts/chartmarks.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qreal Row = 35;
constexpr qreal ScaleRow = 20;

} // namespace

GapBars::GapBars(Context &context, QWidget *parent) : Chart(context, parent) {}

void GapBars::setRows(const QList<GapRow> &rows)
{
    m_rows = rows;
    valuesChanged();
}

QString GapBars::number(double value) const
{
    return decimal(value, 1, context().language());
}

QStringList GapBars::values() const
{
    QStringList sentences;
    for (const GapRow &row : m_rows) {
        QString text =
            tr("%1: distance %2, actual %3, target %4")
                .arg(row.name, number(row.target - row.actual), number(row.actual), number(row.target));
        if (row.measure > 0)
            text += tr(", measure %1").arg(row.measure);
        sentences.append(text);
    }
    return sentences;
}

ChartTable GapBars::table() const
{
    ChartTable table{{tr("Lens or dimension"), tr("Actual"), tr("Target"), tr("Distance")}, {}};
    for (const GapRow &row : m_rows)
        table.rows.append(
            {row.name, number(row.actual), number(row.target), number(row.target - row.actual)});
    return table;
}

QSize GapBars::sizeHint() const
{
    const ChartStyle look = style();
    return QSizeF(look.px(240),
                  look.px(ScaleRow + Row * static_cast<qreal>(std::max<qsizetype>(1, m_rows.size()))))
        .toSize();
}

QSize GapBars::minimumSizeHint() const
{
    return {qRound(style().px(200)), sizeHint().height()};
}

void drawMeasureNumber(QPainter &painter, QPointF centre, int number, bool isFilled, const ChartStyle &style)
{
    const Colours &c = style.colours;
    painter.setPen(QPen(c.accent, style.px(1.4)));
    painter.setBrush(isFilled ? c.accent : c.surface);
    painter.drawEllipse(centre, style.px(9), style.px(9));
    drawText(painter, QRectF(centre.x() - style.px(9), centre.y() - style.px(9), style.px(18), style.px(18)),
             Qt::AlignCenter, QString::number(number), style.font(TextSize::Small, QFont::DemiBold),
             isFilled ? c.accentInk : c.ink);
}

void GapBars::drawRow(QPainter &painter, const GapRow &row, const QRectF &area, const ChartStyle &style) const
{
    const Colours &c = style.colours;
    const qreal left = style.px(24);
    const qreal number = style.px(34);
    const QRectF line(area.left(), area.top(), area.width(), style.px(19));
    if (row.measure > 0)
        drawMeasureNumber(painter, {area.left() + style.px(11), line.center().y() + style.px(1)}, row.measure,
                          false, style);
    drawText(painter, line.adjusted(left, 0, -number, 0), Qt::AlignVCenter, row.name,
             style.font(TextSize::Body, row.isLens ? QFont::DemiBold : QFont::Normal), c.ink);
    drawText(painter, line, Qt::AlignVCenter | Qt::AlignRight, this->number(row.target - row.actual),
             style.font(TextSize::Body, QFont::DemiBold), c.ink);
    const qreal y = line.bottom() + style.px(8);
    const auto x = [&](double level) {
        return area.left() + style.px(12) + (area.width() - style.px(24)) * level / MaxLevel;
    };
    painter.setPen(QPen(c.line, style.px(1)));
    for (int level = 0; level <= MaxLevel; ++level)
        painter.drawLine(QPointF(x(level), line.bottom() + style.px(2)), QPointF(x(level), area.bottom()));
    painter.setPen(QPen(c.accent, style.px(2)));
    painter.drawLine(QPointF(x(row.actual), y), QPointF(x(row.target), y));
    drawMark(painter, {row.ownTarget ? Mark::Ring : Mark::DashedRing, c.accent, Qt::NoPen, 1, {}},
             {x(row.target), y}, style.px(12), style);
    drawMark(painter, {Mark::Dot, c.accent, Qt::NoPen, 1, {}}, {x(row.actual), y}, style.px(12), style);
}

QList<QRectF> GapBars::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    QList<QRectF> areas;
    if (m_rows.isEmpty()) {
        drawText(painter, QRectF(QPointF(), size), Qt::TextWordWrap,
                 tr("Too few answers for a distance yet."), style.font(TextSize::Body), style.colours.muted);
        return areas;
    }
    qreal y = 0;
    for (const GapRow &row : m_rows) {
        areas.append(QRectF(0, y, size.width(), style.px(Row)));
        drawRow(painter, row, areas.last(), style);
        y += style.px(Row);
    }
    for (int level = 0; level <= MaxLevel; ++level) {
        const qreal x = style.px(12) + (size.width() - style.px(24)) * level / MaxLevel;
        drawText(painter, QRectF(x - style.px(10), y, style.px(20), style.px(ScaleRow)), Qt::AlignCenter,
                 QString::number(level), style.font(TextSize::Small), style.colours.muted);
    }
    return areas;
}

} // namespace vierklang::ui
