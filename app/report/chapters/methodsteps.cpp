// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chapters/methodsteps.h"

#include "app/base/numbers.h"
#include "app/report/findings.h"
#include "app/scoring/scoring.h"
#include "app/scoring/typeevidence.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

double leadOf(const PerType<double> &values)
{
    const Leaders leaders = leadersOf(values);
    return values[leaders.first] - values[leaders.second];
}

/// Two decimals where they say it all, else four.
QString exact(const ReportContext &context, double value)
{
    const bool isShort = std::abs(roundedHalfAway(value, 2) - value) < 1e-9;
    return context.decimal(value, isShort ? 2 : 4);
}

/// The lens with the greatest distance that has a mean; nothing when none has.
const ScaleResult *exampleLens(const ReportContext &context)
{
    const ScaleResult *best = nullptr;
    for (const ScaleResult &scale : context.result.lenses) {
        if (scale.mean && (best == nullptr || scale.gap().value_or(0) > best->gap().value_or(0) + 1e-9))
            best = &scale;
    }
    return best;
}

QList<const Item *> countedItems(const ReportContext &context, const ScaleResult &lens)
{
    QList<const Item *> counted;
    for (const Item *item : context.instrument.itemsOfLens(lens.id.section(u'.', 1))) {
        if (context.assessment.asks(*item) && context.assessment.answerOf(item->id).isLevel())
            counted.append(item);
    }
    return counted;
}

Runs referenceFormula(const ReportContext &context, const ScaleResult &lens, const QList<const Item *> &items)
{
    const QList<TypeKey> types = context.result.referenceTypes();
    // The mean of two archetypes has quarters.
    const int decimals = types.size() == 1 ? 1 : 2;
    QStringList values;
    double sum = 0;
    for (const Item *item : items) {
        const double value = referenceOf(context.instrument, item->id, types).value_or(0);
        values.append(context.decimal(value, decimals));
        sum += value;
    }
    return context.runs(u"method.reference"_s, {{u"types"_s, context.referenceNames()},
                                                {u"values"_s, values.join(u" + "_s)},
                                                {u"n"_s, static_cast<int>(items.size())},
                                                {u"sum"_s, context.decimal(sum, decimals)},
                                                {u"mean"_s, context.decimal(lens.reference, 2)}});
}

} // namespace

QString labelRule(const ReportContext &context)
{
    const ScoringConstants &constants = context.instrument.constants;
    const TypePicture &type = context.result.type;
    const auto four = [&](double value) { return context.decimal(value, 4); };
    const auto two = [&](double value) { return context.decimal(value, 2); };
    const Fillings fillings{{u"max"_s, two(constants.clearMax)},
                            {u"largest"_s, four(type.shares[type.largest])},
                            {u"margin"_s, two(constants.clearMargin)},
                            {u"lead"_s, four(type.margin)},
                            {u"stability"_s, context.percent(qRound(constants.clearStability * 100))},
                            {u"kept"_s, type.stability.kept},
                            {u"of"_s, type.stability.of},
                            {u"hybrid"_s, two(constants.hybridMargin)},
                            {u"goalMargin"_s, two(constants.splitGoalMargin)},
                            {u"goalLead"_s, four(leadOf(type.goals))},
                            {u"practiceMargin"_s, two(constants.splitPracticeMargin)},
                            {u"practiceLead"_s, four(leadOf(type.practice))},
                            {u"openMax"_s, two(constants.openMax)}};
    switch (type.label) {
    case TypeLabel::Clear:
        return context.text(u"method.clear"_s, fillings);
    case TypeLabel::Tendency:
        return context.text(u"method.tendency"_s, fillings);
    case TypeLabel::Hybrid:
        return context.text(u"method.hybrid"_s, fillings);
    case TypeLabel::Split:
        return context.text(u"method.split"_s, fillings);
    case TypeLabel::Open:
        return context.text(u"method.open"_s, fillings);
    }
    return {};
}

