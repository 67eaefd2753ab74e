// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/workshopvote.h"

namespace vierklang {

WorkshopVote::WorkshopVote(WorkshopLedger &ledger, AssessmentEditor &editor, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_editor(editor), m_count(ledger.state().vote)
{
    connect(&m_ledger, &WorkshopLedger::changed, this, &WorkshopVote::onLedgerChanged);
    connect(&m_editor, &AssessmentEditor::assessmentChanged, this, &WorkshopVote::followAssessment);
    followAssessment();
    m_said = phase();
}

WorkshopVote::~WorkshopVote() = default;

const Item *WorkshopVote::item() const
{
    const WorkshopState &state = m_ledger.state();
    return state.step == WorkshopStep::Items ? m_editor.instrument().item(state.topic) : nullptr;
}

ItemRecord WorkshopVote::record() const { return m_editor.assessment().itemRecord(m_ledger.state().topic); }

ItemPhase WorkshopVote::phase() const
{
    switch (m_ledger.state().phase) {
    case VotePhase::Revealed:
        return ItemPhase::Revealed;
    case VotePhase::Decided:
        return ItemPhase::Decided;
    case VotePhase::Voting:
        break;
    }
    if (counted() == 0)
        return ItemPhase::Asked;
    return counted() < persons() ? ItemPhase::Counting : ItemPhase::Counted;
}

bool WorkshopVote::isUnderWay() const { return counted() > 0; }

int WorkshopVote::roundIndex() const { return m_ledger.state().round; }

QList<Round> WorkshopVote::rounds() const { return item() ? record().rounds : QList<Round>(); }

bool WorkshopVote::isSmall() const { return counted() < m_editor.instrument().constants.groupMinimum; }

Answer WorkshopVote::consensus() const
{
    return m_ledger.state().phase == VotePhase::Decided ? record().answer : Answer::open();
}

Result<void> WorkshopVote::mayCount() const
{
    if (m_ledger.state().finished)
        return refusal(ErrorCode::WorkshopFinished);
    if (!item())
        return refusal(ErrorCode::NoQuestion);
    if (m_ledger.state().phase != VotePhase::Voting)
        return refusal(ErrorCode::VoteRevealed);
    return {};
}

Result<void> WorkshopVote::keep(const VoteCount &count)
{
    // The order of the votes is kept here only; the ledger gets the counts.
    const VoteCount before = std::exchange(m_count, count);
    Result<void> stored = m_ledger.keepVote(count.round());
    if (!stored)
        m_count = before;
    return stored;
}

Result<void> WorkshopVote::add(Answer answer)
{
    if (Result<void> allowed = mayCount(); !allowed)
        return allowed;
    VoteCount count = m_count;
    if (Result<void> added = count.add(answer, persons()); !added)
        return added;
    return keep(count);
}

Result<void> WorkshopVote::takeBackLast()
{
    if (Result<void> allowed = mayCount(); !allowed)
        return allowed;
    VoteCount count = m_count;
    if (Result<void> taken = count.takeBackLast(); !taken)
        return taken;
    return keep(count);
}

Result<void> WorkshopVote::takeBack(Answer answer)
{
    if (Result<void> allowed = mayCount(); !allowed)
        return allowed;
    VoteCount count = m_count;
    if (Result<void> taken = count.takeBack(answer); !taken)
        return taken;
    return keep(count);
}

Result<void> WorkshopVote::discard()
{
    if (Result<void> allowed = mayCount(); !allowed)
        return allowed;
    return m_ledger.change([this](WorkshopState &state) { begin(state, record()); });
}

Result<void> WorkshopVote::reveal()
{
    if (Result<void> allowed = mayCount(); !allowed)
        return allowed;
    if (counted() < persons())
        return refusal(ErrorCode::NotEverybodyCounted, {QString::number(counted()), QString::number(persons())});
    return storeRound(m_count.round());
}

Result<void> WorkshopVote::revealWithFewer()
{
    if (Result<void> allowed = mayCount(); !allowed)
        return allowed;
    return storeRound(m_count.round());
}

Result<void> WorkshopVote::enterRound(const Round &round)
{
    if (Result<void> allowed = mayCount(); !allowed)
        return allowed;
    if (isUnderWay())
        return refusal(ErrorCode::VoteInProgress);
    if (votesIn(round) > persons())
        return refusal(ErrorCode::EverybodyCounted, {QString::number(persons())});
    return storeRound(round);
}

Result<void> WorkshopVote::storeRound(const Round &round)
{
    if (votesIn(round) == 0)
        return refusal(ErrorCode::NoVotes);
    // First the round, then the place: if the battery dies between the two, `followAssessment` finds the round.
    if (Result<void> stored = m_editor.addRound(m_ledger.state().topic, round); !stored)
        return stored;
    static_cast<void>(m_ledger.change([](WorkshopState &) {}).isOk());
    return {};
}

Result<void> WorkshopVote::another()
{
    if (!item())
        return refusal(ErrorCode::NoQuestion);
    if (m_ledger.state().phase == VotePhase::Voting)
        return refusal(ErrorCode::NoVotes);
    return m_ledger.change([this](WorkshopState &state) {
        state.phase = VotePhase::Voting;
        state.round = static_cast<int>(record().rounds.size());
        state.vote = {};
    });
}

Result<void> WorkshopVote::recordConsensus(Answer answer)
{
    if (m_ledger.state().finished)
        return refusal(ErrorCode::WorkshopFinished);
    if (!item())
        return refusal(ErrorCode::NoQuestion);
    if (isUnderWay())
        return refusal(ErrorCode::VoteInProgress);
    if (Result<void> stored = m_editor.recordConsensus(m_ledger.state().topic, answer); !stored)
        return stored;
    return m_ledger.change([this, answer](WorkshopState &state) {
        if (answer.isOpen())
            state.decided.remove(state.topic);
        else
            state.decided.insert(state.topic);
        begin(state, record());
    });
}

void WorkshopVote::begin(WorkshopState &state, const ItemRecord &record)
{
    state.vote = {};
    state.round = std::max(0, static_cast<int>(record.rounds.size()) - 1);
    state.phase = VotePhase::Voting;
    if (!record.rounds.isEmpty())
        state.phase = VotePhase::Revealed;
    // An answer from before this workshop is not the room's: it must not stand there as what it agreed on.
    if (state.decided.contains(state.topic) && !record.answer.isOpen())
        state.phase = VotePhase::Decided;
}

void WorkshopVote::onLedgerChanged(const WorkshopState &before)
{
    const bool newCounts = before.vote != m_ledger.state().vote;
    if (m_ledger.state().vote != m_count.round() || before.topic != m_ledger.state().topic)
        m_count = VoteCount(m_ledger.state().vote);
    if (newCounts)
        emit countsChanged();
    if (const ItemPhase now = phase(); now != m_said || before.topic != m_ledger.state().topic) {
        m_said = now;
        emit phaseChanged();
    }
}

void WorkshopVote::followAssessment()
{
    if (!item())
        return;
    const ItemRecord now = record();
    const auto rounds = static_cast<int>(now.rounds.size());
    m_ledger.follow([&now, rounds](WorkshopState &state) {
        const bool isRevealedMeanwhile = state.phase == VotePhase::Voting && rounds > state.round;
        const bool isRoundGone = state.phase == VotePhase::Voting ? rounds < state.round : rounds <= state.round;
        const bool isDirectConsensus = state.phase == VotePhase::Decided && rounds == 0 && !now.answer.isOpen();
        const bool isConsensusGone = state.phase == VotePhase::Decided && now.answer.isOpen();
        if (isRevealedMeanwhile) {
            state.phase = VotePhase::Revealed;
            state.vote = {};
        } else if ((isRoundGone && !isDirectConsensus) || isConsensusGone) {
            begin(state, now);
        }
    });
}

} // namespace vierklang
