// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/findings.h"

#include "app/base/numbers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

QString lensAlt(const ReportContext &context, bool forCouncil)
{
    QString alt = context.text(u"lens.alt"_s);
    for (const ScaleResult &scale : context.result.lenses) {
        alt += u' ';
        if (!scale.mean) {
            alt += context.text(u"alt.tooFew"_s, {{u"name"_s, context.scaleName(scale.id)},
                                                  {u"reason"_s, context.tooFew(scale)}});
            continue;
        }
        alt += context.text(u"alt.scale"_s, {{u"name"_s, context.scaleName(scale.id)},
                                             {u"actual"_s, context.decimal(scale.mean, 1)},
                                             {u"target"_s, context.decimal(scale.target, 1)}});
        if (forCouncil)
            continue;
        if (scale.reference)
            alt += context.text(u"alt.reference"_s, {{u"value"_s, context.decimal(scale.reference, 1)}});
        if (scale.lowest && scale.highest)
            alt += context.text(u"alt.spread"_s, {{u"low"_s, *scale.lowest}, {u"high"_s, *scale.highest}});
    }
    return alt;
}

QString sentence(const ReportContext &context, TypeKey type)
{
    return context.in(context.instrument.card(type).strength);
}

} // namespace

Runs typeFinding(const ReportContext &context)
{
    const TypePicture &type = context.result.type;
    const bool isCouncil = context.request.audience == Audience::Council;
    const Fillings fillings{{u"who"_s, context.text(isCouncil ? u"who.we"_s : u"who.you"_s)},
                            {u"type"_s, context.typeRun(type.leading, TypeForm::Pattern)},
                            {u"second"_s, context.typeRun(type.second, TypeForm::Pattern)}};
    switch (type.label) {
    case TypeLabel::Clear:
        return context.runs(u"finding.clear"_s, fillings);
    case TypeLabel::Tendency:
        return context.runs(u"finding.tendency"_s, fillings);
    case TypeLabel::Hybrid:
        return context.runs(u"finding.hybrid"_s, fillings);
    case TypeLabel::Split:
        return context.runs(u"finding.split"_s, fillings);
    case TypeLabel::Open:
        return context.runs(u"finding.open"_s, fillings);
    }
    return {};
}

Runs strengthAndRisk(const ReportContext &context)
{
    const TypePicture &type = context.result.type;
    const bool isCouncil = context.request.audience == Audience::Council;
    if (type.label == TypeLabel::Open) {
        const bool isEmpty = context.assessment.goals().spent() == 0;
        return context.runs(isEmpty ? u"strength.none"_s : u"strength.open"_s,
                            {{u"limit"_s, context.percent(qRound(context.instrument.constants.openMax * 100))}});
    }
    Runs runs;
    if (type.label == TypeLabel::Hybrid || type.label == TypeLabel::Split) {
        runs = context.runs(u"strength.both"_s, {{u"first"_s, context.typeName(type.leading)},
                                                {u"firstText"_s, sentence(context, type.leading)},
                                                {u"second"_s, context.typeName(type.second)},
                                                {u"secondText"_s, sentence(context, type.second)}});
    } else {
        runs = context.runs(u"strength.single"_s, {{u"text"_s, sentence(context, type.leading)}});
    }
    Runs risk = context.runs(isCouncil ? u"risk.council"_s : u"risk"_s,
                             {{u"text"_s, context.in(context.instrument.card(type.leading).risk)}});
    for (Run &run : risk)
        run.cut.dropAt = isCouncil ? 1 : 0; // leaves first when the council's page grows too long
    if (isCouncil) {
        for (Run &run : runs)
            run.style = RunStyle::Regular; // the finding before it is bold
    }
    return runs + risk;
}

Table sharesTable(const ReportContext &context, bool dense)
{
    Table table;
    table.style = dense ? TableStyle::SharesDense : TableStyle::Shares;
    table.name = context.text(u"shares.name"_s);
    table.columns = {{44, Align::Left}, {11.5, Align::Right}, {0, Align::Left}};
    table.axisEven = context.text(u"shares.even"_s, {{u"share"_s, context.percent(25)}});
    table.axisEnd = context.percent(100);
    for (const TypeKey type : AllTypes) {
        Row row;
        row.cells = {headerCell(Runs{context.typeRun(type)}),
                     cell(Runs{plainRun(context.percent(context.result.type.percent[type]), RunStyle::Bold)}),
                     figureCell(ShareBar{type, context.result.type.shares[type], false})};
        table.rows.append(row);
    }
    return table;
}

