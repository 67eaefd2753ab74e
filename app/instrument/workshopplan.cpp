// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/workshopplan.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

QString wordOf(WorkshopStep step)
{
    switch (step) {
    case WorkshopStep::Welcome:
        return u"welcome"_s;
    case WorkshopStep::Goals:
        return u"goals"_s;
    case WorkshopStep::Behaviour:
        return u"behaviour"_s;
    case WorkshopStep::Items:
        return u"items"_s;
    case WorkshopStep::Reveal:
        return u"reveal"_s;
    case WorkshopStep::Targets:
        return u"targets"_s;
    case WorkshopStep::Close:
        return u"close"_s;
    }
    Q_UNREACHABLE();
}

std::optional<WorkshopStep> workshopStepFromWord(QStringView word)
{
    for (const WorkshopStep step : AllWorkshopSteps) {
        if (wordOf(step) == word)
            return step;
    }
    return std::nullopt;
}

std::optional<WorkshopStep> stepAfter(WorkshopStep step)
{
    const std::size_t next = static_cast<std::size_t>(step) + 1;
    return next < AllWorkshopSteps.size() ? std::optional(AllWorkshopSteps[next]) : std::nullopt;
}

const RoomGroup *WorkshopPlan::group(const QString &groupId) const
{
    for (const RoomGroup &known : groups) {
        if (known.id == groupId)
            return &known;
    }
    return nullptr;
}

} // namespace vierklang
