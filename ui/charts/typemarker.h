// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/typekey.h"

#include <QPainterPath>
#include <QPointF>

namespace vierklang::ui {

/// The sign of a type as a path to fill: ● Bedächtige, ■ Optimierer, ▲ Serviceorientierte, ◆ Community
/// Manager. `size` is the edge of the box the sign is designed in; the four look equally heavy in it.
[[nodiscard]] QPainterPath typeMarker(TypeKey type, QPointF centre, qreal size);

} // namespace vierklang::ui
