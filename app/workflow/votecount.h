// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/answer.h"
#include "app/base/result.h"

#include <QList>

namespace vierklang {

/// Counts one blind vote: the digits that the facilitator types. Which vote came last is known in memory only, so
/// that it can be taken back, and forgotten with the round.
class VoteCount final
{
public:
    VoteCount() = default;
    /// Goes on from counts that were stored; the order of those votes is not known.
    explicit VoteCount(const Round &round) : m_round(round) {}

    [[nodiscard]] const Round &round() const { return m_round; }
    [[nodiscard]] int counted() const;

    /// One person more said this. Errors: EverybodyCounted (when all `persons` are), NoVotes (for an open answer).
    [[nodiscard]] Result<void> add(Answer answer, int persons);
    /// The vote that was counted last; nothing is known of votes counted before a restart. Error: NothingToTakeBack.
    [[nodiscard]] Result<void> takeBackLast();
    /// One vote of this kind less. Error: NothingToTakeBack.
    [[nodiscard]] Result<void> takeBack(Answer answer);

private:
    [[nodiscard]] int *placeOf(Answer answer);

    Round m_round;
    QList<Answer> m_order;
};

} // namespace vierklang
