// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/goalballots.h"

#include "app/scoring/typeevidence.h"

#include <algorithm>

namespace vierklang {

namespace {

Result<Assessment> assessmentWith(const Instrument &instrument, Form form, const Ballot &ballot)
{
    Assessment alone({}, instrument, form);
    GoalPoints goals;
    goals.points = ballot;
    if (const Result<void> allowed = alone.setGoals(instrument, goals); !allowed)
        return allowed.error();
    return alone;
}

} // namespace

Result<void> GoalBallots::check(Form form, const Ballot &ballot) const
{
    const Result<Assessment> alone = assessmentWith(m_instrument, form, ballot);
    if (!alone)
        return alone.error();
    const int spent = alone.value().goals().spent();
    if (spent == m_instrument.constants.points)
        return {};
    return refusal(ErrorCode::BallotIncomplete,
                   {QString::number(spent), QString::number(m_instrument.constants.points)});
}

std::optional<TypeKey> GoalBallots::leaderOf(Form form, const Ballot &ballot) const
{
    const Result<Assessment> alone = assessmentWith(m_instrument, form, ballot);
    if (!alone)
        return std::nullopt;
    const PerType<double> profile = TypeEvidence(m_instrument, alone.value()).goalProfile();
    const Leaders leaders = leadersOf(profile);
    if (profile[leaders.first] - profile[leaders.second] <= ShareTolerance)
        return std::nullopt;
    return leaders.first;
}

std::optional<PerType<int>> GoalBallots::leadersOfSums(const GoalPoints &goals) const
{
    if (goals.leadingTypes || countOf(goals) == 0)
        return goals.leadingTypes.value_or(PerType<int>());
    for (const Known &known : m_known) {
        if (known.points == goals.points)
            return known.leaders;
    }
    return std::nullopt; // ballots from before a restart: who led with them is not known
}

std::optional<PerType<int>> GoalBallots::leadersWith(const Assessment &assessment, const Ballot &ballot) const
{
    std::optional<PerType<int>> leaders = leadersOfSums(assessment.goals());
    const std::optional<TypeKey> leader = leaderOf(assessment.form(), ballot);
    if (leaders && leader)
        ++(*leaders)[*leader];
    return leaders;
}

GoalPoints GoalBallots::with(const Assessment &assessment, const Ballot &ballot) const
{
    GoalPoints sums = assessment.goals();
    sums.ballots = countOf(sums) + 1;
    for (auto it = ballot.cbegin(); it != ballot.cend(); ++it) {
        if (it.value() > 0)
            sums.points[it.key()] += it.value();
    }
    sums.leadingTypes.reset();
    if (sums.ballots >= m_instrument.constants.groupMinimum)
        sums.leadingTypes = leadersWith(assessment, ballot);
    return sums;
}

void GoalBallots::remember(const Assessment &before, const Ballot &ballot, const GoalPoints &after)
{
    if (const std::optional<PerType<int>> leaders = leadersWith(before, ballot))
        m_known.append({after.points, *leaders});
}

std::optional<bool> GoalBallots::hasCommonPurpose(const GoalPoints &goals)
{
    if (!goals.leadingTypes)
        return std::nullopt;
    return std::any_of(goals.leadingTypes->values.cbegin(), goals.leadingTypes->values.cend(),
                       [&goals](int persons) { return 2 * persons > goals.ballots; });
}

} // namespace vierklang
