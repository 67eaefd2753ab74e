// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/library.h"

#include "app/scoring/typelabelword.h"
#include "app/storage/libraryfile.h"
#include "app/storage/librarylist.h"
#include "app/storage/migrations.h"
#include "app/storage/sqlvalues.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// Adds the path to errors that speak of the file as a whole.
Error about(const QString &path, Error error)
{
    if (error.arguments.isEmpty())
        error.arguments = {path};
    return error;
}

/// The same for what may have failed.
template <typename T>
Result<T> whereOr(const QString &path, Result<T> read)
{
    return read ? std::move(read) : Result<T>(about(path, read.error()));
}

} // namespace

Library::Library(QString path, const Instrument &instrument, std::unique_ptr<Database> database,
                 std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path)), m_instrument(instrument), m_lock(std::move(lock)), m_database(std::move(database))
{
}

Library::~Library()
{
    // Everything into the main file: whoever copies only that one loses nothing.
    static_cast<void>(settle().isOk());
}

std::unique_ptr<Library> Library::inMemory(const Instrument &instrument)
{
    Result<std::unique_ptr<Database>> database = Database::open(u":memory:"_s, Access::ReadWrite);
    if (!database)
        qFatal("no database in memory: %s", qPrintable(database.error().detail));
    std::unique_ptr<Library> library(
        new Library(u":memory:"_s, instrument, std::move(database).value(), nullptr));
    if (const Result<void> ready = library->prepare(QDateTime::currentDateTimeUtc()); !ready)
        qFatal("no library in memory: %s", qPrintable(ready.error().detail));
    return library;
}

Result<std::unique_ptr<Library>> Library::open(const QString &path, const Instrument &instrument, Access access,
                                               const QDateTime &now)
{
    const QFileInfo file(path);
    std::unique_ptr<QLockFile> lock;
    if (access == Access::ReadWrite) {
        // A file that only its owner may write opens all the same; the first change would fail then.
        const bool isLocked = file.isFile() && file.isReadable() && !file.isWritable();
        if (isLocked || !QDir().mkpath(file.absolutePath()))
            return Error{ErrorCode::LibraryReadOnly, {path}, {}, {}};
        Result<std::unique_ptr<QLockFile>> held = lockFor(path);
        if (!held)
            return held.error();
        lock = std::move(held).value();
    } else if (!file.exists()) {
        return Error{ErrorCode::FileNotFound, {path}, {}, {}};
    }
    if (file.exists() && !file.isFile())
        return Error{ErrorCode::LibraryForeign, {path}, {}, {}};
    if (access == Access::ReadWrite) {
        if (const Result<void> ours = checkIsLibrary(file); !ours)
            return ours.error();
    }
    // Answers are nobody else's business on a shared machine.
    const mode_t oldMask = ::umask(077);
    Result<std::unique_ptr<Database>> database = Database::open(path, access);
    ::umask(oldMask);
    if (!database)
        return about(path, database.error());
    std::unique_ptr<Library> library(
        new Library(path, instrument, std::move(database).value(), std::move(lock)));
    if (const Result<void> ready = library->prepare(now); !ready)
        return about(path, ready.error());
    return library;
}

Result<void> Library::prepare(const QDateTime &now)
{
    const Result<QVariant> applicationId = m_database->value(u"PRAGMA application_id"_s);
    const Result<QVariant> version = m_database->value(u"PRAGMA user_version"_s);
    const Result<QVariant> tables = m_database->value(u"SELECT count(*) FROM sqlite_schema"_s);
    for (const Result<QVariant> *read : {&applicationId, &version, &tables}) {
        if (!*read)
            return read->error();
    }
    const bool isNew = tables.value().toInt() == 0 && applicationId.value().toInt() == 0;
    if (version.value().toInt() < 0)
        return Error{ErrorCode::LibraryForeign, {m_path}, {}, {}};
    if (!isNew && applicationId.value().toInt() != LibraryApplicationId)
        return Error{ErrorCode::LibraryForeign, {m_path}, {}, {}};
    const int schema = version.value().toInt();
    if (schema > currentSchema()) {
        const Result<QString> minReader = meta(u"min_reader"_s);
        const bool readable = minReader && !minReader.value().isEmpty()
                              && minReader.value().toInt() <= currentSchema() && isReadOnly();
        if (!readable)
            return Error{ErrorCode::LibraryNewer, {m_path, QString::number(schema)}, {}, {}};
    }
    if (!isNew) {
        if (Result<void> whole = checkQuickly(*m_database, m_path); !whole)
            return whole;
    }
    m_schema = schema;
    if (isReadOnly() || schema >= currentSchema())
        return {};
    if (isNew) {
        if (const auto marked = m_database->run(u"PRAGMA application_id=%1"_s.arg(LibraryApplicationId)); !marked)
            return marked.error();
    } else if (const auto copied = BackupRing(m_path).take(*m_database, now); !copied) {
        return copied.error();
    }
    if (Result<void> migrated = migrate(*m_database, schema, migrationFiles()); !migrated)
        return migrated;
    m_schema = currentSchema();
    return setMeta(u"min_reader"_s, QString::number(currentSchema()));
}

