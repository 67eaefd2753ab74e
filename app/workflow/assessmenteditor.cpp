// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/assessmenteditor.h"

#include "app/assessment/questionorder.h"
#include "app/exchange/examples.h"
#include "app/scoring/scoring.h"
#include "app/storage/workshopstore.h"
#include "app/workflow/handoutrun.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// The one text field in which this measure differs from the known one: typing merges into one step of undo, every
/// other change is a step of its own.
QString fieldTypedInto(const QList<Measure> &known, const Measure &measure)
{
    for (Measure before : known) {
        if (before.id != measure.id)
            continue;
        const std::array<std::pair<QString, QString Measure::*>, 3> fields{
            {{u"title"_s, &Measure::title}, {u"owner"_s, &Measure::owner}, {u"training"_s, &Measure::training}}};
        for (const auto &[name, field] : fields) {
            Measure typed = before;
            typed.*field = measure.*field;
            if (typed == measure)
                return name;
        }
    }
    return {};
}

} // namespace

AssessmentEditor::AssessmentEditor(const Instrument &instrument, Library &library, const Clock &clock,
                                   IdSource &ids, Assessment assessment, bool revealed, QObject *parent)
    : QObject(parent), m_instrument(instrument), m_library(library), m_clock(clock), m_ids(ids),
      m_assessment(std::move(assessment)), m_result(score(instrument, m_assessment)), m_revealed(revealed)
{
}

AssessmentEditor::~AssessmentEditor() = default;

bool AssessmentEditor::isExample() const { return vierklang::isExample(m_instrument, m_assessment.id()); }

Result<QList<LibraryEntry>> AssessmentEditor::others() const
{
    Result<QList<LibraryEntry>> entries = m_library.entries();
    if (entries)
        entries.value().removeIf([this](const LibraryEntry &entry) { return entry.id == m_assessment.id(); });
    return entries;
}

Result<Assessment> AssessmentEditor::readOther(QUuid id) const { return m_library.read(id); }

void AssessmentEditor::reveal()
{
    if (m_revealed)
        return;
    // A read-only library shows the result all the same; it only cannot remember that it did.
    if (!isReadOnly()) {
        if (const Result<void> stored = m_library.setRevealed(m_assessment.id(), true); !stored)
            emit saveFailed(stored.error());
    }
    m_revealed = true;
    emit revealedChanged();
}

QList<const Goal *> AssessmentEditor::goalsInShuffledOrder() const
{
    return vierklang::goalsInShuffledOrder(m_instrument, m_assessment);
}

QList<const Item *> AssessmentEditor::itemsInWorkshopOrder() const
{
    return vierklang::itemsInWorkshopOrder(m_instrument, m_assessment);
}

Result<WorkshopNotes> AssessmentEditor::workshopNotes() const
{
    const Result<std::optional<WorkshopState>> state = WorkshopStore(m_library).read(m_assessment.id());
    if (!state)
        return state.error();
    return state.value() ? notesFrom(*state.value()) : WorkshopNotes{};
}

Result<void> AssessmentEditor::replace(const Assessment &next)
{
    AssessmentResult result = score(m_instrument, next);
    const QDateTime now = m_clock.now();
    if (Result<void> stored = m_library.store(m_assessment, next, result, now); !stored) {
        emit saveFailed(stored.error());
        return stored;
    }
    m_assessment = next;
    m_result = std::move(result);
    m_savedAt = now;
    emit assessmentChanged();
    emit saved(now);
    return {};
}

Result<void> AssessmentEditor::apply(const Mutation &mutation, const QString &undoText, const QString &mergeKey)
{
    const Assessment before = m_assessment;
    Assessment after = before;
    if (Result<void> allowed = mutation(after); !allowed)
        return allowed;
    if (after == before)
        return {};
    if (Result<void> stored = replace(after); !stored)
        return stored;
    m_undone.clear();
    if (!mergeKey.isEmpty() && canUndo() && m_done.last().mergeKey == mergeKey)
        m_done.last().after = after;
    else
        m_done.append({before, after, undoText, mergeKey});
    emit historyChanged();
    return {};
}

ChangedPart AssessmentEditor::undoPart() const
{
    return canUndo() ? changedPart(m_done.last().before, m_done.last().after) : ChangedPart();
}

ChangedPart AssessmentEditor::redoPart() const
{
    return canRedo() ? changedPart(m_undone.last().before, m_undone.last().after) : ChangedPart();
}

Result<void> AssessmentEditor::undo()
{
    if (!canUndo())
        return {};
    if (Result<void> stored = replace(m_done.last().before); !stored)
        return stored;
    m_undone.append(m_done.takeLast());
    emit historyChanged();
    return {};
}

Result<void> AssessmentEditor::redo()
{
    if (!canRedo())
        return {};
    if (Result<void> stored = replace(m_undone.last().after); !stored)
        return stored;
    m_done.append(m_undone.takeLast());
    emit historyChanged();
    return {};
}

Result<void> AssessmentEditor::changeItem(const QString &itemId, const std::function<void(ItemRecord &)> &edit,
                                          const QString &undoText, const QString &mergeKey)
{
    return apply(
        [&](Assessment &assessment) {
            ItemRecord record = assessment.itemRecord(itemId);
            edit(record);
            return assessment.setItemRecord(m_instrument, itemId, record);
        },
        undoText, mergeKey);
}

Result<void> AssessmentEditor::setForm(Form form)
{
    return apply([&](Assessment &a) { return a.setForm(m_instrument, form); }, tr("form"));
}

Result<void> AssessmentEditor::setTitle(const QString &title)
{
    return apply([&](Assessment &a) { return a.setTitle(title); }, tr("occasion"), u"title"_s);
}

