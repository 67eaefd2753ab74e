// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/workshopledger.h"

namespace vierklang {

namespace {

constexpr int SecondsBetweenWrites = 30;

} // namespace

WorkshopLedger::WorkshopLedger(Library &library, QUuid assessmentId, WorkshopState state,
                               std::optional<WorkshopState> stored, QObject *parent)
    : QObject(parent), m_store(library), m_id(assessmentId), m_state(std::move(state)), m_stored(std::move(stored))
{
}

WorkshopLedger::~WorkshopLedger() = default;

Result<void> WorkshopLedger::told(Result<void> outcome)
{
    if (!outcome)
        emit saveFailed(outcome.error());
    return outcome;
}

void WorkshopLedger::takeOver(const WorkshopState &next)
{
    const WorkshopState before = std::exchange(m_state, next);
    emit changed(before);
}

Result<void> WorkshopLedger::change(const Edit &edit)
{
    if (m_state.finished)
        return refusal(ErrorCode::WorkshopFinished);
    WorkshopState next = m_state;
    edit(next);
    if (Result<void> stored = told(m_store.write(m_id, m_stored, next)); !stored)
        return stored;
    m_stored = next;
    takeOver(next);
    return {};
}

Result<void> WorkshopLedger::keepVote(const Round &vote)
{
    if (Result<void> stored = told(m_store.writeVote(m_id, vote)); !stored)
        return stored;
    WorkshopState next = m_state;
    next.vote = vote;
    m_stored->vote = vote;
    takeOver(next);
    return {};
}

Result<void> WorkshopLedger::blurBallots() { return told(m_store.blurBallots(m_id)); }

void WorkshopLedger::follow(const Edit &edit)
{
    WorkshopState next = m_state;
    edit(next);
    if (next != m_state)
        takeOver(next);
}

void WorkshopLedger::spend(int seconds)
{
    if (seconds == 0 || m_state.finished)
        return;
    WorkshopState next = m_state;
    next.times.elapsed += seconds;
    next.times.step += seconds;
    next.times.topic += seconds;
    if (next.times.elapsed - m_stored->times.elapsed >= SecondsBetweenWrites) {
        if (told(m_store.write(m_id, m_stored, next)))
            m_stored = next;
    }
    takeOver(next);
}

} // namespace vierklang
