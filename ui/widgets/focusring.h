// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;

namespace vierklang::ui {

class Theme;

/// The 2 px ring that shows where the keyboard is.
void paintFocusRing(QPainter &painter, const QRect &box, const Theme &theme);

} // namespace vierklang::ui
