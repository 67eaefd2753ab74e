// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QRgb>
#include <QString>

namespace vierklang {

/// What a colour of text needs on its ground (WCAG 2.2, 1.4.3).
inline constexpr double LeastContrast = 4.5;

/// Relative contrast of two opaque colours, 1…21 (WCAG 2.2).
[[nodiscard]] double contrastOf(QRgb one, QRgb other);
[[nodiscard]] double contrastOnWhite(QRgb colour);
/// As written beside a limit, two decimals cut off and not rounded ("4.49" never becomes "4.5"), with a point.
[[nodiscard]] QString contrastWords(double contrast);

/// The same hue, as little darker as it takes to be read on white; the colour itself when it is dark enough.
[[nodiscard]] QRgb darkEnough(QRgb colour);
/// The same hue, as little lighter as it takes to be read on this dark ground.
[[nodiscard]] QRgb lightEnough(QRgb colour, QRgb ground);

/// "#1A5276"
[[nodiscard]] QString nameOfColour(QRgb colour);
/// A colour as people write it ("#1a5276", with or without the sign), if it may take the place of the report's accent. Errors:
/// WrongType with the arguments ("colour", "colour") for anything else, and with ("colour", "contrast", colour, contrast
/// on white, nearest darker colour that would do) for a colour that is too light.
[[nodiscard]] Result<QRgb> checkAccent(const QString &colour);

} // namespace vierklang
