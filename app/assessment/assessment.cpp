// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assessment/assessment.h"

#include "app/base/textrules.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

Result<void> checkAgs(const Commune &commune)
{
    if (!commune.ags)
        return {};
    const QString &ags = *commune.ags;
    const bool digits = std::all_of(ags.cbegin(), ags.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool lengthFits = ags.size() == 8 || (ags.size() == 5 && commune.kind == CommuneKind::County);
    if (!digits || !lengthFits)
        return refusal(ErrorCode::InvalidAgs, {ags});
    const auto &states = federalStates();
    const auto state = std::find_if(states.cbegin(), states.cend(),
                                    [&ags](const FederalState &s) { return ags.startsWith(s.keyPrefix); });
    if (state == states.cend())
        return refusal(ErrorCode::InvalidAgs, {ags});
    if (commune.state && *commune.state != state->letters)
        return refusal(ErrorCode::AgsStateMismatch, {ags, state->letters, *commune.state});
    return {};
}

Result<void> checkState(const Commune &commune)
{
    if (!commune.state)
        return {};
    const auto &states = federalStates();
    const bool known = std::any_of(states.cbegin(), states.cend(),
                                   [&](const FederalState &s) { return s.letters == *commune.state; });
    if (!known)
        return refusal(ErrorCode::UnknownWord, {*commune.state});
    return {};
}

Result<void> checkCount(const std::optional<int> &number)
{
    if (number && (*number < 0 || *number > 100'000'000))
        return refusal(ErrorCode::NumberOutOfRange, {QString::number(*number)});
    return {};
}

Result<void> checkRound(const Round &round)
{
    QList<int> all(round.counts.cbegin(), round.counts.cend());
    all << round.unknown << round.notApplicable;
    for (const int votes : all) {
        if (!Round::isPossible(votes))
            return refusal(ErrorCode::NumberOutOfRange, {QString::number(votes)});
    }
    return {};
}

Result<void> checkMeasure(const Instrument &instrument, const Measure &measure)
{
    if (!measure.step.isEmpty() && !instrument.recommendation(measure.step))
        return refusal(ErrorCode::UnknownStep, {measure.step});
    if (!measure.about.isEmpty() && !instrument.dimension(measure.about))
        return refusal(ErrorCode::UnknownScale, {measure.about});
    for (const QString &line : {measure.owner, measure.training}) {
        if (Result<void> fine = checkText(line, MaxNameLength, false); !fine)
            return fine;
    }
    if (Result<void> fine = checkText(measure.title, MaxNoteLength, false); !fine)
        return fine;
    for (const auto &date : {measure.start, measure.due}) {
        if (date && !date->isValid())
            return refusal(ErrorCode::InvalidDate);
    }
    if (measure.start && measure.due && *measure.due < *measure.start)
        return refusal(ErrorCode::DateOrder);
    const bool needsAll = measure.status == MeasureStatus::Planned || measure.status == MeasureStatus::Running
                          || measure.status == MeasureStatus::Done;
    if (needsAll && !missingForPlanned(measure).isEmpty())
        return refusal(ErrorCode::PlannedNeedsMore, missingForPlanned(measure));
    return {};
}

Result<void> checkPoints(const Instrument &instrument, const Goal *goal, const QString &goalId, int points,
                         int ballots)
{
    if (!goal)
        return refusal(ErrorCode::UnknownGoal, {goalId});
    const int most = instrument.constants.maxPerGoal * ballots;
    if (points < 0 || points > most)
        return refusal(ErrorCode::TooManyPointsOnGoal, {goalId, QString::number(points), QString::number(most)});
    return {};
}

} // namespace

int GoalPoints::spent() const
{
    int sum = 0;
    for (const int value : points)
        sum += value;
    return sum;
}

QString wordOf(Form form) { return form == Form::Full ? u"full"_s : u"short"_s; }

std::optional<Form> formFromWord(QStringView word)
{
    if (word == u"full")
        return Form::Full;
    if (word == u"short")
        return Form::Short;
    return std::nullopt;
}

Assessment::Assessment(QUuid id, const Instrument &instrument, Form form)
    : m_id(id), m_instrumentId(instrument.id), m_instrumentVersion(instrument.version), m_form(form)
{
}

int Assessment::remainingPoints(const Instrument &instrument) const
{
    return std::max(0, instrument.constants.points * m_goals.ballots - m_goals.spent());
}

Result<void> Assessment::setForm(const Instrument &instrument, Form form)
{
    if (form == Form::Short) {
        for (const Goal &goal : instrument.goals) {
            if (!goal.core && pointsOf(goal.id) > 0)
                return refusal(ErrorCode::GoalNotInForm, {goal.id});
        }
    }
    m_form = form;
    return {};
}

Result<void> Assessment::setTitle(const QString &title)
{
    if (Result<void> fine = checkText(title, MaxNameLength, false); !fine)
        return fine;
    m_title = title;
    return {};
}

Result<void> Assessment::setCommune(const Commune &commune)
{
    for (const Result<void> &check :
         {checkText(commune.name, MaxNameLength, false), checkState(commune), checkAgs(commune),
          checkCount(commune.population), checkCount(commune.employees)}) {
        if (!check)
            return check;
    }
    m_commune = commune;
    return {};
}

Result<void> Assessment::setConductedOn(std::optional<QDate> date)
{
    if (date && !date->isValid())
        return refusal(ErrorCode::InvalidDate);
    m_conductedOn = date;
    return {};
}