Result<void> Library::transact(const std::function<Result<void>()> &work)
{
    if (isReadOnly())
        return Error{ErrorCode::LibraryReadOnly, {m_path}, {}, {}};
    if (m_insideTransaction)
        return work();
    Transaction transaction(*m_database);
    if (Result<void> begun = transaction.begin(); !begun)
        return about(m_path, begun.error());
    if (const Result<void> done = work(); !done)
        return about(m_path, done.error());
    if (const Result<void> committed = transaction.commit(); !committed)
        return about(m_path, committed.error());
    return {};
}

Result<QString> Library::meta(const QString &key)
{
    const Result<QVariant> value = m_database->value(u"SELECT value FROM meta WHERE key = ?"_s, {key});
    if (!value)
        return value.error();
    return value.value().toString();
}

Result<void> Library::setMeta(const QString &key, const QString &value)
{
    const auto done = m_database->run(u"INSERT INTO meta (key, value) VALUES (?, ?) "
                                      u"ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                      {key, value});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> Library::countChange()
{
    const Result<QString> revision = meta(u"revision"_s);
    if (!revision)
        return revision.error();
    return setMeta(u"revision"_s, QString::number(revision.value().toLongLong() + 1));
}

Result<void> Library::writeShelf(const Assessment &assessment, const QList<PartRow> &rows,
                                 const AssessmentResult &result, const QDateTime &now)
{
    const auto done = m_database->run(
        u"UPDATE shelf SET changed_at = ?, answered = ?, asked = ?, type_complete = ?, label = ?, leading = ?, "
        u"second = ?, content_hash = ? WHERE assessment_id = ?"_s,
        {timeText(now), result.itemsAnswered, result.itemsOf, result.type.complete ? 1 : 0,
         wordOf(result.type.label), letterOf(result.type.leading), letterOf(result.type.second),
         contentHashOf(rows), idText(assessment.id())});
    if (!done)
        return done.error();
    return countChange();
}

Result<void> Library::add(const Assessment &assessment, const AssessmentResult &result, bool revealed,
                          const QDateTime &now)
{
    return transact([&]() -> Result<void> {
        const QString id = idText(assessment.id());
        const Result<QVariant> known = m_database->value(u"SELECT count(*) FROM assessment WHERE id = ?"_s, {id});
        if (!known)
            return known.error();
        if (known.value().toInt() > 0)
            return Error{ErrorCode::AssessmentExists, {assessment.commune().name}, {}, {}};
        const QList<PartRow> rows = rowsOf(assessment);
        if (Result<void> written = writeDifference(*m_database, {}, rows); !written)
            return written;
        const auto shelved = m_database->run(
            u"INSERT INTO shelf (assessment_id, created_at, changed_at, revealed, answered, asked, type_complete, "
            u"label, leading, second, content_hash) VALUES (?, ?, ?, ?, 0, 0, 0, '', '', '', '')"_s,
            {id, timeText(now), timeText(now), revealed ? 1 : 0});
        if (!shelved)
            return shelved.error();
        if (Result<void> shelf = writeShelf(assessment, rows, result, now); !shelf)
            return shelf;
        return comesBack(assessment.id());
    });
}

Result<void> Library::comesBack(QUuid id)
{
    const Result<Assessment> written = read(id);
    if (written)
        return {};
    // A text that the store cannot give back unchanged (in a key this program does not know, say).
    return written.error().code == ErrorCode::LibraryContentChanged ? Error{ErrorCode::TextHasControls, {}, {}, {}}
                                                                    : written.error();
}

Result<void> Library::store(const Assessment &before, const Assessment &after, const AssessmentResult &result,
                            const QDateTime &now)
{
    Q_ASSERT(before.id() == after.id());
    return transact([&]() -> Result<void> {
        const QList<PartRow> rows = rowsOf(after);
        if (Result<void> written = writeDifference(*m_database, rowsOf(before), rows); !written)
            return written;
        return writeShelf(after, rows, result, now);
    });
}

Result<void> Library::setRevealed(QUuid id, bool revealed)
{
    return transact([&]() -> Result<void> {
        const auto done = m_database->run(u"UPDATE shelf SET revealed = ? WHERE assessment_id = ?"_s,
                                          {revealed ? 1 : 0, idText(id)});
        return done ? countChange() : Result<void>(done.error());
    });
}

Result<void> Library::stamp(const QString &column, const QList<QUuid> &ids, bool isSet, const QDateTime &now)
{
    QJsonArray names;
    for (const QUuid &id : ids)
        names.append(idText(id));
    return transact([&]() -> Result<void> {
        const auto done = m_database->run(
            u"UPDATE shelf SET %1 = ? WHERE assessment_id IN (SELECT value FROM json_each(?))"_s.arg(column),
            {isSet ? QVariant(timeText(now)) : QVariant(QMetaType::fromType<QString>()),
             QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact))});
        return done ? countChange() : Result<void>(done.error());
    });
}

