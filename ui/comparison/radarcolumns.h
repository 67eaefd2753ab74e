// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonview.h"

namespace vierklang::ui {

class RadarPanels;

/// Puts the dimensions of a comparison into its radars, in the instrument's order.
void fillRadars(RadarPanels &radars, const ShownComparison &shown);

} // namespace vierklang::ui
