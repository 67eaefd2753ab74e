// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/answer.h"
#include "app/instrument/instrument.h"

#include <optional>

namespace vierklang {

/// How far a blind vote agrees. The rule is ours; 75 % is the median threshold for consensus in Delphi studies.
enum class Agreement { Agreed, Scattered, Divided };

/// Agreed: at least 75 % of the level votes on two neighbouring steps. Divided: two steps that are not neighbours with
/// at least 25 % each and fewer votes on every step between. Else scattered. "Weiß nicht" is outside the rule; without
/// level votes there is nothing to say.
[[nodiscard]] std::optional<Agreement> agreementOf(const Round &round, const ScoringConstants &constants);

} // namespace vierklang
