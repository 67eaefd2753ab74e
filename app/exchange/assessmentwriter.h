// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/exchange/canonicaljson.h"

namespace vierklang {

/// The assessment as formats.md 1 orders it: keys in the order of the format, members in that of the instrument, then
/// what came with the file and nobody here knows.
[[nodiscard]] CanonicalObject assessmentObject(const Assessment &assessment, const Instrument &instrument);

} // namespace vierklang
