// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentparts.h"

#include "app/instrument/instrumentfields.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

Loading readLoading(JsonNode node)
{
    const Loading loading{node.number(u"key"_s), node.number(u"other"_s)};
    if (std::abs(loading.key + 3 * loading.other - 1.0) > 1e-9 || loading.key <= loading.other)
        node.reportHere(ErrorCode::InconsistentInstrument, {u"loading sums to 1"_s});
    return loading;
}

} // namespace

ScoringConstants readConstants(JsonNode node)
{
    ScoringConstants c;
    JsonNode loadings = node.object(u"loadings"_s);
    c.strong = readLoading(loadings.object(u"strong"_s));
    c.weak = readLoading(loadings.object(u"weak"_s));
    c.kappa = node.number(u"kappa"_s);
    c.goalWeight = node.number(u"goalWeight"_s);
    JsonNode split = node.object(u"split"_s);
    c.splitGoalMargin = split.number(u"goalMargin"_s);
    c.splitPracticeMargin = split.number(u"practiceMargin"_s);
    c.openMax = node.object(u"open"_s).number(u"max"_s);
    c.hybridMargin = node.object(u"hybrid"_s).number(u"margin"_s);
    JsonNode clear = node.object(u"clear"_s);
    c.clearMax = clear.number(u"max"_s);
    c.clearMargin = clear.number(u"margin"_s);
    c.clearStability = clear.number(u"stability"_s);
    JsonNode levels = node.object(u"levels"_s);
    c.mediumFrom = levels.number(u"medium"_s);
    c.highFrom = levels.number(u"high"_s);
    c.points = node.integer(u"points"_s);
    c.maxPerGoal = node.integer(u"maxPerGoal"_s);
    c.coverage = node.number(u"coverage"_s);
    c.targetStep = node.number(u"targetStep"_s);
    JsonNode recommendations = node.object(u"recommendations"_s);
    c.mostRecommendations = recommendations.integer(u"most"_s);
    c.lensStepBelow = recommendations.number(u"lensBelow"_s);
    JsonNode agreement = node.object(u"agreement"_s);
    c.agreementTogether = agreement.number(u"together"_s);
    c.agreementPeak = agreement.number(u"peak"_s);
    c.groupMinimum = node.integer(u"groupMinimum"_s);
    if (c.points < 1 || c.maxPerGoal < 1 || c.kappa <= 0 || c.goalWeight < 0 || c.goalWeight > 1)
        node.reportHere(ErrorCode::InconsistentInstrument, {u"constants"_s});
    return c;
}

InstrumentTexts readTexts(JsonNode node)
{
    return {readText(node.object(u"goalTask"_s)), readText(node.object(u"stepRule"_s)),
            readText(node.object(u"terms"_s)),    readText(node.object(u"sameType"_s)),
            readText(node.object(u"keepAndPassOn"_s)), readText(node.object(u"studyNotice"_s))};
}

TypeCard readCard(JsonNode node)
{
    TypeCard card;
    card.type = readType(node, u"id"_s);
    card.name = readText(node.object(u"name"_s));
    card.nameWithArticle = readText(node.object(u"nameWithArticle"_s));
    card.genitive = readText(node.object(u"genitive"_s));
    card.dative = readText(node.object(u"dative"_s));
    card.pattern = readText(node.object(u"pattern"_s));
    card.motive = readText(node.object(u"motive"_s).object(u"text"_s));
    card.strength = readText(node.object(u"strength"_s));
    card.risk = readText(node.object(u"risk"_s));
    card.question = readText(node.object(u"question"_s));
    return card;
}

Goal readGoal(JsonNode node)
{
    Goal goal;
    goal.id = node.text(u"id"_s);
    goal.type = readType(node, u"type"_s);
    goal.support = readWord<Support>(node, u"support"_s, {{u"strong"_s, Support::Strong}, {u"weak"_s, Support::Weak}});
    goal.core = node.boolean(u"core"_s);
    goal.text = readText(node.object(u"text"_s));
    goal.help = readText(node.object(u"help"_s));
    goal.shortName = readText(node.object(u"short"_s));
    goal.sources = node.texts(u"sources"_s);
    return goal;
}

