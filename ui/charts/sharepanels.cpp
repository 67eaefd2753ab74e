// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sharepanels.h"

#include "app/base/numbers.h"
#include "app/report/typemarker.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qreal HeadRow = 22;
constexpr qreal BarRow = 24;
constexpr qreal Bar = 13;
constexpr qreal LeastPanel = 104;
constexpr qreal PanelGap = 14;
constexpr qreal NumberRoom = 46;

} // namespace

/// How panels and the words under them lie at a width.
struct SharePanels::Grid
{
    qreal names;
    int inRow;
    qreal panel;
    qreal words = 0; ///< height of the type picture in words
    qreal row;

    Grid(qreal width, const PerType<QString> &types, const QStringList &labels, const ChartStyle &style)
    {
        const QFont font = style.font(TextSize::Body);
        names = 0;
        for (const TypeKey type : AllTypes)
            names = std::max(names, textWidth(types[type], font) + style.px(22 + 12));
        inRow = evenColumns(labels.size(), static_cast<int>((width - names) / style.px(LeastPanel + PanelGap)));
        panel = (width - names) / inRow - style.px(PanelGap);
        for (const QString &label : labels)
            words = std::max(words, wrappedHeight(label, style.font(TextSize::Small), panel));
        row = style.px(HeadRow + 4 * BarRow + 4) + words + style.px(10);
    }
};

SharePanels::SharePanels(Context &context, QWidget *parent) : Chart(context, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SharePanels::setShares(const Instrument &instrument, const QList<TypePicture> &pictures, const QStringList &labels,
                            const QList<ComparedName> &names)
{
    for (const TypeKey type : AllTypes)
        m_types[type] = instrument.card(type).nameWithArticle.in(context().language());
    m_pictures = pictures;
    m_labels = labels;
    m_names = names;
    valuesChanged();
}

QString SharePanels::percentText(const TypePicture &picture, TypeKey type) const
{
    return percent(picture.percent[type], context().language());
}

QStringList SharePanels::values() const
{
    QStringList sentences;
    for (qsizetype column = 0; column < m_names.size(); ++column) {
        QStringList parts;
        for (const TypeKey type : AllTypes)
            parts.append(m_types[type] + u' ' + percentText(m_pictures[column], type));
        sentences.append(u"%1: %2; %3"_s.arg(m_names[column].full, parts.join(u", "_s), m_labels.value(column)));
    }
    return sentences;
}

ChartTable SharePanels::table() const
{
    ChartTable table{{tr("Type")}, {}};
    for (const ComparedName &name : m_names)
        table.header.append(name.full);
    for (const TypeKey type : AllTypes) {
        QStringList row{m_types[type]};
        for (const TypePicture &picture : m_pictures)
            row.append(percentText(picture, type));
        table.rows.append(row);
    }
    table.rows.append(QStringList(tr("Type picture")) + m_labels);
    return table;
}

qreal SharePanels::heightOf(qreal width, const ChartStyle &style) const
{
    const Grid grid(width, m_types, m_labels, style);
    const qreal rows = static_cast<qreal>((m_names.size() + grid.inRow - 1) / grid.inRow);
    return rows * grid.row + style.px(2);
}

int SharePanels::heightForWidth(int width) const { return qRound(heightOf(width, style())); }

QSize SharePanels::sizeHint() const
{
    const int width = qRound(style().px(700));
    return {width, heightForWidth(std::max(this->width(), width))};
}

QSize SharePanels::minimumSizeHint() const
{
    return {qRound(style().px(320)), qRound(style().px(HeadRow + 4 * BarRow))};
}

QSizeF SharePanels::pictureSize() const { return {960, heightOf(960, ChartStyle::ofPicture())}; }

void SharePanels::drawNames(QPainter &painter, qreal top, const Grid &grid, const ChartStyle &style) const
{
    qreal y = top + style.px(HeadRow);
    for (const TypeKey type : AllTypes) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.colours.types[type]);
        painter.drawPath(typeMarker(type, {style.px(9), y + style.px(BarRow) / 2}, style.px(13)));
        drawText(painter, QRectF(style.px(22), y, grid.names - style.px(22), style.px(BarRow)), Qt::AlignVCenter,
                 m_types[type], style.font(TextSize::Body), style.colours.ink);
        y += style.px(BarRow);
    }
}

void SharePanels::drawPanel(QPainter &painter, qsizetype column, const QRectF &area, const Grid &grid,
                            const ChartStyle &style) const
{
    const Colours &c = style.colours;
    drawColumnHead(painter, QRectF(area.left(), area.top(), area.width(), style.px(HeadRow)), false,
                   m_names[column].brief, columnLook(column, m_names.size(), style), style);
    const qreal room = area.width() - style.px(NumberRoom);
    qreal y = area.top() + style.px(HeadRow);
    painter.setPen(QPen(c.line, style.px(1)));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.left(), y + style.px(4 * BarRow)));
    for (const TypeKey type : AllTypes) {
        const qreal width = std::max(style.px(2), room * m_pictures[column].shares[type]);
        const QRectF bar(area.left(), y + style.px((BarRow - Bar) / 2), width, style.px(Bar));
        painter.fillRect(bar, c.types[type]);
        drawText(painter, QRectF(bar.right() + style.px(6), y, style.px(NumberRoom), style.px(BarRow)),
                 Qt::AlignVCenter, percentText(m_pictures[column], type), style.font(TextSize::Small), c.ink);
        y += style.px(BarRow);
    }
    drawText(painter, QRectF(area.left(), y + style.px(4), area.width(), grid.words + 1), Qt::TextWordWrap,
             m_labels.value(column), style.font(TextSize::Small), c.muted);
}

QList<QRectF> SharePanels::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    if (m_names.isEmpty())
        return {};
    const Grid grid(size.width(), m_types, m_labels, style);
    QList<QRectF> areas;
    for (qsizetype column = 0; column < m_names.size(); ++column) {
        const qreal top = static_cast<qreal>(column / grid.inRow) * grid.row;
        if (column % grid.inRow == 0)
            drawNames(painter, top, grid, style);
        const qreal left = grid.names + static_cast<qreal>(column % grid.inRow) * (grid.panel + style.px(PanelGap));
        const QRectF area(left, top, grid.panel, grid.row - style.px(10));
        drawPanel(painter, column, area, grid, style);
        areas.append(area.adjusted(-style.px(5), 0, style.px(5), style.px(4)));
    }
    return areas;
}

} // namespace vierklang::ui
