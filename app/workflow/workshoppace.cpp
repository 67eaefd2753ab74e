// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/workshoppace.h"

#include <algorithm>
#include <cmath>

namespace vierklang {

namespace {

int secondsOf(const WorkshopPlan &plan, WorkshopStep step, Form form)
{
    const PlannedStep &planned = plan.planned(step);
    return 60 * (form == Form::Full ? planned.fullMinutes : planned.shortMinutes);
}

/// Seconds of the items' step that the plan allows for what is done and for the question on the table.
int plannedAmongItems(const WorkshopPlan &plan, int wholeStep, const WorkshopState &state,
                      const WorkshopAgenda &agenda)
{
    const AgendaCounts counts = agenda.counts();
    int seconds = (counts.asked - counts.toDo) * plan.secondsPerItem;
    const auto onTheTable = std::find_if(agenda.items().cbegin(), agenda.items().cend(),
                                         [](const AgendaItem &entry) { return entry.isOnTheTable; });
    if (onTheTable != agenda.items().cend() && onTheTable->isToDo())
        seconds += std::min(state.times.topic, plan.secondsPerItem);
    return std::min(seconds, wholeStep);
}

/// How far into the plan the room is, whatever time it took to get there.
int positionInPlan(const WorkshopPlan &plan, Form form, const WorkshopState &state, const WorkshopAgenda &agenda)
{
    int seconds = 0;
    for (const WorkshopStep step : AllWorkshopSteps) {
        const int wholeStep = secondsOf(plan, step, form);
        if (step != state.step) {
            seconds += wholeStep;
            continue;
        }
        return seconds
               + (step == WorkshopStep::Items ? plannedAmongItems(plan, wholeStep, state, agenda)
                                              : std::min(state.times.step, wholeStep));
    }
    return seconds;
}

std::optional<ShortFormOffer> offerOf(const WorkshopPlan &plan, const WorkshopAgenda &agenda)
{
    const AgendaCounts counts = agenda.counts();
    const int less = counts.toDo - counts.toDoCore;
    if (less == 0)
        return std::nullopt;
    return ShortFormOffer{counts.toDo, counts.toDoCore, (less * plan.secondsPerItem + 30) / 60};
}

} // namespace

WorkshopPace paceOf(const WorkshopPlan &plan, Form form, const WorkshopState &state, const WorkshopAgenda &agenda,
                    const QDateTime &now)
{
    WorkshopPace pace;
    const bool amongItems = state.step == WorkshopStep::Items;
    pace.planned = (amongItems ? plan.secondsPerItem : secondsOf(plan, state.step, form)) + state.times.granted;
    pace.used = amongItems ? state.times.topic : state.times.step;
    pace.elapsed = state.times.elapsed;
    for (const WorkshopStep step : AllWorkshopSteps)
        pace.wholePlan += secondsOf(plan, step, form);
    const int position = positionInPlan(plan, form, state, agenda);
    pace.driftMinutes = static_cast<int>(std::lround((pace.elapsed - position) / 60.0));
    pace.expectedEnd = now.addSecs(pace.wholePlan - position);
    // Before and among the questions only; afterwards there is nothing left to shorten.
    if (form == Form::Full && state.step <= WorkshopStep::Items)
        pace.shortForm = offerOf(plan, agenda);
    return pace;
}

int Stopwatch::look()
{
    const QDateTime now = m_clock.now();
    const qint64 seconds = m_seen.secsTo(now);
    if (seconds < 0 || seconds > MostSecondsBetweenLooks) {
        m_seen = now;
        return 0;
    }
    m_seen = m_seen.addSecs(seconds);
    return static_cast<int>(seconds);
}

} // namespace vierklang
