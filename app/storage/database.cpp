// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/database.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

// Primary result codes of SQLite (https://www.sqlite.org/rescode.html).
enum SqliteCode { Busy = 5, Locked = 6, ReadOnlyFile = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

QString nextConnectionName()
{
    static std::atomic<int> last = 0;
    return u"vierklang-%1"_s.arg(++last);
}

/// Committed work may stand in the log only; without it an older state would be shown.
bool hasLog(const QString &path) { return QFileInfo(path + u"-wal"_s).size() > 0; }

bool canBeWritten(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

/// For a file nobody can write, SQLite neither looks for a log nor makes one beside it.
QString immutableName(const QString &path)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return QString::fromLatin1(url.toEncoded()) + u"?immutable=1"_s;
}

} // namespace

Error errorOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xFF;
    const QString detail = u"%1: %2"_s.arg(error.nativeErrorCode(), error.text());
    switch (code) {
    case Busy:
    case Locked:
        return {ErrorCode::LibraryHeld, {}, {}, detail};
    case ReadOnlyFile:
        return {ErrorCode::LibraryReadOnly, {}, {}, detail};
    case Corrupt:
        return {ErrorCode::LibraryDamaged, {}, {}, detail};
    case Full:
        return {ErrorCode::LibraryFull, {}, {}, detail};
    case NotADatabase:
        return {ErrorCode::LibraryForeign, {}, {}, detail};
    default:
        return {ErrorCode::LibraryUnavailable, {}, {}, detail};
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    if (access == Access::ReadOnly && !canBeWritten(path)) {
        if (!hasLog(path))
            return openAs(immutableName(path), access, true);
        Result<std::unique_ptr<Database>> withLog = openAs(path, access, false);
        return withLog ? std::move(withLog) : Error{ErrorCode::LibraryReadOnly, {path}, {}, withLog.error().detail};
    }
    return openAs(path, access, false);
}

Result<std::unique_ptr<Database>> Database::openAs(const QString &name, Access access, bool isUri)
{
    const QString connection = nextConnectionName();
    std::unique_ptr<Database> database(new Database(connection, access));
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    handle.setDatabaseName(name);
    QStringList options{u"QSQLITE_BUSY_TIMEOUT=3000"_s};
    if (access == Access::ReadOnly)
        options.append(u"QSQLITE_OPEN_READONLY"_s);
    if (isUri)
        options.append(u"QSQLITE_OPEN_URI"_s);
    handle.setConnectOptions(options.join(u';'));
    if (!handle.open())
        return errorOf(handle.lastError());
    if (Result<void> configured = database->configure(name == u":memory:"); !configured)
        return configured.error();
    return database;
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Database::configure(bool isInMemory)
{
    // The first read finds out whether this is a database at all.
    if (const Result<QVariant> id = value(u"PRAGMA application_id"_s); !id)
        return id.error();
    const bool writes = m_access == Access::ReadWrite;
    struct Pragma
    {
        QString name;
        QString value;
        QString readBack;
        bool needed;
    };
    const QList<Pragma> pragmas{
        {u"journal_mode"_s, u"WAL"_s, u"wal"_s, writes && !isInMemory},
        {u"synchronous"_s, u"FULL"_s, u"2"_s, true},
        {u"foreign_keys"_s, u"ON"_s, u"1"_s, true},
        {u"trusted_schema"_s, u"OFF"_s, u"0"_s, true},
        {u"cell_size_check"_s, u"ON"_s, u"1"_s, true},
        {u"mmap_size"_s, u"0"_s, QString(), !isInMemory},
        {u"secure_delete"_s, u"ON"_s, u"1"_s, writes},
        {u"temp_store"_s, u"MEMORY"_s, u"2"_s, true},
    };
    for (const Pragma &pragma : pragmas) {
        if (!pragma.needed)
            continue;
        if (const auto set = run(u"PRAGMA %1=%2"_s.arg(pragma.name, pragma.value)); !set)
            return set.error();
        const Result<QVariant> read = value(u"PRAGMA "_s + pragma.name);
        if (!read)
            return read.error();
        if (!pragma.readBack.isEmpty() && read.value().toString() != pragma.readBack)
            return Error{ErrorCode::LibraryUnavailable, {}, {}, pragma.name + u" was not accepted"_s};
    }
    return {};
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query.lastError());
    for (const QVariant &bound : values)
        query.addBindValue(bound);
    if (!query.exec())
        return errorOf(query.lastError());
    return query;
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = run(sql, values);
    if (!query)
        return query.error();
    if (!query.value().next())
        return QVariant();
    return query.value().value(0);
}

Transaction::~Transaction()
{
    if (m_isOpen)
        static_cast<void>(m_database.run(u"ROLLBACK"_s).isOk());
}

Result<void> Transaction::begin()
{
    if (const auto begun = m_database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    m_isOpen = true;
    return {};
}

Result<void> Transaction::commit()
{
    if (const auto committed = m_database.run(u"COMMIT"_s); !committed)
        return committed.error();
    m_isOpen = false;
    return {};
}

} // namespace vierklang
