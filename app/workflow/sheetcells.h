// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/answer.h"
#include "app/assessment/commune.h"

#include <QDate>
#include <QString>

#include <optional>

namespace vierklang {

/// What people and spreadsheets write into the cells of a sheet of answers, in German and English. Each function gives
/// nothing for what it does not know.

/// The text without blanks around it and without the apostrophe that keeps a text from being a formula.
[[nodiscard]] QString plainCell(QString cell);
[[nodiscard]] QString caseFolded(const QString &text);
/// 62000, 62.000 or 62,000; also 3,0 and 3.0, as spreadsheets format whole numbers.
[[nodiscard]] std::optional<int> wholeNumber(const QString &text);
/// 2026-11-22 or 22.11.2026. A date with slashes can mean two days and is none.
[[nodiscard]] std::optional<QDate> dateFrom(const QString &text);
/// The word of the format or the name in either language.
[[nodiscard]] std::optional<CommuneKind> kindFrom(const QString &text);
/// 0 to 4, ? and –, or the words for the two; an empty cell is an open answer.
[[nodiscard]] std::optional<Answer> answerFrom(const QString &text);
/// Ticked or not.
[[nodiscard]] std::optional<bool> tickFrom(const QString &text);

} // namespace vierklang
