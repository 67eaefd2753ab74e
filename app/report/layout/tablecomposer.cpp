// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/tablecomposer.h"

#include "app/report/layout/canvas.h"
#include "app/report/reportcolours.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

void TableComposer::placeCaption(int tableTag)
{
    if (m_caption.isEmpty())
        return;
    const TextStyle style = styleOf(ParagraphRole::Note);
    const int tag = m_flow.openTag(tableTag, "Caption");
    for (const TextLine &line : m_caption) {
        m_flow.placeLine(line, m_flow.left(), m_flow.place().y, style, tag);
        m_flow.advance(style.lineHeight());
    }
    m_flow.advance(TableCaptionGap);
}

void TableComposer::place(int parentTag)
{
    if (m_rows.empty() && m_head.empty())
        return;
    const int tableTag = m_flow.openTag(parentTag, "Table");
    m_flow.tag(tableTag).actualText.clear();
    m_flow.tag(tableTag).alt = m_table.name; // written as the table's summary
    placeCaption(tableTag);
    if (!m_head.empty())
        placeHead(m_flow.openTag(tableTag, "THead"));
    const int body = m_flow.openTag(tableTag, "TBody");
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        if (shouldBreakBefore(index))
            nextSheetWithHead();
        placeRow(m_rows[index], body);
    }
    placeShareAxis();
}

double TableComposer::heightOfRows(std::size_t from, std::size_t to) const
{
    double height = 0;
    for (std::size_t index = from; index < to; ++index)
        height += m_rows[index].height;
    return height;
}

/// A group that does not fit goes to the next sheet as a whole when this one is filled well enough; and the last sheet
/// of a table gets at least three rows.
bool TableComposer::shouldBreakBefore(std::size_t index) const
{
    constexpr std::size_t LeastRows = 3;
    const double page = m_flow.bottom() - m_flow.top();
    if (m_rows[index].row->kind == RowKind::Group) {
        std::size_t end = index + 1;
        while (end < m_rows.size() && m_rows[end].row->kind != RowKind::Group)
            ++end;
        const double height = heightOfRows(index, end);
        const bool isFilled = m_flow.place().y > m_flow.top() + page * 0.45;
        return isFilled && !m_flow.fits(height) && height + m_headHeight < page;
    }
    if (index + LeastRows != m_rows.size() || index < LeastRows)
        return false;
    const double rest = heightOfRows(index, m_rows.size());
    return !m_flow.fits(rest) && rest + m_headHeight < page / 2;
}

void TableComposer::placeHead(int headTag)
{
    m_sheetsWithHead.push_back(m_flow.place().sheet);
    for (const SetRow &row : m_head) {
        const int rowTag = headTag == 0 ? 0 : m_flow.openTag(headTag, "TR");
        for (const SetCell &cell : row.cells)
            placeCell(cell, row, rowTag);
        placeRules(row, m_flow.place().y);
        m_flow.advance(row.height);
    }
}

void TableComposer::nextSheetWithHead()
{
    m_flow.nextSheet();
    const int sheet = m_flow.place().sheet;
    if (std::find(m_sheetsWithHead.cbegin(), m_sheetsWithHead.cend(), sheet) == m_sheetsWithHead.cend())
        placeHead(0);
    else
        m_flow.advance(m_headHeight);
}

void TableComposer::placeRow(const SetRow &row, int bodyTag)
{
    const double page = m_flow.bottom() - m_flow.top();
    const bool mayGoOn = row.row->kind != RowKind::Sum;
    const bool isTall = row.height > page / 2;
    if (!m_flow.fits(row.height) && (!isTall || m_flow.place().y > m_flow.top() + page * 0.7))
        nextSheetWithHead();
    const int rowTag = m_flow.openTag(bodyTag, "TR");
    if (isTall && mayGoOn && !m_flow.fits(row.height)) {
        splitRow(row, rowTag);
        return;
    }
    for (const SetCell &cell : row.cells)
        placeCell(cell, row, rowTag);
    placeRules(row, m_flow.place().y);
    m_flow.advance(row.height);
}

void TableComposer::splitRow(const SetRow &row, int rowTag)
{
    const Place start = m_flow.place();
    Place end = start;
    for (const SetCell &cell : row.cells) {
        m_flow.setPlace(start);
        m_flow.advance(cell.padTop);
        const int cellTag = openCellTag(cell, row, rowTag);
        if (cell.cell->figure) {
            placeFigure(cell, row, m_flow.place().y - cell.padTop, cellTag);
            m_flow.advance(cell.height);
        }
        for (const SetParagraph &paragraph : cell.paragraphs) {
            const int tag = m_flow.openTag(cellTag, "P");
            for (const TextLine &line : paragraph.lines) {
                if (!m_flow.fits(paragraph.style.lineHeight() + m_look.padBottom))
                    nextSheetWithHead();
                m_flow.placeLine(line, m_flow.left() + cell.x, m_flow.place().y, paragraph.style, tag);
                m_flow.advance(paragraph.style.lineHeight());
            }
            m_flow.advance(m_look.paragraphGap);
        }
        end = later(end, m_flow.place());
    }
    m_flow.setPlace(end);
    m_flow.advance(m_look.padBottom);
    m_flow.addRule(m_flow.left(), m_flow.left() + m_width, m_flow.place().y, colours::Line);
    m_flow.advance(RuleHeight);
}

