// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoring/flips.h"

#include <algorithm>
#include <array>

namespace vierklang {

namespace {

struct Limits
{
    int step = 0;       ///< one point per ballot
    int mostOnGoal = 0; ///< of all ballots together
};

Limits limitsOf(const Instrument &instrument, const Assessment &assessment)
{
    const int ballots = assessment.goals().ballots;
    return {ballots, instrument.constants.maxPerGoal * ballots};
}

void appendCombinations(const BehaviourItem &item, qsizetype from, int left, QStringList &chosen,
                        QList<QStringList> &sets)
{
    if (left == 0) {
        sets.append(chosen);
        return;
    }
    for (qsizetype i = from; i < item.options.size(); ++i) {
        chosen.append(item.options[i].id);
        appendCombinations(item, i + 1, left - 1, chosen, sets);
        chosen.removeLast();
    }
}

/// Points that lie on the goals of one type, and the room left on them, by support.
struct TypeGoals
{
    int strong = 0;
    int weak = 0;
    int strongRoom = 0;
    int weakRoom = 0;
};

PerType<TypeGoals> goalsByType(const Instrument &instrument, const Assessment &assessment,
                               const TypeEvidence &evidence, int mostOnGoal)
{
    PerType<TypeGoals> byType;
    for (std::size_t i = 0; i < evidence.points().size(); ++i) {
        const Goal &goal = instrument.goals[static_cast<qsizetype>(i)];
        if (!assessment.asks(goal))
            continue;
        const int points = evidence.points()[i];
        TypeGoals &goals = byType[goal.type];
        (goal.support == Support::Strong ? goals.strong : goals.weak) += points;
        (goal.support == Support::Strong ? goals.strongRoom : goals.weakRoom) += mostOnGoal - points;
    }
    return byType;
}

/// Could `target` lead after exactly `moved` single points changed place? Points are worth most on the target's
/// strong goals, so those fill first, then its weak ones; only when they are full does a point go to a rival. Of
/// every rival the strong points leave first. `own` of the points come from the target's own weak goals.
class FlipSearch
{
public:
    FlipSearch(const Instrument &instrument, const PerType<TypeGoals> &goals, const PerType<double> &shares,
               int totalPoints, TypeKey target)
        : m_goals(goals), m_shares(shares), m_target(target),
          m_strongGain(instrument.constants.strong.key - instrument.constants.strong.other),
          m_weakGain(instrument.constants.weak.key - instrument.constants.weak.other),
          m_unit(instrument.constants.goalWeight / totalPoints)
    {
        std::size_t next = 0;
        for (const TypeKey type : AllTypes) {
            if (type != target)
                m_rivals[next++] = type;
        }
    }

    [[nodiscard]] bool leadsAfter(int moved) const
    {
        for (int own = 0; own <= std::min(moved, m_goals[m_target].weak); ++own) {
            if (leadsAfter(moved, own))
                return true;
        }
        return false;
    }

private:
    using Received = std::array<int, TypeCount - 1>;

    [[nodiscard]] bool leadsAfter(int moved, int own) const
    {
        const TypeGoals &target = m_goals[m_target];
        const int toStrong = std::min(moved, target.strongRoom);
        const int toWeak = std::min(moved - toStrong, target.weakRoom);
        // A weak goal of the target cannot give and take at once.
        if (own > 0 && moved > toStrong)
            return false;
        const double gain = m_strongGain * toStrong + m_weakGain * (toWeak - own);
        const int surplus = moved - toStrong - toWeak;
        for (int first = 0; first <= surplus; ++first) {
            for (int second = 0; second <= surplus - first; ++second) {
                if (passesAll(gain, moved - own, {first, second, surplus - first - second}))
                    return true;
            }
        }
        return false;
    }

    /// `leaving` points are taken from the rivals that receive none.
    [[nodiscard]] bool passesAll(double gain, int leaving, const Received &received) const
    {
        int needed = 0;
        int available = 0;
        for (std::size_t i = 0; i < m_rivals.size(); ++i) {
            const TypeGoals &goals = m_goals[m_rivals[i]];
            if (received[i] > goals.strongRoom + goals.weakRoom)
                return false;
            const std::optional<int> removals = removalsNeeded(m_rivals[i], gain, received[i]);
            if (!removals || (received[i] > 0 && *removals > 0))
                return false;
            needed += *removals;
            available += received[i] > 0 ? 0 : goals.strong + goals.weak;
        }
        return needed <= leaving && leaving <= available;
    }