Table lensTable(const ReportContext &context, bool forCouncil)
{
    Table table;
    table.style = TableStyle::Lens;
    table.columns = {{29, Align::Left}, {92.6, Align::Left}, {15.4, Align::Right}, {14, Align::Right},
                     {0, Align::Right}};
    Row head;
    head.cells = {headerCell(context.text(u"head.lens"_s)), figureCell(context.scaleHead(), lensAlt(context, forCouncil)),
                  headerCell(context.text(u"head.actual"_s)), headerCell(context.text(u"head.target"_s)),
                  headerCell(context.text(u"head.distance"_s))};
    table.head = {head};
    for (const ScaleResult &scale : context.result.lenses) {
        ScaleMarks marks = context.marksOf(scale);
        marks.joined = forCouncil;
        Row row;
        row.cells = {headerCell(context.scaleName(scale.id)), figureCell(marks),
                     cell(Runs{plainRun(context.decimal(scale.mean, 1), RunStyle::Bold)}),
                     cell(context.target(scale, 1)), cell(context.decimal(context.distance(scale, 1), 1))};
        table.rows.append(row);
    }
    return table;
}

Legend lensLegend(const ReportContext &context, bool forCouncil)
{
    Legend legend;
    legend.entries.append({LegendMark::Actual, {}, context.text(u"head.actual"_s)});
    const auto lensHas = [&](bool own) {
        return std::any_of(context.result.lenses.cbegin(), context.result.lenses.cend(),
                           [own](const ScaleResult &scale) { return scale.target && scale.ownTarget == own; });
    };
    if (lensHas(true))
        legend.entries.append({LegendMark::Target, {}, context.text(u"legend.target"_s)});
    if (lensHas(false))
        legend.entries.append({LegendMark::DefaultTarget, {}, context.text(u"legend.defaultTarget"_s)});
    if (forCouncil)
        return legend;
    if (context.hasReference())
        legend.entries.append({LegendMark::Reference, context.result.referenceTypes(),
                               context.text(u"legend.reference"_s, {{u"types"_s, context.referenceNames()}})});
    legend.entries.append({LegendMark::Spread, {}, context.text(u"legend.spread"_s)});
    return legend;
}

/// The lenses with the lowest value, for as long as the group has set no targets of its own: the default is the next
/// step everywhere, so that every distance would be the same.
QString lowestSoFar(const ReportContext &context)
{
    double lowest = MaxLevel;
    for (const ScaleResult &scale : context.result.lenses)
        lowest = std::min(lowest, scale.mean.value_or(MaxLevel));
    QStringList names;
    for (const ScaleResult &scale : context.result.lenses) {
        if (scale.mean && *scale.mean <= lowest)
            names.append(context.scaleName(scale.id));
    }
    return context.text(u"distance.defaults"_s, {{u"lenses"_s, context.joined(names)}});
}

QString greatestDistance(const ReportContext &context)
{
    constexpr double Tie = 1e-9;
    double largest = 0;
    for (const ScaleResult &scale : context.result.lenses)
        largest = std::max(largest, scale.gap().value_or(0));
    QStringList names;
    int measured = 0;
    for (const ScaleResult &scale : context.result.lenses) {
        measured += scale.mean ? 1 : 0;
        if (scale.gap() && *scale.gap() > Tie && *scale.gap() > largest - Tie)
            names.append(context.scaleName(scale.id));
    }
    const bool isCouncil = context.request.audience == Audience::Council;
    if (measured == 0)
        return context.text(u"distance.none"_s);
    const bool anyOwn = std::any_of(context.result.lenses.cbegin(), context.result.lenses.cend(),
                                    [](const ScaleResult &scale) { return scale.ownTarget; });
    if (!anyOwn)
        return lowestSoFar(context);
    if (names.isEmpty())
        return context.text(u"distance.reached"_s);
    if (names.size() == context.result.lenses.size())
        return context.text(u"distance.equal"_s);
    return context.text(isCouncil ? u"distance.council"_s : u"distance.lead"_s, {{u"lenses"_s, context.joined(names)}});
}

QString behaviourTicks(const ReportContext &context, const QString &behaviourId)
{
    QStringList options;
    for (const BehaviourOption &option : context.instrument.behaviourItem(behaviourId)->options) {
        if (context.assessment.ticksOf(behaviourId).contains(option.id))
            options.append(context.in(option.text));
    }
    return options.join(u"; "_s);
}

QString behaviourAnswer(const ReportContext &context, const QString &behaviourId)
{
    return context.in(context.instrument.behaviourItem(behaviourId)->shortName) + u": "_s
        + behaviourTicks(context, behaviourId);
}

QList<Contribution> contributionsByWeight(const ReportContext &context, bool ofGoals)
{
    constexpr double Tie = 1e-9;
    QList<Contribution> list;
    for (const Contribution &contribution : context.result.type.contributions) {
        if (contribution.isGoal == ofGoals)
            list.append(contribution);
    }
    std::stable_sort(list.begin(), list.end(), [](const Contribution &a, const Contribution &b) {
        return a.towards > b.towards + Tie;
    });
    return list;
}

} // namespace vierklang
