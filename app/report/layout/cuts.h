// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportdocument.h"

namespace vierklang {

/// The highest step at which something of these blocks leaves or takes another's place; 0: nothing ever does.
[[nodiscard]] int lastCut(const Blocks &blocks);

} // namespace vierklang
