// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"

#include "app/base/jsonnode.h"
#include "app/base/strictjson.h"

#include <QFile>
#include <QSet>

#include <cmath>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

static void initializeContentResource()
{
    // A static library's resource is linked only when somebody names it; outside any namespace by rule of Qt.
    Q_INIT_RESOURCE(content);
}

namespace vierklang {

namespace {

constexpr int FormatVersion = 1;

LocalizedText readText(JsonNode node)
{
    const LocalizedText text{node.text(u"de"_s), node.text(u"en"_s)};
    if (text.de.trimmed().isEmpty() || text.en.trimmed().isEmpty())
        node.reportHere(ErrorCode::InconsistentInstrument, {u"both languages"_s});
    return text;
}

TypeKey readType(JsonNode &node, const QString &key)
{
    const QString letter = node.text(key);
    const std::optional<TypeKey> type = typeFromLetter(letter);
    if (!type)
        node.report(ErrorCode::UnknownType, key, {letter});
    return type.value_or(TypeKey::B);
}

/// Reads a word out of a closed list; an unknown one is an issue and reads as the first.
template <typename T>
T readWord(JsonNode &node, const QString &key, const QList<std::pair<QString, T>> &words)
{
    const QString word = node.text(key);
    for (const auto &[name, value] : words) {
        if (name == word)
            return value;
    }
    node.report(ErrorCode::UnknownWord, key, {word});
    return words.first().second;
}

Loading readLoading(JsonNode node)
{
    const Loading loading{node.number(u"key"_s), node.number(u"other"_s)};
    if (std::abs(loading.key + 3 * loading.other - 1.0) > 1e-9 || loading.key <= loading.other)
        node.reportHere(ErrorCode::InconsistentInstrument, {u"loading sums to 1"_s});
    return loading;
}

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

/// Every element of the array `key`, read by `read`; ids that occur twice are issues.
template <typename T>
QList<T> readList(JsonNode &root, const QString &key, T (*read)(JsonNode))
{
    QList<T> list;
    QSet<QString> ids;
    QList<JsonNode> nodes = root.objects(key);
    for (JsonNode &node : nodes) {
        list.append(read(node));
        if constexpr (requires { list.last().id; }) {
            if (ids.contains(list.last().id))
                node.report(ErrorCode::DuplicateValue, u"id"_s, {list.last().id});
            ids.insert(list.last().id);
        }
    }
    return list;
}

/// References between the parts: every name that one part uses must exist in another.
void checkReferences(const Instrument &instrument, JsonNode &root)
{
    const auto unknown = [&root](const QString &list, qsizetype index, const QString &key, const QString &id) {
        root.report(ErrorCode::UnknownScale, list + u'/' + QString::number(index) + u'/' + key, {id});
    };
    for (qsizetype i = 0; i < instrument.items.size(); ++i) {
        const Item &item = instrument.items[i];
        if (!instrument.dimension(item.dimension))
            unknown(u"items"_s, i, u"dimension"_s, item.dimension);
        for (const QString &lens : item.lenses) {
            if (!instrument.lens(lens))
                unknown(u"items"_s, i, u"lenses"_s, lens);
        }
        if (!instrument.archetypes.contains(item.id))
            root.report(ErrorCode::MissingKey, u"archetypes"_s, {item.id});
    }
    for (qsizetype i = 0; i < instrument.lenses.size(); ++i) {
        if (!instrument.dimension(instrument.lenses[i].dimension))
            unknown(u"lenses"_s, i, u"dimension"_s, instrument.lenses[i].dimension);
    }
    for (qsizetype i = 0; i < instrument.recommendations.size(); ++i) {
        if (!instrument.dimension(instrument.recommendations[i].about))
            unknown(u"recommendations"_s, i, u"about"_s, instrument.recommendations[i].about);
    }
    if (QSet<QString>(instrument.workshopOrder.cbegin(), instrument.workshopOrder.cend()).size()
            != instrument.dimensions.size()
        || instrument.workshopOrder.size() != instrument.dimensions.size())
        root.report(ErrorCode::InconsistentInstrument, u"workshopOrder"_s, {u"every dimension once"_s});
    for (const QString &id : instrument.workshopOrder) {
        if (!instrument.dimension(id))
            root.report(ErrorCode::UnknownScale, u"workshopOrder"_s, {id});
    }
}

/// No type may be favoured by the number of its goals: as many strong and weak goals for each, in both forms.
void checkBalance(const Instrument &instrument, JsonNode &root)
{
    PerType<int> weights;
    PerType<int> core;
    for (const Goal &goal : instrument.goals) {
        weights[goal.type] += goal.support == Support::Strong ? 1000 : 1;
        core[goal.type] += goal.core ? 1 : 0;
    }
    for (const TypeKey type : AllTypes) {
        if (weights[type] != weights[TypeKey::B] || core[type] != core[TypeKey::B])
            root.report(ErrorCode::InconsistentInstrument, u"goals"_s, {u"as many goals for each type"_s});
    }
}

void readArchetypes(JsonNode node, Instrument &instrument)
{
    for (const QString &itemId : node.keys()) {
        JsonNode row = node.object(itemId);
        if (!instrument.item(itemId)) {
            node.report(ErrorCode::UnknownItem, itemId, {itemId});
            continue;
        }
        PerType<ReferenceValue> values;
        for (const TypeKey type : AllTypes)
            values[type] = readReference(row.object(letterOf(type)));
        instrument.archetypes.insert(itemId, values);
    }
}

PlannedStep readPlannedStep(JsonNode node)
{
    QList<std::pair<QString, WorkshopStep>> words;
    for (const WorkshopStep step : AllWorkshopSteps)
        words.append({wordOf(step), step});
    PlannedStep planned;
    planned.step = readWord<WorkshopStep>(node, u"id"_s, words);
    planned.name = readText(node.object(u"name"_s));
    JsonNode minutes = node.object(u"minutes"_s);
    planned.fullMinutes = minutes.integer(u"full"_s);
    planned.shortMinutes = minutes.integer(u"short"_s);
    if (planned.fullMinutes < 1 || planned.shortMinutes < 1 || planned.shortMinutes > planned.fullMinutes)
        node.report(ErrorCode::InconsistentInstrument, u"minutes"_s, {u"minutes of a step"_s});
    return planned;
}

RoomGroup readRoomGroup(JsonNode node) { return {node.text(u"id"_s), readText(node.object(u"name"_s))}; }

void readPlannedSteps(JsonNode &node, WorkshopPlan &plan)
{
    const QList<JsonNode> steps = node.objects(u"steps"_s);
    bool inOrder = steps.size() == static_cast<qsizetype>(WorkshopStepCount);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const PlannedStep planned = readPlannedStep(steps[i]);
        const auto place = static_cast<std::size_t>(i);
        inOrder = inOrder && planned.step == AllWorkshopSteps[place];
        if (place < WorkshopStepCount)
            plan.steps[place] = planned;
    }
    if (!inOrder)
        node.report(ErrorCode::InconsistentInstrument, u"steps"_s, {u"every step once, in order"_s});
}

WorkshopPlan readWorkshop(JsonNode node)
{
    WorkshopPlan plan;
    readPlannedSteps(node, plan);
    const auto atLeastOne = [&node](const QString &key) {
        const int number = node.integer(key);
        if (number < 1)
            node.report(ErrorCode::NumberOutOfRange, key, {QString::number(number)});
        return number;
    };
    plan.secondsPerItem = atLeastOne(u"secondsPerItem"_s);
    plan.parkAfterSeconds = atLeastOne(u"parkAfterSeconds"_s);
    plan.moreSeconds = atLeastOne(u"moreSeconds"_s);
    plan.repeatAfterMonths = atLeastOne(u"repeatAfterMonths"_s);
    JsonNode persons = node.object(u"persons"_s);
    plan.leastPersons = persons.integer(u"least"_s);
    plan.suggestedPersons = persons.integer(u"suggestedMost"_s);
    plan.mostPersons = persons.integer(u"most"_s);
    if (plan.leastPersons < 1 || plan.suggestedPersons < plan.leastPersons || plan.mostPersons < plan.suggestedPersons)
        node.report(ErrorCode::InconsistentInstrument, u"persons"_s, {u"least, suggested, most"_s});
    plan.groups = readList<RoomGroup>(node, u"groups"_s, readRoomGroup);
    return plan;
}

void readParts(JsonNode &root, Instrument &instrument)
{
    instrument.id = root.text(u"id"_s);
    instrument.version = root.text(u"version"_s);
    instrument.title = readText(root.object(u"title"_s));
    instrument.constants = readConstants(root.object(u"constants"_s));
    instrument.texts = readTexts(root.object(u"texts"_s));
    const QList<JsonNode> levels = root.objects(u"levels"_s);
    if (levels.size() != LevelCount)
        root.report(ErrorCode::InconsistentInstrument, u"levels"_s, {u"five steps"_s});
    for (qsizetype i = 0; i < std::min<qsizetype>(levels.size(), LevelCount); ++i)
        instrument.levelNames[static_cast<std::size_t>(i)] = readText(levels[i]);
    QSet<QString> seen;
    for (const JsonNode &node : root.objects(u"types"_s)) {
        const TypeCard card = readCard(node);
        seen.insert(letterOf(card.type));
        instrument.types[indexOf(card.type)] = card;
    }
    if (seen.size() != static_cast<qsizetype>(TypeCount))
        root.report(ErrorCode::InconsistentInstrument, u"types"_s, {u"four types"_s});
    instrument.goals = readList<Goal>(root, u"goals"_s, readGoal);
    instrument.behaviour = readList<BehaviourItem>(root, u"behaviour"_s, readBehaviour);
    instrument.dimensions = readList<Dimension>(root, u"dimensions"_s, [](JsonNode node) {
        return Dimension{node.text(u"id"_s), readText(node.object(u"name"_s)), readText(node.object(u"short"_s))};
    });
    instrument.workshopOrder = root.texts(u"workshopOrder"_s);
    instrument.workshop = readWorkshop(root.object(u"workshop"_s));
    instrument.lenses = readList<Lens>(root, u"lenses"_s, readLens);
    instrument.items = readList<Item>(root, u"items"_s, readItem);
    instrument.recommendations = readList<Recommendation>(root, u"recommendations"_s, readRecommendation);
    instrument.learning = readList<Learning>(root, u"learning"_s, readLearning);
    instrument.examples = readList<ExampleDescription>(root, u"examples"_s, readExample);
    instrument.sources = readList<Source>(root, u"sources"_s, readSource);
    instrument.facts = readList<Fact>(root, u"facts"_s, readFact);
    instrument.limits = readList<LocalizedText>(root, u"limits"_s, readText);
    instrument.buildIndex();
    readArchetypes(root.object(u"archetypes"_s), instrument);
}

} // namespace

