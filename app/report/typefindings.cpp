// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/findings.h"

#include "app/base/numbers.h"
#include "app/scoring/typepicture.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr qsizetype ShownFlips = 2;

QString flipText(const ReportContext &context, const Flip &flip)
{
    const QString leads = context.typeName(flip.leads);
    if (flip.behaviour.isEmpty()) {
        const bool isGroup = context.assessment.goals().ballots > 1;
        return context.text(isGroup ? u"type.flipGoalBallots"_s : u"type.flipGoal"_s,
                            {{u"from"_s, context.in(context.instrument.goal(flip.fromGoal)->shortName)},
                             {u"to"_s, context.in(context.instrument.goal(flip.toGoal)->shortName)},
                             {u"leads"_s, leads}});
    }
    const BehaviourItem *item = context.instrument.behaviourItem(flip.behaviour);
    QStringList answers;
    for (const BehaviourOption &option : item->options) {
        if (flip.options.contains(option.id))
            answers.append(context.in(option.text));
    }
    if (answers.isEmpty())
        answers.append(context.text(u"type.flipEmpty"_s));
    return context.text(u"type.flipBehaviour"_s, {{u"question"_s, context.in(item->shortName)},
                                                  {u"answer"_s, answers.join(u"; "_s)},
                                                  {u"leads"_s, leads}});
}

QString flips(const ReportContext &context)
{
    const QList<Flip> &all = context.result.type.flips;
    QStringList shown;
    for (qsizetype index = 0; index < std::min(all.size(), ShownFlips); ++index)
        shown.append(flipText(context, all[index]));
    const int more = static_cast<int>(all.size() - shown.size());
    const QString separator = more > 0 ? u", "_s : u' ' + context.text(u"type.flipOr"_s) + u' ';
    return context.text(more > 0 ? u"type.flipMore"_s : u"type.flip"_s,
                        {{u"changes"_s, shown.join(separator)}, {u"more"_s, more}});
}

QString change(const ReportContext &context)
{
    const TypePicture &type = context.result.type;
    if (!type.flips.isEmpty())
        return flips(context);
    if (!type.pointsToFlip)
        return context.text(u"type.noFlipAtAll"_s);
    const bool isGroup = context.assessment.goals().ballots > 1;
    return context.text(isGroup ? u"type.noFlipBallots"_s : u"type.noFlip"_s,
                        {{u"points"_s, type.pointsToFlip->points},
                         {u"all"_s, context.instrument.constants.points},
                         {u"to"_s, context.text(u"summary.before"_s,
                                                {{u"type"_s, context.typeName(type.pointsToFlip->to, TypeForm::Dative)}})}});
}

Row groupRow(const ReportContext &context, const QString &title, double sum)
{
    Row row;
    row.kind = RowKind::Group;
    row.cells = {headerCell(title), cell(signedDecimal(sum * 100, 1, context.language))};
    row.cells[0].span = 3;
    return row;
}

double sumOf(const QList<Contribution> &contributions)
{
    double sum = 0;
    for (const Contribution &contribution : contributions)
        sum += contribution.towards;
    return sum;
}

Row contributionRow(const ReportContext &context, const Contribution &contribution, double mostAgainst)
{
    Row row;
    if (contribution.isGoal) {
        row.cells = {cell(QString::number(context.assessment.pointsOf(contribution.id))),
                     headerCell(context.in(context.instrument.goal(contribution.id)->text))};
    } else {
        row.cells = {headerCell(behaviourAnswer(context, contribution.id))};
        row.cells[0].span = 2;
    }
    row.cells.append(figureCell(ContributionBar{contribution.towards * 100, mostAgainst}));
    row.cells.append(cell(signedDecimal(contribution.towards * 100, 1, context.language)));
    return row;
}

} // namespace

Runs typeLead(const ReportContext &context)
{
    const TypePicture &type = context.result.type;
    const Fillings fillings{{u"type"_s, context.typeName(type.leading)},
                            {u"secondType"_s, context.typeName(type.second)},
                            {u"percent"_s, context.percent(type.percent[type.leading])},
                            {u"second"_s, context.percent(type.percent[type.second])}};
    switch (type.label) {
    case TypeLabel::Clear:
        return context.runs(u"type.lead.clear"_s, fillings);
    case TypeLabel::Tendency:
        return context.runs(u"type.lead.tendency"_s, fillings);
    case TypeLabel::Hybrid:
        return context.runs(u"type.lead.hybrid"_s, fillings);
    case TypeLabel::Split:
        return context.runs(u"type.lead.split"_s, fillings);
    case TypeLabel::Open:
        return context.runs(u"type.lead.open"_s, fillings);
    }
    return {};
}

