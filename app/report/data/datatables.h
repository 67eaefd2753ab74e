// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/data/reportdata.h"
#include "app/report/findings.h"

namespace vierklang {

// The tables of `ReportData`, one function each.
[[nodiscard]] DataTable scalesTable(const ReportContext &context);
[[nodiscard]] DataTable answersTable(const ReportContext &context);
[[nodiscard]] DataTable measuresTable(const ReportContext &context);

/// Nothing, or the number.
template <typename T>
[[nodiscard]] DataValue dataOf(const std::optional<T> &value)
{
    return value ? DataValue(static_cast<double>(*value)) : DataValue();
}
[[nodiscard]] inline DataValue dataOf(const std::optional<QDate> &value)
{
    return value ? DataValue(*value) : DataValue();
}

} // namespace vierklang
