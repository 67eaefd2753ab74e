// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/sheet.h"

class QPainter;

namespace vierklang {

/// Paints one mark of a sheet. The painter's unit is 1/20 point (`UnitsPerMm`).
void paintMark(QPainter &painter, const Mark &mark);

} // namespace vierklang
