// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hairline.h"

#include "ui/theme.h"

#include <QPainter>

namespace vierklang::ui {

Hairline::Hairline(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) { setFixedHeight(1); }

void Hairline::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_theme.colours().line); }

} // namespace vierklang::ui
