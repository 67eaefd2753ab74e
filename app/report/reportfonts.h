// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace vierklang {

enum class FontWeight { Regular, Medium, SemiBold };

/// A bundled font at a size in points. `tracking` widens (positive) or narrows the letters by a share of their width.
struct Face
{
    FontWeight weight = FontWeight::Regular;
    double size = 10.5;
    double tracking = 0;
    friend bool operator==(const Face &, const Face &) = default;
};

/// Layout and PDF measure in device units: 20 to a point keeps every coordinate within the ±32767 of PDF/A-1.
inline constexpr double UnitsPerPoint = 20;
inline constexpr double UnitsPerMm = UnitsPerPoint * 72 / 25.4;

/// The bundled Inter with tabular figures, registered once; system fonts never take part.
[[nodiscard]] QFont reportFont(const Face &face);

/// Advance width in millimetres.
[[nodiscard]] double textWidth(const QString &text, const Face &face);

/// What can be printed of a text: invisible controls and direction marks go, a line break becomes a blank, a character
/// without a glyph in the bundled fonts becomes `replacement` (a run of them, such as one emoji, only one).
[[nodiscard]] QString printable(const QString &text, const QString &replacement);

} // namespace vierklang