    /// Fewest points to take from a rival so that the target passes it; nothing when even all do not suffice.
    [[nodiscard]] std::optional<int> removalsNeeded(TypeKey rival, double gain, int received) const
    {
        const TypeGoals &goals = m_goals[rival];
        const int onWeak = std::min(received, goals.weakRoom);
        const double taken = m_weakGain * onWeak + m_strongGain * (received - onWeak);
        const double lead = m_shares[m_target] - m_shares[rival] + (gain - taken) * m_unit;
        for (int removed = 0; removed <= goals.strong + goals.weak; ++removed) {
            const int strong = std::min(removed, goals.strong);
            const double ahead = lead + (m_strongGain * strong + m_weakGain * (removed - strong)) * m_unit;
            // On equal shares the earlier type leads.
            const bool passes = indexOf(m_target) < indexOf(rival) ? ahead >= -ShareTolerance
                                                                   : ahead > ShareTolerance;
            if (passes)
                return removed;
        }
        return std::nullopt;
    }

    const PerType<TypeGoals> &m_goals;
    const PerType<double> &m_shares;
    TypeKey m_target;
    double m_strongGain;
    double m_weakGain;
    double m_unit;
    std::array<TypeKey, TypeCount - 1> m_rivals{};
};

} // namespace

QList<QStringList> allowedTicks(const BehaviourItem &item)
{
    QList<QStringList> sets;
    for (int size = 0; size <= item.maxTicks; ++size) {
        QStringList chosen;
        appendCombinations(item, 0, size, chosen, sets);
    }
    return sets;
}

QList<Flip> singleFlips(const Instrument &instrument, const Assessment &assessment, const TypeEvidence &evidence,
                        TypeKey leader)
{
    QList<Flip> flips;
    const Limits limits = limitsOf(instrument, assessment);
    TypeEvidence trial = evidence;
    const std::vector<int> &points = evidence.points();
    const auto goalAt = [&instrument](std::size_t i) -> const Goal & {
        return instrument.goals[static_cast<qsizetype>(i)];
    };
    for (std::size_t from = 0; from < points.size(); ++from) {
        if (points[from] < limits.step)
            continue;
        for (std::size_t to = 0; to < points.size(); ++to) {
            if (to == from || points[to] + limits.step > limits.mostOnGoal || !assessment.asks(goalAt(to)))
                continue;
            trial = evidence;
            trial.setPoints(from, points[from] - limits.step);
            trial.setPoints(to, points[to] + limits.step);
            const TypeKey leads = leadersOf(trial.shares()).first;
            if (leads != leader)
                flips.append({goalAt(from).id, goalAt(to).id, {}, {}, leads});
        }
    }
    trial = evidence;
    for (std::size_t i = 0; i < evidence.behaviour().size(); ++i) {
        const BehaviourItem &item = instrument.behaviour[static_cast<qsizetype>(i)];
        const QStringList current = assessment.ticksOf(item.id);
        for (const QStringList &ticks : allowedTicks(item)) {
            if (ticks == current)
                continue;
            trial.setEvidence(i, evidence.evidenceOf(item, ticks), !ticks.isEmpty());
            const TypeKey leads = leadersOf(trial.shares()).first;
            if (leads != leader)
                flips.append({{}, {}, item.id, ticks, leads});
        }
        trial.setEvidence(i, evidence.behaviour()[i], evidence.isAnswered(i));
    }
    return flips;
}

std::optional<PointsToFlip> pointsToFlip(const Instrument &instrument, const Assessment &assessment,
                                         const TypeEvidence &evidence, TypeKey leader)
{
    if (evidence.totalPoints() == 0)
        return std::nullopt;
    const Limits limits = limitsOf(instrument, assessment);
    const PerType<TypeGoals> goals = goalsByType(instrument, assessment, evidence, limits.mostOnGoal);
    const PerType<double> shares = evidence.shares();
    for (int perBallot = 1; (perBallot - 1) * limits.step < evidence.totalPoints(); ++perBallot) {
        const int moved = std::min(perBallot * limits.step, evidence.totalPoints());
        for (const TypeKey target : AllTypes) {
            if (target == leader)
                continue;
            const FlipSearch search(instrument, goals, shares, evidence.totalPoints(), target);
            if (search.leadsAfter(moved))
                return PointsToFlip{perBallot, target};
        }
    }
    return std::nullopt;
}

} // namespace vierklang
