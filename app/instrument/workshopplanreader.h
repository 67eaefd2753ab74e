// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonnode.h"
#include "app/instrument/instrument.h"

namespace vierklang {

/// The plan of a workshop: steps with their minutes, persons, kinds of people. Issues go to the node.
[[nodiscard]] WorkshopPlan readWorkshopPlan(JsonNode node);

} // namespace vierklang
