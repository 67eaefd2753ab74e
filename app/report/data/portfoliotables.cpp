// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/data/portfoliotables.h"

#include "app/report/data/datatables.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// Number, name and day: what every sheet about communes begins with.
QList<DataColumn> communeColumns(const CollectiveContext &context)
{
    return {{context.text(u"head.number"_s), 7}, {context.text(u"data.commune"_s), 34}, {context.text(u"data.date"_s), 13}};
}

QList<DataValue> communeRow(const CollectiveContext &context, qsizetype commune)
{
    const Assessment &assessment = context.assessments[commune];
    return {static_cast<double>(commune + 1), context.communeNameOf(assessment), dataOf(assessment.conductedOn())};
}

double widthFor(const QString &title)
{
    qsizetype longest = 8;
    for (const QString &word : title.split(u' '))
        longest = std::max(longest, word.size());
    return static_cast<double>(longest) * 1.1 + 3;
}

DataValue answerValue(const Assessment &assessment, const Item &item)
{
    if (!assessment.asks(item))
        return u"·"_s;
    const Answer answer = assessment.answerOf(item.id);
    switch (answer.kind()) {
    case Answer::Kind::Level:
        return static_cast<double>(answer.level());
    case Answer::Kind::Unknown:
        return u"?"_s;
    case Answer::Kind::NotApplicable:
        return u"–"_s;
    case Answer::Kind::Open:
        return u"…"_s;
    }
    Q_UNREACHABLE();
}

QString labelWord(const CollectiveContext &context, TypeLabel label)
{
    switch (label) {
    case TypeLabel::Clear:
        return context.text(u"portfolio.clear"_s);
    case TypeLabel::Tendency:
        return context.text(u"portfolio.tendency"_s);
    case TypeLabel::Hybrid:
        return context.text(u"portfolio.hybrid"_s);
    case TypeLabel::Split:
        return context.text(u"portfolio.split"_s);
    case TypeLabel::Open:
        return wordsOf(context.runs(u"picture.open"_s));
    }
    Q_UNREACHABLE();
}

} // namespace

CollectiveSheet portfolioAnswersTable(const CollectiveContext &context)
{
    CollectiveSheet sheet;
    sheet.table = {context.text(u"data.answers"_s), communeColumns(context), {}};
    sheet.table.columns.append({context.text(u"head.form"_s), 12});
    sheet.frozenColumns = 2;
    sheet.firstShaded = static_cast<int>(sheet.table.columns.size());
    for (const Item &item : context.instrument.items)
        sheet.table.columns.append({context.in(item.shortName), 5});
    sheet.lastShaded = static_cast<int>(sheet.table.columns.size()) - 1;
    sheet.turnedHead = true;
    for (qsizetype commune = 0; commune < context.assessments.size(); ++commune) {
        QList<DataValue> row = communeRow(context, commune);
        row.append(context.formName(context.assessments[commune]));
        for (const Item &item : context.instrument.items)
            row.append(answerValue(context.assessments[commune], item));
        sheet.table.rows.append(row);
    }
    return sheet;
}

CollectiveSheet portfolioQuestionsTable(const CollectiveContext &context, const Portfolio &portfolio)
{
    CollectiveSheet sheet;
    sheet.table = {context.text(u"comparison.questionsName"_s),
                   {{context.text(u"data.id"_s), 20}, {context.text(u"head.dimension"_s), 46}, {context.text(u"head.question"_s), 52}},
                   {}};
    for (int level = 0; level < LevelCount; ++level)
        sheet.table.columns.append({context.text(u"portfolio.level"_s, {{u"level"_s, level}}), 9});
    for (const QString &key : {u"answers.unknown"_s, u"answers.notApplicable"_s, u"answers.open"_s, u"answers.notAsked"_s,
                               u"portfolio.lowTitle"_s})
        sheet.table.columns.append({context.text(key), 13});
    for (const ItemTally &tally : portfolio.items) {
        const Item *item = context.instrument.item(tally.id);
        QList<DataValue> row{item->id, context.in(context.instrument.dimension(item->dimension)->name), context.in(item->title)};
        for (const int count : tally.levels)
            row.append(static_cast<double>(count));
        for (const int count : {tally.unknown, tally.notApplicable, tally.open, tally.notAsked, tally.low()})
            row.append(static_cast<double>(count));
        sheet.table.rows.append(row);
    }
    return sheet;
}

