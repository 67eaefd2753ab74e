// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbers.h"
#include "app/report/chapters/chapters.h"
#include "app/report/chapters/methodsteps.h"
#include "app/report/findings.h"
#include "app/scoring/typeevidence.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// "B", "O", "S", "C" with their signs, read as full names.
void appendTypeHeads(const ReportContext &context, Row &head)
{
    for (const TypeKey type : AllTypes) {
        Run run = plainRun(letterOf(type));
        run.marker = type;
        Cell made = headerCell(Runs{run});
        made.spoken = context.typeName(type);
        head.cells.append(made);
    }
}

Row valueRow(const QString &title, const QString &second, const PerType<QString> &values, RowKind kind)
{
    Row row;
    row.kind = kind;
    row.cells = {headerCell(title)};
    row.cells.append(cell(second));
    for (const TypeKey type : AllTypes)
        row.cells.append(cell(values[type]));
    return row;
}

PerType<QString> written(const ReportContext &context, const PerType<double> &values, int decimals, bool dashForZero = false)
{
    PerType<QString> texts;
    for (const TypeKey type : AllTypes)
        texts[type] = dashForZero && values[type] == 0 ? u"–"_s : context.decimal(values[type], decimals);
    return texts;
}

/// As many decimals as the four values need, at most four, so that every printed result follows from printed inputs.
int decimalsOf(const PerType<double> &values)
{
    for (int decimals = 2; decimals < 4; ++decimals) {
        if (std::all_of(values.values.cbegin(), values.values.cend(), [decimals](double value) {
                return std::abs(roundedHalfAway(value, decimals) - value) < 1e-9;
            }))
            return decimals;
    }
    return 4;
}

Table goalsTable(const ReportContext &context)
{
    Table table;
    table.style = TableStyle::Calculation;
    table.columns = {{0, Align::Left}, {13, Align::Right}, {13, Align::Right}, {13, Align::Right}, {13, Align::Right},
                     {12, Align::Right}};
    Row head = headRow({context.text(u"head.goal"_s), context.text(u"head.points"_s)});
    appendTypeHeads(context, head);
    table.head = {head};
    QList<const Goal *> used;
    for (const Goal &goal : context.instrument.goals) {
        if (context.assessment.pointsOf(goal.id) > 0)
            used.append(&goal);
    }
    std::stable_sort(used.begin(), used.end(), [&](const Goal *a, const Goal *b) {
        return context.assessment.pointsOf(a->id) > context.assessment.pointsOf(b->id);
    });
    const int spent = context.assessment.goals().spent();
    PerType<double> sums;
    for (const Goal *goal : used) {
        PerType<double> loadings;
        for (const TypeKey type : AllTypes) {
            loadings[type] = context.instrument.loadingOf(*goal, type);
            sums[type] += loadings[type] * context.assessment.pointsOf(goal->id);
        }
        table.rows.append(valueRow(context.in(goal->text), QString::number(context.assessment.pointsOf(goal->id)),
                                   written(context, loadings, 2), RowKind::Body));
    }
    table.rows.append(valueRow(context.text(u"method.sum"_s), QString::number(spent), written(context, sums, 2),
                               RowKind::Result));
    table.rows.append(valueRow(context.text(u"method.goalShare"_s, {{u"points"_s, spent}}), {},
                               written(context, context.result.type.goals, decimalsOf(context.result.type.goals)),
                               RowKind::Sum));
    return table;
}

void addGoals(const ReportContext &context, Blocks &blocks)
{
    const ScoringConstants &constants = context.instrument.constants;
    blocks.push_back(gap(2.9));
    blocks.push_back(heading(2, u"B.1"_s, context.text(u"method.goals"_s), HeadingSize::Compact));
    if (context.assessment.goals().spent() == 0) {
        blocks.push_back(paragraph(context.text(u"method.noPoints"_s, {{u"even"_s, context.decimal(0.25, 2)}}),
                                   ParagraphRole::Formula));
        return;
    }
    blocks.push_back({goalsTable(context), {}});
    blocks.push_back(paragraph(
        context.text(u"method.goalNote"_s, {{u"strongKey"_s, context.decimal(constants.strong.key, 2)},
                                            {u"strongOther"_s, context.decimal(constants.strong.other, 2)},
                                            {u"weakKey"_s, context.decimal(constants.weak.key, 2)},
                                            {u"weakOther"_s, context.decimal(constants.weak.other, 2)}}),
        ParagraphRole::Note));
}

PerType<double> availableEvidence(const Instrument &instrument)
{
    PerType<double> available;
    for (const BehaviourItem &item : instrument.behaviour) {
        for (const BehaviourOption &option : item.options) {
            for (const TypeKey type : AllTypes)
                available[type] += option.evidence[type];
        }
    }
    return available;
}

double meanOf(const PerType<double> &values)
{
    double sum = 0;
    for (const double value : values.values)
        sum += value;
    return sum / TypeCount;
}

/// Up to three decimals, none that are zero: "16", "18,667".
QString shortest(const ReportContext &context, double value)
{
    for (int decimals = 0; decimals < 3; ++decimals) {
        if (std::abs(roundedHalfAway(value, decimals) - value) < 1e-9)
            return context.decimal(value, decimals);
    }
    return context.decimal(value, 3);
}

PerType<double> plainEvidence(const BehaviourItem &item, const QStringList &ticks)
{
    PerType<double> evidence;
    for (const BehaviourOption &option : item.options) {
        if (!ticks.contains(option.id))
            continue;
        for (const TypeKey type : AllTypes)
            evidence[type] += option.evidence[type] / static_cast<double>(ticks.size());
    }
    return evidence;
}

