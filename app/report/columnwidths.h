// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportdocument.h"

namespace vierklang {

/// The widths of a table's columns in mm when it is `width` wide: columns without a width share what is left.
[[nodiscard]] QList<double> columnWidths(const Table &table, double width);

} // namespace vierklang