Result<void> Assessment::setFacilitator(const QString &facilitator)
{
    if (Result<void> fine = checkText(facilitator, MaxNameLength, false); !fine)
        return fine;
    m_facilitator = facilitator;
    return {};
}

Result<void> Assessment::setTags(const QStringList &tags)
{
    for (const QString &tag : tags) {
        if (Result<void> fine = checkText(tag, MaxNameLength, false); !fine)
            return fine;
    }
    if (QSet<QString>(tags.cbegin(), tags.cend()).size() != tags.size())
        return refusal(ErrorCode::DuplicateValue);
    m_tags = tags;
    return {};
}

Result<void> Assessment::setPoints(const Instrument &instrument, const QString &goalId, int points)
{
    GoalPoints goals = m_goals;
    if (points == 0)
        goals.points.remove(goalId);
    else
        goals.points.insert(goalId, points);
    if (points == 0 && !instrument.goal(goalId))
        return refusal(ErrorCode::UnknownGoal, {goalId});
    return setGoals(instrument, goals);
}

Result<void> Assessment::setGoals(const Instrument &instrument, const GoalPoints &goals)
{
    if (goals.ballots < 1 || goals.ballots > 1000)
        return refusal(ErrorCode::NumberOutOfRange, {QString::number(goals.ballots)});
    GoalPoints clean = goals;
    clean.points.clear();
    for (auto it = goals.points.cbegin(); it != goals.points.cend(); ++it) {
        const Goal *goal = instrument.goal(it.key());
        if (Result<void> fine = checkPoints(instrument, goal, it.key(), it.value(), goals.ballots); !fine)
            return fine;
        if (it.value() > 0 && !asks(*goal))
            return refusal(ErrorCode::GoalNotInForm, {goal->id});
        if (it.value() > 0)
            clean.points.insert(it.key(), it.value());
    }
    const int most = instrument.constants.points * goals.ballots;
    if (clean.spent() > most)
        return refusal(ErrorCode::TooManyPoints, {QString::number(clean.spent()), QString::number(most)});
    if (goals.leadingTypes) {
        int persons = 0;
        for (const int number : goals.leadingTypes->values) {
            if (number < 0)
                return refusal(ErrorCode::NumberOutOfRange, {QString::number(number)});
            persons += number;
        }
        if (persons > goals.ballots)
            return refusal(ErrorCode::NumberOutOfRange, {QString::number(persons)});
    }
    m_goals = clean;
    return {};
}

Result<void> Assessment::setTicks(const Instrument &instrument, const QString &behaviourId,
                                  const QStringList &optionIds)
{
    const BehaviourItem *item = instrument.behaviourItem(behaviourId);
    if (!item)
        return refusal(ErrorCode::UnknownBehaviour, {behaviourId});
    QStringList ordered;
    for (const BehaviourOption &option : item->options) {
        if (optionIds.contains(option.id))
            ordered.append(option.id);
    }
    for (const QString &optionId : optionIds) {
        if (!ordered.contains(optionId))
            return refusal(ErrorCode::UnknownOption, {optionId});
    }
    if (ordered.size() != optionIds.size())
        return refusal(ErrorCode::DuplicateValue);
    if (ordered.size() > item->maxTicks)
        return refusal(ErrorCode::TooManyTicks, {QString::number(ordered.size()), QString::number(item->maxTicks)});
    if (ordered.isEmpty())
        m_behaviour.remove(behaviourId);
    else
        m_behaviour.insert(behaviourId, ordered);
    return {};
}

Result<void> Assessment::setAnswer(const Instrument &instrument, const QString &itemId, Answer answer)
{
    ItemRecord record = itemRecord(itemId);
    record.answer = answer;
    return setItemRecord(instrument, itemId, record);
}

Result<void> Assessment::setItemRecord(const Instrument &instrument, const QString &itemId,
                                       const ItemRecord &record)
{
    if (!instrument.item(itemId))
        return refusal(ErrorCode::UnknownItem, {itemId});
    for (const QString &text : {record.note, record.evidence}) {
        if (Result<void> fine = checkText(text, MaxNoteLength, true); !fine)
            return fine;
    }
    if (record.target && (*record.target < 0 || *record.target > MaxLevel))
        return refusal(ErrorCode::TargetOutOfRange, {QString::number(*record.target)});
    for (const Round &round : record.rounds) {
        if (Result<void> fine = checkRound(round); !fine)
            return fine;
    }
    if (record.isEmpty())
        m_items.remove(itemId);
    else
        m_items.insert(itemId, record);
    return {};
}

Result<void> Assessment::setTarget(const Instrument &instrument, const QString &scaleId,
                                   std::optional<double> target)
{
    if (!instrument.scaleIds().contains(scaleId))
        return refusal(ErrorCode::UnknownScale, {scaleId});
    if (!target) {
        m_targets.remove(scaleId);
        return {};
    }
    const double halves = *target * 2;
    if (!(*target >= 0 && *target <= MaxLevel) || halves != std::floor(halves))
        return refusal(ErrorCode::TargetOutOfRange, {QString::number(*target)});
    m_targets.insert(scaleId, *target);
    return {};
}

Result<void> Assessment::setMeasures(const Instrument &instrument, const QList<Measure> &measures)
{
    QSet<QUuid> seen;
    for (const Measure &measure : measures) {
        if (measure.id.isNull())
            return refusal(ErrorCode::InvalidId);
        if (seen.contains(measure.id))
            return refusal(ErrorCode::DuplicateValue);
        seen.insert(measure.id);
        if (Result<void> fine = checkMeasure(instrument, measure); !fine)
            return fine;
    }
    m_measures = measures;
    return {};
}

} // namespace vierklang
