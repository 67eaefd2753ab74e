// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>

namespace vierklang {

enum class Access { ReadWrite, ReadOnly };

/// "VKLG": marks a SQLite file as a library of Vierklang.
inline constexpr int LibraryApplicationId = 0x564B4C47;

/// One SQLite connection of its own name, opened with the pragmas of reliability.md 1.2 (each is read back; a
/// connection that did not take one is refused). Closed by the destructor.
class Database final
{
public:
    /// `path` may be ":memory:". For reading, nothing is written beside a file whose folder (or which itself) cannot be
    /// written to; if such a file needs its log to be read and cannot get at it, the error is LibraryReadOnly.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with its values; `?` placeholders only.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; an invalid value without rows.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Access access() const { return m_access; }

private:
    Database(QString connection, Access access) : m_connection(std::move(connection)), m_access(access) {}
    [[nodiscard]] static Result<std::unique_ptr<Database>> openAs(const QString &name, Access access, bool isUri);
    [[nodiscard]] Result<void> configure(bool isInMemory);
    [[nodiscard]] QSqlDatabase handle() const { return QSqlDatabase::database(m_connection, false); }

    QString m_connection;
    Access m_access;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back unless committed.
class Transaction final
{
public:
    explicit Transaction(Database &database) : m_database(database) {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();

private:
    Database &m_database;
    bool m_isOpen = false;
};

/// What a result code of SQLite means to a person (full, read-only, damaged, held, …).
[[nodiscard]] Error errorOf(const QSqlError &error);

} // namespace vierklang