Table typeSharesTable(const ReportContext &context)
{
    const TypePicture &type = context.result.type;
    Table table;
    table.style = TableStyle::TypeShares;
    table.caption = context.text(u"type.sharesCaption"_s);
    table.columns = {{42, Align::Left}, {11, Align::Right}, {12.5, Align::Right}, {8, Align::Right}, {0, Align::Left}};
    Row head = headRow({context.text(u"head.type"_s), context.text(u"head.goals"_s), context.text(u"head.practice"_s)});
    head.cells.append(headerCell(context.text(u"head.share"_s)));
    head.cells.last().span = 2;
    table.head = {head};
    // Each column sums to 100, like the shares themselves.
    const PerType<int> goals = percentOf(type.goals);
    const PerType<int> practice = percentOf(type.practice);
    for (const TypeKey key : AllTypes) {
        Row row;
        row.cells = {headerCell(Runs{context.typeRun(key)}), cell(QString::number(goals[key])),
                     cell(QString::number(practice[key])),
                     cell(Runs{plainRun(QString::number(type.percent[key]), RunStyle::Bold)}),
                     figureCell(ShareBar{key, type.shares[key], true})};
        table.rows.append(row);
    }
    return table;
}

List stabilityPoints(const ReportContext &context)
{
    const TypePicture &type = context.result.type;
    const auto point = [](const QString &text) { return ListItem{u"–"_s, {plainRun(text)}, {}}; };
    List list;
    if (type.stability.of == 0) {
        list.items.append(point(context.text(u"type.leaveOutNone"_s)));
        return list;
    }
    list.items.append(point(context.text(u"type.leaveOut"_s, {{u"kept"_s, type.stability.kept},
                                                              {u"of"_s, type.stability.of}})));
    list.items.append(point(change(context)));
    if (context.assessment.goals().spent() > 0)
        list.items.append(point(commonPurpose(context)));
    return list;
}

Table contributionsTable(const ReportContext &context)
{
    const TypePicture &type = context.result.type;
    const QList<Contribution> goals = contributionsByWeight(context, true);
    const QList<Contribution> practice = contributionsByWeight(context, false);
    double mostAgainst = 0;
    for (const Contribution &contribution : goals + practice)
        mostAgainst = std::max(mostAgainst, -contribution.towards * 100);
    Table table;
    table.style = TableStyle::Contributions;
    table.columns = {{14.5, Align::Right}, {0, Align::Left}, {33, Align::Left}, {12.5, Align::Right}};
    table.head = {headRow({context.text(u"head.points"_s), context.text(u"head.answer"_s),
                           context.text(u"head.forAgainst"_s), context.text(u"head.contribution"_s)})};
    int asked = 0;
    for (const Goal &goal : context.instrument.goals)
        asked += context.assessment.asks(goal) ? 1 : 0;
    table.rows.append(groupRow(context,
                               context.text(u"type.goalsGroup"_s, {{u"used"_s, static_cast<int>(goals.size())},
                                                                   {u"all"_s, asked}}),
                               sumOf(goals)));
    for (const Contribution &contribution : goals)
        table.rows.append(contributionRow(context, contribution, mostAgainst));
    table.rows.append(groupRow(
        context,
        context.text(u"type.practiceGroup"_s, {{u"used"_s, static_cast<int>(practice.size())},
                                               {u"all"_s, static_cast<int>(context.instrument.behaviour.size())}}),
        sumOf(practice)));
    for (const Contribution &contribution : practice)
        table.rows.append(contributionRow(context, contribution, mostAgainst));
    Row sum = groupRow(
        context,
        context.text(u"type.lead"_s,
                     {{u"lead"_s, context.typeName(type.largest, TypeForm::Genitive)},
                      {u"second"_s, context.text(u"summary.before"_s,
                                                 {{u"type"_s, context.typeName(type.runnerUp, TypeForm::Dative)}})}}),
        type.margin);
    sum.kind = RowKind::Sum;
    table.rows.append(sum);
    return table;
}

} // namespace vierklang
