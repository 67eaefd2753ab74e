// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/sheet.h"

#include <vector>

namespace vierklang {

/// Everything that was drawn in the report's accent (`colours::Accent`), in another one. Types, ink and the rest stay.
void useAccent(std::vector<Mark> &marks, QRgb accent);

} // namespace vierklang
