// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/resultjson.h"

#include "app/exchange/canonicaljson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

QJsonValue orNull(const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); }

template <typename T>
CanonicalObject perType(const PerType<T> &values)
{
    CanonicalObject object;
    for (const TypeKey type : AllTypes)
        object.put(letterOf(type), values[type]);
    return object;
}

CanonicalObject flipObject(const Flip &flip)
{
    CanonicalObject change;
    if (flip.behaviour.isEmpty()) {
        change.put(u"from"_s, flip.fromGoal);
        change.put(u"to"_s, flip.toGoal);
    } else {
        change.put(u"behaviour"_s, flip.behaviour);
        change.put(u"options"_s, QJsonArray::fromStringList(flip.options));
    }
    CanonicalObject object;
    object.put(u"change"_s, change);
    object.put(u"leads"_s, letterOf(flip.leads));
    return object;
}

CanonicalObject typeObject(const TypePicture &type)
{
    CanonicalObject object;
    object.put(u"goals"_s, perType(type.goals));
    object.put(u"practice"_s, perType(type.practice));
    object.put(u"shares"_s, perType(type.shares));
    object.put(u"percent"_s, perType(type.percent));
    object.put(u"label"_s, wordOf(type.label));
    object.put(u"leading"_s, letterOf(type.leading));
    object.put(u"second"_s, letterOf(type.second));
    object.put(u"margin"_s, type.margin);
    CanonicalObject stability;
    stability.put(u"kept"_s, type.stability.kept);
    stability.put(u"of"_s, type.stability.of);
    object.put(u"stability"_s, stability);
    QList<CanonicalObject> contributions;
    for (const Contribution &contribution : type.contributions) {
        CanonicalObject entry;
        entry.put(u"id"_s, contribution.id);
        entry.put(u"towards"_s, contribution.towards);
        contributions.append(entry);
    }
    object.put(u"contributions"_s, contributions);
    QList<CanonicalObject> flips;
    for (const Flip &flip : type.flips)
        flips.append(flipObject(flip));
    object.put(u"flips"_s, flips);
    if (type.pointsToFlip) {
        CanonicalObject points;
        points.put(u"points"_s, type.pointsToFlip->points);
        points.put(u"to"_s, letterOf(type.pointsToFlip->to));
        object.put(u"pointsToFlip"_s, points);
    } else {
        object.put(u"pointsToFlip"_s, QJsonValue());
    }
    object.put(u"complete"_s, type.complete);
    return object;
}

CanonicalObject scalesObject(const QList<ScaleResult> &scales)
{
    CanonicalObject object;
    for (const ScaleResult &scale : scales) {
        CanonicalObject entry;
        entry.put(u"mean"_s, orNull(scale.mean));
        entry.put(u"answered"_s, scale.answered);
        entry.put(u"of"_s, scale.of);
        entry.put(u"coverage"_s, scale.coverage);
        entry.put(u"lowest"_s,
                  scale.lowestItems.isEmpty() ? QJsonValue() : QJsonValue(scale.lowestItems.first()));
        entry.put(u"level"_s, scale.level ? QJsonValue(wordOf(*scale.level)) : QJsonValue());
        entry.put(u"target"_s, orNull(scale.target));
        entry.put(u"reference"_s, orNull(scale.reference));
        object.put(scale.id.mid(scale.id.indexOf(u'.') + 1), entry);
    }
    return object;
}

} // namespace

QString wordOf(MaturityLevel level)
{
    switch (level) {
    case MaturityLevel::Low:
        return u"low"_s;
    case MaturityLevel::Medium:
        return u"medium"_s;
    case MaturityLevel::High:
        return u"high"_s;
    }
    Q_UNREACHABLE();
}

QByteArray resultToJson(const Assessment &assessment, const AssessmentResult &result)
{
    CanonicalObject object;
    object.put(u"format"_s, u"vierklang-result"_s);
    object.put(u"formatVersion"_s, 1);
    object.put(u"assessment"_s, assessment.id().toString(QUuid::WithoutBraces));
    CanonicalObject instrument;
    instrument.put(u"id"_s, assessment.instrumentId());
    instrument.put(u"version"_s, assessment.instrumentVersion());
    object.put(u"instrument"_s, instrument);
    object.put(u"type"_s, typeObject(result.type));
    object.put(u"dimensions"_s, scalesObject(result.dimensions));
    object.put(u"lenses"_s, scalesObject(result.lenses));
    QList<CanonicalObject> gaps;
    for (const Gap &gap : result.gaps) {
        CanonicalObject entry;
        entry.put(u"id"_s, gap.id);
        entry.put(u"actual"_s, gap.actual);
        entry.put(u"target"_s, gap.target);
        entry.put(u"gap"_s, gap.gap);
        entry.put(u"reference"_s, orNull(gap.reference));
        gaps.append(entry);
    }
    object.put(u"gaps"_s, gaps);
    QList<CanonicalObject> steps;
    for (const RecommendedStep &step : result.recommendations) {
        CanonicalObject entry;
        entry.put(u"id"_s, step.id);
        entry.put(u"about"_s, step.about);
        entry.put(u"learnFrom"_s, letterOf(step.learnFrom));
        entry.put(u"why"_s, step.why == RecommendationReason::Lens ? u"lens"_s : u"gap"_s);
        steps.append(entry);
    }
    object.put(u"recommendations"_s, steps);
    return object.toCompactJson();
}

} // namespace vierklang
