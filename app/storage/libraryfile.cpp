// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/libraryfile.h"

#include "app/storage/database.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr qint64 LargeFile = 16 * 1024 * 1024; ///< about two thousand assessments

/// Who holds the lock, for the sentence the second program says.
Error heldBy(const QLockFile &lock)
{
    qint64 process = 0;
    QString computer;
    QString program;
    lock.getLockInfo(&process, &computer, &program);
    return Error{ErrorCode::LibraryHeld, {program, QString::number(process), computer}, {}, {}};
}

} // namespace

Result<std::unique_ptr<QLockFile>> lockFor(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0);
    if (lock->tryLock())
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return heldBy(*lock);
    return Error{ErrorCode::LibraryReadOnly, {path}, {}, {}};
}

Result<void> checkIsLibrary(const QFileInfo &info)
{
    QFile file(info.filePath());
    if (!info.exists() || info.size() == 0)
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::LibraryReadOnly, {info.filePath()}, {}, {}};
    const QByteArray head = file.read(100);
    const QByteArray id = head.mid(68, 4);
    if (head.startsWith("SQLite format 3") && id == QByteArray("VKLG"))
        return {};
    // After a power cut the id of a young library may stand in the log only: ask SQLite, for reading.
    const Result<std::unique_ptr<Database>> database = Database::open(info.filePath(), Access::ReadOnly);
    if (!database)
        return database.error();
    const Result<QVariant> read = database.value()->value(u"PRAGMA application_id"_s);
    const Result<QVariant> tables = database.value()->value(u"SELECT count(*) FROM sqlite_schema"_s);
    if (read && tables
        && (read.value().toInt() == LibraryApplicationId || (read.value().toInt() == 0 && tables.value().toInt() == 0)))
        return {};
    return Error{ErrorCode::LibraryForeign, {info.filePath()}, {}, {}};
}

Result<void> checkQuickly(Database &database, const QString &path)
{
    QStringList checks{u"PRAGMA quick_check"_s};
    if (QFileInfo(path).size() > LargeFile) {
        checks.clear();
        for (const QString &table : {u"meta"_s, u"assessment"_s, u"shelf"_s, u"assessment_tag"_s})
            checks.append(u"PRAGMA quick_check('%1')"_s.arg(table));
    }
    for (const QString &check : std::as_const(checks)) {
        const Result<QVariant> verdict = database.value(check);
        if (!verdict)
            return verdict.error();
        if (verdict.value().toString() != u"ok")
            return Error{ErrorCode::LibraryDamaged, {path}, {}, verdict.value().toString()};
    }
    return {};
}

} // namespace vierklang
