// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/csv/csvtable.h"

#include "app/report/csv/csvreport.h"
#include "app/report/overloaded.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

Result<QByteArray> csvOf(const DataTable &table, CsvProfile profile)
{
    QString text;
    const auto addLine = [&](const QStringList &fields) {
        text += fields.join(profile == CsvProfile::German ? u';' : u',') + u"\r\n"_s;
    };
    QStringList titles;
    for (const DataColumn &column : table.columns)
        titles.append(csvField(column.title));
    addLine(titles);
    for (const QList<DataValue> &row : table.rows) {
        QStringList fields;
        for (const DataValue &value : row)
            fields.append(std::visit(Overloaded{[](std::monostate) { return QString(); },
                                                [](const QString &words) { return csvField(words); },
                                                [&](double number) { return csvField(number, profile); },
                                                [&](QDate day) { return csvField(day, profile); }},
                                     value));
        addLine(fields);
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace vierklang