int TableComposer::openCellTag(const SetCell &cell, const SetRow &row, int rowTag)
{
    if (rowTag == 0)
        return 0;
    const bool isHeader = row.isHead || cell.cell->isHeader;
    const int tag = m_flow.openTag(rowTag, isHeader ? "TH" : "TD");
    if (isHeader)
        m_flow.tag(tag).scope = row.isHead ? "Column" : "Row";
    m_flow.tag(tag).colSpan = cell.cell->span;
    return tag;
}

int TableComposer::openSpokenTag(const SetCell &cell, int cellTag)
{
    if (cellTag == 0 || cell.cell->spoken.isEmpty())
        return cellTag;
    const int tag = m_flow.openTag(cellTag, "Span");
    m_flow.tag(tag).alt = cell.cell->spoken;
    return tag;
}

void TableComposer::placeCell(const SetCell &cell, const SetRow &row, int rowTag)
{
    const double top = m_flow.place().y;
    double textTop = top + cell.padTop;
    const double rule = row.isHead || m_look.hasRules || row.row->kind != RowKind::Body ? RuleHeight : 0;
    if (row.isHead)
        textTop = top + row.height - m_look.headPadBottom - rule - cell.height;
    else if (m_look.isMiddle)
        textTop = top + (row.height - rule - cell.height) / 2;
    const int cellTag = openCellTag(cell, row, rowTag);
    if (cell.cell->figure)
        placeFigure(cell, row, top, cellTag);
    if (cell.cell->level) {
        Canvas canvas(m_flow, m_setter, {m_flow.left() + cell.x, top}, Artifact);
        canvas.bar(QRectF(0, 0, cell.width, row.height - ShadeGap), colours::Levels[static_cast<std::size_t>(*cell.cell->level)]);
    }
    placeLines(cell, textTop, openSpokenTag(cell, cellTag));
}

void TableComposer::placeLines(const SetCell &cell, double top, int cellTag)
{
    const bool isOne = cell.paragraphs.size() == 1;
    double y = top;
    for (const SetParagraph &paragraph : cell.paragraphs) {
        const int tag = cellTag == 0 ? 0 : isOne ? cellTag : m_flow.openTag(cellTag, "P");
        for (const TextLine &line : paragraph.lines) {
            const double free = cell.width - line.width;
            const double shift = cell.align == Align::Right ? free : cell.align == Align::Middle ? free / 2 : 0;
            m_flow.placeLine(line, m_flow.left() + cell.x + shift, y, paragraph.style, tag);
            y += paragraph.style.lineHeight();
        }
        y += m_look.paragraphGap;
    }
}

void TableComposer::placeFigure(const SetCell &cell, const SetRow &row, double top, int cellTag)
{
    const Figure &figure = *cell.cell->figure;
    const bool isVotes = std::holds_alternative<Votes>(figure.data);
    const double rule = row.isHead || m_look.hasRules ? RuleHeight : 0;
    double y = top;
    if (isVotes)
        y += cell.padTop + 0.3;
    else if (row.isHead)
        y += row.height - ScaleHeadHeight - rule;
    const QSizeF box(cell.width, isVotes ? cell.height : row.height - rule);
    int content = Artifact;
    if (cellTag != 0 && !figure.alt.isEmpty()) {
        const int tag = m_flow.openTag(cellTag, "Figure");
        m_flow.tag(tag).alt = figure.alt;
        m_flow.tag(tag).box = QRectF(QPointF(m_flow.left() + cell.x, y), QSizeF(box.width(), cell.height));
        m_flow.tag(tag).sheet = m_flow.place().sheet;
        content = m_flow.contentOf(tag);
    }
    Canvas canvas(m_flow, m_setter, {m_flow.left() + cell.x, y}, content);
    drawFigure(canvas, figure.data, box);
}

void TableComposer::placeRules(const SetRow &row, double top)
{
    const double left = m_flow.left();
    const double right = left + m_width;
    const double foot = top + row.height - RuleHeight / 2;
    const bool isCalculation = m_table.style == TableStyle::Calculation;
    if (row.isHead) {
        m_flow.addRule(left, right, foot, row.row->kind == RowKind::Group ? colours::Levels[2] : colours::Ink);
        return;
    }
    switch (row.row->kind) {
    case RowKind::Body:
        if (m_look.hasRules)
            m_flow.addRule(left, right, foot, colours::Line);
        break;
    case RowKind::Group:
        m_flow.addRule(left, right, foot, colours::Levels[2]);
        break;
    case RowKind::Result:
        m_flow.addRule(left, right, top, colours::Levels[2]);
        break;
    case RowKind::Sum:
        m_flow.addRule(left, right, top - RuleHeight / 2, isCalculation ? colours::Levels[2] : colours::Ink);
        m_flow.addRule(left, right, foot, colours::Line);
        break;
    }
}

void TableComposer::placeShareAxis()
{
    if (m_table.axisEven.isEmpty())
        return;
    const double start = m_widths[0] + m_widths[1] + ShareBarInset;
    Canvas canvas(m_flow, m_setter, {m_flow.left() + start, m_flow.place().y}, Artifact);
    const double full = m_width - start;
    canvas.text({full / 4, 3.45}, m_table.axisEven, 9, FontWeight::Regular, colours::Muted, TextAnchor::Middle);
    canvas.text({full, 3.45}, m_table.axisEnd, 9, FontWeight::Regular, colours::Muted, TextAnchor::End);
    m_flow.advance(TableAxisHeight);
}

} // namespace vierklang
