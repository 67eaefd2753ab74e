// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/workshopgoals.h"

namespace vierklang {

WorkshopGoals::WorkshopGoals(WorkshopLedger &ledger, AssessmentEditor &editor, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_editor(editor), m_ballots(editor.instrument()),
      m_seen(editor.assessment().goals())
{
    connect(&m_editor, &AssessmentEditor::assessmentChanged, this, &WorkshopGoals::onAssessmentChanged);
}

WorkshopGoals::~WorkshopGoals() = default;

Result<void> WorkshopGoals::check(const Ballot &ballot) const
{
    if (m_ledger.state().finished)
        return refusal(ErrorCode::WorkshopFinished);
    if (!isOpen() && count() > 0)
        return refusal(ErrorCode::BallotsClosed);
    if (count() >= m_ledger.state().room.persons)
        return refusal(ErrorCode::TooManyBallots, {QString::number(m_ledger.state().room.persons)});
    return m_ballots.check(m_editor.assessment().form(), ballot);
}

Result<void> WorkshopGoals::add(const Ballot &ballot)
{
    if (Result<void> allowed = check(ballot); !allowed)
        return allowed;
    if (!isOpen()) {
        if (Result<void> opened = m_ledger.change([](WorkshopState &s) { s.ballotsOpen = true; }); !opened)
            return opened;
    }
    const Assessment before = m_editor.assessment();
    const GoalPoints sums = m_ballots.with(before, ballot);
    if (Result<void> stored = m_editor.setGoals(sums); !stored)
        return stored;
    m_ballots.remember(before, ballot, m_editor.assessment().goals());
    return {};
}

void WorkshopGoals::onAssessmentChanged()
{
    if (m_seen == m_editor.assessment().goals())
        return;
    m_seen = m_editor.assessment().goals();
    // The form is added and stays so, even if the log could not be cleared just now: the next one clears it.
    if (isOpen())
        static_cast<void>(m_ledger.blurBallots().isOk());
    emit ballotsChanged();
}

Result<void> WorkshopGoals::restart()
{
    if (m_ledger.state().finished)
        return refusal(ErrorCode::WorkshopFinished);
    if (Result<void> cleared = m_editor.setGoals({}); !cleared)
        return cleared;
    m_ballots.forget();
    return close();
}

Result<void> WorkshopGoals::close()
{
    return m_ledger.change([](WorkshopState &state) { state.ballotsOpen = false; });
}

std::optional<bool> WorkshopGoals::hasCommonPurpose() const
{
    return GoalBallots::hasCommonPurpose(m_editor.assessment().goals());
}

} // namespace vierklang
