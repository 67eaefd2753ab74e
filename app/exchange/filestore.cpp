// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/filestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace vierklang {

namespace {

/// QSaveFile renames but does not make the rename durable (reliability.md 0, finding 9).
void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maxSize)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, {path}, {}, {}};
    // Pipes and devices have no end; only a regular file is read.
    if (!info.isFile())
        return Error{ErrorCode::FileNotReadable, {path}, {}, {}};
    if (info.size() > maxSize)
        return Error{ErrorCode::FileTooLarge, {path, QString::number(maxSize / (1024 * 1024))}, {}, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {path}, {}, file.errorString()};
    return file.read(maxSize);
}

Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    const auto failed = [&path](const QString &detail) {
        return Error{ErrorCode::FileNotWritable, {path}, {}, detail};
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    // QSaveFile commits a file whose buffer could not be flushed (Qt 6.4): a full disk would replace the old file with
    // half of the new one. So flush first, and cancel when that fails.
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        file.cancelWriting();
        return failed(file.errorString());
    }
    if (!file.commit())
        return failed(file.errorString());
    syncFolderOf(path);
    const Result<QByteArray> written = readFile(path, bytes.size());
    if (!written || written.value() != bytes)
        return failed(QStringLiteral("the file reads back differently"));
    return {};
}

} // namespace vierklang
