// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/scoring/assessmentresult.h"
#include "app/storage/assessmentrows.h"
#include "app/storage/backupring.h"
#include "app/storage/database.h"
#include "app/storage/libraryentry.h"

#include <QLockFile>

#include <functional>
#include <memory>

namespace vierklang {

/// The local library (formats.md 4): one SQLite file, one row per answer, every change one durable transaction.
/// When a function returns success, the change is on disk; when it fails, nothing changed.
/// One program writes at a time: the lock file says who. A library that a newer program wrote, or that somebody
/// else holds, can be opened for reading.
class Library final
{
public:
    /// Creates the file if there is none, migrates an older one after a backup.
    /// Errors: LibraryHeld (arguments: program, process, computer), LibraryNewer, LibraryForeign, LibraryDamaged,
    /// LibraryReadOnly, LibraryFull, LibraryUnavailable.
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const QString &path, const Instrument &instrument,
                                                               Access access, const QDateTime &now);
    /// A library in memory that leaves no trace.
    [[nodiscard]] static std::unique_ptr<Library> inMemory(const Instrument &instrument);
    ~Library();

    [[nodiscard]] bool isReadOnly() const { return m_database->access() == Access::ReadOnly; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Not deleted ones, last changed first.
    [[nodiscard]] Result<QList<LibraryEntry>> entries();
    /// The `most` ones changed last that lie neither in the bin nor in the archive. Costs the same in a large library.
    [[nodiscard]] Result<QList<LibraryEntry>> recent(int most);
    [[nodiscard]] Result<LibraryCounts> counts();
    /// What is in the bin, last deleted first.
    [[nodiscard]] Result<QList<LibraryEntry>> bin();
    /// Errors: AssessmentNotFound, LibraryContentChanged when the rows do not match their hash.
    [[nodiscard]] Result<Assessment> read(QUuid id);
    [[nodiscard]] Result<LibraryEntry> entry(QUuid id);
    /// The measures of every assessment by its id, without reading anything else; also of what lies in the bin.
    [[nodiscard]] Result<QHash<QUuid, QList<Measure>>> measures();

    /// Adds an assessment that is not there yet. Error: AssessmentExists.
    [[nodiscard]] Result<void> add(const Assessment &assessment, const AssessmentResult &result, bool revealed,
                                   const QDateTime &now);
    /// Writes what changed between two states of the same assessment.
    [[nodiscard]] Result<void> store(const Assessment &before, const Assessment &after, const AssessmentResult &result,
                                     const QDateTime &now);
    [[nodiscard]] Result<void> setRevealed(QUuid id, bool revealed);
    /// Into the bin and out of it.
    [[nodiscard]] Result<void> setDeleted(const QList<QUuid> &ids, bool deleted, const QDateTime &now);
    [[nodiscard]] Result<void> setDeleted(QUuid id, bool deleted, const QDateTime &now)
    {
        return setDeleted(QList<QUuid>{id}, deleted, now);
    }
    /// Removes an assessment for good: its rows, its traces in free pages and in the log, and the same in every backup
    /// beside the library. Cannot be taken back. Errors: AssessmentNotFound; FileNotWritable for a backup that cannot
    /// be cleaned (the assessment is still there then).
    [[nodiscard]] Result<void> erase(QUuid id);

    /// Into the archive, where lists do not show it unless asked, and out of it.
    [[nodiscard]] Result<void> setArchived(const QList<QUuid> &ids, bool archived, const QDateTime &now);
    [[nodiscard]] Result<void> setArchived(QUuid id, bool archived, const QDateTime &now)
    {
        return setArchived(QList<QUuid>{id}, archived, now);
    }

    /// Several changes as one: all or nothing.
    template <typename Work>
    [[nodiscard]] Result<void> atomically(Work work)
    {
        Transaction transaction(*m_database);
        if (Result<void> begun = transaction.begin(); !begun)
            return begun;
        m_insideTransaction = true;
        const Result<void> done = work();
        m_insideTransaction = false;
        return done ? transaction.commit() : done;
    }

    /// A copy into the backup ring if anything changed since the last one. Not in the middle of a count: two copies
    /// that are one vote or one ballot apart would show it. (A workshop older than a day no longer holds it up.)
    [[nodiscard]] Result<void> backUpIfChanged(const QDateTime &now);
    /// Whether the latest copy in the backup ring has everything that is here now; so it is where nothing was written yet.
    [[nodiscard]] Result<bool> isBackedUp();
    /// Everything into the main file and the log beside it emptied: no earlier state can be read from the log.
    [[nodiscard]] Result<void> settle();
    /// A consistent copy at a place of the person's choice.
    [[nodiscard]] Result<void> copyTo(const QString &target);
    [[nodiscard]] QStringList backups() const;
    /// Full check of the file and of every assessment's hash; the issues name the assessments.
    [[nodiscard]] Result<void> check();

private:
    friend class WorkshopStore;
    Library(QString path, const Instrument &instrument, std::unique_ptr<Database> database,
            std::unique_ptr<QLockFile> lock);
    [[nodiscard]] Result<void> prepare(const QDateTime &now);
    [[nodiscard]] Result<void> transact(const std::function<Result<void>()> &work);
    /// What was just written reads back as it was; else nothing of it is kept.
    [[nodiscard]] Result<void> comesBack(QUuid id);
    [[nodiscard]] Result<void> writeShelf(const Assessment &assessment, const QList<PartRow> &rows,
                                          const AssessmentResult &result, const QDateTime &now);
    [[nodiscard]] Result<void> stamp(const QString &column, const QList<QUuid> &ids, bool isSet, const QDateTime &now);
    [[nodiscard]] Result<QString> meta(const QString &key);
    [[nodiscard]] Result<void> setMeta(const QString &key, const QString &value);
    [[nodiscard]] Result<void> countChange();
    [[nodiscard]] Result<bool> isCounting(const QDateTime &now);

    QString m_path;
    const Instrument &m_instrument;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
    bool m_insideTransaction = false;
    int m_schema = 0; ///< of the file
};

} // namespace vierklang
