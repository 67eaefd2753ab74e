// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/votecount.h"

#include "app/storage/workshopstate.h"

namespace vierklang {

int VoteCount::counted() const { return votesIn(m_round); }

int *VoteCount::placeOf(Answer answer)
{
    switch (answer.kind()) {
    case Answer::Kind::Open:
        return nullptr;
    case Answer::Kind::Level:
        return &m_round.counts[static_cast<std::size_t>(answer.level())];
    case Answer::Kind::Unknown:
        return &m_round.unknown;
    case Answer::Kind::NotApplicable:
        return &m_round.notApplicable;
    }
    Q_UNREACHABLE();
}

Result<void> VoteCount::add(Answer answer, int persons)
{
    int *place = placeOf(answer);
    if (!place)
        return refusal(ErrorCode::NoVotes);
    if (counted() >= persons)
        return refusal(ErrorCode::EverybodyCounted, {QString::number(persons)});
    ++*place;
    m_order.append(answer);
    return {};
}

Result<void> VoteCount::takeBackLast()
{
    if (m_order.isEmpty())
        return refusal(ErrorCode::NothingToTakeBack);
    return takeBack(m_order.last());
}

Result<void> VoteCount::takeBack(Answer answer)
{
    int *place = placeOf(answer);
    if (!place || *place == 0)
        return refusal(ErrorCode::NothingToTakeBack);
    --*place;
    const qsizetype last = m_order.lastIndexOf(answer);
    if (last >= 0)
        m_order.removeAt(last);
    return {};
}

} // namespace vierklang
