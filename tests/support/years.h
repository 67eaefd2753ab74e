// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"

namespace vierklang::test {

/// The years of Werkheim as the design of the comparison tells them. 2025: 13 questions lower than a year later, one
/// higher, four answers on practice other, and five measures.
[[nodiscard]] Assessment werkheim2025();

/// The example, with what became of those five measures: three done, one running, one dropped.
[[nodiscard]] Assessment werkheim2026();

/// A year before those: six questions lower than 2025, two higher; one does not apply, one is unknown.
[[nodiscard]] Assessment werkheim2024();

} // namespace vierklang::test
