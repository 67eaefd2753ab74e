// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/sheet.h"

#include <QString>

namespace vierklang::test {

/// Two texts on the same place, said in words; empty when there are none.
[[nodiscard]] QString overlapProblem(const SheetSet &set);

/// A text that comes nearer to an edge of its sheet than `margin` mm; empty when there is none.
[[nodiscard]] QString edgeProblem(const SheetSet &set, double margin);

} // namespace vierklang::test