QString contributionExample(const ReportContext &context)
{
    const QList<Contribution> goals = contributionsByWeight(context, true);
    if (goals.isEmpty())
        return {};
    const TypePicture &type = context.result.type;
    const Goal &goal = *context.instrument.goal(goals.first().id);
    const auto two = [&](double value) { return context.decimal(value, 2); };
    const QString formula = u"%1 × %2 ÷ %3 × (%4 − %5) =\u00A0%6"_s.arg(
        two(context.instrument.constants.goalWeight), QString::number(context.assessment.pointsOf(goal.id)),
        QString::number(context.assessment.goals().spent()), two(context.instrument.loadingOf(goal, type.largest)),
        two(context.instrument.loadingOf(goal, type.runnerUp)), exact(context, goals.first().towards));
    return context.text(u"method.contribution"_s, {{u"goal"_s, context.in(goal.shortName)}, {u"formula"_s, formula}});
}

void addMaturityExample(const ReportContext &context, Blocks &blocks)
{
    const ScaleResult *lens = exampleLens(context);
    blocks.push_back(gap(2.9));
    const QString name = context.scaleName(lens != nullptr ? lens->id : context.result.lenses.first().id);
    blocks.push_back(heading(2, u"B.4"_s, context.text(u"method.maturity"_s, {{u"lens"_s, name}}), HeadingSize::Compact));
    if (lens == nullptr) {
        const int coverage = qRound(context.instrument.constants.coverage * 100);
        blocks.push_back(paragraph(context.text(u"method.maturityNone"_s, {{u"coverage"_s, context.percent(coverage)}}),
                                   ParagraphRole::Formula));
        return;
    }
    const QList<const Item *> items = countedItems(context, *lens);
    const int n = static_cast<int>(items.size());
    QStringList titles;
    QStringList levels;
    int sum = 0;
    for (const Item *item : items) {
        const int level = context.assessment.answerOf(item->id).level();
        titles.append(context.in(item->title));
        levels.append(QString::number(level));
        sum += level;
    }
    blocks.push_back(paragraph(context.text(u"method.maturityItems"_s, {{u"n"_s, context.numberWordCapital(n)},
                                                                        {u"items"_s, titles.join(u", "_s)}}),
                               ParagraphRole::Formula));
    Runs runs = context.runs(u"method.actual"_s, {{u"values"_s, levels.join(u" + "_s)}, {u"n"_s, n}, {u"sum"_s, sum},
                                                  {u"mean"_s, context.decimal(lens->mean, 2)}});
    if (const auto distance = context.distance(*lens, 2))
        runs += context.runs(u"method.distance"_s, {{u"target"_s, context.decimal(lens->target, 2)},
                                                    {u"mean"_s, context.decimal(lens->mean, 2)},
                                                    {u"distance"_s, context.decimal(distance, 2)}});
    blocks.push_back(paragraph(runs, ParagraphRole::Formula));
    if (lens->reference)
        blocks.push_back(paragraph(referenceFormula(context, *lens, items), ParagraphRole::Formula));
}

void addSelection(const ReportContext &context, Blocks &blocks)
{
    QStringList lenses;
    for (const ScaleResult &scale : context.result.lenses) {
        if (scale.mean && *scale.mean < context.instrument.constants.lensStepBelow)
            lenses.append(context.scaleName(scale.id) + u' ' + context.decimal(scale.mean, 2));
    }
    QStringList gaps;
    for (const RecommendedStep &step : context.result.recommendations) {
        const ScaleResult &scale = *context.result.scale(u"dim."_s + step.about);
        const QString text = context.scaleName(scale.id) + u' ' + context.decimal(context.distance(scale, 2), 2);
        if (step.why == RecommendationReason::Gap && !gaps.contains(text))
            gaps.append(text);
    }
    const Fillings below{{u"below"_s, context.decimal(context.instrument.constants.lensStepBelow, 2)}};
    const QString first = lenses.isEmpty()
        ? context.text(u"method.selectionNoLens"_s, below)
        : context.text(u"method.selectionLenses"_s, below + Fillings{{u"lenses"_s, context.joined(lenses)}});
    const QString second = gaps.isEmpty()
        ? context.text(u"method.selectionNone"_s)
        : context.text(u"method.selectionGaps"_s, {{u"gaps"_s, gaps.join(u", "_s)}});
    blocks.push_back(gap(2.9));
    blocks.push_back(heading(2, u"B.5"_s, context.text(u"method.selection"_s), HeadingSize::Compact));
    blocks.push_back(paragraph(first + u' ' + second, ParagraphRole::Formula));
}

} // namespace vierklang
