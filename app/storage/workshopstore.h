// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/library.h"
#include "app/storage/workshopstate.h"

#include <QList>
#include <QUuid>

#include <optional>

namespace vierklang {

/// The workshops of a library. Every call that changes something is one durable transaction: when it returns success,
/// a kill at any later moment leaves the workshop where it was shown. Errors: those of `Library`.
class WorkshopStore final
{
public:
    explicit WorkshopStore(Library &library) : m_library(&library) {}

    /// The workshop of an assessment; nothing if it never had one. Error: LibraryContentChanged (a value is not valid).
    [[nodiscard]] Result<std::optional<WorkshopState>> read(QUuid assessmentId);
    /// Assessments whose workshop is not finished, the latest begun first.
    [[nodiscard]] Result<QList<QUuid>> unfinished();
    /// Writes the whole workshop; `before` is what the library holds, nothing for a new one.
    [[nodiscard]] Result<void> write(QUuid assessmentId, const std::optional<WorkshopState> &before,
                                     const WorkshopState &after);
    /// Writes only the counts of the vote in progress – no time, no place – and clears the log of the library, which
    /// would otherwise still hold the counts before this one.
    [[nodiscard]] Result<void> writeVote(QUuid assessmentId, const Round &vote);
    /// After a ballot: puts the rows of the sums into an order that does not tell which goal came with which ballot,
    /// and clears the log, which would otherwise still hold the sums before it.
    [[nodiscard]] Result<void> blurBallots(QUuid assessmentId);

private:
    [[nodiscard]] Result<void> writeHead(const QString &id, const WorkshopState &state);
    [[nodiscard]] Result<void> writeGroups(const QString &id, const QMap<QString, int> &groups);
    [[nodiscard]] Result<void> readDecisions(const QString &id, WorkshopState &state);
    [[nodiscard]] Result<void> writeDecisions(const QString &id, const QSet<QString> &before,
                                              const QSet<QString> &after);
    [[nodiscard]] Result<void> writeMinutes(const QString &id, const QMap<QString, Minute> &before,
                                            const QMap<QString, Minute> &after);
    [[nodiscard]] Result<void> writeCounts(const QString &id, const Round &vote);
    [[nodiscard]] Result<std::optional<WorkshopState>> readHead(const QString &id);
    [[nodiscard]] Result<void> readParts(const QString &id, WorkshopState &state);
    void settleIf(bool written);
    [[nodiscard]] Result<void> run(const QString &sql, const QVariantList &values);

    Library *m_library;
};

} // namespace vierklang
