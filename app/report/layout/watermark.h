// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/sheet.h"

namespace vierklang {

/// Lays words across every sheet, behind everything that stands there. They are drawn as shapes and are an artifact:
/// whoever searches, copies or listens meets only the text. PDF/A-1 knows no transparency, so the colour is solid and
/// so light that every text colour keeps a contrast of 4.5 : 1 on it. Nothing happens without words.
void addWatermark(SheetSet &set, const QString &words);

/// For the measure of contrast.
[[nodiscard]] QColor watermarkColour();

} // namespace vierklang
