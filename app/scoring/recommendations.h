// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/assessmentresult.h"

namespace vierklang {

/// Lenses first, then dimensions, each by target − actual, largest first; differences below 1e-9 are ties and
/// keep the instrument's order. Scales without a mean have no gap.
[[nodiscard]] QList<Gap> gapsOf(const AssessmentResult &result);

/// At most five steps by the selection rule of formats.md 2: first one per weak lens, then by gap.
[[nodiscard]] QList<RecommendedStep> recommendationsOf(const Instrument &instrument, const AssessmentResult &result);

} // namespace vierklang