CollectiveSheet portfolioScalesTable(const CollectiveContext &context, const QList<PortfolioEntry> &entries)
{
    CollectiveSheet sheet;
    sheet.table = {context.text(u"data.scales"_s), communeColumns(context), {}};
    sheet.frozenColumns = 2;
    const QStringList ids = context.instrument.scaleIds();
    for (const QString &id : ids) {
        const QString kind = context.text(id.startsWith(u"lens."_s) ? u"data.lens"_s : u"data.dimension"_s);
        const QString title = kind + u": "_s + context.scaleName(id);
        sheet.table.columns.append({title, widthFor(title), NumberForm::Decimal});
    }
    for (qsizetype commune = 0; commune < entries.size(); ++commune) {
        QList<DataValue> row = communeRow(context, commune);
        for (const QString &id : ids)
            row.append(dataOf(entries[commune].result.scale(id)->mean));
        sheet.table.rows.append(row);
    }
    return sheet;
}

CollectiveSheet portfolioTypesTable(const CollectiveContext &context, const QList<PortfolioEntry> &entries)
{
    CollectiveSheet sheet;
    sheet.table = {context.text(u"data.types"_s), communeColumns(context), {}};
    sheet.frozenColumns = 2;
    sheet.table.columns.append({context.text(u"portfolio.label"_s), 24});
    sheet.table.columns.append({context.text(u"comparison.picture"_s), 46});
    for (const TypeKey type : AllTypes)
        sheet.table.columns.append({context.in(context.instrument.card(type).name), 18, NumberForm::Share});
    sheet.table.columns.append({context.text(u"data.open"_s), 13});
    for (qsizetype commune = 0; commune < entries.size(); ++commune) {
        const PortfolioEntry &entry = entries[commune];
        QList<DataValue> row = communeRow(context, commune);
        row.append(labelWord(context, entry.result.type.label));
        row.append(wordsOf(context.pictureRuns(entry.result.type)));
        for (const TypeKey type : AllTypes)
            row.append(entry.result.type.shares[type]);
        row.append(context.text(entry.result.isComplete() ? u"data.no"_s : u"data.yes"_s));
        sheet.table.rows.append(row);
    }
    return sheet;
}

CollectiveSheet portfolioStepsTable(const CollectiveContext &context, const Portfolio &portfolio)
{
    CollectiveSheet sheet;
    sheet.table = {context.text(u"portfolio.stepsName"_s),
                   {{context.text(u"data.kind"_s), 24},
                    {context.text(u"portfolio.communes"_s), 12},
                    {context.text(u"head.topic"_s), 36},
                    {context.text(u"portfolio.step"_s), 70},
                    {context.text(u"data.level"_s), 12},
                    {context.text(u"head.training"_s), 42}},
                   {}};
    for (const Frequency &frequency : portfolio.lowItems)
        sheet.table.rows.append({context.text(u"portfolio.lowItems"_s), static_cast<double>(frequency.communes),
                                 context.in(context.instrument.item(frequency.id)->title), QString(), QString(), QString()});
    for (const Frequency &gap : portfolio.largestOwnGaps)
        sheet.table.rows.append({context.text(u"portfolio.largestGap"_s), static_cast<double>(gap.communes),
                                 context.scaleName(gap.id), QString(), QString(), QString()});
    for (const Frequency &frequency : portfolio.steps) {
        const Recommendation *step = context.instrument.recommendation(frequency.id);
        sheet.table.rows.append({context.text(u"portfolio.step"_s), static_cast<double>(frequency.communes),
                                 context.in(context.instrument.dimension(step->about)->name), context.in(step->text),
                                 context.levelWord(step->level), context.in(step->training)});
    }
    return sheet;
}

CollectiveSheet portfolioMeasuresTable(const CollectiveContext &context)
{
    CollectiveSheet sheet;
    sheet.table = {context.text(u"data.measures"_s), communeColumns(context), {}};
    sheet.frozenColumns = 2;
    sheet.table.columns += QList<DataColumn>{
        {context.text(u"head.measure"_s), 60}, {context.text(u"head.dimension"_s), 32}, {context.text(u"head.training"_s), 42},
        {context.text(u"head.owner"_s), 26},   {context.text(u"data.start"_s), 13},     {context.text(u"data.due"_s), 13},
        {context.text(u"data.state"_s), 13}};
    for (qsizetype commune = 0; commune < context.assessments.size(); ++commune) {
        for (const Measure &measure : context.assessments[commune].measures()) {
            const Dimension *about = context.instrument.dimension(measure.about);
            sheet.table.rows.append(communeRow(context, commune)
                                    + QList<DataValue>{measureTitle(context, measure),
                                                       about == nullptr ? QString() : context.in(about->name),
                                                       measure.training.trimmed(), measure.owner.trimmed(),
                                                       dataOf(measure.start), dataOf(measure.due),
                                                       context.statusWord(measure.status)});
        }
    }
    return sheet;
}

} // namespace vierklang
