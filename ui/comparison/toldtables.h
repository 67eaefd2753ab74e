// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisontables.h"
#include "ui/comparison/comparisonview.h"

namespace vierklang::ui {

/// What a comparison shows in words only, as tables: the points of all goals, the answers on practice, and what became
/// of the measures of the first year.
[[nodiscard]] QList<NamedTable> toldTables(const ShownComparison &shown);

} // namespace vierklang::ui
