// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/data/reportdata.h"

#include <QByteArray>

namespace vierklang {

/// All answers and results as one CSV table (RFC 4180, UTF-8 with a byte order mark, CRLF): one row an answer, then
/// one row a share, lens, dimension and measure; commune and day stand in every row, so that files of many communes
/// can be put together. Numbers are unrounded. A text that a spreadsheet could take for a formula begins with an
/// apostrophe (docs/formats.md).
[[nodiscard]] Result<QByteArray> csvOf(const ReportData &data, CsvProfile profile);

/// One row of a table, with its end of line.
[[nodiscard]] QString csvLine(const QList<DataValue> &row, CsvProfile profile);
/// The bytes of a file: with the mark that tells spreadsheets it is UTF-8.
[[nodiscard]] QByteArray csvBytes(const QString &lines);

/// A text as a field: quoted, and with an apostrophe before = + - @, their wide forms, tab and carriage return.
[[nodiscard]] QString csvField(const QString &text);
/// A number as a field, as many decimals as it needs.
[[nodiscard]] QString csvField(double number, CsvProfile profile);
/// A day as a field: as people write it in German, otherwise by ISO 8601.
[[nodiscard]] QString csvField(QDate day, CsvProfile profile);

} // namespace vierklang
