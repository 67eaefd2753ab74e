// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/columnwidths.h"

#include <algorithm>

namespace vierklang {

QList<double> columnWidths(const Table &table, double width)
{
    double left = width;
    int open = 0;
    for (const Column &column : table.columns) {
        left -= column.width;
        open += column.width <= 0 ? 1 : 0;
    }
    QList<double> widths;
    for (const Column &column : table.columns)
        widths.append(column.width > 0 ? column.width : std::max(0.0, left) / open);
    return widths;
}

} // namespace vierklang
