// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/workshoprun.h"

#include "app/base/textrules.h"
#include "app/workflow/workshoproom.h"

#include <algorithm>

namespace vierklang {

Result<std::unique_ptr<WorkshopRun>> WorkshopRun::begin(Library &library, AssessmentEditor &editor, const Clock &clock,
                                                        const Room &room, WorkshopPurpose purpose)
{
    const Result<std::optional<WorkshopState>> known = WorkshopStore(library).read(editor.assessment().id());
    if (!known)
        return known.error();
    if (known.value())
        return refusal(known.value()->finished ? ErrorCode::WorkshopFinished : ErrorCode::WorkshopRunning);
    if (const Result<void> fits = checkRoom(editor.instrument().workshop, room); !fits)
        return fits.error();
    WorkshopState state;
    state.startedAt = clock.now();
    state.room = room;
    std::unique_ptr<WorkshopRun> run(new WorkshopRun(library, editor, clock, state, std::nullopt, purpose));
    if (const Result<void> stored = run->m_ledger.change([](WorkshopState &) {}); !stored)
        return stored.error();
    return run;
}

Result<std::unique_ptr<WorkshopRun>> WorkshopRun::resume(Library &library, AssessmentEditor &editor,
                                                         const Clock &clock)
{
    const Result<std::optional<WorkshopState>> known = WorkshopStore(library).read(editor.assessment().id());
    if (!known)
        return known.error();
    if (!known.value())
        return std::unique_ptr<WorkshopRun>();
    WorkshopState state = *known.value();
    // A day later the sums may be in backups: a form added now could be told apart.
    if (state.startedAt.addDays(1) < clock.now())
        state.ballotsOpen = false;
    return std::unique_ptr<WorkshopRun>(
        new WorkshopRun(library, editor, clock, state, known.value(), WorkshopPurpose::Real));
}

WorkshopRun::WorkshopRun(Library &library, AssessmentEditor &editor, const Clock &clock, WorkshopState state,
                         std::optional<WorkshopState> stored, WorkshopPurpose purpose)
    : m_editor(editor), m_clock(clock), m_purpose(purpose),
      m_ledger(library, editor.assessment().id(), std::move(state), std::move(stored)), m_vote(m_ledger, editor),
      m_goals(m_ledger, editor), m_stopwatch(clock)
{
    connect(&m_ledger, &WorkshopLedger::changed, this, &WorkshopRun::onLedgerChanged);
    connect(&m_ledger, &WorkshopLedger::saveFailed, this, &WorkshopRun::saveFailed);
    connect(&m_editor, &AssessmentEditor::assessmentChanged, this, &WorkshopRun::agendaChanged);
    connect(&m_editor, &AssessmentEditor::saveFailed, this, &WorkshopRun::saveFailed);
}

WorkshopRun::~WorkshopRun() = default;

WorkshopAgenda WorkshopRun::agenda() const
{
    return {m_editor.instrument(), m_editor.assessment(), m_editor.itemsInWorkshopOrder(), state()};
}

Result<void> WorkshopRun::mayLeave() const
{
    if (state().finished)
        return refusal(ErrorCode::WorkshopFinished);
    if (m_vote.isUnderWay())
        return refusal(ErrorCode::VoteInProgress);
    return {};
}

QString WorkshopRun::firstTopicOf(WorkshopStep step) const
{
    if (step == WorkshopStep::Items) {
        const WorkshopAgenda now = agenda();
        const Item *first = now.next();
        return first ? first->id : now.items().first().item->id;
    }
    if (step != WorkshopStep::Behaviour)
        return {};
    const QList<BehaviourItem> &questions = m_editor.instrument().behaviour;
    const auto open = std::find_if(questions.cbegin(), questions.cend(), [this](const BehaviourItem &question) {
        return m_editor.assessment().ticksOf(question.id).isEmpty();
    });
    return open != questions.cend() ? open->id : questions.first().id;
}

Result<void> WorkshopRun::goToStep(WorkshopStep step)
{
    if (step == state().step)
        return {};
    return putOnTable(step, firstTopicOf(step));
}

Result<void> WorkshopRun::goTo(const QString &topicId)
{
    const Item *item = m_editor.instrument().item(topicId);
    if (!(item && m_editor.assessment().asks(*item)) && !m_editor.instrument().behaviourItem(topicId))
        return refusal(ErrorCode::UnknownItem, {topicId});
    return putOnTable(item ? WorkshopStep::Items : WorkshopStep::Behaviour, topicId);
}

Result<void> WorkshopRun::putOnTable(WorkshopStep step, const QString &topicId)
{
    if (Result<void> allowed = mayLeave(); !allowed)
        return allowed;
    const ItemRecord record = m_editor.assessment().itemRecord(topicId);
    const bool comesBack = record.parked && agenda().isThrough();
    return m_ledger.change([&](WorkshopState &next) {
        if (next.step != step)
            next.times.step = 0;
        if (next.step != step || next.topic != topicId) {
            next.times.topic = 0;
            next.times.granted = 0;
        }
        next.step = step;
        next.topic = topicId;
        next.revisiting = comesBack;
        WorkshopVote::begin(next, record);
    });
}

Result<void> WorkshopRun::setRoom(const Room &room)
{
    if (Result<void> fits = checkRoom(plan(), room); !fits)
        return fits;
    const int already = std::max(m_vote.counted(), m_goals.isOpen() ? m_goals.count() : 0);
    if (room.persons < already)
        return refusal(ErrorCode::RoomSize, {QString::number(room.persons), QString::number(already),
                                             QString::number(plan().mostPersons)});
    return m_ledger.change([&room](WorkshopState &next) { next.room = room; });
}

Result<void> WorkshopRun::maySplitBy(const QString &groupId) const
{
    return checkSplit(m_editor.instrument(), room(), groupId);
}

Result<void> WorkshopRun::setMinute(const QString &itemId, const Minute &minute)
{
    if (!m_editor.instrument().item(itemId))
        return refusal(ErrorCode::UnknownItem, {itemId});
    for (const QString &line : {minute.text, minute.owner}) {
        if (Result<void> fine = checkText(line, MaxNameLength, false); !fine)
            return fine;
    }
    return m_ledger.change([&](WorkshopState &next) {
        if (minute.text.isEmpty() && minute.owner.isEmpty())
            next.minutes.remove(itemId);
        else
            next.minutes.insert(itemId, minute);
    });
}

Result<void> WorkshopRun::park(const Minute &minute)
{
    if (step() != WorkshopStep::Items || topic().isEmpty())
        return refusal(ErrorCode::NoQuestion);
    if (Result<void> noted = setMinute(topic(), minute); !noted)
        return noted;
    if (m_vote.isUnderWay()) {
        if (Result<void> forgotten = m_vote.discard(); !forgotten)
            return forgotten;
    }
    return m_editor.setParked(topic(), true);
}

Result<void> WorkshopRun::takeFromParking(const QString &itemId)
{
    if (state().finished)
        return refusal(ErrorCode::WorkshopFinished);
    return m_editor.setParked(itemId, false);
}

WorkshopPace WorkshopRun::pace() const
{
    return paceOf(plan(), m_editor.assessment().form(), state(), agenda(), m_clock.now());
}

void WorkshopRun::tick()
{
    const int seconds = m_stopwatch.look();
    if (seconds == 0 || state().paused || state().finished)
        return;
    const int leftBefore = pace().left();
    const int topicBefore = state().times.topic;
    m_ledger.spend(seconds);
    if (leftBefore > 0 && pace().left() <= 0)
        emit timeIsUp();
    const int limit = plan().parkAfterSeconds;
    const bool talksOn = step() == WorkshopStep::Items && m_vote.phase() != ItemPhase::Decided;
    if (talksOn && topicBefore < limit && state().times.topic >= limit)
        emit parkingSuggested();
}

Result<void> WorkshopRun::setPaused(bool paused)
{
    tick();
    return m_ledger.change([paused](WorkshopState &next) { next.paused = paused; });
}

Result<void> WorkshopRun::giveMoreTime()
{
    return m_ledger.change([this](WorkshopState &next) { next.times.granted += plan().moreSeconds; });
}

Result<void> WorkshopRun::setCoreOnly(bool coreOnly)
{
    return m_ledger.change([coreOnly](WorkshopState &next) { next.coreOnly = coreOnly; });
}

Result<void> WorkshopRun::showPicture()
{
    if (Result<void> allowed = mayLeave(); !allowed)
        return allowed;
    if (Result<void> closed = m_goals.close(); !closed)
        return closed;
    m_editor.reveal();
    return {};
}

Result<void> WorkshopRun::mayAddMeasure() const
{
    if (state().finished)
        return refusal(ErrorCode::WorkshopFinished);
    const QList<Measure> &measures = m_editor.assessment().measures();
    const auto kept = std::count_if(measures.cbegin(), measures.cend(), [](const Measure &measure) {
        return measure.status != MeasureStatus::Dropped;
    });
    if (kept >= MostFocusMeasures)
        return refusal(ErrorCode::EnoughMeasures, {QString::number(kept)});
    return {};
}

Result<QUuid> WorkshopRun::addMeasure(const QString &stepId, Language language)
{
    if (const Result<void> allowed = mayAddMeasure(); !allowed)
        return allowed.error();
    return m_editor.addRecommendedMeasure(stepId, language);
}

Result<QUuid> WorkshopRun::addOwnMeasure(const QString &title)
{
    if (const Result<void> allowed = mayAddMeasure(); !allowed)
        return allowed.error();
    return m_editor.addOwnMeasure(title);
}

QDate WorkshopRun::repeatOn() const
{
    return state().repeatOn.value_or(m_clock.today().addMonths(plan().repeatAfterMonths));
}

Result<void> WorkshopRun::finish(const QDate &repeatOn)
{
    if (Result<void> allowed = mayLeave(); !allowed)
        return allowed;
    if (!repeatOn.isValid() || repeatOn <= m_clock.today())
        return refusal(ErrorCode::InvalidDate, {repeatOn.toString(Qt::ISODate)});
    if (!m_editor.assessment().conductedOn()) {
        if (Result<void> dated = m_editor.setConductedOn(m_clock.today()); !dated)
            return dated;
    }
    return m_ledger.change([&repeatOn](WorkshopState &next) {
        next.ballotsOpen = false;
        next.repeatOn = repeatOn;
        next.finished = true;
    });
}

void WorkshopRun::onLedgerChanged(const WorkshopState &before)
{
    const WorkshopState &now = state();
    if (before.step != now.step)
        emit stepChanged();
    if (before.topic != now.topic)
        emit topicChanged();
    if (before.room != now.room)
        emit roomChanged();
    if (before.topic != now.topic || before.minutes != now.minutes || before.coreOnly != now.coreOnly)
        emit agendaChanged();
    if (before.times != now.times || before.paused != now.paused || before.coreOnly != now.coreOnly
        || before.step != now.step)
        emit paceChanged();
    if (!before.finished && now.finished)
        emit finished();
}

} // namespace vierklang
