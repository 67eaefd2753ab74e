// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/workshopagenda.h"
#include "app/workflow/workshopgoals.h"
#include "app/workflow/workshoppace.h"
#include "app/workflow/workshopvote.h"

#include <QObject>

#include <memory>

namespace vierklang {

/// Whether a workshop counts or is played through to learn it („Probelauf“).
enum class WorkshopPurpose { Real, Rehearsal };

/// A workshop in a room (instrument.md 2): its steps, its questions, the blind votes (`vote`), the goal forms
/// (`goals`), parking and time. Everything that was shown is in the library before a signal says so; taken up after a
/// kill, it stands where it stood. Nothing goes on by itself. A refused or failed change leaves everything as it was
/// and says why; a failure of the library also comes as `saveFailed`. Must not outlive the library, the editor and the
/// clock it was given.
class WorkshopRun final : public QObject
{
    Q_OBJECT

public:
    /// Errors: WorkshopRunning, WorkshopFinished, those of `setRoom` and of the library.
    [[nodiscard]] static Result<std::unique_ptr<WorkshopRun>> begin(Library &library, AssessmentEditor &editor,
                                                                    const Clock &clock, const Room &room,
                                                                    WorkshopPurpose purpose = WorkshopPurpose::Real);
    /// The workshop as it was left, finished or not; null when this assessment has none.
    [[nodiscard]] static Result<std::unique_ptr<WorkshopRun>> resume(Library &library, AssessmentEditor &editor,
                                                                     const Clock &clock);
    ~WorkshopRun() override;

    [[nodiscard]] const WorkshopPlan &plan() const { return m_editor.instrument().workshop; }
    [[nodiscard]] AssessmentEditor &editor() const { return m_editor; }
    [[nodiscard]] WorkshopVote &vote() { return m_vote; }
    [[nodiscard]] WorkshopGoals &goals() { return m_goals; }
    [[nodiscard]] bool isRehearsal() const { return m_purpose == WorkshopPurpose::Rehearsal; }
    [[nodiscard]] bool isFinished() const { return state().finished; }
    [[nodiscard]] QDateTime startedAt() const { return state().startedAt; }

    [[nodiscard]] WorkshopStep step() const { return state().step; }
    /// Id of the item or behaviour item on the table; empty in the other steps.
    [[nodiscard]] const QString &topic() const { return state().topic; }
    [[nodiscard]] WorkshopAgenda agenda() const;
    /// Errors: VoteInProgress, WorkshopFinished.
    Result<void> goToStep(WorkshopStep step);
    /// Puts an item or a behaviour item on the table, and goes to its step. Errors: as above, UnknownItem.
    Result<void> goTo(const QString &topicId);

    [[nodiscard]] const Room &room() const { return state().room; }
    /// Errors: those of `checkRoom`; RoomSize also when fewer than are counted already.
    Result<void> setRoom(const Room &room);
    /// See `checkSplit`.
    [[nodiscard]] Result<void> maySplitBy(const QString &groupId) const;

    [[nodiscard]] const QMap<QString, Minute> &minutes() const { return state().minutes; }
    [[nodiscard]] Minute minuteOf(const QString &itemId) const { return state().minutes.value(itemId); }
    /// Each line at most MaxNameLength characters; two empty ones delete it. Errors: UnknownItem, TextTooLong,
    /// TextHasControls, WorkshopFinished.
    Result<void> setMinute(const QString &itemId, const Minute &minute);
    /// Puts the item on the table aside, with what is to be cleared up and by whom; counts that are not revealed are
    /// forgotten. Errors: NoQuestion, those of `setMinute`.
    Result<void> park(const Minute &minute);
    Result<void> takeFromParking(const QString &itemId);

    [[nodiscard]] bool isPaused() const { return state().paused; }
    [[nodiscard]] WorkshopPace pace() const;
    /// To be called about once a second; see `Stopwatch` for jumps of the clock.
    void tick();
    Result<void> setPaused(bool paused);
    Result<void> giveMoreTime();
    /// "Kurzform ab hier": of the questions to do only the core ones stay on the agenda. Can be taken back; the form of
    /// the assessment stays.
    [[nodiscard]] bool isCoreOnly() const { return state().coreOnly; }
    Result<void> setCoreOnly(bool coreOnly);

    /// Opens the result for everybody and closes the goal forms.
    Result<void> showPicture();
    /// As the editor does, but at most MostFocusMeasures that are not dropped. Error: EnoughMeasures.
    Result<QUuid> addMeasure(const QString &stepId, Language language);
    Result<QUuid> addOwnMeasure(const QString &title);
    /// The date that was set, or twelve months from today.
    [[nodiscard]] QDate repeatOn() const;
    /// Errors: VoteInProgress, InvalidDate (not after today), WorkshopFinished.
    Result<void> finish(const QDate &repeatOn);

signals:
    void stepChanged();
    void topicChanged();
    void roomChanged();
    /// Something that `agenda`, `minutes` or `isCoreOnly` show is another now.
    void agendaChanged();
    /// Seconds passed, or the plan changed.
    void paceChanged();
    /// The time of this question or step is used up: a gentle sign, nothing else happens. Once, until more is given.
    void timeIsUp();
    /// The room talks about this question for long; parking could be offered. Once per question.
    void parkingSuggested();
    void finished();
    void saveFailed(const vierklang::Error &error);

private:
    WorkshopRun(Library &library, AssessmentEditor &editor, const Clock &clock, WorkshopState state,
                std::optional<WorkshopState> stored, WorkshopPurpose purpose);
    [[nodiscard]] const WorkshopState &state() const { return m_ledger.state(); }
    [[nodiscard]] Result<void> mayLeave() const;
    [[nodiscard]] Result<void> mayAddMeasure() const;
    [[nodiscard]] QString firstTopicOf(WorkshopStep step) const;
    Result<void> putOnTable(WorkshopStep step, const QString &topicId);
    void onLedgerChanged(const WorkshopState &before);

    AssessmentEditor &m_editor;
    const Clock &m_clock;
    WorkshopPurpose m_purpose;
    WorkshopLedger m_ledger;
    WorkshopVote m_vote;
    WorkshopGoals m_goals;
    Stopwatch m_stopwatch;
};

} // namespace vierklang
