// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/figures/figuredrawing.h"

namespace vierklang {

/// The drawing as an `<svg>` element inside a page. Colours are classes that the page's style sheet fills, so that
/// figures follow light, dark and print; words keep the width of the PDF in any font. An empty `alt` hides the figure
/// from assistive technology; otherwise it is an image with title and description, `id` names them.
[[nodiscard]] QString svgOf(const FigureDrawing &drawing, const QString &alt, const QString &id);

} // namespace vierklang
