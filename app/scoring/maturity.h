// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/scoring/assessmentresult.h"

namespace vierklang {

/// Mean, coverage, lowest items, level, target and reference of every dimension and lens (instrument.md 4 to 7).
/// The reference is the mean over the answered items, so that it can be compared with the mean.
void scoreMaturity(const Instrument &instrument, const Assessment &assessment, AssessmentResult &result);

/// Mean of the values that a scale has for its `asked` items; nothing below the instrument's coverage.
[[nodiscard]] std::optional<double> scaleMean(const ScoringConstants &constants, const QList<double> &values,
                                              qsizetype asked);

/// Low, medium or high by the instrument's two borders.
[[nodiscard]] MaturityLevel levelOf(const ScoringConstants &constants, double mean);

} // namespace vierklang
