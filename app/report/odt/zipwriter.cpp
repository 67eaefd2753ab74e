// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/odt/zipwriter.h"

#include <algorithm>
#include <array>

namespace vierklang {

namespace {

// APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
constexpr quint32 FileSign = 0x04034b50;
constexpr quint32 DirectorySign = 0x02014b50;
constexpr quint32 EndSign = 0x06054b50;
constexpr quint16 NeededVersion = 20;
constexpr quint16 Stored = 0;
constexpr quint16 Deflated = 8;

template <typename T>
void put(QByteArray &target, T number)
{
    for (std::size_t byte = 0; byte < sizeof(T); ++byte)
        target.append(static_cast<char>((number >> (8 * byte)) & 0xFF));
}

constexpr std::array<quint32, 256> checksumTable()
{
    std::array<quint32, 256> table{};
    for (quint32 index = 0; index < 256; ++index) {
        quint32 value = index;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
        table[index] = value;
    }
    return table;
}

quint32 checksum(const QByteArray &bytes)
{
    static constexpr std::array<quint32, 256> table = checksumTable();
    quint32 value = 0xFFFFFFFFU;
    for (const char byte : bytes)
        value = table[(value ^ static_cast<quint8>(byte)) & 0xFF] ^ (value >> 8);
    return value ^ 0xFFFFFFFFU;
}

/// Qt's compression without its length, the zlib header and the zlib checksum is the bare deflate that zip wants.
QByteArray deflated(const QByteArray &bytes)
{
    constexpr int QtLength = 4;
    constexpr int ZlibHeader = 2;
    constexpr int ZlibChecksum = 4;
    const QByteArray packed = qCompress(bytes, 9);
    return packed.mid(QtLength + ZlibHeader, packed.size() - QtLength - ZlibHeader - ZlibChecksum);
}

quint16 dosDay(QDate day)
{
    const QDate known = std::clamp(day, QDate(1980, 1, 1), QDate(2107, 12, 31));
    return static_cast<quint16>(((known.year() - 1980) << 9) | (known.month() << 5) | known.day());
}

} // namespace

ZipWriter::ZipWriter(QDate day) : m_day(dosDay(day)) {}

void ZipWriter::add(const QByteArray &path, const QByteArray &bytes, bool compressed)
{
    const QByteArray packed = compressed ? deflated(bytes) : bytes;
    QByteArray head;
    put(head, NeededVersion);
    put(head, quint16{0});
    put(head, compressed ? Deflated : Stored);
    put(head, quint16{0}); // midnight
    put(head, m_day);
    put(head, checksum(bytes));
    put(head, static_cast<quint32>(packed.size()));
    put(head, static_cast<quint32>(bytes.size()));
    put(head, static_cast<quint16>(path.size()));
    put(head, quint16{0}); // no extra field

    put(m_directory, DirectorySign);
    put(m_directory, NeededVersion);
    m_directory += head;
    put(m_directory, quint16{0}); // no comment
    put(m_directory, quint16{0}); // first disk
    put(m_directory, quint16{0}); // internal attributes
    put(m_directory, quint32{0}); // external attributes
    put(m_directory, static_cast<quint32>(m_files.size()));
    m_directory += path;

    put(m_files, FileSign);
    m_files += head + path + packed;
    ++m_count;
}

QByteArray ZipWriter::finished() const
{
    QByteArray archive = m_files + m_directory;
    put(archive, EndSign);
    put(archive, quint16{0});
    put(archive, quint16{0});
    put(archive, m_count);
    put(archive, m_count);
    put(archive, static_cast<quint32>(m_directory.size()));
    put(archive, static_cast<quint32>(m_files.size()));
    put(archive, quint16{0});
    return archive;
}

} // namespace vierklang
