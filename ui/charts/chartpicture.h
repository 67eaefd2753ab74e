// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QImage>
#include <QSizeF>
#include <QString>

namespace vierklang::ui {

class Chart;

/// Pictures of a chart that leave the program: light colours on white, whatever the window looks like.
[[nodiscard]] QImage imageOf(const Chart &chart, const QSizeF &size, qreal scale);
/// SVG when the path ends in .svg, else PNG. An existing file is replaced only when the new one is complete.
/// Error: FileNotWritable (argument: path).
[[nodiscard]] Result<void> writePicture(const Chart &chart, const QSizeF &size, const QString &path);

} // namespace vierklang::ui
