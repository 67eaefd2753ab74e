// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"

#include "app/base/strictjson.h"
#include "app/instrument/instrumentchecks.h"
#include "app/instrument/instrumentfields.h"
#include "app/instrument/instrumentparts.h"
#include "app/instrument/workshopplanreader.h"

#include <QFile>
#include <QSet>

#include <algorithm>


using namespace Qt::Literals::StringLiterals;

static void initializeContentResource()
{
    // A static library's resource is linked only when somebody names it; outside any namespace by rule of Qt.
    Q_INIT_RESOURCE(content);
}

namespace vierklang {

namespace {

constexpr int FormatVersion = 1;

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
    instrument.workshop = readWorkshopPlan(root.object(u"workshop"_s));
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
