// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/teachingmaterial.h"

#include "app/base/jsonnode.h"
#include "app/base/strictjson.h"
#include "app/exchange/examples.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr int MostPopulation = 10'000'000;

InventedCommune communeFrom(JsonNode &node)
{
    InventedCommune commune;
    commune.name = node.text(u"name"_s);
    const QString kind = node.text(u"kind"_s);
    if (const std::optional<CommuneKind> known = communeKindFromWord(kind))
        commune.kind = *known;
    else
        node.report(ErrorCode::UnknownWord, u"kind"_s, {kind});
    commune.leastPopulation = node.integer(u"populationFrom"_s);
    commune.mostPopulation = node.integer(u"populationTo"_s);
    if (commune.leastPopulation < 1 || commune.mostPopulation > MostPopulation
        || commune.mostPopulation < commune.leastPopulation)
        node.report(ErrorCode::NumberOutOfRange, u"populationTo"_s, {QString::number(commune.mostPopulation)});
    return commune;
}

} // namespace

Result<QList<InventedCommune>> readInventedCommunes(const QByteArray &json)
{
    const Result<QJsonObject> object = parseStrictJson(json);
    if (!object)
        return object.error();
    QList<Issue> issues;
    JsonNode root(object.value(), {}, issues);
    if (root.text(u"format"_s) != "vierklang-teaching"_L1 || root.integer(u"formatVersion"_s) != 1)
        return refusal(ErrorCode::WrongFormat);
    QList<InventedCommune> communes;
    for (JsonNode &node : root.objects(u"communes"_s))
        communes.append(communeFrom(node));
    if (!issues.isEmpty())
        return Error{issues.first().code, issues.first().arguments, issues, {}};
    return communes;
}

TeachingMaterial teachingMaterial(const Instrument &instrument)
{
    QFile file(u":/teaching/communes.json"_s);
    TeachingMaterial material{exampleAssessments(instrument), {}};
    if (!file.open(QIODevice::ReadOnly))
        return material;
    if (const Result<QList<InventedCommune>> communes = readInventedCommunes(file.readAll()))
        material.communes = communes.value();
    return material;
}

} // namespace vierklang
