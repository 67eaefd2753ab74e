// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/agreement.h"

#include <QPainterPath>
#include <QRectF>

#include <optional>

namespace vierklang::ui {

/// The small histogram that stands beside the word: two peaks, one peak, a flat row; an empty line when nobody chose a
/// step. A path to fill, in a square box.
[[nodiscard]] QPainterPath agreementSign(std::optional<Agreement> agreement, const QRectF &box);

} // namespace vierklang::ui
