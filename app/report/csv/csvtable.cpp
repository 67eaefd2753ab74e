// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/csv/csvtable.h"

#include "app/report/csv/csvreport.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

Result<QByteArray> csvOf(const DataTable &table, CsvProfile profile)
{
    QList<DataValue> titles;
    for (const DataColumn &column : table.columns)
        titles.append(column.title);
    QString lines = csvLine(titles, profile);
    for (const QList<DataValue> &row : table.rows)
        lines += csvLine(row, profile);
    return csvBytes(lines);
}

} // namespace vierklang
