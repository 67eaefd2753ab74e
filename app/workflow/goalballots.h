// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/base/result.h"

#include <QMap>

#include <optional>

namespace vierklang {

/// One person's points by goal id.
using Ballot = QMap<QString, int>;

/// Adds up the goal forms of a room. Only the sums leave this class and, from `groupMinimum` ballots on, how many
/// persons lead with each type; below that these numbers live in memory only and are lost with the program.
class GoalBallots final
{
public:
    explicit GoalBallots(const Instrument &instrument) : m_instrument(instrument) {}

    /// Whether this is one whole ballot of the form: exactly 20 points, at most 5 a goal, only goals that are asked.
    /// Errors: UnknownGoal, GoalNotInForm, TooManyPointsOnGoal, TooManyPoints, BallotIncomplete (spent, points).
    [[nodiscard]] Result<void> check(Form form, const Ballot &ballot) const;
    /// The type this ballot alone leads with; nothing when two lead together.
    [[nodiscard]] std::optional<TypeKey> leaderOf(Form form, const Ballot &ballot) const;
    /// The sums with one ballot more; the ballot must have passed `check`.
    [[nodiscard]] GoalPoints with(const Assessment &assessment, const Ballot &ballot) const;
    /// Called once `after`, made by `with`, is stored: keeps in memory who leads so far.
    void remember(const Assessment &before, const Ballot &ballot, const GoalPoints &after);
    void forget() { m_known.clear(); }

    /// Ballots that are added up so far.
    [[nodiscard]] static int countOf(const GoalPoints &goals) { return goals.points.isEmpty() ? 0 : goals.ballots; }
    /// Whether one type leads for more than half of the persons; nothing while that is not known or not said.
    [[nodiscard]] static std::optional<bool> hasCommonPurpose(const GoalPoints &goals);

private:
    /// Sums seen since the program started, and how many persons led with each type then; undo finds its way back.
    struct Known
    {
        QMap<QString, int> points;
        PerType<int> leaders;
    };

    [[nodiscard]] std::optional<PerType<int>> leadersOfSums(const GoalPoints &goals) const;
    [[nodiscard]] std::optional<PerType<int>> leadersWith(const Assessment &assessment, const Ballot &ballot) const;

    const Instrument &m_instrument;
    QList<Known> m_known;
};

} // namespace vierklang
