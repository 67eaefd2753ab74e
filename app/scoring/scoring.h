// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/instrument/instrument.h"
#include "app/scoring/assessmentresult.h"

namespace vierklang {

/// The whole result of one assessment: a pure function, docs/scoring.md walks through it with numbers.
/// The assessment must belong to this instrument.
[[nodiscard]] AssessmentResult score(const Instrument &instrument, const Assessment &assessment);

/// Reference of one item for the types in question (mean of one or two archetypes); nothing without types.
[[nodiscard]] std::optional<double> referenceOf(const Instrument &instrument, const QString &itemId,
                                                const QList<TypeKey> &types);

} // namespace vierklang
