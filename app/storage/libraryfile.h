// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QFileInfo>
#include <QLockFile>

#include <memory>

namespace vierklang {

/// The lock beside a library: whoever holds it writes. Errors: LibraryHeld (program, process, computer), LibraryReadOnly.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockFor(const QString &path);

/// Looks at the head of an existing file without opening it as a database: opening one for writing would turn even a
/// foreign one into WAL mode. The id stands at byte 68, big-endian (https://www.sqlite.org/fileformat.html). A file that
/// is not there or empty is fine. Errors: LibraryReadOnly, LibraryForeign, of the database.
[[nodiscard]] Result<void> checkIsLibrary(const QFileInfo &info);

} // namespace vierklang
