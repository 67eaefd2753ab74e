// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;

namespace vierklang::ui {

class Theme;

/// The digit of a step 0–4 in a box in the step's own colour, as every question shows it.
void paintLevelDigit(QPainter &painter, const QRect &box, int level, const Theme &theme);

} // namespace vierklang::ui
