// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/sheet.h"

#include <QByteArray>

#include <vector>

namespace vierklang {

/// A painted PDF whose contents are set off by sentinels, and what each sentinel stands for.
struct PaintedPdf
{
    QByteArray bytes;
    /// Per page, in the order of painting: the content of each marked stretch, 0 for an artifact.
    std::vector<std::vector<int>> stretches;
};

/// Paints sheets with Qt as PDF/A-1b. Around every stretch of the same content stands a rectangle far outside the
/// page; Qt writes it verbatim, and `tagged` turns it into marked content (decision 0102).
[[nodiscard]] PaintedPdf paintedPdf(const SheetSet &sheets);

/// The sentinels as Qt writes them: at this place, of height `Begin` or `End`.
inline constexpr int SentinelPlace = -30000;
inline constexpr int SentinelBegin = 7;
inline constexpr int SentinelEnd = 9;

} // namespace vierklang
