// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/instrument/instrument.h"
#include "app/storage/workshopstate.h"

namespace vierklang {

/// Whether these people fit the plan; for the window that asks before a workshop begins, too.
/// Errors: RoomSize (persons, least, most), UnknownGroup, GroupsExceedRoom (together, persons).
[[nodiscard]] Result<void> checkRoom(const WorkshopPlan &plan, const Room &room);

/// Whether something may be shown for one group alone: only with `groupMinimum` people in it and as many outside, so
/// that neither can be worked out. Errors: UnknownGroup, SplitTooSmall (least).
[[nodiscard]] Result<void> checkSplit(const Instrument &instrument, const Room &room, const QString &groupId);

} // namespace vierklang
