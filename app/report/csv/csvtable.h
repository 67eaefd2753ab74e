// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/data/reportdata.h"

#include <QByteArray>

namespace vierklang {

/// One table as CSV: its titles, then a line a row; otherwise as `csvOf` of a report (docs/formats.md).
[[nodiscard]] Result<QByteArray> csvOf(const DataTable &table, CsvProfile profile);

} // namespace vierklang
