// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/teaching/casegenerator.h"

#include "app/scoring/flips.h"
#include "app/scoring/typepicture.h"
#include "app/teaching/portrait.h"

#include <algorithm>
#include <cmath>

namespace vierklang {

namespace {

constexpr int MostTries = 2000;

/// How many points of 20 go to the two types, at least and at most, and how many behaviour items of 100 are answered as
/// each would; the rest is scattered. Set so that the wanted label comes up within a few tries.
struct Recipe
{
    int mainLeast;
    int mainMost;
    int otherLeast;
    int otherMost;
    int mainPractice;
    int otherPractice;
};

Recipe recipeOf(Clarity clarity)
{
    switch (clarity) {
    case Clarity::Clear:
        return {12, 16, 0, 3, 80, 5};
    case Clarity::Leaning:
        return {8, 11, 4, 7, 50, 30};
    case Clarity::Mixed:
        return {7, 9, 7, 9, 45, 45};
    }
    Q_UNREACHABLE();
}

/// What comes out of the generator's own hand fits the rules of the assessment.
void take(const Result<void> &outcome)
{
    Q_ASSERT(outcome.isOk());
    Q_UNUSED(outcome);
}

int between(QRandomGenerator &random, int least, int most) { return least + random.bounded(most - least + 1); }

} // namespace

TypeLabel CaseGenerator::labelOf(Clarity clarity)
{
    switch (clarity) {
    case Clarity::Clear:
        return TypeLabel::Clear;
    case Clarity::Leaning:
        return TypeLabel::Tendency;
    case Clarity::Mixed:
        return TypeLabel::Hybrid;
    }
    Q_UNREACHABLE();
}

Commune CaseGenerator::commune(QRandomGenerator &random) const
{
    Commune commune;
    if (m_communes.isEmpty())
        return commune;
    const InventedCommune &pick = m_communes[random.bounded(static_cast<int>(m_communes.size()))];
    commune.name = pick.name;
    commune.kind = pick.kind;
    // Round numbers: nobody shall look for the real commune behind them.
    constexpr int Hundred = 100;
    commune.population =
        between(random, pick.leastPopulation / Hundred, pick.mostPopulation / Hundred) * Hundred;
    return commune;
}

/// Points land on the goals of a type by chance, as long as there is room.
void CaseGenerator::spend(Assessment &into, QRandomGenerator &random, TypeKey type, int points) const
{
    QStringList goals;
    for (const Goal &goal : m_instrument.goals) {
        if (goal.type == type)
            goals.append(goal.id);
    }
    const int room = static_cast<int>(goals.size()) * m_instrument.constants.maxPerGoal;
    for (int left = std::min(points, room); left > 0;) {
        const QString &goal = goals[random.bounded(static_cast<int>(goals.size()))];
        if (into.setPoints(m_instrument, goal, into.pointsOf(goal) + 1))
            --left;
    }
}

Assessment CaseGenerator::typePart(QRandomGenerator &random, Clarity clarity, TypeKey main, TypeKey other) const
{
    const Recipe recipe = recipeOf(clarity);
    Assessment made(QUuid(), m_instrument, Form::Full);
    spend(made, random, main, between(random, recipe.mainLeast, recipe.mainMost));
    spend(made, random, other,
          std::min(between(random, recipe.otherLeast, recipe.otherMost), made.remainingPoints(m_instrument)));
    while (made.remainingPoints(m_instrument) > 0) {
        const Goal &goal = m_instrument.goals[random.bounded(static_cast<int>(m_instrument.goals.size()))];
        static_cast<void>(made.setPoints(m_instrument, goal.id, made.pointsOf(goal.id) + 1).isOk());
    }
    const Assessment asMain = patternAnswers(m_instrument, main);
    const Assessment asOther = patternAnswers(m_instrument, other);
    for (const BehaviourItem &item : m_instrument.behaviour) {
        const int die = random.bounded(100);
        const QList<QStringList> sets = allowedTicks(item);
        // The first set is the empty one; a case leaves nothing open.
        const QStringList any = sets[1 + random.bounded(static_cast<int>(item.options.size()))];
        take(made.setTicks(m_instrument, item.id,
                           die < recipe.mainPractice                          ? asMain.ticksOf(item.id)
                           : die < recipe.mainPractice + recipe.otherPractice ? asOther.ticksOf(item.id)
                                                                              : any));
    }
    return made;
}

void CaseGenerator::answerItems(Assessment &into, QRandomGenerator &random, Clarity clarity, TypeKey main,
                                TypeKey other) const
{
    for (const Item &item : m_instrument.items) {
        const PerType<ReferenceValue> &cells = *m_instrument.archetypes.constFind(item.id);
        const double near =
            clarity == Clarity::Mixed ? (cells[main].value + cells[other].value) / 2 : cells[main].value;
        // A whole step up or down for every third item; halves fall by chance.
        const int shift = random.bounded(6) == 0 ? -1 : random.bounded(6) == 0 ? 1 : 0;
        const double half = random.bounded(2) == 0 ? 0.25 : -0.25;
        const int level = std::clamp(static_cast<int>(std::lround(near + half)) + shift, 0, MaxLevel);
        take(into.setAnswer(m_instrument, item.id, *Answer::atLevel(level)));
    }
}

GeneratedCase CaseGenerator::generate(quint32 seed, Clarity clarity) const
{
    QRandomGenerator random(seed);
    const Commune commune = this->commune(random);
    const TypeKey main = AllTypes[static_cast<std::size_t>(random.bounded(static_cast<int>(TypeCount)))];
    TypeKey other = main;
    while (other == main)
        other = AllTypes[static_cast<std::size_t>(random.bounded(static_cast<int>(TypeCount)))];
    GeneratedCase made{{}, clarity, seed};
    for (int tries = 0; tries < MostTries; ++tries) {
        made.assessment = typePart(random, clarity, main, other);
        const TypePicture picture = typePictureOf(m_instrument, TypeEvidence(m_instrument, made.assessment));
        if (picture.label == labelOf(clarity) && (picture.leading == main || clarity == Clarity::Mixed))
            break;
    }
    answerItems(made.assessment, random, clarity, main, other);
    take(made.assessment.setCommune(commune));
    return made;
}

} // namespace vierklang
