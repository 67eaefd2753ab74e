// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/changedpart.h"
#include "app/base/clock.h"
#include "app/base/idsource.h"
#include "app/report/workshopnotes.h"
#include "app/scoring/assessmentresult.h"
#include "app/storage/library.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace vierklang {

/// The one door through which an assessment changes: every intention of a person is one undoable command, is in
/// the library before `saved` is said, and leaves a new result. A refused or failed change leaves everything as it
/// was and says why in its return value; a failure of the library also comes as `saveFailed`.
class AssessmentEditor final : public QObject
{
    Q_OBJECT

public:
    AssessmentEditor(const Instrument &instrument, Library &library, const Clock &clock, IdSource &ids,
                     Assessment assessment, bool revealed, QObject *parent = nullptr);
    ~AssessmentEditor() override;

    [[nodiscard]] const Instrument &instrument() const { return m_instrument; }
    [[nodiscard]] const Assessment &assessment() const { return m_assessment; }
    [[nodiscard]] const AssessmentResult &result() const { return m_result; }
    [[nodiscard]] bool canUndo() const { return !m_done.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.isEmpty(); }
    /// What would be undone or redone, in words ("points", "note"); empty when nothing.
    [[nodiscard]] QString undoText() const { return canUndo() ? m_done.last().text : QString(); }
    [[nodiscard]] QString redoText() const { return canRedo() ? m_undone.last().text : QString(); }
    /// Where that change was made; meaningful only when there is one.
    [[nodiscard]] ChangedPart undoPart() const;
    [[nodiscard]] ChangedPart redoPart() const;
    /// A failure leaves the history where it was, so that the person can try again.
    Result<void> undo();
    Result<void> redo();
    [[nodiscard]] bool isReadOnly() const { return m_library.isReadOnly(); }
    [[nodiscard]] bool isExample() const;
    /// The result stays covered until the person opens it for the first time.
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    void reveal();
    /// What else is in the library, to compare with: last changed first. Errors of the library.
    [[nodiscard]] Result<QList<LibraryEntry>> others() const;
    /// Another assessment, to look at only. Errors as `Library::read`.
    [[nodiscard]] Result<Assessment> readOther(QUuid id) const;
    [[nodiscard]] std::optional<QDateTime> savedAt() const { return m_savedAt; }

    /// Goals of the form in random order, the same every time for this assessment: no type shows through.
    [[nodiscard]] QList<const Goal *> goalsInShuffledOrder() const;
    /// Items of the form in the order of the workshop (data, roles and training first).
    [[nodiscard]] QList<const Item *> itemsInWorkshopOrder() const;

    /// What the library keeps of this assessment's workshop for the protocol; empty when there was none.
    [[nodiscard]] Result<WorkshopNotes> workshopNotes() const;

    Result<void> setForm(Form form);
    Result<void> setTitle(const QString &title);
    Result<void> setCommune(const Commune &commune);
    Result<void> setConductedOn(std::optional<QDate> date);
    Result<void> setFacilitator(const QString &facilitator);
    Result<void> setTags(const QStringList &tags);
    Result<void> setPoints(const QString &goalId, int points);
    /// The sums of all ballots at once: one ballot more is one change.
    Result<void> setGoals(const GoalPoints &goals);
    Result<void> setTicks(const QString &behaviourId, const QStringList &optionIds);
    Result<void> setAnswer(const QString &itemId, Answer answer);
    /// What the room agreed on; the question is no longer parked then.
    Result<void> recordConsensus(const QString &itemId, Answer answer);
    /// The counts of one more vote, after the ones before.
    Result<void> addRound(const QString &itemId, const Round &round);
    Result<void> setNote(const QString &itemId, const QString &note);
    Result<void> setEvidence(const QString &itemId, const QString &evidence);
    Result<void> setParked(const QString &itemId, bool parked);
    Result<void> setItemTarget(const QString &itemId, std::optional<int> target);
    Result<void> setTarget(const QString &scaleId, std::optional<double> target);
    /// Adds a recommended step as an idea, in the given language of its texts, with its training as a proposal
    /// left to accept: the training stays empty.
    Result<QUuid> addRecommendedMeasure(const QString &stepId, Language language);
    Result<QUuid> addOwnMeasure(const QString &title);
    Result<void> setMeasure(const Measure &measure);
    Result<void> removeMeasure(QUuid id);
    Result<void> moveMeasure(QUuid id, qsizetype position);

signals:
    /// The assessment, and with it the result, is another one now (also by undo and redo).
    void assessmentChanged();
    void revealedChanged();
    void historyChanged();
    void saved(const QDateTime &at);
    void saveFailed(const vierklang::Error &error);

private:
    /// One step of the history: two states of the whole assessment, so that undo and redo are the same act.
    struct Change
    {
        Assessment before;
        Assessment after;
        QString text;
        QString mergeKey;
    };
    using Mutation = std::function<Result<void>(Assessment &)>;

    /// `mergeKey`: changes with the same non-empty key in a row become one step of undo (typing into a field).
    Result<void> apply(const Mutation &mutation, const QString &undoText, const QString &mergeKey = {});
    Result<void> changeItem(const QString &itemId, const std::function<void(ItemRecord &)> &edit,
                            const QString &undoText, const QString &mergeKey = {});
    /// Writes and takes over; the only place that does.
    Result<void> replace(const Assessment &next);

    const Instrument &m_instrument;
    Library &m_library;
    const Clock &m_clock;
    IdSource &m_ids;
    Assessment m_assessment;
    AssessmentResult m_result;
    bool m_revealed;
    std::optional<QDateTime> m_savedAt;
    QList<Change> m_done;
    QList<Change> m_undone;
};

} // namespace vierklang
