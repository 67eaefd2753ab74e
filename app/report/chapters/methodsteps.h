// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcontext.h"

namespace vierklang {

/// Why the type picture has its name, with this commune's numbers.
[[nodiscard]] QString labelRule(const ReportContext &context);
/// One goal's contribution as a formula; empty without points.
[[nodiscard]] QString contributionExample(const ReportContext &context);
/// The mean of one lens, number by number.
void addMaturityExample(const ReportContext &context, Blocks &blocks);
/// How the recommended steps were found.
void addSelection(const ReportContext &context, Blocks &blocks);

} // namespace vierklang
