// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/workshoprehearsal.h"

#include "app/scoring/flips.h"
#include "app/scoring/scoring.h"

#include <algorithm>

namespace vierklang {

namespace {

Assessment emptyAssessment(IdSource &ids, const Instrument &instrument, const Clock &clock, Form form)
{
    Assessment assessment(ids.next(), instrument, form);
    if (!assessment.setConductedOn(clock.today()))
        Q_ASSERT(false);
    return assessment;
}

} // namespace

Answer SimulatedVoters::voteNear(int step)
{
    const int word = m_random.bounded(20);
    if (word == 0)
        return Answer::unknown();
    if (word == 1)
        return Answer::notApplicable();
    const int off = word < 5 ? -1 : word < 8 ? 1 : 0;
    return Answer::atLevel(std::clamp(step + off, 0, MaxLevel)).value_or(Answer::unknown());
}

QList<Answer> SimulatedVoters::votes(int persons)
{
    const int here = m_random.bounded(LevelCount);
    const bool isDivided = m_random.bounded(5) == 0;
    const int there = isDivided ? (here + 2 + m_random.bounded(2)) % LevelCount : here;
    QList<Answer> votes;
    for (int i = 0; i < persons; ++i)
        votes.append(voteNear(m_random.bounded(2) == 0 ? here : there));
    return votes;
}

Ballot SimulatedVoters::ballot(Form form)
{
    QStringList asked;
    for (const Goal &goal : m_instrument.goals) {
        if (form == Form::Full || goal.core)
            asked.append(goal.id);
    }
    Ballot ballot;
    for (int spent = 0; spent < m_instrument.constants.points;) {
        int &points = ballot[asked[m_random.bounded(static_cast<int>(asked.size()))]];
        if (points < m_instrument.constants.maxPerGoal) {
            ++points;
            ++spent;
        }
    }
    return ballot;
}

QStringList SimulatedVoters::ticks(const BehaviourItem &question)
{
    QList<QStringList> sets = allowedTicks(question);
    sets.removeAll(QStringList());
    return sets[m_random.bounded(static_cast<int>(sets.size()))];
}

WorkshopRehearsal::WorkshopRehearsal(const Instrument &instrument, const Clock &clock, Form form, quint32 seed)
    : m_voters(instrument, seed), m_library(Library::inMemory(instrument)),
      m_editor(std::make_unique<AssessmentEditor>(instrument, *m_library, clock, m_ids,
                                                  emptyAssessment(m_ids, instrument, clock, form), false))
{
}

WorkshopRehearsal::~WorkshopRehearsal() = default;

Result<std::unique_ptr<WorkshopRehearsal>> WorkshopRehearsal::begin(const Instrument &instrument, const Clock &clock,
                                                                    Form form, const Room &room, quint32 seed)
{
    std::unique_ptr<WorkshopRehearsal> rehearsal(new WorkshopRehearsal(instrument, clock, form, seed));
    const Assessment &assessment = rehearsal->m_editor->assessment();
    const Result<void> added =
        rehearsal->m_library->add(assessment, score(instrument, assessment), false, clock.now());
    if (!added)
        return added.error();
    Result<std::unique_ptr<WorkshopRun>> run = WorkshopRun::begin(
        *rehearsal->m_library, *rehearsal->m_editor, clock, room, WorkshopPurpose::Rehearsal);
    if (!run)
        return run.error();
    rehearsal->m_run = std::move(run).value();
    return rehearsal;
}

Result<void> WorkshopRehearsal::letVote()
{
    for (const Answer answer : m_voters.votes(m_run->room().persons - m_run->vote().counted())) {
        if (Result<void> added = m_run->vote().add(answer); !added)
            return added;
    }
    return {};
}

Result<void> WorkshopRehearsal::letDistributePoints()
{
    while (m_run->goals().count() < m_run->room().persons) {
        const Result<void> added = m_run->goals().add(m_voters.ballot(m_editor->assessment().form()));
        if (!added)
            return added;
    }
    return {};
}

Result<void> WorkshopRehearsal::letAnswerBehaviour()
{
    const BehaviourItem *question = m_editor->instrument().behaviourItem(m_run->topic());
    if (!question)
        return refusal(ErrorCode::NoQuestion);
    return m_editor->setTicks(question->id, m_voters.ticks(*question));
}

} // namespace vierklang
