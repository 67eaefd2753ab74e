// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "app/storage/libraryentry.h"

#include <QVariantList>

namespace vierklang {

/// The schema that brought the archive; a library that is only read may be older.
inline constexpr int ArchiveSince = 3;

/// The entries for which `condition` holds (`a` is the assessment, `s` its shelf), last changed first, at most `most`
/// where that is not negative. `schema` is that of the file. Errors: of the database.
[[nodiscard]] Result<QList<LibraryEntry>> listEntries(Database &database, int schema, const QString &condition,
                                                      const QVariantList &values = {}, int most = -1);

[[nodiscard]] Result<LibraryCounts> countEntries(Database &database, int schema);

} // namespace vierklang
