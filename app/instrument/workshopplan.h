// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace vierklang {

/// The steps of a workshop, in their order (instrument.md 2).
enum class WorkshopStep { Welcome, Goals, Behaviour, Items, Reveal, Targets, Close };

inline constexpr std::size_t WorkshopStepCount = 7;
inline constexpr std::array<WorkshopStep, WorkshopStepCount> AllWorkshopSteps{
    WorkshopStep::Welcome, WorkshopStep::Goals,   WorkshopStep::Behaviour, WorkshopStep::Items,
    WorkshopStep::Reveal,  WorkshopStep::Targets, WorkshopStep::Close};

[[nodiscard]] QString wordOf(WorkshopStep step); ///< "welcome" … "close"
[[nodiscard]] std::optional<WorkshopStep> workshopStepFromWord(QStringView word);
/// The step after this one; nothing after the last.
[[nodiscard]] std::optional<WorkshopStep> stepAfter(WorkshopStep step);

/// One step of the plan: what it is called and how many minutes it has in each form.
struct PlannedStep
{
    WorkshopStep step = WorkshopStep::Welcome;
    LocalizedText name;
    int fullMinutes = 0;
    int shortMinutes = 0;
};

/// A kind of people who are asked into the room.
struct RoomGroup
{
    QString id;
    LocalizedText name;
};

/// The plan of the workshop as the instrument sets it.
struct WorkshopPlan
{
    std::array<PlannedStep, WorkshopStepCount> steps;
    int secondsPerItem = 0;
    int parkAfterSeconds = 0;  ///< talk about one item longer than this: parking is offered
    int moreSeconds = 0;       ///< what "more time" adds
    int leastPersons = 0;
    int suggestedPersons = 0;  ///< above it tables should vote as one
    int mostPersons = 0;
    int repeatAfterMonths = 0;
    QList<RoomGroup> groups;

    [[nodiscard]] const PlannedStep &planned(WorkshopStep step) const { return steps[static_cast<std::size_t>(step)]; }
    [[nodiscard]] const RoomGroup *group(const QString &groupId) const;
};

} // namespace vierklang
