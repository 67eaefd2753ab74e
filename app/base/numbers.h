// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"

#include <QDate>
#include <QString>

namespace vierklang {

/// How numbers and dates are written for people: decimal comma in German, half away from zero, minus U+2212,
/// narrow no-break space in thousands, dates 22.11.2026 and 22. November 2026 (DIN 5008; ux.md 2.6).
/// The decimal value itself is rounded (1.005 to two places is 1.01), not its binary neighbour.
[[nodiscard]] double roundedHalfAway(double value, int decimals);
[[nodiscard]] QString decimal(double value, int decimals, Language language);
/// As `decimal`, with an explicit plus sign for positive values.
[[nodiscard]] QString signedDecimal(double value, int decimals, Language language);
/// "14 %" with a no-break space in German, "14%" in English.
[[nodiscard]] QString percent(int value, Language language);
[[nodiscard]] QString count(qint64 value, Language language);
/// 22.11.2026 or 22 Nov 2026.
[[nodiscard]] QString shortDate(QDate date, Language language);
/// 22. November 2026 or 22 November 2026.
[[nodiscard]] QString longDate(QDate date, Language language);

} // namespace vierklang
