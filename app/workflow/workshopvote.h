// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/assessmenteditor.h"
#include "app/workflow/votecount.h"
#include "app/workflow/workshopledger.h"

#include <QObject>

namespace vierklang {

/// How far the room is with the item on the table.
enum class ItemPhase {
    Asked,    ///< the question is shown, nobody is counted
    Counting, ///< some are counted; the counts are covered
    Counted,  ///< everybody is
    Revealed, ///< the room sees the counts
    Decided,  ///< the consensus is recorded
};

/// The blind vote on the item on the table: count, reveal, agree, once more. Only the counts of a round are kept;
/// which vote came last is known in memory, until the round is revealed.
class WorkshopVote final : public QObject
{
    Q_OBJECT

public:
    WorkshopVote(WorkshopLedger &ledger, AssessmentEditor &editor, QObject *parent = nullptr);
    ~WorkshopVote() override;

    [[nodiscard]] ItemPhase phase() const;
    /// Covered until they are revealed: for the eyes of the facilitator only.
    [[nodiscard]] const Round &counts() const { return m_count.round(); }
    [[nodiscard]] int counted() const { return m_count.counted(); }
    [[nodiscard]] int persons() const { return m_ledger.state().room.persons; }
    /// Somebody is counted, and it is not revealed yet.
    [[nodiscard]] bool isUnderWay() const;
    /// Which round is counted or was revealed last; 0 for the first.
    [[nodiscard]] int roundIndex() const;
    /// All revealed rounds, in the order of voting.
    [[nodiscard]] QList<Round> rounds() const;
    /// So few votes that they might be told apart: worth a warning before revealing.
    [[nodiscard]] bool isSmall() const;
    /// What the room agreed on; open while nothing was recorded here, whatever the assessment held before.
    [[nodiscard]] Answer consensus() const;

    /// One person more. Errors: NoQuestion, VoteRevealed, EverybodyCounted (persons), WorkshopFinished.
    Result<void> add(Answer answer);
    /// Errors: NothingToTakeBack (also for votes counted before a restart), VoteRevealed.
    Result<void> takeBackLast();
    Result<void> takeBack(Answer answer);
    /// Forgets the counts under way; after another round was begun, goes back to the one before.
    Result<void> discard();
    /// Errors: NotEverybodyCounted (counted, persons), NoVotes, VoteRevealed.
    Result<void> reveal();
    /// With those who are counted. Errors: NoVotes, VoteRevealed.
    Result<void> revealWithFewer();
    /// A whole round at once (paper forms), revealed with it. Errors: NoVotes, EverybodyCounted, VoteInProgress.
    Result<void> enterRound(const Round &round);
    /// Once more, beside the rounds before. Error: NoVotes (nothing is revealed yet).
    Result<void> another();
    /// Never proposed, always chosen. An open answer takes it back. Errors: NoQuestion, VoteInProgress.
    Result<void> recordConsensus(Answer answer);

    /// How the question `state.topic` comes onto the table, whatever was said about it before.
    static void begin(WorkshopState &state, const ItemRecord &record);

signals:
    void phaseChanged();
    void countsChanged();

private:
    [[nodiscard]] const Item *item() const;
    [[nodiscard]] ItemRecord record() const;
    [[nodiscard]] Result<void> mayCount() const;
    Result<void> keep(const VoteCount &count);
    Result<void> storeRound(const Round &round);
    void onLedgerChanged(const WorkshopState &before);
    /// The assessment may have changed by undo, or by a round whose kill came before the state was written.
    void followAssessment();

    WorkshopLedger &m_ledger;
    AssessmentEditor &m_editor;
    VoteCount m_count;
    ItemPhase m_said = ItemPhase::Asked;
};

} // namespace vierklang
