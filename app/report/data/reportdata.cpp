// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/data/reportdata.h"

#include "app/report/data/datatables.h"
#include "app/report/reportbuilder.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

void addFact(DataTable &table, const QString &name, const DataValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    if (text == nullptr || !text->trimmed().isEmpty())
        table.rows.append({name, value});
}

DataTable factsTable(const ReportContext &context)
{
    const Assessment &assessment = context.assessment;
    const TypePicture &type = context.result.type;
    DataTable table{context.text(u"data.overview"_s), {{context.text(u"data.what"_s), 34}, {context.text(u"data.value"_s), 52}}, {}};
    addFact(table, context.text(u"data.commune"_s), context.communeName());
    if (assessment.conductedOn())
        addFact(table, context.text(u"cover.date"_s), *assessment.conductedOn());
    addFact(table, context.text(u"cover.occasion"_s), assessment.title());
    addFact(table, context.text(u"cover.facilitator"_s), assessment.facilitator());
    addFact(table, context.text(u"data.tags"_s), assessment.tags().join(u", "_s));
    if (assessment.commune().population)
        addFact(table, context.text(u"data.population"_s), double(*assessment.commune().population));
    if (assessment.commune().employees)
        addFact(table, context.text(u"data.employees"_s), double(*assessment.commune().employees));
    addFact(table, context.text(u"data.finding"_s), wordsOf(typeFinding(context)));
    addFact(table, context.text(u"data.open"_s), context.openParts());
    addFact(table, context.text(u"data.margin"_s), type.margin * 100);
    addFact(table, context.text(u"data.kept"_s), double(type.stability.kept));
    addFact(table, context.text(u"data.keptOf"_s), double(type.stability.of));
    addFact(table, context.text(u"data.answeredItems"_s), double(context.result.itemsAnswered));
    addFact(table, context.text(u"data.askedItems"_s), double(context.result.itemsOf));
    addFact(table, context.text(u"data.instrument"_s), assessment.instrumentVersion());
    addFact(table, context.text(u"data.assessment"_s), assessment.id().toString(QUuid::WithoutBraces));
    if (context.request.isExample)
        addFact(table, context.text(u"data.remark"_s), context.text(u"footer.example"_s));
    return table;
}

DataTable typesTable(const ReportContext &context)
{
    const TypePicture &type = context.result.type;
    DataTable table{context.text(u"data.types"_s),
                    {{context.text(u"data.id"_s), 9},
                     {context.text(u"head.type"_s), 22},
                     {context.text(u"head.goals"_s), 12, NumberForm::Share},
                     {context.text(u"head.practice"_s), 12, NumberForm::Share},
                     {context.text(u"head.share"_s), 12, NumberForm::Share},
                     {context.text(u"data.percent"_s), 12}},
                    {}};
    for (const TypeKey key : AllTypes)
        table.rows.append({u"type."_s + letterOf(key), context.typeName(key), type.goals[key], type.practice[key],
                           type.shares[key], double(type.percent[key])});
    return table;
}

} // namespace

ReportData reportData(const Instrument &instrument, const Assessment &assessment, const AssessmentResult &result,
                      const ReportRequest &request)
{
    const ReportContext context(instrument, assessment, result, request);
    const ReportDocument document = buildReport(instrument, assessment, result, request);
    return {document.title,       context.communeName(),    assessment.id().toString(QUuid::WithoutBraces),
            assessment.conductedOn(), document.date,        request.language,
            factsTable(context),  typesTable(context),      scalesTable(context),
            answersTable(context), measuresTable(context)};
}

} // namespace vierklang
