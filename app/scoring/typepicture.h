// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/instrument/instrument.h"
#include "app/scoring/assessmentresult.h"

namespace vierklang {

/// The type picture of instrument.md 3.3 with stability, contributions, every single flip and the points to flip.
[[nodiscard]] TypePicture typePictureOf(const Instrument &instrument, const Assessment &assessment);

/// Whether the picture can be relied on: enough leave-one-out repeats keep it and no single change flips it.
[[nodiscard]] bool isStablePicture(const TypePicture &type, const ScoringConstants &constants);

/// Shares in whole percent that sum to 100: largest remainder, remainders closer than 1e-9 are equal and the tie
/// goes to the order B, O, S, C (formats.md 2).
[[nodiscard]] PerType<int> percentOf(const PerType<double> &shares);

} // namespace vierklang
