// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/teaching/portrait.h"

#include "app/scoring/maturity.h"

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

ScaleMean meanOf(const Instrument &instrument, const QString &id, const QList<const Item *> &items,
                 const QHash<QString, double> &levels)
{
    QList<double> values;
    for (const Item *item : items) {
        if (const auto level = levels.constFind(item->id); level != levels.constEnd())
            values.append(*level);
    }
    return {id, scaleMean(instrument.constants, values, items.size())};
}

int evidenceForOthers(const BehaviourOption &option, TypeKey type)
{
    int sum = -option.evidence[type];
    for (const TypeKey other : AllTypes)
        sum += option.evidence[other];
    return sum;
}

const BehaviourOption &mostTypical(const BehaviourItem &item, TypeKey type)
{
    const BehaviourOption *best = &item.options.first();
    for (const BehaviourOption &option : item.options) {
        if (std::tuple(-option.evidence[type], evidenceForOthers(option, type))
            < std::tuple(-best->evidence[type], evidenceForOthers(*best, type)))
            best = &option;
    }
    return *best;
}

/// The rule gives nothing that an instrument of its own could refuse.
void take(const Result<void> &outcome)
{
    Q_ASSERT(outcome.isOk());
    Q_UNUSED(outcome);
}

} // namespace

Assessment patternAnswers(const Instrument &instrument, TypeKey type)
{
    Assessment answers(QUuid(), instrument, Form::Full);
    QStringList own;
    for (const Goal &goal : instrument.goals) {
        if (goal.type == type)
            own.append(goal.id);
    }
    const int most = std::min<int>(instrument.constants.points,
                                   static_cast<int>(own.size()) * instrument.constants.maxPerGoal);
    for (int point = 0; point < most; ++point) {
        const QString &goal = own[point % own.size()];
        take(answers.setPoints(instrument, goal, answers.pointsOf(goal) + 1));
    }
    for (const BehaviourItem &item : instrument.behaviour)
        take(answers.setTicks(instrument, item.id, {mostTypical(item, type).id}));
    return answers;
}

Portrait portraitOf(const Instrument &instrument, const Assessment &assessment)
{
    Portrait portrait{TypeEvidence(instrument, assessment), {}};
    for (const Item &item : instrument.items) {
        if (const Answer answer = assessment.answerOf(item.id); answer.isLevel())
            portrait.levels.insert(item.id, answer.level());
    }
    return portrait;
}

Portrait portraitOf(const Instrument &instrument, TypeKey type)
{
    Portrait portrait{TypeEvidence(instrument, patternAnswers(instrument, type)), {}};
    for (const Item &item : instrument.items)
        portrait.levels.insert(item.id, instrument.archetypes[item.id][type].value);
    return portrait;
}

QList<ScaleMean> scaleMeans(const Instrument &instrument, const QHash<QString, double> &levels)
{
    QList<ScaleMean> means;
    for (const Dimension &dimension : instrument.dimensions)
        means.append(meanOf(instrument, u"dim."_s + dimension.id, instrument.itemsOf(dimension.id), levels));
    for (const Lens &lens : instrument.lenses)
        means.append(meanOf(instrument, u"lens."_s + lens.id, instrument.itemsOfLens(lens.id), levels));
    return means;
}

} // namespace vierklang
