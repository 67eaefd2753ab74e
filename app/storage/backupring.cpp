// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/backupring.h"

#include "app/storage/sqlvalues.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

const QString TimeFormat = u"yyyy-MM-ddTHHmmsszzz"_s;
constexpr qsizetype LatestKept = 10;
constexpr int DaysKept = 7;
constexpr int WeeksKept = 4;

void makeDurable(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
}

Result<void> checkWhole(const QString &path)
{
    Result<std::unique_ptr<Database>> copy = Database::open(path, Access::ReadOnly);
    if (!copy)
        return copy.error();
    const Result<QVariant> verdict = copy.value()->value(u"PRAGMA integrity_check"_s);
    if (!verdict)
        return verdict.error();
    if (verdict.value().toString() != u"ok")
        return Error{ErrorCode::LibraryDamaged, {path}, {}, verdict.value().toString()};
    return {};
}

Result<bool> holds(const QString &path, const QString &id)
{
    Result<std::unique_ptr<Database>> copy = Database::open(path, Access::ReadOnly);
    if (!copy)
        return copy.error();
    const Result<QVariant> rows = copy.value()->value(u"SELECT count(*) FROM assessment WHERE id = ?"_s, {id});
    if (!rows)
        return rows.error();
    return rows.value().toInt() > 0;
}

/// Removes the rows of one assessment from a copy and leaves it a single file as it was.
Result<void> forgetIn(const QString &path, const QString &id)
{
    // Most copies of a long-used library do not know it: they stay as they are.
    const Result<bool> known = holds(path, id);
    if (!known)
        return known.error();
    if (!known.value())
        return {};
    Result<std::unique_ptr<Database>> copy = Database::open(path, Access::ReadWrite);
    if (!copy)
        return copy.error();
    for (const QString &sql : {u"DELETE FROM assessment WHERE id = ?"_s, u"VACUUM"_s, u"PRAGMA journal_mode=DELETE"_s}) {
        if (const auto done = copy.value()->run(sql, sql.contains(u'?') ? QVariantList{id} : QVariantList()); !done)
            return done.error();
    }
    return {};
}

} // namespace

Result<void> copyLibrary(Database &database, const QString &target)
{
    if (QFileInfo(target).exists() && !QFileInfo(target).isFile())
        return Error{ErrorCode::FileNotWritable, {target}, {}, {}};
    const QString unfinished = target + u".unfinished"_s;
    QFile::remove(unfinished);
    const auto failed = [&](const Error &error) {
        QFile::remove(unfinished);
        return error;
    };
    if (const auto copied = database.run(u"VACUUM INTO ?"_s, {unfinished}); !copied)
        return failed(copied.error().code == ErrorCode::LibraryUnavailable
                          ? Error{ErrorCode::FileNotWritable, {target}, {}, copied.error().detail}
                          : copied.error());
    // VACUUM INTO does not make the file durable (reliability.md 0, finding 8).
    makeDurable(unfinished, O_RDONLY);
    if (const Result<void> whole = checkWhole(unfinished); !whole)
        return failed(whole.error());
    if (std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(target).constData()) != 0)
        return failed(Error{ErrorCode::FileNotWritable, {target}, {}, {}});
    makeDurable(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY);
    return {};
}

QList<QDateTime> superfluousBackups(const QList<QDateTime> &newestFirst, const QDateTime &now)
{
    QList<QDateTime> superfluous;
    QSet<QDate> days;
    QSet<int> weeks;
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        const QDateTime &moment = newestFirst[i];
        const qint64 age = moment.daysTo(now);
        const int week = moment.date().weekNumber() + 100 * moment.date().year();
        const bool isDaily = age < DaysKept && !days.contains(moment.date());
        const bool isWeekly = age < 7 * WeeksKept && !weeks.contains(week);
        days.insert(moment.date());
        weeks.insert(week);
        if (i >= LatestKept && !isDaily && !isWeekly)
            superfluous.append(moment);
    }
    return superfluous;
}

BackupRing::BackupRing(const QString &libraryPath)
    : m_folder(QFileInfo(libraryPath).absolutePath() + u"/backups"_s),
      m_baseName(QFileInfo(libraryPath).completeBaseName() + u'-')
{
}

QStringList BackupRing::files() const
{
    QStringList paths;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({m_baseName + u"*.sqlite"_s}, QDir::Files, QDir::Name))
        paths.prepend(folder.filePath(name));
    return paths;
}

Result<QString> BackupRing::take(Database &database, const QDateTime &now)
{
    if (!QDir().mkpath(m_folder))
        return Error{ErrorCode::FileNotWritable, {m_folder}, {}, {}};
    const QString path = u"%1/%2%3.sqlite"_s.arg(m_folder, m_baseName, now.toUTC().toString(TimeFormat));
    if (const Result<void> copied = copyLibrary(database, path); !copied)
        return copied.error();
    prune(now);
    return path;
}

Result<void> BackupRing::forget(QUuid assessmentId)
{
    for (const QString &path : files()) {
        if (const Result<void> done = forgetIn(path, idText(assessmentId)); !done)
            return Error{ErrorCode::FileNotWritable, {path}, {}, done.error().detail};
        makeDurable(path, O_RDONLY);
    }
    return {};
}

void BackupRing::prune(const QDateTime &now)
{
    const QStringList paths = files();
    QList<QDateTime> moments;
    QMap<QDateTime, QString> byMoment;
    for (const QString &path : paths) {
        QDateTime moment =
            QDateTime::fromString(QFileInfo(path).completeBaseName().mid(m_baseName.size()), TimeFormat);
        moment.setTimeSpec(Qt::UTC);
        if (!moment.isValid())
            continue;
        moments.append(moment);
        byMoment.insert(moment, path);
    }
    for (const QDateTime &moment : superfluousBackups(moments, now))
        QFile::remove(byMoment.value(moment));
}

} // namespace vierklang
