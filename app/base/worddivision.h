// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vierklang {

/// Shorter words stay whole.
inline constexpr qsizetype LeastDividedWord = 15;

/// The text with U+00AD in its long German compounds, where a narrow column may divide them ("Verwaltungs-spitze").
/// Knows linking sounds and frequent second parts (resources/language/word-divisions-de.txt), so the words of the
/// questionnaire and most that people write; a word that has none of them, or is shorter, stays whole.
[[nodiscard]] QString withDivisions(const QString &text);

} // namespace vierklang