namespace {

BehaviourOption readOption(JsonNode node)
{
    BehaviourOption option;
    option.id = node.text(u"id"_s);
    option.text = readText(node.object(u"text"_s));
    option.sources = node.texts(u"sources"_s);
    JsonNode evidence = node.object(u"evidence"_s);
    for (const QString &letter : evidence.keys()) {
        const std::optional<TypeKey> type = typeFromLetter(letter);
        const int points = evidence.integer(letter);
        if (!type)
            evidence.report(ErrorCode::UnknownType, letter, {letter});
        else if (points < 1 || points > 2)
            evidence.report(ErrorCode::NumberOutOfRange, letter, {QString::number(points)});
        else
            option.evidence[*type] = points;
    }
    return option;
}

} // namespace

BehaviourItem readBehaviour(JsonNode node)
{
    BehaviourItem item;
    item.id = node.text(u"id"_s);
    item.maxTicks = node.integer(u"max"_s);
    item.question = readText(node.object(u"question"_s));
    item.shortName = readText(node.object(u"short"_s));
    for (const JsonNode &option : node.objects(u"options"_s))
        item.options.append(readOption(option));
    if (item.maxTicks < 1 || item.maxTicks > item.options.size())
        node.report(ErrorCode::NumberOutOfRange, u"max"_s, {QString::number(item.maxTicks)});
    return item;
}

Lens readLens(JsonNode node)
{
    Lens lens;
    lens.id = node.text(u"id"_s);
    lens.name = readText(node.object(u"name"_s));
    lens.shortName = readText(node.object(u"short"_s));
    lens.dimension = node.text(u"dimension"_s);
    JsonNode message = node.object(u"message"_s);
    lens.message = readText(message.object(u"text"_s));
    lens.messageSources = message.texts(u"sources"_s);
    return lens;
}

Item readItem(JsonNode node)
{
    Item item;
    item.id = node.text(u"id"_s);
    item.dimension = node.text(u"dimension"_s);
    item.core = node.boolean(u"core"_s);
    item.lenses = node.texts(u"lenses"_s);
    item.title = readText(node.object(u"title"_s));
    item.shortName = readText(node.object(u"short"_s));
    item.question = readText(node.object(u"question"_s));
    item.evidence = readText(node.object(u"evidence"_s));
    item.basis = node.text(u"basis"_s);
    const QList<JsonNode> anchors = node.objects(u"anchors"_s);
    if (anchors.size() != LevelCount)
        node.report(ErrorCode::InconsistentInstrument, u"anchors"_s, {u"five anchors"_s});
    for (qsizetype i = 0; i < std::min<qsizetype>(anchors.size(), LevelCount); ++i)
        item.anchors[static_cast<std::size_t>(i)] = readText(anchors[i]);
    return item;
}

ReferenceValue readReference(JsonNode node)
{
    ReferenceValue reference;
    reference.value = node.number(u"value"_s);
    reference.origin = readWord<Origin>(node, u"origin"_s,
                                        {{u"order"_s, Origin::Order},
                                         {u"derived"_s, Origin::Derived},
                                         {u"assumption"_s, Origin::Assumption}});
    reference.sources = node.texts(u"sources"_s);
    if (reference.value < 0 || reference.value > MaxLevel)
        node.report(ErrorCode::NumberOutOfRange, u"value"_s, {QString::number(reference.value)});
    return reference;
}

Recommendation readRecommendation(JsonNode node)
{
    Recommendation step;
    step.id = node.text(u"id"_s);
    step.about = node.text(u"about"_s);
    step.level = readWord<MaturityLevel>(node, u"level"_s,
                                         {{u"low"_s, MaturityLevel::Low}, {u"medium"_s, MaturityLevel::Medium}});
    step.text = readText(node.object(u"text"_s));
    step.learnFrom = readType(node, u"learnFrom"_s);
    step.learnFromText = readText(node.object(u"learnFromText"_s));
    step.sources = node.texts(u"sources"_s);
    step.training = readText(node.object(u"training"_s));
    return step;
}

Learning readLearning(JsonNode node)
{
    return {readType(node, u"who"_s), readType(node, u"from"_s), readText(node.object(u"text"_s)),
            node.texts(u"sources"_s)};
}

ExampleDescription readExample(JsonNode node)
{
    return {node.text(u"id"_s), node.text(u"name"_s), readText(node.object(u"description"_s)),
            readText(node.object(u"demo"_s))};
}

Source readSource(JsonNode node)
{
    return {node.text(u"id"_s), readText(node.object(u"title"_s)), node.text(u"url"_s)};
}

Fact readFact(JsonNode node) { return {readText(node.object(u"text"_s)), node.texts(u"sources"_s)}; }

} // namespace vierklang
