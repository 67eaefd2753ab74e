// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace vierklang {

/// Parses a JSON object (RFC 8259) and refuses what QJsonDocument lets pass silently: duplicate keys (it keeps the last
/// one), raw control characters in strings, numbers like `.5`. Whole numbers of 64 bits are kept exactly.
/// Errors: NotJson (arguments: line), DuplicateKey (issues with the pointer of every second occurrence).
[[nodiscard]] Result<QJsonObject> parseStrictJson(const QByteArray &json);

/// `base` + "/" + `token`, escaped as RFC 6901 wants.
[[nodiscard]] QString pointerTo(const QString &base, const QString &token);
[[nodiscard]] QString pointerTo(const QString &base, qsizetype index);

} // namespace vierklang
