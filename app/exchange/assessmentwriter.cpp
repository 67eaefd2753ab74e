// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentwriter.h"

#include "app/exchange/assessmentformat.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

void putText(CanonicalObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.put(key, text);
}

void putDate(CanonicalObject &object, const QString &key, const std::optional<QDate> &date)
{
    if (date)
        object.put(key, date->toString(u"yyyy-MM-dd"_s));
}

CanonicalObject communeObject(const Commune &commune)
{
    CanonicalObject object;
    object.put(u"name"_s, commune.name);
    if (commune.kind)
        object.put(u"kind"_s, wordOf(*commune.kind));
    if (commune.ags || commune.agsIsNull)
        object.put(u"ags"_s, commune.ags ? QJsonValue(*commune.ags) : QJsonValue());
    if (commune.state || commune.stateIsNull)
        object.put(u"state"_s, commune.state ? QJsonValue(*commune.state) : QJsonValue());
    if (commune.population)
        object.put(u"population"_s, *commune.population);
    if (commune.employees)
        object.put(u"employees"_s, *commune.employees);
    object.putExtra(commune.extra);
    return object;
}

CanonicalObject goalsObject(const GoalPoints &goals, const Instrument &instrument)
{
    CanonicalObject points;
    for (const Goal &goal : instrument.goals) {
        if (const int value = goals.points.value(goal.id); value > 0)
            points.put(goal.id, value);
    }
    CanonicalObject object;
    object.put(u"points"_s, points);
    object.put(u"ballots"_s, goals.ballots);
    // Below five ballots the number would point at persons: it stays unsaid (formats.md 1).
    if (goals.leadingTypes && goals.ballots >= instrument.constants.groupMinimum) {
        CanonicalObject types;
        for (const TypeKey type : AllTypes) {
            if (const int persons = (*goals.leadingTypes)[type]; persons > 0)
                types.put(letterOf(type), persons);
        }
        object.put(u"leadingTypes"_s, types);
    }
    object.putExtra(goals.extra);
    return object;
}

CanonicalObject roundObject(const Round &round)
{
    QJsonArray counts;
    for (const int votes : round.counts)
        counts.append(votes);
    CanonicalObject object;
    object.put(u"counts"_s, counts);
    object.put(u"unknown"_s, round.unknown);
    object.put(u"notApplicable"_s, round.notApplicable);
    object.putExtra(round.extra);
    return object;
}

CanonicalObject recordObject(const ItemRecord &record)
{
    CanonicalObject object;
    switch (record.answer.kind()) {
    case Answer::Kind::Open:
        break;
    case Answer::Kind::Level:
        object.put(u"answer"_s, record.answer.level());
        break;
    case Answer::Kind::Unknown:
        object.put(u"answer"_s, u"unknown"_s);
        break;
    case Answer::Kind::NotApplicable:
        object.put(u"answer"_s, u"notApplicable"_s);
        break;
    }
    if (record.target)
        object.put(u"target"_s, *record.target);
    putText(object, u"note"_s, record.note);
    putText(object, u"evidence"_s, record.evidence);
    if (record.parked)
        object.put(u"parked"_s, true);
    if (!record.rounds.isEmpty()) {
        QList<CanonicalObject> rounds;
        for (const Round &round : record.rounds)
            rounds.append(roundObject(round));
        object.put(u"rounds"_s, rounds);
    }
    object.putExtra(record.extra);
    return object;
}

CanonicalObject measureObject(const Measure &measure)
{
    CanonicalObject object;
    object.put(u"id"_s, measure.id.toString(QUuid::WithoutBraces));
    putText(object, u"step"_s, measure.step);
    putText(object, u"title"_s, measure.title);
    putText(object, u"about"_s, measure.about);
    putText(object, u"owner"_s, measure.owner);
    putDate(object, u"start"_s, measure.start);
    putDate(object, u"due"_s, measure.due);
    if (measure.effort)
        object.put(u"effort"_s, wordOf(*measure.effort));
    if (measure.impact)
        object.put(u"impact"_s, wordOf(*measure.impact));
    putText(object, u"training"_s, measure.training);
    object.put(u"status"_s, wordOf(measure.status));
    object.putExtra(measure.extra);
    return object;
}

void putAnswers(CanonicalObject &object, const Assessment &assessment, const Instrument &instrument)
{
    object.put(u"goals"_s, goalsObject(assessment.goals(), instrument));
    CanonicalObject behaviour;
    for (const BehaviourItem &item : instrument.behaviour) {
        if (const QStringList ticks = assessment.ticksOf(item.id); !ticks.isEmpty())
            behaviour.put(item.id, QJsonArray::fromStringList(ticks));
    }
    object.put(u"behaviour"_s, behaviour);
    CanonicalObject maturity;
    for (const Item &item : instrument.items) {
        if (const ItemRecord record = assessment.itemRecord(item.id); !record.isEmpty())
            maturity.put(item.id, recordObject(record));
    }
    object.put(u"maturity"_s, maturity);
}

} // namespace

CanonicalObject assessmentObject(const Assessment &assessment, const Instrument &instrument)
{
    CanonicalObject object;
    object.put(u"format"_s, AssessmentFormatName);
    object.put(u"formatVersion"_s, AssessmentFormatVersion);
    object.put(u"id"_s, assessment.id().toString(QUuid::WithoutBraces));
    QJsonObject extra = assessment.extra();
    CanonicalObject reference;
    reference.put(u"id"_s, assessment.instrumentId());
    reference.put(u"version"_s, assessment.instrumentVersion());
    reference.putExtra(extra.take(InstrumentKey).toObject());
    object.put(InstrumentKey, reference);
    object.put(u"form"_s, wordOf(assessment.form()));
    putText(object, u"title"_s, assessment.title());
    object.put(u"commune"_s, communeObject(assessment.commune()));
    putDate(object, u"conductedOn"_s, assessment.conductedOn());
    putText(object, u"facilitator"_s, assessment.facilitator());
    if (!assessment.tags().isEmpty())
        object.put(u"tags"_s, QJsonArray::fromStringList(assessment.tags()));
    putAnswers(object, assessment, instrument);
    if (!assessment.targets().isEmpty()) {
        CanonicalObject targets;
        for (const QString &scaleId : instrument.scaleIds()) {
            if (assessment.targets().contains(scaleId))
                targets.put(scaleId, assessment.targets()[scaleId]);
        }
        object.put(u"targets"_s, targets);
    }
    if (!assessment.measures().isEmpty()) {
        QList<CanonicalObject> measures;
        for (const Measure &measure : assessment.measures())
            measures.append(measureObject(measure));
        object.put(u"measures"_s, measures);
    }
    object.putExtra(extra);
    return object;
}

} // namespace vierklang
