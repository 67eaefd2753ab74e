// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/answermap.h"

#include "ui/charts/chartmarks.h"
#include "ui/portfolio/portfoliomodel.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qreal Row = 21;
constexpr qreal Cell = 17;
constexpr qreal NameWidth = 220;
constexpr qreal PopulationWidth = 64;
constexpr qreal LabelWidth = 112;
constexpr qreal SharesWidth = 60;
constexpr qreal Frozen = NameWidth + PopulationWidth + LabelWidth + SharesWidth;
constexpr qreal LegendHeight = 26;

} // namespace

AnswerMap::AnswerMap(Context &context, const PortfolioModel &model, QWidget *parent)
    : Chart(context, parent), m_model(model)
{
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QStringList AnswerMap::values() const
{
    QStringList sentences;
    for (const QStringList &row : table().rows)
        sentences.append(row.first() + u": "_s + row.mid(1).join(u' '));
    return sentences;
}

ChartTable AnswerMap::table() const
{
    ChartTable table{{tr("Commune")}, {}};
    for (const Item &item : m_model.instrument().items)
        table.header.append(item.shortName.in(m_model.language()));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QStringList texts{m_model.nameAt(row)};
        for (int item = 0; item < m_model.columnCount(); ++item)
            texts.append(AnswerCellTexts::sign(m_model.cellAt(row, item)));
        table.rows.append(texts);
    }
    return table;
}

QSizeF AnswerMap::pictureSize() const
{
    const ChartStyle style = ChartStyle::ofPicture();
    const AnswerColumns columns(m_model.instrument(), m_model.language(), 0, style);
    const qreal head = answerHeadHeight(m_model.instrument(), m_model.language(), style);
    return {Frozen + columns.width + Cell, head + Row * m_model.rowCount() + LegendHeight + 8};
}

void AnswerMap::drawRow(QPainter &painter, int row, const QRectF &area, const ChartStyle &style) const
{
    const Colours &c = style.colours;
    const QFont small = style.font(TextSize::Small);
    const QRectF name(area.left(), area.top(), NameWidth - 6, area.height());
    drawText(painter, name, Qt::AlignVCenter,
             QFontMetricsF(small).elidedText(m_model.nameAt(row), Qt::ElideRight, name.width()), small, c.ink);
    drawText(painter, QRectF(area.left() + NameWidth, area.top(), PopulationWidth - 14, area.height()),
             Qt::AlignVCenter | Qt::AlignRight, m_model.populationAt(row), small, c.ink);
    qreal x = area.left() + NameWidth + PopulationWidth;
    for (const LabelPart &part : m_model.labelAt(row)) {
        if (part.type) {
            drawMark(painter, lookOfType(*part.type, style), {x + 6, area.center().y()}, style.px(9), style);
            x += 15;
        }
        drawText(painter, QRectF(x, area.top(), LabelWidth, area.height()), Qt::AlignVCenter, part.word, small,
                 part.type ? c.ink : c.muted);
        x += part.word.isEmpty() ? 0 : textWidth(part.word, small) + 5;
    }
    if (const std::optional<PerType<double>> shares = m_model.sharesAt(row))
        drawShares(painter, QRectF(area.left() + Frozen - SharesWidth, area.top() + 2, SharesWidth - 8, area.height() - 4), *shares, style);
}

QList<QRectF> AnswerMap::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    const Instrument &instrument = m_model.instrument();
    const AnswerColumns columns(instrument, m_model.language(), size.width() - Frozen, style);
    const qreal head = answerHeadHeight(instrument, m_model.language(), style);
    for (const AnswerColumns::Group &group : columns.groups)
        drawGroupHead(painter, group, Frozen + group.left, 0, style);
    for (qsizetype item = 0; item < instrument.items.size(); ++item)
        drawUpright(painter, QRectF(Frozen + columns.lefts[item], style.px(20), columns.cell, head - style.px(20)),
                    instrument.items[item].shortName.in(m_model.language()), style);
    QList<QRectF> areas;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QRectF area(0, head + Row * row, size.width(), Row);
        drawRow(painter, row, area, style);
        for (int item = 0; item < m_model.columnCount(); ++item)
            drawAnswerCell(painter, QRectF(Frozen + columns.lefts[item], area.top() + 1, columns.cell - 1, Row - 2),
                           m_model.cellAt(row, item), style);
        areas.append(area);
    }
    drawAnswerLegend(&painter, QRectF(0, head + Row * m_model.rowCount() + 8, size.width(), LegendHeight), instrument,
                     m_model.language(), style);
    return areas;
}

} // namespace vierklang::ui
