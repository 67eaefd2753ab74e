// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUuid>
#include <QVariant>

#include <optional>

namespace vierklang {

/// How ids, times and texts stand in the library (formats.md 4): text ids without braces, ISO times in UTC.
[[nodiscard]] inline QString idText(QUuid id) { return id.toString(QUuid::WithoutBraces); }

[[nodiscard]] inline QString timeText(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

/// SQLite tells an empty text from NULL; QString's null state must not decide.
[[nodiscard]] inline QVariant textValue(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

[[nodiscard]] inline QVariant orNull(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<int>());
}

[[nodiscard]] inline QVariant orNull(const std::optional<QString> &value)
{
    return value ? textValue(*value) : QVariant(QMetaType::fromType<QString>());
}

[[nodiscard]] inline QVariant orNull(const std::optional<QDate> &date)
{
    return date ? QVariant(date->toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
}

[[nodiscard]] inline std::optional<int> optionalInt(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<int>(value.toInt());
}

[[nodiscard]] inline std::optional<QString> optionalText(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<QString>(value.toString());
}

[[nodiscard]] inline std::optional<QDate> optionalDate(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<QDate>(QDate::fromString(value.toString(), Qt::ISODate));
}

} // namespace vierklang