Table practiceTable(const ReportContext &context)
{
    Table table;
    table.style = TableStyle::Calculation;
    table.columns = {{0, Align::Left}, {14, Align::Right}, {16, Align::Right}, {16, Align::Right}, {16, Align::Right},
                     {15, Align::Right}};
    Row head = headRow({context.text(u"head.question"_s), context.text(u"head.ticks"_s)});
    appendTypeHeads(context, head);
    table.head = {head};
    PerType<double> sums;
    for (const BehaviourItem &item : context.instrument.behaviour) {
        const QStringList ticks = context.assessment.ticksOf(item.id);
        const PerType<double> evidence = plainEvidence(item, ticks);
        for (const TypeKey type : AllTypes)
            sums[type] += evidence[type];
        table.rows.append(valueRow(context.in(item.shortName), QString::number(ticks.size()),
                                   written(context, evidence, 1, true), RowKind::Body));
    }
    const PerType<double> available = availableEvidence(context.instrument);
    const double mean = meanOf(available);
    PerType<double> scaled;
    double total = context.instrument.constants.kappa;
    QStringList words;
    for (const TypeKey type : AllTypes) {
        scaled[type] = available[type] > 0 ? sums[type] * mean / available[type] : 0;
        total += scaled[type];
        words.append(letterOf(type) + u' ' + shortest(context, available[type]));
    }
    table.rows.append(valueRow(context.text(u"method.evidenceSum"_s), {}, written(context, sums, 1), RowKind::Result));
    table.rows.append(valueRow(context.text(u"method.evidenceScaled"_s, {{u"mean"_s, shortest(context, mean)},
                                                                         {u"available"_s, words.join(u", "_s)}}),
                               {}, written(context, scaled, 3), RowKind::Body));
    table.rows.append(valueRow(
        context.text(u"method.practiceShare"_s,
                     {{u"each"_s, shortest(context, context.instrument.constants.kappa / TypeCount)},
                      {u"total"_s, shortest(context, total)}}),
        {}, written(context, context.result.type.practice, 4), RowKind::Sum));
    return table;
}

void addPractice(const ReportContext &context, Blocks &blocks)
{
    const PerType<double> available = availableEvidence(context.instrument);
    QStringList words;
    for (const double value : available.values)
        words.append(shortest(context, value));
    blocks.push_back(gap(2.9));
    blocks.push_back(heading(2, u"B.2"_s, context.text(u"method.practice"_s), HeadingSize::Compact));
    blocks.push_back({practiceTable(context), {}});
    blocks.push_back(paragraph(context.text(u"method.practiceNote"_s, {{u"mean"_s, shortest(context, meanOf(available))},
                                                                       {u"available"_s, words.join(u", "_s)}}),
                               ParagraphRole::Note));
}

Table sharesTable(const ReportContext &context)
{
    const double weight = context.instrument.constants.goalWeight;
    Table table;
    table.style = TableStyle::Calculation;
    table.columns = {{0, Align::Left}, {1, Align::Right}, {16, Align::Right}, {16, Align::Right}, {16, Align::Right},
                     {15, Align::Right}};
    Row head = headRow({context.text(u"head.calculation"_s)});
    head.cells[0].span = 2;
    appendTypeHeads(context, head);
    table.head = {head};
    const auto row = [&](const QString &title, const PerType<QString> &values, RowKind kind) {
        Row made = valueRow(title, {}, values, kind);
        made.cells.removeAt(1);
        made.cells[0].span = 2;
        table.rows.append(made);
    };
    row(context.text(u"method.shareRow"_s, {{u"goals"_s, context.decimal(weight, 2)},
                                            {u"practice"_s, context.decimal(1 - weight, 2)}}),
        written(context, context.result.type.shares, 4), RowKind::Body);
    PerType<QString> percent;
    for (const TypeKey type : AllTypes)
        percent[type] = QString::number(context.result.type.percent[type]);
    row(context.text(u"method.percentRow"_s), percent, RowKind::Sum);
    return table;
}

void addShares(const ReportContext &context, Blocks &blocks)
{
    blocks.push_back(gap(2.9));
    blocks.push_back(heading(2, u"B.3"_s, context.text(u"method.shares"_s), HeadingSize::Compact));
    blocks.push_back({sharesTable(context), {}});
    blocks.push_back(gap(0.4));
    blocks.push_back(paragraph(labelRule(context), ParagraphRole::Formula));
    const QString example = contributionExample(context);
    if (!example.isEmpty())
        blocks.push_back(paragraph(example, ParagraphRole::Formula));
}

} // namespace

Section methodAppendix(const ReportContext &context)
{
    Section section;
    section.blocks.push_back(chapterTitle(u"B"_s, context.text(u"method.title"_s)));
    QStringList letters;
    for (const TypeKey type : AllTypes)
        letters.append(context.text(u"method.letters"_s, {{u"letter"_s, letterOf(type)},
                                                          {u"type"_s, context.typeName(type)}}));
    section.blocks.push_back(paragraph(context.text(u"method.intro"_s) + u' ' + letters.join(u", "_s) + u'.',
                                       ParagraphRole::Small));
    addGoals(context, section.blocks);
    addPractice(context, section.blocks);
    addShares(context, section.blocks);
    addMaturityExample(context, section.blocks);
    addSelection(context, section.blocks);
    return section;
}

} // namespace vierklang
