// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/data/collectivedata.h"

#include <QByteArray>

namespace vierklang {

/// Several assessments as a workbook: an overview with charts, then a sheet a table with frozen head and filter.
/// Every text is a string; no cell is a formula. Error: ReportNotWritten.
[[nodiscard]] Result<QByteArray> collectiveXlsx(const CollectiveData &data);

} // namespace vierklang
