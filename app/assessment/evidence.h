// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"

namespace vierklang {

/// From this level on evidence is expected; below, nobody is asked for it.
inline constexpr int EvidenceFrom = 3;

/// Whether evidence is expected for the answer and not given.
[[nodiscard]] inline bool lacksEvidence(const ItemRecord &record)
{
    return record.answer.isLevel() && record.answer.level() >= EvidenceFrom && record.evidence.trimmed().isEmpty();
}

} // namespace vierklang
