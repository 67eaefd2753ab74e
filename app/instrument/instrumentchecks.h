// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonnode.h"
#include "app/instrument/instrument.h"

namespace vierklang {

/// References between the parts: every name that one part uses must exist in another. Issues go to `root`.
void checkReferences(const Instrument &instrument, JsonNode &root);

/// No type may be favoured by the number of its goals: as many strong and weak goals for each, in both forms
/// (instrument.md 3.1). Issues go to `root`.
void checkBalance(const Instrument &instrument, JsonNode &root);

} // namespace vierklang
