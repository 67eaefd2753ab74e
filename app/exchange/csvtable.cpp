// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csvtable.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr qsizetype MostRows = 5000;
constexpr qsizetype MostColumns = 100;

Error tableError(const QString &why, const QString &where = {})
{
    const QStringList arguments{u"table"_s, why};
    return Error{ErrorCode::WrongFormat, arguments, {{ErrorCode::WrongFormat, where, arguments}}, {}};
}

/// What Windows-1252 has in place of the control characters of Latin-1; 0 where it has nothing.
constexpr std::array<char16_t, 32> Windows{
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

std::optional<QString> fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c < QChar(0x80) || c > QChar(0x9F))
            continue;
        c = QChar(Windows[static_cast<std::size_t>(c.unicode() - 0x80)]);
        if (c.isNull())
            return std::nullopt;
    }
    return text;
}

std::optional<QString> decoded(const QByteArray &bytes, QStringDecoder::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

std::optional<QString> textOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return bytes.size() % 2 == 0 ? decoded(bytes.mid(2), QStringDecoder::Utf16LE) : std::nullopt;
    if (bytes.startsWith("\xfe\xff"))
        return bytes.size() % 2 == 0 ? decoded(bytes.mid(2), QStringDecoder::Utf16BE) : std::nullopt;
    if (bytes.startsWith("\xef\xbb\xbf"))
        return decoded(bytes.mid(3), QStringDecoder::Utf8);
    if (const std::optional<QString> utf8 = decoded(bytes, QStringDecoder::Utf8))
        return utf8;
    return fromWindows(bytes);
}

QChar separatorOf(const QString &text)
{
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u';' || c == u',' || c == u'\t'))
            return c;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
    }
    return u';';
}

/// Reads one character after the other; the rows are what is left when all were read.
class Reader final
{
public:
    explicit Reader(const QString &text) : m_text(text), m_separator(separatorOf(text)) {}

    Result<QList<CsvRow>> read()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] == u'"' && m_cell.isEmpty() && !m_wasQuoted) {
                if (!readQuoted())
                    return tableError(u"quote"_s, here());
            } else if (!readPlain()) {
                return tableError(u"quote"_s, here());
            }
            if (m_rows.size() > MostRows || m_row.cells.size() > MostColumns)
                return tableError(u"size"_s, here());
        }
        if (!m_cell.isEmpty() || m_wasQuoted || !m_row.cells.isEmpty())
            endRow();
        return m_rows;
    }

private:
    [[nodiscard]] QString here() const { return cellPlace(m_row.row, m_row.cells.size() + 1); }

    /// From a quote to the one that closes it; false when none does.
    bool readQuoted()
    {
        m_wasQuoted = true;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                ++m_at;
                if (m_at >= m_text.size() || m_text[m_at] != u'"')
                    return true;
                m_cell += c;
            } else if (c == u'\r') {
                if (m_text.mid(m_at + 1, 1) != u"\n"_s)
                    m_cell += u'\n';
            } else {
                m_cell += c;
            }
        }
        return false;
    }

    /// One character outside of quotes; false when it stands behind a closing quote.
    bool readPlain()
    {
        const QChar c = m_text[m_at++];
        if (c == m_separator) {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && m_text.mid(m_at, 1) == u"\n"_s)
                ++m_at;
            endRow();
        } else if (m_wasQuoted) {
            return c == u' ';
        } else {
            m_cell += c;
        }
        return true;
    }

    void endCell()
    {
        m_row.cells.append(m_cell);
        m_cell.clear();
        m_wasQuoted = false;
    }

    void endRow()
    {
        endCell();
        const auto hasContent = [](const QString &cell) { return !cell.trimmed().isEmpty(); };
        if (std::any_of(m_row.cells.cbegin(), m_row.cells.cend(), hasContent))
            m_rows.append(m_row);
        m_row = {m_row.row + 1, {}};
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    QString m_cell;
    bool m_wasQuoted = false;
    CsvRow m_row;
    QList<CsvRow> m_rows;
};

bool looksLikeFormula(const QString &text)
{
    static const QString starters = u"=+-@\t\r\n＝＋－＠"_s;
    const auto isBlank = [](QChar c) {
        return c == u' ' || c.category() == QChar::Other_Format || c.category() == QChar::Separator_Space;
    };
    const auto first = std::find_if_not(text.cbegin(), text.cend(), isBlank);
    return first != text.cend() && starters.contains(*first);
}

} // namespace

Result<QList<CsvRow>> parseCsv(const QByteArray &bytes)
{
    const std::optional<QString> text = textOf(bytes);
    if (!text || text->contains(QChar(0)))
        return tableError(u"encoding"_s);
    return Reader(*text).read();
}

QByteArray csvOf(const QList<QStringList> &rows, QChar separator)
{
    QString text(QChar(0xFEFF));
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (looksLikeFormula(cell))
                cell.prepend(u'\'');
            cells.append(u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
        }
        text += cells.join(separator) + u"\r\n"_s;
    }
    return text.toUtf8();
}

QString cellPlace(qsizetype row, qsizetype column) { return u"#cell=%1,%2"_s.arg(row).arg(column); }

} // namespace vierklang
