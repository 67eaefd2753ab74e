// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/figures/figuredrawing.h"

#include <QByteArray>

namespace vierklang {

/// The drawing as a PNG of 300 dots to the inch on white, in the report's own fonts; the same bytes on every run.
[[nodiscard]] QByteArray pngOf(const FigureDrawing &drawing);

} // namespace vierklang