Result<void> AssessmentEditor::setCommune(const Commune &commune)
{
    return apply([&](Assessment &a) { return a.setCommune(commune); }, tr("commune"), u"commune"_s);
}

Result<void> AssessmentEditor::setConductedOn(std::optional<QDate> date)
{
    return apply([&](Assessment &a) { return a.setConductedOn(date); }, tr("date"));
}

Result<void> AssessmentEditor::setFacilitator(const QString &facilitator)
{
    return apply([&](Assessment &a) { return a.setFacilitator(facilitator); }, tr("facilitator"), u"facilitator"_s);
}

Result<void> AssessmentEditor::setTags(const QStringList &tags)
{
    return apply([&](Assessment &a) { return a.setTags(tags); }, tr("tags"));
}

Result<void> AssessmentEditor::setPoints(const QString &goalId, int points)
{
    return apply([&](Assessment &a) { return a.setPoints(m_instrument, goalId, points); }, tr("points"));
}

Result<void> AssessmentEditor::setGoals(const GoalPoints &goals)
{
    return apply([&](Assessment &a) { return a.setGoals(m_instrument, goals); }, tr("points"));
}

Result<void> AssessmentEditor::setTicks(const QString &behaviourId, const QStringList &optionIds)
{
    return apply([&](Assessment &a) { return a.setTicks(m_instrument, behaviourId, optionIds); }, tr("practice"));
}

Result<void> AssessmentEditor::setAnswer(const QString &itemId, Answer answer)
{
    return changeItem(itemId, [&](ItemRecord &record) { record.answer = answer; }, tr("answer"));
}

Result<void> AssessmentEditor::recordConsensus(const QString &itemId, Answer answer)
{
    const auto edit = [&](ItemRecord &record) {
        record.answer = answer;
        record.parked = record.parked && answer.isOpen();
    };
    return changeItem(itemId, edit, tr("consensus"));
}

Result<void> AssessmentEditor::addRound(const QString &itemId, const Round &round)
{
    return changeItem(itemId, [&](ItemRecord &record) { record.rounds.append(round); }, tr("round"));
}

Result<void> AssessmentEditor::setNote(const QString &itemId, const QString &note)
{
    return changeItem(itemId, [&](ItemRecord &record) { record.note = note; }, tr("note"), u"note "_s + itemId);
}

Result<void> AssessmentEditor::setEvidence(const QString &itemId, const QString &evidence)
{
    return changeItem(itemId, [&](ItemRecord &record) { record.evidence = evidence; }, tr("evidence"),
                      u"evidence "_s + itemId);
}

Result<void> AssessmentEditor::setParked(const QString &itemId, bool parked)
{
    return changeItem(itemId, [&](ItemRecord &record) { record.parked = parked; },
                      parked ? tr("park the question") : tr("take the question back"));
}

Result<void> AssessmentEditor::setItemTarget(const QString &itemId, std::optional<int> target)
{
    return changeItem(itemId, [&](ItemRecord &record) { record.target = target; }, tr("target"));
}

Result<void> AssessmentEditor::setTarget(const QString &scaleId, std::optional<double> target)
{
    return apply([&](Assessment &a) { return a.setTarget(m_instrument, scaleId, target); }, tr("target"));
}

Result<QUuid> AssessmentEditor::addRecommendedMeasure(const QString &stepId, Language language)
{
    const Recommendation *step = m_instrument.recommendation(stepId);
    if (!step)
        return Error{ErrorCode::UnknownStep, {stepId}, {}, {}};
    Measure measure;
    measure.id = m_ids.next();
    measure.step = stepId;
    measure.about = step->about;
    measure.title = step->text.in(language);
    const Result<void> added = apply(
        [&](Assessment &a) { return a.setMeasures(m_instrument, a.measures() + QList<Measure>{measure}); },
        tr("add a measure"));
    if (!added)
        return added.error();
    return measure.id;
}

Result<QUuid> AssessmentEditor::addOwnMeasure(const QString &title)
{
    Measure measure;
    measure.id = m_ids.next();
    measure.title = title;
    const Result<void> added = apply(
        [&](Assessment &a) { return a.setMeasures(m_instrument, a.measures() + QList<Measure>{measure}); },
        tr("add a measure"));
    if (!added)
        return added.error();
    return measure.id;
}

Result<void> AssessmentEditor::setMeasure(const Measure &measure)
{
    const QString typedField = fieldTypedInto(m_assessment.measures(), measure);
    return apply(
        [&](Assessment &a) {
            QList<Measure> measures = a.measures();
            for (Measure &known : measures) {
                if (known.id == measure.id)
                    known = measure;
            }
            return a.setMeasures(m_instrument, measures);
        },
        tr("change the measure"),
        typedField.isEmpty() ? QString() : u"measure %1 %2"_s.arg(measure.id.toString(), typedField));
}

Result<void> AssessmentEditor::removeMeasure(QUuid id)
{
    return apply(
        [&](Assessment &a) {
            QList<Measure> measures = a.measures();
            measures.removeIf([id](const Measure &measure) { return measure.id == id; });
            return a.setMeasures(m_instrument, measures);
        },
        tr("remove the measure"));
}

Result<void> AssessmentEditor::moveMeasure(QUuid id, qsizetype position)
{
    return apply(
        [&](Assessment &a) {
            QList<Measure> measures = a.measures();
            for (qsizetype i = 0; i < measures.size(); ++i) {
                if (measures[i].id == id) {
                    measures.move(i, std::clamp<qsizetype>(position, 0, measures.size() - 1));
                    break;
                }
            }
            return a.setMeasures(m_instrument, measures);
        },
        tr("move the measure"));
}

} // namespace vierklang
