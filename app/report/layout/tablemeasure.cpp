// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/tablecomposer.h"

#include "app/report/layout/canvas.h"

#include <algorithm>

// The measuring half of TableComposer: how wide the columns are and how high the rows.

namespace vierklang {

TableComposer::TableComposer(PageFlow &flow, const TextSetter &setter, const Table &table, double width, int cutStep,
                             double tightness)
    : m_flow(flow), m_setter(setter), m_table(table), m_look(lookOf(table.style)), m_width(width),
      m_widths(columnWidths(width))
{
    // Only the vertical space: the columns keep their widths.
    for (double *space : {&m_look.padTop, &m_look.padBottom, &m_look.groupPadTop, &m_look.paragraphGap})
        *space *= tightness;
    for (const Row &row : table.head) {
        m_head.push_back(setRow(row, true));
        m_headHeight += m_head.back().height;
    }
    for (const Row &row : table.rows) {
        if (row.cut.isShownAt(cutStep))
            m_rows.push_back(setRow(row, false));
    }
    if (!table.caption.isEmpty())
        m_caption = setter.set({Run{table.caption, {}, {}, {}, {}}}, styleOf(ParagraphRole::Note), width);
}

std::vector<double> TableComposer::columnWidths(double width) const
{
    // The open column gives room for longer words, but keeps most of its own.
    constexpr double LeastOpen = 0.75;
    const std::vector<double> grown = columnWidths(width, true);
    const std::vector<double> designed = columnWidths(width, false);
    for (std::size_t column = 0; column < grown.size(); ++column) {
        const bool isOpen = m_table.columns[static_cast<qsizetype>(column)].width == 0;
        if (isOpen && grown[column] < LeastOpen * designed[column])
            return designed;
    }
    return grown;
}

std::vector<double> TableComposer::columnWidths(double width, bool growsWithBody) const
{
    std::vector<double> widths;
    double fixed = 0;
    int open = 0;
    for (const Column &column : m_table.columns) {
        widths.push_back(column.width);
        open += column.width == 0 ? 1 : 0;
    }
    for (std::size_t column = 0; column < widths.size(); ++column) {
        // The other language may have a longer word; a person's endless word does not push the others away.
        constexpr double MostGrowth = 1.35;
        if (widths[column] > 0) {
            const double body = growsWithBody ? widestWord(m_table.rows, false, column) : 0;
            widths[column] = std::max(widestWord(m_table.head, true, column),
                                      std::clamp(body, widths[column], widths[column] * MostGrowth));
        }
        fixed += widths[column];
    }
    for (double &column : widths) {
        if (column == 0)
            column = (width - fixed) / open;
    }
    return widths;
}

double TableComposer::widestWord(const QList<Row> &rows, bool isHead, std::size_t column) const
{
    const double padding = column + 1 < static_cast<std::size_t>(m_table.columns.size()) ? m_look.padRight : 0;
    double widest = 0;
    const auto measure = [&](const Row &row) {
        if (column >= static_cast<std::size_t>(row.cells.size()))
            return;
        const Cell &cell = row.cells[static_cast<qsizetype>(column)];
        for (qsizetype index = 0; index <= static_cast<qsizetype>(column); ++index) {
            if (row.cells[index].span > 1)
                return;
        }
        const TextStyle style = styleOfCell(cell, row, isHead, column);
        for (const Paragraph &paragraph : cell.paragraphs) {
            for (const Run &run : paragraph.runs)
                widest = std::max(widest, m_setter.widestWord(run, style) + padding);
        }
    };
    for (const Row &row : rows)
        measure(row);
    return widest;
}

TextStyle TableComposer::styleOfCell(const Cell &cell, const Row &row, bool isHead, std::size_t column) const
{
    TextStyle style = m_look.text;
    if (isHead || row.kind == RowKind::Group || row.kind == RowKind::Sum)
        style.weight = FontWeight::SemiBold;
    if (isHead)
        style.isMuted = true;
    if (column == 0 && cell.isHeader && !isHead && m_look.mutedFirst)
        style.isMuted = true;
    if (column == 0 && cell.isHeader && !isHead && m_look.firstSize > 0)
        style.size = m_look.firstSize;
    // In a calculation the result is set off by its rule; only its name is bold.
    if (m_table.style == TableStyle::Calculation && row.kind == RowKind::Sum && column > 0)
        style.weight = FontWeight::Regular;
    return style;
}

TableComposer::SetCell TableComposer::setCell(const Cell &cell, const Row &row, bool isHead, std::size_t column) const
{
    SetCell set;
    set.cell = &cell;
    const std::size_t end = std::min(column + static_cast<std::size_t>(cell.span), m_widths.size());
    for (std::size_t index = 0; index < end; ++index)
        (index < column ? set.x : set.width) += m_widths[index];
    set.align = m_table.columns[static_cast<qsizetype>(end - 1)].align;
    if (cell.span > 1)
        set.align = Align::Left;
    const bool touchesPlot = cell.figure.has_value() && !std::holds_alternative<Votes>(cell.figure->data);
    if (end < m_widths.size() && !touchesPlot)
        set.width -= m_look.padRight;
    set.padTop = isHead ? m_look.headPadTop : row.kind == RowKind::Group ? m_look.groupPadTop : m_look.padTop;
    const TextStyle style = styleOfCell(cell, row, isHead, column);
    for (const Paragraph &paragraph : cell.paragraphs) {
        if (!set.paragraphs.empty())
            set.height += m_look.paragraphGap;
        SetParagraph text{m_setter.set(paragraph.runs, style, set.width), style};
        set.height += static_cast<double>(text.lines.size()) * style.lineHeight();
        set.paragraphs.push_back(std::move(text));
    }
    if (cell.figure)
        set.height = std::max(set.height, figureHeight(cell.figure->data));
    return set;
}

TableComposer::SetRow TableComposer::setRow(const Row &row, bool isHead) const
{
    SetRow set;
    set.row = &row;
    set.isHead = isHead;
    std::size_t column = 0;
    for (const Cell &cell : row.cells) {
        set.cells.push_back(setCell(cell, row, isHead, column));
        column += static_cast<std::size_t>(cell.span);
        set.height = std::max(set.height, set.cells.back().height);
    }
    set.height += set.cells.empty() ? 0 : set.cells.front().padTop;
    set.height += isHead ? m_look.headPadBottom : m_look.padBottom;
    if (m_look.rowHeight > 0 && !isHead)
        set.height = std::max(m_look.rowHeight, set.height);
    if (isHead || m_look.hasRules || row.kind != RowKind::Body)
        set.height += RuleHeight;
    return set;
}

double TableComposer::height() const
{
    double height = m_headHeight;
    for (const SetRow &row : m_rows)
        height += row.height;
    if (!m_caption.isEmpty())
        height += static_cast<double>(m_caption.size()) * styleOf(ParagraphRole::Note).lineHeight() + TableCaptionGap;
    return height + (m_table.axisEven.isEmpty() ? 0 : TableAxisHeight);
}

double TableComposer::leastHeight() const
{
    // Small tables stay whole; of a long one the head stands with at least two rows.
    constexpr double Small = 70;
    const double whole = height();
    if (whole <= Small)
        return whole;
    double least = m_headHeight;
    for (std::size_t index = 0; index < std::min<std::size_t>(2, m_rows.size()); ++index)
        least += m_rows[index].height;
    // A first group that would go to the next sheet as a whole must not leave the head behind.
    std::size_t end = 1;
    while (end < m_rows.size() && m_rows[end].row->kind != RowKind::Group)
        ++end;
    const double group = m_headHeight + heightOfRows(0, end);
    if (m_rows.front().row->kind == RowKind::Group && group <= Small)
        least = std::max(least, group);
    return std::min(least, (m_flow.bottom() - m_flow.top()) / 2);
}

} // namespace vierklang
