// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/findings.h"

#include <optional>

namespace vierklang {

/// When the measures run: from 1 January of the year of the first start, by month; beyond 18 months by quarter.
/// Nothing when no measure has a due date.
[[nodiscard]] std::optional<Schedule> scheduleOf(const ReportContext &context, const QList<Step> &steps);
/// "2027" or "2027–2028".
[[nodiscard]] QString yearsOf(const Schedule &schedule);
[[nodiscard]] QString scheduleAlt(const ReportContext &context, const Schedule &schedule, const QList<Step> &steps);

} // namespace vierklang
