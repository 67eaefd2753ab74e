// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/workshopstate.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

QString wordOf(VotePhase phase)
{
    switch (phase) {
    case VotePhase::Voting:
        return u"voting"_s;
    case VotePhase::Revealed:
        return u"revealed"_s;
    case VotePhase::Decided:
        return u"decided"_s;
    }
    Q_UNREACHABLE();
}

std::optional<VotePhase> votePhaseFromWord(QStringView word)
{
    for (const VotePhase phase : {VotePhase::Voting, VotePhase::Revealed, VotePhase::Decided}) {
        if (wordOf(phase) == word)
            return phase;
    }
    return std::nullopt;
}

int votesIn(const Round &round)
{
    return std::accumulate(round.counts.cbegin(), round.counts.cend(), round.unknown + round.notApplicable);
}

} // namespace vierklang
