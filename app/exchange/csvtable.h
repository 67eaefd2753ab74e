// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace vierklang {

/// One record of a table.
struct CsvRow
{
    qsizetype row = 1; ///< from 1, as a spreadsheet counts, empty rows too
    QStringList cells;

    /// Empty when the row is shorter.
    [[nodiscard]] QString cell(qsizetype column) const { return cells.value(column); }
};

/// A table as RFC 4180 describes it, and as spreadsheets save it: UTF-8 with or without byte order mark, UTF-16 with
/// one, else Windows-1252; separated by semicolon, comma or tab, whichever the first row outside of quotes has first;
/// lines end with CRLF, LF or CR. Line breaks inside of a cell are read as "\n". Rows without any content are left out.
/// Errors: WrongFormat ("table", "encoding"), ("table", "quote") with the place of a quote that is never closed or has
/// something behind it, ("table", "size") with more rows or columns than a sheet of answers can have.
[[nodiscard]] Result<QList<CsvRow>> parseCsv(const QByteArray &bytes);

/// Writes rows as RFC 4180 does: every cell in quotes, CRLF, UTF-8 with byte order mark. A text that a spreadsheet would
/// take for a formula gets an apostrophe in front (docs/formats.md).
[[nodiscard]] QByteArray csvOf(const QList<QStringList> &rows, QChar separator);

/// The place of a cell, row and column from 1, as RFC 7111 writes it: "#cell=12,4".
[[nodiscard]] QString cellPlace(qsizetype row, qsizetype column);

} // namespace vierklang
