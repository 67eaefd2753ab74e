// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/scoring/assessmentresult.h"
#include "app/scoring/typeevidence.h"

namespace vierklang {

/// Every single change that makes another type lead (formats.md 2): one point per ballot from one goal to another
/// within the limits, or other ticks of one behaviour item, none included. Exhaustive, in the instrument's order.
[[nodiscard]] QList<Flip> singleFlips(const Instrument &instrument, const Assessment &assessment,
                                      const TypeEvidence &evidence, TypeKey leader);

/// The least number of points per ballot whose move makes another type lead, practice unchanged; nothing when no
/// allotment within the limits does, or when no point is spent. Exact: see docs/scoring.md for the argument.
[[nodiscard]] std::optional<PointsToFlip> pointsToFlip(const Instrument &instrument, const Assessment &assessment,
                                                       const TypeEvidence &evidence, TypeKey leader);

/// All allowed sets of ticks of a behaviour item, the empty one first, then by size and order of options.
[[nodiscard]] QList<QStringList> allowedTicks(const BehaviourItem &item);

} // namespace vierklang
