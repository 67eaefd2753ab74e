// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>

namespace vierklang {

/// Packs files into a zip archive in memory. The archive depends on the files and the day alone: no clock, no user.
class ZipWriter final
{
public:
    /// The day every file gets; zip knows 1980 to 2107, other days become the nearest of these.
    explicit ZipWriter(QDate day);

    /// `path` with '/' and plain ASCII. Pictures are compressed already and are stored as they are.
    void add(const QByteArray &path, const QByteArray &bytes, bool compressed = true);
    [[nodiscard]] QByteArray finished() const;

private:
    QByteArray m_files;
    QByteArray m_directory;
    quint16 m_day = 0;
    quint16 m_count = 0;
};

} // namespace vierklang
