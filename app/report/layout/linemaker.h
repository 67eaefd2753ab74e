// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/textsetter.h"

namespace vierklang {

/// A paragraph as one string; `runAt` says which run a character belongs to. A type's sign is `MarkerSign`.
struct SetSource
{
    QString text;
    QList<qsizetype> runAt;
};
inline constexpr QChar MarkerSign(0xFFFC);

/// Breaks a paragraph into lines, see `TextSetter::set`.
[[nodiscard]] QList<TextLine> linesFrom(const TextSetter &setter, const Runs &runs, const SetSource &source,
                                        const TextStyle &style, double width);
[[nodiscard]] Face faceOf(const Run &run, const TextStyle &style);

} // namespace vierklang
