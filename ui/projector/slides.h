// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/projectedview.h"
#include "ui/projector/slidesheet.h"

#include <QSizeF>

namespace vierklang::ui {

/// Lays out what the room sees on a page of this size (in lengths of a slide, see `SlideHeight`; at least as
/// wide as 4:3). The words of the window are in its language, which is expected to be that of the view. The
/// same view and size give the same sheet.
[[nodiscard]] SlideSheet layOut(const ProjectedView &view, QSizeF page);

} // namespace vierklang::ui
