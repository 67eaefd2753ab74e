// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QFileInfo>
#include <QLockFile>

#include <memory>

namespace vierklang {

class Database;

/// The lock beside a library: whoever holds it writes. Errors: LibraryHeld (program, process, computer), LibraryReadOnly.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockFor(const QString &path);

/// Looks at the head of an existing file without opening it as a database: opening one for writing would turn even a
/// foreign one into WAL mode. The id stands at byte 68, big-endian (https://www.sqlite.org/fileformat.html). A file that
/// is not there or empty is fine. Errors: LibraryReadOnly, LibraryForeign, of the database.
[[nodiscard]] Result<void> checkIsLibrary(const QFileInfo &info);

/// Looking at every page of a library of thousands would double the time to the first window: of a large one the tables of
/// the lists are checked here. Every assessment proves itself by its hash when it is opened, and all pages are read and
/// the copy checked before each backup.
/// Errors: LibraryDamaged, of the database.
[[nodiscard]] Result<void> checkQuickly(Database &database, const QString &path);

} // namespace vierklang
