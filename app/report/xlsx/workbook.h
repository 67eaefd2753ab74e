// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/data/reportdata.h"
#include "app/report/reportcolours.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <array>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;
struct lxw_chart;

namespace vierklang {

/// How cells look.
enum class CellLook { Title, Section, Head, Label, Text, Muted, Fact, Whole, Decimal, Share, Signed, Day, Centred, Count };

/// A workbook that is being written. Hides libxlsxwriter's need for a file, and the one way in which a text may get
/// into a cell: as a string.
class Workbook final
{
public:
    Workbook(const QString &title, QDate day);
    ~Workbook();
    Q_DISABLE_COPY_MOVE(Workbook)

    /// The colour of titles, heads and charts in place of the report's accent, and what stands above every printed page.
    void setBrand(QRgb accent, const QString &organisation);
    [[nodiscard]] QRgb accent() const { return m_accent; }
    /// A4 across, as wide as one page; `name` has at most 31 characters and none of []:*?/\ .
    lxw_worksheet *addSheet(const QString &name, const QString &footer);
    void write(lxw_worksheet *sheet, int row, int column, const DataValue &value, NumberForm form = NumberForm::Whole);
    void write(lxw_worksheet *sheet, int row, int column, const QString &text, CellLook look);
    /// One value over the columns `first` to `last`; rows of text grow with it.
    void writeOver(lxw_worksheet *sheet, int row, int first, int last, const DataValue &value, CellLook look,
                   int charactersPerLine);
    /// The whole table from the first row of a sheet on: head frozen and repeated in print, filter, widths.
    void writeTable(lxw_worksheet *sheet, const DataTable &table);
    /// A row of titles, high enough for the longest; `columns` says how wide they are.
    void writeHead(lxw_worksheet *sheet, int row, const QStringList &titles, const QList<DataColumn> &columns);
    /// Cells with a level 0…4 get its shade, texts stay as they are; an empty cell would count as 0.
    void shadeLevels(lxw_worksheet *sheet, int firstRow, int firstColumn, int lastRow, int lastColumn);
    /// A digit or a sign in the middle of its box.
    void writeCentred(lxw_worksheet *sheet, int row, int column, const DataValue &value);
    /// The titles of narrow columns in the first row, written upwards.
    void turnHead(lxw_worksheet *sheet, int firstColumn, const QStringList &titles);
    lxw_chart *addChart(int kind);

    /// The bytes; the workbook cannot be used afterwards.
    [[nodiscard]] Result<QByteArray> finished();

private:
    void makeFormats();
    [[nodiscard]] lxw_format *format(CellLook look) const { return m_formats[static_cast<std::size_t>(look)]; }

    QTemporaryDir m_folder;
    QRgb m_accent = colours::Accent;
    QString m_pageHead;
    lxw_workbook *m_book = nullptr;
    std::array<lxw_format *, static_cast<std::size_t>(CellLook::Count)> m_formats{};
};

} // namespace vierklang
