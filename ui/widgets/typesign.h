// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/typekey.h"

#include <QPointF>

class QPainter;

namespace vierklang::ui {

class Theme;

/// The sign of a type in its colour; always beside the type's name.
void paintTypeSign(QPainter &painter, TypeKey type, QPointF centre, qreal size, const Theme &theme);

} // namespace vierklang::ui
