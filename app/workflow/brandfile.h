// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/brand.h"

#include <QByteArray>
#include <QString>

namespace vierklang {

inline const QString BrandFormatName = QStringLiteral("vierklang-brand");

/// Largest brand file that is read at all: the largest logo, written as base64, and its words.
inline constexpr qint64 MaxBrandFileSize = 8 * 1024 * 1024;
inline const QString BrandFileSuffix = QStringLiteral("vierklang-brand");

/// The brand file of docs/formats.md (`*.vierklang-brand`, format 1). Reading refuses a file with any problem as a whole and
/// lists every place; keys it does not know are kept. The logo is looked at as a picture from anywhere.
[[nodiscard]] Result<Brand> readBrand(const QByteArray &json);
/// Canonical JSON: one order of keys, two spaces, "\n". The same brand gives the same bytes.
[[nodiscard]] QByteArray writeBrand(const Brand &brand);

/// The same for a file on disk. Only regular files up to 8 MB are opened.
[[nodiscard]] Result<Brand> loadBrand(const QString &path);
/// Writes atomically and reads back what was written.
[[nodiscard]] Result<void> saveBrand(const QString &path, const Brand &brand);
/// A PNG or JPEG on disk, see `logoFrom`.
[[nodiscard]] Result<Logo> loadLogo(const QString &path);

} // namespace vierklang
