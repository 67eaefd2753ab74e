// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/typekey.h"

#include <QColor>

#include <array>

namespace vierklang {

/// The light colours of print and of the light window (design tokens). Every text colour has at least 4.5:1 on white,
/// every type colour at least 3:1; a type is never told by colour alone, see `typeMarker`.
namespace colours {

inline constexpr QRgb Surface = 0xFFFFFFFF;
inline constexpr QRgb Line = 0xFFD3D9E1;
inline constexpr QRgb Ink = 0xFF1A2330;
inline constexpr QRgb Muted = 0xFF556273;
inline constexpr QRgb Accent = 0xFF33466A;
inline constexpr std::array<QRgb, TypeCount> Types{0xFF1D4EAB, 0xFFB67F45, 0xFF611F41, 0xFF31A086};
/// One hue from light to dark for the levels 0…4, never a traffic light.
inline constexpr std::array<QRgb, 5> Levels{0xFFEEF1F5, 0xFFC9D2DE, 0xFF94A5BB, 0xFF5F7695, 0xFF2F4A6D};

} // namespace colours

[[nodiscard]] inline QColor typeColour(TypeKey type)
{
    return QColor::fromRgb(colours::Types[indexOf(type)]);
}

} // namespace vierklang
