// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/data/collectivedata.h"
#include "app/report/data/datatables.h"
#include "app/report/data/portfoliotables.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

QList<QList<DataValue>> facts(const CollectiveContext &context, const QList<PortfolioEntry> &entries,
                              const Portfolio &portfolio)
{
    const auto number = [](qsizetype n) { return DataValue(static_cast<double>(n)); };
    const auto complete = std::count_if(entries.cbegin(), entries.cend(),
                                        [](const PortfolioEntry &entry) { return entry.result.isComplete(); });
    QList<QList<DataValue>> rows{
        {context.text(u"portfolio.assessments"_s), number(portfolio.communes)},
        {context.text(u"portfolio.full"_s), number(portfolio.communes - portfolio.shortForms)},
        {context.text(u"portfolio.short"_s), number(portfolio.shortForms)},
        {context.text(u"portfolio.completeCount"_s), number(complete)},
        {context.text(u"data.instrument"_s), context.instrument.version}};
    if (!context.others.isEmpty())
        rows.append({context.text(u"portfolio.left"_s),
                     context.counted(u"portfolio.otherVersion"_s, static_cast<int>(context.others.size()))});
    rows.append({context.text(u"data.remark"_s), context.text(u"portfolio.noRanking"_s)});
    return rows;
}

ChartedTable types(const CollectiveContext &context, const Portfolio &portfolio)
{
    const auto at = [](TypeLabel label) { return static_cast<std::size_t>(label); };
    const TypeTally &tally = portfolio.types;
    ChartedTable charted;
    charted.table = {context.text(u"portfolio.types"_s),
                     {{context.text(u"head.type"_s), 40},
                      {context.text(u"portfolio.clear"_s), 13},
                      {context.text(u"portfolio.tendency"_s), 13},
                      {context.text(u"portfolio.hybrid"_s), 13},
                      {context.text(u"portfolio.goals"_s), 13},
                      {context.text(u"portfolio.practice"_s), 13}},
                     {}};
    for (const TypeKey type : AllTypes) {
        QList<DataValue> row{context.in(context.instrument.card(type).name)};
        for (const int count : {tally.leading[at(TypeLabel::Clear)][type], tally.leading[at(TypeLabel::Tendency)][type],
                                tally.leading[at(TypeLabel::Hybrid)][type] + tally.second[at(TypeLabel::Hybrid)][type],
                                tally.leading[at(TypeLabel::Split)][type], tally.second[at(TypeLabel::Split)][type]})
            row.append(static_cast<double>(count));
        charted.table.rows.append(row);
    }
    charted.series = {1, 2, 3, 4, 5};
    charted.stacked = true;
    charted.alt = context.text(u"portfolio.typesAlt"_s);
    return charted;
}

ChartedTable scales(const CollectiveContext &context, const Portfolio &portfolio)
{
    ChartedTable charted;
    charted.table = {context.text(u"portfolio.scales"_s),
                     {{context.text(u"head.topic"_s), 40},
                      {context.text(u"head.values2"_s), 13},
                      {context.text(u"head.lowerQuartile"_s), 13, NumberForm::Decimal},
                      {context.text(u"head.median"_s), 13, NumberForm::Decimal},
                      {context.text(u"head.upperQuartile"_s), 13, NumberForm::Decimal}},
                     {}};
    for (const Distribution &distribution : portfolio.lenses + portfolio.dimensions) {
        const QString kind = context.text(distribution.id.startsWith(u"lens."_s) ? u"data.lens"_s : u"data.dimension"_s);
        QList<DataValue> row{kind + u": "_s + context.scaleName(distribution.id), static_cast<double>(distribution.count)};
        for (double Quartiles::*which : {&Quartiles::lower, &Quartiles::median, &Quartiles::upper})
            row.append(distribution.quartiles ? DataValue((*distribution.quartiles).*which) : DataValue());
        charted.table.rows.append(row);
    }
    charted.series = {2, 3, 4};
    charted.most = MaxLevel;
    charted.alt = context.text(u"portfolio.scalesAlt"_s);
    return charted;
}

} // namespace

CollectiveData portfolioData(const CollectiveContext &context, const QList<PortfolioEntry> &entries,
                             const Portfolio &portfolio)
{
    const ReportDocument frame = context.framedDocument();
    CollectiveData data;
    data.title = context.text(u"portfolio.header"_s);
    data.name = context.text(u"portfolio.overview"_s);
    data.footer = frame.footerLeft;
    data.date = frame.date;
    data.facts = facts(context, entries, portfolio);
    data.overview = {types(context, portfolio), scales(context, portfolio)};
    data.sheets = {portfolioAnswersTable(context), portfolioQuestionsTable(context, portfolio),
                   portfolioScalesTable(context, entries), portfolioTypesTable(context, entries),
                   portfolioStepsTable(context, portfolio), portfolioMeasuresTable(context)};
    return data;
}

DataTable portfolioCsv(const CollectiveContext &context)
{
    DataTable table{context.text(u"data.answers"_s),
                    {{context.text(u"head.number"_s)}, {context.text(u"data.commune"_s)}, {context.text(u"data.date"_s)},
                     {context.text(u"data.assessment"_s)}, {context.text(u"head.form"_s)}, {context.text(u"data.id"_s)},
                     {context.text(u"head.dimension"_s)}, {context.text(u"head.question"_s)}, {context.text(u"data.answer"_s)},
                     {context.text(u"head.level"_s)}},
                    {}};
    for (qsizetype commune = 0; commune < context.assessments.size(); ++commune) {
        const Assessment &assessment = context.assessments[commune];
        for (const Item &item : context.instrument.items) {
            const Answer answer = assessment.answerOf(item.id);
            const bool isLevel = assessment.asks(item) && answer.isLevel();
            table.rows.append({static_cast<double>(commune + 1), context.communeNameOf(assessment),
                               dataOf(assessment.conductedOn()), assessment.id().toString(QUuid::WithoutBraces),
                               context.formName(assessment), item.id,
                               context.in(context.instrument.dimension(item.dimension)->name), context.in(item.title),
                               isLevel ? context.in(context.instrument.levelNames[static_cast<std::size_t>(answer.level())])
                                       : context.answerWord(answer, assessment.asks(item)),
                               isLevel ? DataValue(static_cast<double>(answer.level())) : DataValue()});
        }
    }
    return table;
}

} // namespace vierklang
