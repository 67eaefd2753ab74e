// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/agreement.h"

#include <QPainterPath>
#include <QRectF>

namespace vierklang::ui {

/// The small histogram that stands beside the word: one peak, a flat row, two peaks. A path to fill, in a
/// square box.
[[nodiscard]] QPainterPath agreementSign(Agreement agreement, const QRectF &box);

} // namespace vierklang::ui