Result<Instrument> readInstrument(const QByteArray &json)
{
    const Result<QJsonObject> parsed = parseStrictJson(json);
    if (!parsed)
        return parsed.error();
    QList<Issue> issues;
    JsonNode root(parsed.value(), {}, issues);
    if (const QString format = root.text(u"format"_s); format != u"vierklang-instrument"_s)
        return Error{ErrorCode::WrongFormat, {format}, {{ErrorCode::WrongFormat, u"/format"_s, {format}}}, {}};
    if (const int version = root.integer(u"formatVersion"_s); version > FormatVersion)
        return Error{ErrorCode::NewerFormat,
                     {QString::number(version)},
                     {{ErrorCode::NewerFormat, u"/formatVersion"_s, {QString::number(version)}}},
                     {}};
    Instrument instrument;
    readParts(root, instrument);
    if (issues.isEmpty()) {
        checkReferences(instrument, root);
        checkBalance(instrument, root);
    }
    if (!issues.isEmpty())
        return Error{issues.first().code, issues.first().arguments, issues, {}};
    return instrument;
}

QByteArray builtInInstrumentFile()
{
    initializeContentResource();
    QFile file(u":/instrument/vierklang.four-types-1.0.0.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the built-in instrument is missing");
    return file.readAll();
}

const Instrument &builtInInstrument()
{
    static const Instrument instrument = [] {
        Result<Instrument> read = readInstrument(builtInInstrumentFile());
        if (!read)
            qFatal("the built-in instrument is broken: %s", qPrintable(read.error().issues.first().where));
        return std::move(read).value();
    }();
    return instrument;
}

} // namespace vierklang
