// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/assessmenteditor.h"
#include "app/workflow/goalballots.h"
#include "app/workflow/workshopledger.h"

#include <QObject>

namespace vierklang {

/// The goal forms of a room, one after another. Each is checked as a whole and added to the sums; no form can be found
/// in the library afterwards, unless it is the only one. Once the picture was shown, or a day later, the sums are
/// closed: one form more could be told apart.
class WorkshopGoals final : public QObject
{
    Q_OBJECT

public:
    WorkshopGoals(WorkshopLedger &ledger, AssessmentEditor &editor, QObject *parent = nullptr);
    ~WorkshopGoals() override;

    /// Forms that are added up.
    [[nodiscard]] int count() const { return GoalBallots::countOf(m_editor.assessment().goals()); }
    [[nodiscard]] bool isOpen() const { return m_ledger.state().ballotsOpen; }
    /// Errors: those of `GoalBallots::check`, TooManyBallots (persons), BallotsClosed, WorkshopFinished.
    [[nodiscard]] Result<void> check(const Ballot &ballot) const;
    Result<void> add(const Ballot &ballot);
    /// Clears the sums, to type all forms again.
    Result<void> restart();
    /// No form can be added any more.
    Result<void> close();
    /// Whether one type leads for more than half of the persons. Nothing while that is not known – below five forms,
    /// or when the program was started again before the fifth –: then nothing may be said.
    [[nodiscard]] std::optional<bool> hasCommonPurpose() const;

signals:
    void ballotsChanged();

private:
    /// After a form, and after its undo: nothing in the file may tell what the sums were before.
    void onAssessmentChanged();

    WorkshopLedger &m_ledger;
    AssessmentEditor &m_editor;
    GoalBallots m_ballots;
    GoalPoints m_seen;
};

} // namespace vierklang