Result<void> Library::setArchived(const QList<QUuid> &ids, bool archived, const QDateTime &now)
{
    return stamp(u"archived_at"_s, ids, archived, now);
}

Result<void> Library::setDeleted(const QList<QUuid> &ids, bool deleted, const QDateTime &now)
{
    return stamp(u"deleted_at"_s, ids, deleted, now);
}

Result<void> Library::erase(QUuid id)
{
    if (isReadOnly())
        return Error{ErrorCode::LibraryReadOnly, {m_path}, {}, {}};
    if (const Result<LibraryEntry> known = entry(id); !known)
        return known.error();
    // The backups first: if one of them cannot be cleaned, the person still sees what there is to delete.
    const bool hasFiles = m_path != u":memory:";
    if (hasFiles) {
        if (Result<void> cleaned = BackupRing(m_path).forget(id); !cleaned)
            return cleaned;
    }
    const Result<void> removed = transact([&]() -> Result<void> {
        const auto done = m_database->run(u"DELETE FROM assessment WHERE id = ?"_s, {idText(id)});
        return done ? countChange() : Result<void>(done.error());
    });
    if (!removed || !hasFiles)
        return removed;
    // Pages that were only rearranged may still hold old bytes between their cells: written anew, they do not.
    if (const auto rewritten = m_database->run(u"VACUUM"_s); !rewritten)
        return about(m_path, rewritten.error());
    return settle();
}

Result<QList<LibraryEntry>> Library::entries()
{
    return whereOr(m_path, listEntries(*m_database, m_schema, u"s.deleted_at IS NULL"_s));
}

Result<QList<LibraryEntry>> Library::recent(int most)
{
    const QString onDesk = m_schema >= ArchiveSince ? u"s.deleted_at IS NULL AND s.archived_at IS NULL"_s
                                                    : u"s.deleted_at IS NULL"_s;
    return whereOr(m_path, listEntries(*m_database, m_schema, onDesk, {}, most));
}

Result<LibraryCounts> Library::counts() { return whereOr(m_path, countEntries(*m_database, m_schema)); }

Result<QList<LibraryEntry>> Library::bin()
{
    Result<QList<LibraryEntry>> entries =
        whereOr(m_path, listEntries(*m_database, m_schema, u"s.deleted_at IS NOT NULL"_s));
    if (!entries)
        return entries;
    QList<LibraryEntry> newestFirst = std::move(entries).value();
    std::stable_sort(newestFirst.begin(), newestFirst.end(), [](const LibraryEntry &one, const LibraryEntry &other) {
        return one.deletedAt > other.deletedAt;
    });
    return newestFirst;
}

