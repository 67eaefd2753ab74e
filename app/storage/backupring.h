// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace vierklang {

/// Copies of the library beside it (folder "backups"): the ten latest, then one a day for a week and one a week
/// for a month; the last copy that passed the integrity check is never removed.
class BackupRing final
{
public:
    explicit BackupRing(const QString &libraryPath);

    /// Takes a consistent copy, makes it durable, checks it and only then gives it its name. Returns the path.
    [[nodiscard]] Result<QString> take(Database &database, const QDateTime &now);
    /// Removes an assessment from every copy, traces in free pages included. Error: FileNotWritable.
    [[nodiscard]] Result<void> forget(QUuid assessmentId);
    /// Newest first.
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    void prune(const QDateTime &now);

    QString m_folder;
    QString m_baseName;
};

/// A consistent, checked copy of the library at `target`; an existing file is replaced only when the copy is whole.
[[nodiscard]] Result<void> copyLibrary(Database &database, const QString &target);

/// Which of these moments (newest first) the ring no longer needs.
[[nodiscard]] QList<QDateTime> superfluousBackups(const QList<QDateTime> &newestFirst, const QDateTime &now);

} // namespace vierklang
