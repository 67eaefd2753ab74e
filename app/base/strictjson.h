// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace vierklang {

/// Parses a JSON object and refuses what QJsonDocument lets pass silently: duplicate keys (it keeps the last one).
/// Errors: NotJson (arguments: byte offset), DuplicateKey (issues with the pointer of every second occurrence).
[[nodiscard]] Result<QJsonObject> parseStrictJson(const QByteArray &json);

/// `base` + "/" + `token`, escaped as RFC 6901 wants.
[[nodiscard]] QString pointerTo(const QString &base, const QString &token);
[[nodiscard]] QString pointerTo(const QString &base, qsizetype index);

} // namespace vierklang
