// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/typekey.h"

#include <QPainterPath>
#include <QPointF>

namespace vierklang {

/// The sign of a type as a path to fill: ● Bedächtige, ■ Optimierer, ▲ Serviceorientierte, ◆ Community Manager.
/// `size` is the edge of the box the sign is designed in (a line's x-height box); the four look equally heavy in it.
/// Any unit: the path has the unit of `centre` and `size`. y grows downwards.
[[nodiscard]] QPainterPath typeMarker(TypeKey type, QPointF centre, qreal size);

} // namespace vierklang
