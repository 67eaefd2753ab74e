// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace vierklang {

/// Reads a regular file up to `maxSize` bytes. Errors: FileNotFound, FileNotReadable, FileTooLarge.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maxSize);

/// Writes through a temporary file, renames, makes the rename durable and reads back what was written; the old file
/// stays whole until then. Error: FileNotWritable.
[[nodiscard]] Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes);

} // namespace vierklang
