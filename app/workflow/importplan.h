// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/base/error.h"
#include "app/exchange/assessmentmerge.h"
#include "app/storage/library.h"

#include <QList>
#include <QString>

#include <optional>

namespace vierklang {

/// A file that was read, or why it could not be.
struct ReadFile
{
    QString path;
    Result<Assessment> assessment;
};

/// What the import of one file would do.
struct ImportEntry
{
    /// Unchanged: the library says all that the file says. Changed: the file says something where the library leaves it
    /// open. Conflicting: both say something else at one place at least. Locked: protected with a password that was not
    /// given or does not fit.
    enum class Kind { New, Unchanged, Changed, Conflicting, Locked, Broken };

    QString path;
    Kind kind = Kind::Broken;
    std::optional<Assessment> assessment; ///< of the file, unless locked or broken
    std::optional<Error> error;           ///< when locked or broken, or when what was chosen does not fit together
    std::optional<Assessment> known;      ///< of the library, unless new
    QList<Difference> differences;        ///< between the two, without what only the library says
    Choices choices;                      ///< by place, for conflicts; nothing is chosen by itself
    bool isInBin = false;                 ///< taking it over brings it back from there

    [[nodiscard]] int conflictCount() const;
    [[nodiscard]] int undecidedCount() const;
    /// For one conflict; once all are decided, `error` says whether the parts fit together.
    void choose(const QString &where, Side side, const Instrument &instrument);
    /// For every conflict of this file.
    void chooseAll(Side side, const Instrument &instrument);
    /// Would something be taken over as things stand?
    [[nodiscard]] bool isReady() const;
};

/// The preview of an import: nothing happens before it is applied.
struct ImportPlan
{
    QList<ImportEntry> entries;

    [[nodiscard]] int count(ImportEntry::Kind kind) const;
    /// Files that `applyImport` would take over as things stand.
    [[nodiscard]] int readyCount() const;
    void chooseAll(Side side, const Instrument &instrument);
};

/// What an import did, so that it can be taken back.
struct ImportReceipt
{
    QList<QUuid> added;
    QList<Assessment> before; ///< as they were, of those that changed
    QList<Assessment> after;  ///< the same, as they became
    QList<QUuid> fromBin;
    QString backup; ///< name of the newest copy beside the library; empty when there is none

    [[nodiscard]] int count() const { return static_cast<int>(added.size() + before.size()); }
};

/// Compares files with the library; changes nothing. A second file with the same id in one plan counts as broken
/// (DuplicateValue): the person decides which one to take.
[[nodiscard]] ImportPlan planImport(const QList<ReadFile> &files, const Instrument &instrument, Library &library);

/// The same for the library at a path, without a trace: one that is not there yet counts as empty and is not made.
/// Errors as Library::open.
[[nodiscard]] Result<ImportPlan> previewImport(const QList<ReadFile> &files, const Instrument &instrument,
                                               const QString &libraryPath, const QDateTime &now);

/// Adds what is new and merges what is ready, all in one transaction after a backup; the rest is left out. Errors: of
/// the library; of `mergedAssessment`, when the library says something else since the plan was made or the chosen parts
/// do not fit together (nothing is taken over then).
[[nodiscard]] Result<ImportReceipt> applyImport(const ImportPlan &plan, const Instrument &instrument, Library &library,
                                                const QDateTime &now);

/// Takes an import back, as one: what was added goes into the bin, what changed becomes what it was. What somebody has
/// worked on since then is left as it is and counted.
[[nodiscard]] Result<int> takeBackImport(const ImportReceipt &receipt, const Instrument &instrument, Library &library,
                                         const QDateTime &now);

} // namespace vierklang
