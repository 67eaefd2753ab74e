// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/workshoproom.h"

namespace vierklang {

Result<void> checkRoom(const WorkshopPlan &plan, const Room &room)
{
    if (room.persons < plan.leastPersons || room.persons > plan.mostPersons)
        return refusal(ErrorCode::RoomSize, {QString::number(room.persons), QString::number(plan.leastPersons),
                                             QString::number(plan.mostPersons)});
    int together = 0;
    for (auto it = room.groups.cbegin(); it != room.groups.cend(); ++it) {
        if (!plan.group(it.key()))
            return refusal(ErrorCode::UnknownGroup, {it.key()});
        if (it.value() < 1 || it.value() > room.persons)
            return refusal(ErrorCode::GroupsExceedRoom,
                           {QString::number(it.value()), QString::number(room.persons)});
        together += it.value();
    }
    if (together > room.persons)
        return refusal(ErrorCode::GroupsExceedRoom, {QString::number(together), QString::number(room.persons)});
    return {};
}

Result<void> checkSplit(const Instrument &instrument, const Room &room, const QString &groupId)
{
    if (!instrument.workshop.group(groupId))
        return refusal(ErrorCode::UnknownGroup, {groupId});
    const int least = instrument.constants.groupMinimum;
    const int members = room.groups.value(groupId);
    if (members < least || room.persons - members < least)
        return refusal(ErrorCode::SplitTooSmall, {QString::number(least)});
    return {};
}

} // namespace vierklang
