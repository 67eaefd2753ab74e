// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/assessmentresult.h"

#include <QString>

#include <optional>

namespace vierklang {

/// "split", "open", "hybrid", "clear" or "tendency": in the library and in the JSON (formats.md 2).
[[nodiscard]] QString wordOf(TypeLabel label);
[[nodiscard]] std::optional<TypeLabel> typeLabelFromWord(const QString &word);

} // namespace vierklang
