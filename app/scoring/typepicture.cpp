// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoring/typepicture.h"

#include "app/scoring/flips.h"
#include "app/scoring/typeevidence.h"

#include <algorithm>
#include <cmath>

namespace vierklang {

namespace {

double marginOf(const PerType<double> &values)
{
    const Leaders leaders = leadersOf(values);
    return values[leaders.first] - values[leaders.second];
}

/// Leaves out every used goal and every answered behaviour item in turn.
Stability stabilityOf(const TypeEvidence &evidence, TypeKey leader)
{
    Stability stability;
    const auto count = [&](const TypeEvidence &without) {
        ++stability.of;
        if (leadersOf(without.shares()).first == leader)
            ++stability.kept;
    };
    for (std::size_t i = 0; i < evidence.points().size(); ++i) {
        if (evidence.points()[i] == 0)
            continue;
        TypeEvidence without = evidence;
        without.setPoints(i, 0);
        count(without);
    }
    for (std::size_t i = 0; i < evidence.behaviour().size(); ++i) {
        if (!evidence.isAnswered(i))
            continue;
        TypeEvidence without = evidence;
        without.setEvidence(i, {}, false);
        count(without);
    }
    return stability;
}

QList<Contribution> contributionsOf(const Instrument &instrument, const TypeEvidence &evidence, Leaders leaders)
{
    QList<Contribution> contributions;
    const double goalWeight = instrument.constants.goalWeight;
    for (std::size_t i = 0; i < evidence.points().size(); ++i) {
        if (evidence.points()[i] == 0)
            continue;
        const Goal &goal = instrument.goals[static_cast<qsizetype>(i)];
        const double difference =
            instrument.loadingOf(goal, leaders.first) - instrument.loadingOf(goal, leaders.second);
        contributions.append(
            {goal.id, goalWeight * evidence.points()[i] / evidence.totalPoints() * difference, true});
    }
    const double total = evidence.totalEvidence() + instrument.constants.kappa;
    for (std::size_t i = 0; i < evidence.behaviour().size(); ++i) {
        if (!evidence.isAnswered(i))
            continue;
        const PerType<double> &item = evidence.behaviour()[i];
        contributions.append({instrument.behaviour[static_cast<qsizetype>(i)].id,
                              (1 - goalWeight) * (item[leaders.first] - item[leaders.second]) / total, false});
    }
    return contributions;
}

/// The first rule that fits (instrument.md 3.3, step 5); thresholds allow for 1e-12.
TypeLabel labelOf(const ScoringConstants &constants, const TypePicture &picture)
{
    const auto atLeast = [](double value, double threshold) { return value >= threshold - ShareTolerance; };
    const bool leadersDiffer = leadersOf(picture.goals).first != leadersOf(picture.practice).first;
    if (leadersDiffer && atLeast(marginOf(picture.goals), constants.splitGoalMargin)
        && atLeast(marginOf(picture.practice), constants.splitPracticeMargin))
        return TypeLabel::Split;
    const double largest = picture.shares[picture.largest];
    if (!atLeast(largest, constants.openMax))
        return TypeLabel::Open;
    if (!atLeast(picture.margin, constants.hybridMargin))
        return TypeLabel::Hybrid;
    const Stability &stability = picture.stability;
    const bool isStable =
        stability.of > 0 && atLeast(static_cast<double>(stability.kept) / stability.of, constants.clearStability);
    if (atLeast(largest, constants.clearMax) && atLeast(picture.margin, constants.clearMargin) && isStable)
        return TypeLabel::Clear;
    return TypeLabel::Tendency;
}

} // namespace

bool isStablePicture(const TypePicture &type, const ScoringConstants &constants)
{
    if (type.stability.of == 0 || !type.flips.isEmpty())
        return false;
    return static_cast<double>(type.stability.kept) / type.stability.of >= constants.clearStability - ShareTolerance;
}

PerType<int> percentOf(const PerType<double> &shares)
{
    PerType<int> percent;
    PerType<double> remainders;
    int left = 100;
    for (const TypeKey type : AllTypes) {
        // The nudge keeps 0.29 · 100 = 28.999… at 29.
        const double hundredth = shares[type] * 100;
        percent[type] = static_cast<int>(std::floor(hundredth + 1e-9));
        remainders[type] = std::max(0.0, hundredth - percent[type]);
        left -= percent[type];
    }
    while (left > 0) {
        TypeKey largest = TypeKey::B;
        for (const TypeKey type : AllTypes) {
            if (remainders[type] > remainders[largest] + 1e-9)
                largest = type;
        }
        ++percent[largest];
        remainders[largest] = -1;
        --left;
    }
    return percent;
}

TypePicture typePictureOf(const Instrument &instrument, const Assessment &assessment)
{
    const TypeEvidence evidence(instrument, assessment);
    TypePicture picture;
    picture.goals = evidence.goalProfile();
    picture.practice = evidence.practiceProfile();
    picture.shares = evidence.shares();
    picture.percent = percentOf(picture.shares);
    const Leaders leaders = leadersOf(picture.shares);
    picture.largest = leaders.first;
    picture.runnerUp = leaders.second;
    picture.margin = picture.shares[leaders.first] - picture.shares[leaders.second];
    picture.stability = stabilityOf(evidence, leaders.first);
    picture.label = labelOf(instrument.constants, picture);
    const bool isSplit = picture.label == TypeLabel::Split;
    picture.leading = isSplit ? leadersOf(picture.goals).first : leaders.first;
    picture.second = isSplit ? leadersOf(picture.practice).first : leaders.second;
    picture.contributions = contributionsOf(instrument, evidence, leaders);
    picture.flips = singleFlips(instrument, assessment, evidence, leaders.first);
    picture.pointsToFlip = pointsToFlip(instrument, assessment, evidence, leaders.first);
    picture.pointsMissing = assessment.remainingPoints(instrument);
    picture.behaviourMissing = static_cast<int>(instrument.behaviour.size() - assessment.behaviour().size());
    picture.complete = picture.pointsMissing == 0 && picture.behaviourMissing == 0;
    return picture;
}

} // namespace vierklang
