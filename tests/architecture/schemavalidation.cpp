// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII
#undef QT_NO_CAST_TO_ASCII
#define VALIJSON_USE_EXCEPTIONS 1

#include "tests/architecture/schemavalidation.h"

#include <QJsonArray>
#include <QJsonValue>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace vierklang::test {

QStringList schemaProblems(const QJsonObject &schema, const QJsonObject &document)
{
    const QJsonValue schemaValue(schema);
    const QJsonValue documentValue(document);
    valijson::Schema parsed;
    valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(schemaValue), parsed);
    valijson::ValidationResults results;
    valijson::Validator().validate(parsed, valijson::adapters::QtJsonAdapter(documentValue), &results);
    QStringList problems;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        QString where;
        for (const std::string &step : error.context)
            where += QString::fromStdString(step);
        problems.append(where + QStringLiteral(": ") + QString::fromStdString(error.description));
    }
    return problems;
}

} // namespace vierklang::test
