// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/xlsx/collectivexlsx.h"

#include "app/report/reportcolours.h"
#include "app/report/xlsx/workbook.h"
#include "app/report/xlsx/xlsxcharts.h"

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr double NameWidth = 46;
constexpr double NumberWidth = 13;
constexpr int MinimumLastColumn = 5;

/// The first sheet: what it is about, small tables and their charts, one below the other.
class OverviewSheet
{
public:
    OverviewSheet(Workbook &book, const CollectiveData &data)
        : m_book(book), m_data(data), m_sheet(book.addSheet(data.name, data.footer))
    {
        for (const ChartedTable &charted : data.overview)
            m_lastColumn = std::max(m_lastColumn, static_cast<int>(charted.table.columns.size()) - 1);
        worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
        worksheet_set_column(m_sheet, 0, 0, NameWidth, nullptr);
        worksheet_set_column(m_sheet, 1, static_cast<lxw_col_t>(m_lastColumn), NumberWidth, nullptr);
    }

    void write()
    {
        m_book.write(m_sheet, 0, 0, m_data.title, CellLook::Title);
        worksheet_freeze_panes(m_sheet, 1, 0);
        m_row = 2;
        for (const QList<DataValue> &fact : m_data.facts) {
            m_book.write(m_sheet, m_row, 0, std::get<QString>(fact[0]), CellLook::Label);
            const CellLook look = std::holds_alternative<double>(fact[1]) ? CellLook::Fact : CellLook::Text;
            m_book.writeOver(m_sheet, m_row++, 1, m_lastColumn, fact[1], look, qRound(NumberWidth * m_lastColumn));
        }
        int chartRow = 2;
        for (const ChartedTable &charted : m_data.overview)
            chartRow = writeTable(charted, chartRow);
    }

private:
    /// Returns the row the next chart may stand at.
    int writeTable(const ChartedTable &charted, int chartRow)
    {
        ++m_row;
        m_book.write(m_sheet, m_row++, 0, charted.table.name, CellLook::Section);
        QStringList titles;
        QList<DataColumn> widths;
        for (const DataColumn &column : charted.table.columns) {
            titles.append(column.title);
            widths.append({{}, titles.size() == 1 ? NameWidth : NumberWidth});
        }
        m_book.writeHead(m_sheet, m_row++, titles, widths);
        const int first = m_row;
        for (const QList<DataValue> &row : charted.table.rows) {
            for (int column = 0; column < row.size(); ++column)
                m_book.write(m_sheet, m_row, column, row[column], charted.table.columns[column].form);
            ++m_row;
        }
        const QStringList names = titles;
        QList<BarSeries> series;
        for (const int column : charted.series)
            series.append({names[column], column});
        const int height = addBarChart(m_book, m_sheet, {m_data.name, first, m_row - 1}, series,
                                       {charted.table.name, charted.alt, charted.stacked, charted.most}, chartRow,
                                       m_lastColumn + 2);
        return chartRow + height + 1;
    }

    Workbook &m_book;
    const CollectiveData &m_data;
    lxw_worksheet *m_sheet;
    int m_lastColumn = MinimumLastColumn;
    int m_row = 0;
};

void shade(Workbook &book, lxw_worksheet *made, const CollectiveSheet &sheet)
{
    QStringList titles;
    const auto rows = static_cast<int>(sheet.table.rows.size());
    for (int column = sheet.firstShaded; column <= sheet.lastShaded; ++column) {
        titles.append(sheet.table.columns[column].title);
        for (int row = 0; row < rows; ++row)
            book.writeCentred(made, row + 1, column, sheet.table.rows[row][column]);
    }
    if (sheet.turnedHead)
        book.turnHead(made, sheet.firstShaded, titles);
    if (rows > 0)
        book.shadeLevels(made, 1, sheet.firstShaded, rows, sheet.lastShaded);
}

} // namespace

Result<QByteArray> collectiveXlsx(const CollectiveData &data)
{
    Workbook book(data.title, data.date);
    OverviewSheet(book, data).write();
    for (const CollectiveSheet &sheet : data.sheets) {
        lxw_worksheet *made = book.addSheet(sheet.table.name, data.footer);
        book.writeTable(made, sheet.table);
        if (sheet.frozenColumns > 0)
            worksheet_freeze_panes(made, 1, static_cast<lxw_col_t>(sheet.frozenColumns));
        if (sheet.firstShaded >= 0)
            shade(book, made, sheet);
    }
    return book.finished();
}

} // namespace vierklang
