// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/brand.h"

#include <QImage>

namespace vierklang::test {

/// The image as a file.
[[nodiscard]] QByteArray fileOf(const QImage &image, const char *format = "PNG");
/// A sign with a word-like stripe, of this size in pixels; see-through around it.
[[nodiscard]] QImage logoImage(QSize size);

/// A brand with everything; the logo has this size in pixels.
[[nodiscard]] Brand wholeBrand(QSize logo = {900, 300});

/// This text in every field of a brand, as far as the field takes it.
[[nodiscard]] Brand hostileBrand(const QString &text);

} // namespace vierklang::test
