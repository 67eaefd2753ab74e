// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/data/collectivedata.h"
#include "app/report/chapters/comparison.h"
#include "app/report/data/datatables.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr double NumberWidth = 13;

QList<int> seriesOf(const CollectiveContext &context)
{
    QList<int> series;
    for (qsizetype column = 0; column < context.columns().size(); ++column)
        series.append(static_cast<int>(column) + 1);
    return series;
}

void addColumns(DataTable &table, const CollectiveContext &context, NumberForm form)
{
    for (const ColumnName &column : context.columns())
        table.columns.append({column.brief, NumberWidth, form});
}

ChartedTable shares(const CollectiveContext &context, const Comparison &comparison)
{
    ChartedTable charted;
    charted.table = {context.text(u"comparison.sharesPercent"_s), {{context.text(u"head.type"_s), 40}}, {}};
    addColumns(charted.table, context, NumberForm::Whole);
    for (const TypeKey type : AllTypes) {
        QList<DataValue> row{context.in(context.instrument.card(type).name)};
        for (const AssessmentResult &result : comparison.results)
            row.append(static_cast<double>(result.type.percent[type]));
        charted.table.rows.append(row);
    }
    charted.series = seriesOf(context);
    charted.most = 100;
    charted.alt = context.text(u"comparison.sharesAlt"_s);
    return charted;
}

ChartedTable means(const CollectiveContext &context, const Comparison &comparison)
{
    ChartedTable charted;
    charted.table = {context.text(u"comparison.means"_s), {{context.text(u"head.topic"_s), 40}}, {}};
    addColumns(charted.table, context, NumberForm::Decimal);
    if (context.isOneCommune())
        charted.table.columns.append({context.text(u"head.change"_s), NumberWidth, NumberForm::Decimal});
    for (const ComparedScale &scale : comparison.lenses + comparison.dimensions) {
        const QString kind = context.text(scale.id.startsWith(u"lens."_s) ? u"data.lens"_s : u"data.dimension"_s);
        QList<DataValue> row{kind + u": "_s + context.scaleName(scale.id)};
        for (const std::optional<double> &mean : scale.means)
            row.append(dataOf(mean));
        if (context.isOneCommune())
            row.append(dataOf(scale.change()));
        charted.table.rows.append(row);
    }
    charted.series = seriesOf(context);
    charted.most = MaxLevel;
    charted.alt = context.text(u"comparison.meansAlt"_s);
    return charted;
}

CollectiveSheet questions(const CollectiveContext &context, const Comparison &comparison)
{
    CollectiveSheet sheet;
    sheet.table = {context.text(u"comparison.questions"_s),
                   {{context.text(u"data.id"_s), 20}, {context.text(u"head.dimension"_s), 46}, {context.text(u"head.question"_s), 52}},
                   {}};
    sheet.firstShaded = static_cast<int>(sheet.table.columns.size());
    addColumns(sheet.table, context, NumberForm::Whole);
    sheet.lastShaded = static_cast<int>(sheet.table.columns.size()) - 1;
    if (context.isOneCommune())
        sheet.table.columns.append({context.text(u"head.change"_s), NumberWidth});
    for (const ComparedItem &compared : comparison.items) {
        const Item *item = context.instrument.item(compared.id);
        QList<DataValue> row{item->id, context.in(context.instrument.dimension(item->dimension)->name), context.in(item->title)};
        for (const Answer &answer : compared.answers)
            row.append(answer.isLevel() ? DataValue(static_cast<double>(answer.level())) : DataValue(context.answerWord(answer)));
        if (context.isOneCommune())
            row.append(dataOf(compared.change()));
        sheet.table.rows.append(row);
    }
    return sheet;
}

CollectiveSheet goals(const CollectiveContext &context)
{
    CollectiveSheet sheet;
    sheet.table = {context.text(u"comparison.goals"_s), {{context.text(u"data.id"_s), 20}, {context.text(u"head.goal"_s), 70}}, {}};
    addColumns(sheet.table, context, NumberForm::Decimal);
    for (const Goal &goal : context.instrument.goals) {
        QList<DataValue> row{goal.id, context.in(goal.text)};
        for (const Assessment &assessment : context.assessments)
            row.append(assessment.asks(goal)
                           ? DataValue(static_cast<double>(assessment.pointsOf(goal.id)) / assessment.goals().ballots)
                           : DataValue(context.text(u"answers.notAsked"_s)));
        sheet.table.rows.append(row);
    }
    return sheet;
}

CollectiveSheet measures(const CollectiveContext &context, const Comparison &comparison)
{
    CollectiveSheet sheet;
    sheet.table = {context.text(u"comparison.measures"_s), {{context.text(u"head.measure"_s), 70}}, {}};
    for (const ColumnName &name : context.columns())
        sheet.table.columns.append({context.text(u"comparison.stateIn"_s, {{u"when"_s, name.full}}), 22});
    for (const MeasureFate &fate : comparison.measures) {
        QList<DataValue> row{measureTitle(context, fate.measure)};
        for (qsizetype column = 0; column < fate.statuses.size(); ++column)
            row.append(context.fateWord(fate, column));
        sheet.table.rows.append(row);
    }
    return sheet;
}

} // namespace

CollectiveData comparisonData(const CollectiveContext &context, const Comparison &comparison)
{
    CollectiveData data;
    const ReportDocument frame = context.framedDocument();
    data.name = context.text(u"data.overview"_s);
    data.footer = frame.footerLeft;
    data.date = frame.date;
    for (qsizetype column = 0; column < context.assessments.size(); ++column) {
        const Assessment &assessment = context.assessments[column];
        QStringList parts{context.communeNameOf(assessment), assessment.title().trimmed(), context.shortDateOf(assessment),
                          context.formName(assessment)};
        parts.removeAll(QString());
        data.facts.append({context.columns()[column].brief, parts.join(u" · "_s)});
    }
    if (!comparison.isComparable) {
        data.title = context.text(u"comparison.notComparable"_s);
        data.facts.append({context.text(u"data.remark"_s),
                           context.text(u"comparison.notComparableWhy"_s, {{u"version"_s, context.instrument.version}})});
        return data;
    }
    data.title = comparisonTitle(context, comparison);
    data.facts.append({context.text(u"data.remark"_s), comparability(context, comparison)});
    data.overview = {shares(context, comparison), means(context, comparison)};
    data.sheets = {questions(context, comparison), goals(context)};
    if (context.isOneCommune() && !comparison.measures.isEmpty())
        data.sheets.append(measures(context, comparison));
    return data;
}

} // namespace vierklang
