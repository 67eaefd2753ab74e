// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QSize>
#include <QSizeF>

namespace vierklang {

/// A picture that was looked at and written anew: PNG without transparency, metadata or colour profile, no larger than
/// print needs. Made by `logoFrom` only.
struct Logo
{
    QByteArray png;
    QSize pixels;
    friend bool operator==(const Logo &, const Logo &) = default;
};

/// Largest file that is looked at, and largest picture that is decoded (as its header says, before decoding).
inline constexpr qint64 MostLogoBytes = 5 * 1024 * 1024;
inline constexpr int MostLogoSide = 4096;

/// Room for a logo on the cover, in mm.
inline constexpr QSizeF LogoRoom{40, 15};

/// Reads a PNG or JPEG, told by its content and never by its name. The camera's turn is honoured and then forgotten, other
/// colour spaces become sRGB, what is see-through becomes white. The same file gives the same bytes, and they come back the
/// same when they are read again. Errors: FileTooLarge (arguments "", MB); WrongType with ("logo", "picture") for anything
/// else than a whole PNG or JPEG, ("logo", "pixels", width, height, most) for a picture that is too large.
[[nodiscard]] Result<Logo> logoFrom(const QByteArray &file);

/// How large it is printed: as large as `room` allows, but never so large that its pixels are seen.
[[nodiscard]] QSizeF printedSize(const Logo &logo, QSizeF room = LogoRoom);

} // namespace vierklang
