// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/workshopplanreader.h"

#include "app/instrument/instrumentfields.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

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

} // namespace

WorkshopPlan readWorkshopPlan(JsonNode node)
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

} // namespace vierklang