Result<LibraryEntry> Library::entry(QUuid id)
{
    const Result<QList<LibraryEntry>> found =
        whereOr(m_path, listEntries(*m_database, m_schema, u"a.id = ?"_s, {idText(id)}));
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return Error{ErrorCode::AssessmentNotFound, {idText(id)}, {}, {}};
    return found.value().first();
}

Result<Assessment> Library::read(QUuid id)
{
    const Result<Assessment> assessment = readRows(*m_database, m_instrument, id);
    if (!assessment)
        return about(m_path, assessment.error());
    const Result<QVariant> hash =
        m_database->value(u"SELECT content_hash FROM shelf WHERE assessment_id = ?"_s, {idText(id)});
    if (!hash)
        return about(m_path, hash.error());
    if (hash.value().toString() != contentHashOf(rowsOf(assessment.value())))
        return Error{ErrorCode::LibraryContentChanged, {m_path}, {}, idText(id)};
    return assessment;
}

Result<QHash<QUuid, QList<Measure>>> Library::measures()
{
    Result<QHash<QUuid, QList<Measure>>> measures = readAllMeasures(*m_database);
    if (!measures)
        return about(m_path, measures.error());
    return measures;
}

Result<bool> Library::isBackedUp()
{
    const Result<QString> revision = meta(u"revision"_s);
    const Result<QString> backedUp = meta(u"backup_revision"_s);
    if (!revision || !backedUp)
        return revision ? backedUp.error() : revision.error();
    return revision.value() == backedUp.value();
}

Result<void> Library::backUpIfChanged(const QDateTime &now)
{
    if (isReadOnly() || m_path == u":memory:")
        return {};
    const Result<bool> known = isBackedUp();
    if (!known)
        return known.error();
    if (known.value())
        return {};
    const Result<bool> counting = isCounting(now);
    if (!counting)
        return counting.error();
    if (counting.value())
        return {};
    if (const Result<QString> taken = BackupRing(m_path).take(*m_database, now); !taken)
        return taken.error();
    const Result<QString> revision = meta(u"revision"_s);
    return revision ? setMeta(u"backup_revision"_s, revision.value()) : Result<void>(revision.error());
}

Result<bool> Library::isCounting(const QDateTime &now)
{
    const QString yesterday = timeText(now.addDays(-1));
    const Result<QVariant> open = m_database->value(
        u"SELECT count(*) FROM workshop w LEFT JOIN workshop_vote v ON v.assessment_id = w.assessment_id "
        u"WHERE w.started_at > ? AND (w.ballots_open = 1 OR v.assessment_id IS NOT NULL)"_s,
        {yesterday});
    if (!open)
        return open.error();
    return open.value().toInt() > 0;
}

Result<void> Library::settle()
{
    if (isReadOnly() || m_path == u":memory:")
        return {};
    const auto done = m_database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return done ? Result<void>() : Result<void>(about(m_path, done.error()));
}

Result<void> Library::copyTo(const QString &target)
{
    // Over the library itself a copy would tear the file from under whoever has it open.
    if (QFileInfo(target).exists() && QFileInfo(target).canonicalFilePath() == QFileInfo(m_path).canonicalFilePath())
        return Error{ErrorCode::FileNotWritable, {target}, {}, {}};
    return copyLibrary(*m_database, target);
}

QStringList Library::backups() const { return BackupRing(m_path).files(); }

Result<void> Library::check()
{
    const Result<QVariant> verdict = m_database->value(u"PRAGMA integrity_check"_s);
    if (!verdict)
        return about(m_path, verdict.error());
    if (verdict.value().toString() != u"ok")
        return Error{ErrorCode::LibraryDamaged, {m_path}, {}, verdict.value().toString()};
    const Result<QList<LibraryEntry>> all = listEntries(*m_database, m_schema, u"1 = 1"_s);
    if (!all)
        return all.error();
    QList<Issue> issues;
    for (const LibraryEntry &entry : all.value()) {
        const Result<Assessment> assessment = read(entry.id);
        if (!assessment)
            issues.append({assessment.error().code, entry.communeName, assessment.error().arguments});
    }
    if (!issues.isEmpty())
        return Error{issues.first().code, issues.first().arguments, issues, {}};
    return {};
}

} // namespace vierklang
