// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/idsource.h"
#include "app/workflow/workshoprun.h"

#include <QRandomGenerator>

#include <memory>

namespace vierklang {

/// People who do not exist. The same seed gives the same votes. Mostly a room leans towards one step; every fifth
/// question divides it, so that there is something to practise.
class SimulatedVoters final
{
public:
    SimulatedVoters(const Instrument &instrument, quint32 seed) : m_instrument(instrument), m_random(seed) {}

    /// The answers of a room of this size, in the order in which hands go up.
    [[nodiscard]] QList<Answer> votes(int persons);
    /// One whole goal form.
    [[nodiscard]] Ballot ballot(Form form);
    /// One allowed set of ticks.
    [[nodiscard]] QStringList ticks(const BehaviourItem &question);

private:
    [[nodiscard]] Answer voteNear(int step);

    const Instrument &m_instrument;
    QRandomGenerator m_random;
};

/// „Probelauf“: the same workshop on a library in memory, with a room of simulated people. It ends with this object
/// and leaves no trace.
class WorkshopRehearsal final
{
public:
    /// Errors: those of `WorkshopRun::begin`.
    [[nodiscard]] static Result<std::unique_ptr<WorkshopRehearsal>> begin(const Instrument &instrument,
                                                                          const Clock &clock, Form form,
                                                                          const Room &room, quint32 seed);
    ~WorkshopRehearsal();

    [[nodiscard]] AssessmentEditor &editor() { return *m_editor; }
    [[nodiscard]] WorkshopRun &run() { return *m_run; }
    /// Everybody votes on the item on the table; the counts stay covered. Errors: those of `WorkshopVote::add`.
    Result<void> letVote();
    /// Everybody hands in a goal form.
    Result<void> letDistributePoints();
    /// The room answers the behaviour item on the table.
    Result<void> letAnswerBehaviour();

private:
    WorkshopRehearsal(const Instrument &instrument, const Clock &clock, Form form, quint32 seed);

    RandomIds m_ids;
    SimulatedVoters m_voters;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<AssessmentEditor> m_editor;
    std::unique_ptr<WorkshopRun> m_run;
};

} // namespace vierklang
