// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/looks.h"
#include "app/report/layout/pageflow.h"
#include "app/report/layout/textsetter.h"

#include <vector>

namespace vierklang {

/// Sets one table: measures all rows first, then places them; a row goes whole to the next sheet unless it is taller
/// than half a page. The head is repeated there as an artifact.
class TableComposer final
{
public:
    TableComposer(PageFlow &flow, const TextSetter &setter, const Table &table, double width, int cutStep,
                  double tightness);

    [[nodiscard]] double height() const;
    /// Head and first rows, the least that may stand alone at the foot of a page.
    [[nodiscard]] double leastHeight() const;
    void place(int parentTag);

private:
    struct SetParagraph
    {
        QList<TextLine> lines;
        TextStyle style;
    };
    struct SetCell
    {
        const Cell *cell = nullptr;
        double x = 0;
        double width = 0;
        Align align = Align::Left;
        std::vector<SetParagraph> paragraphs;
        double height = 0;
        double padTop = 0;
    };
    struct SetRow
    {
        const Row *row = nullptr;
        std::vector<SetCell> cells;
        double height = 0;
        bool isHead = false;
    };

    [[nodiscard]] std::vector<double> columnWidths(double width) const;
    [[nodiscard]] std::vector<double> columnWidths(double width, bool growsWithBody) const;
    [[nodiscard]] double widestWord(const QList<Row> &rows, bool isHead, std::size_t column) const;
    [[nodiscard]] SetRow setRow(const Row &row, bool isHead) const;
    [[nodiscard]] SetCell setCell(const Cell &cell, const Row &row, bool isHead, std::size_t column) const;
    [[nodiscard]] TextStyle styleOfCell(const Cell &cell, const Row &row, bool isHead, std::size_t column) const;
    [[nodiscard]] double heightOfRows(std::size_t from, std::size_t to) const;
    [[nodiscard]] bool shouldBreakBefore(std::size_t index) const;
    void placeCaption(int tableTag);
    void placeHead(int headTag);
    void placeRow(const SetRow &row, int bodyTag);
    void splitRow(const SetRow &row, int rowTag);
    void nextSheetWithHead();
    void placeCell(const SetCell &cell, const SetRow &row, int rowTag);
    int openCellTag(const SetCell &cell, const SetRow &row, int rowTag);
    int openSpokenTag(const SetCell &cell, int cellTag);
    void placeFigure(const SetCell &cell, const SetRow &row, double top, int cellTag);
    void placeLines(const SetCell &cell, double top, int cellTag);
    void placeRules(const SetRow &row, double top);
    void placeShareAxis();

    PageFlow &m_flow;
    const TextSetter &m_setter;
    const Table &m_table;
    TableLook m_look;
    double m_width;
    std::vector<double> m_widths;
    std::vector<SetRow> m_head;
    std::vector<SetRow> m_rows;
    double m_headHeight = 0;
    QList<TextLine> m_caption;
    std::vector<int> m_sheetsWithHead;
};

} // namespace vierklang
