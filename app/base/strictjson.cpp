// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// Walks over text that QJsonDocument has already accepted and looks at what that lets pass: keys that come twice, raw
/// control characters in strings, numbers that RFC 8259 does not know (`.5`, `1.`, `01`).
class Scanner
{
public:
    explicit Scanner(const QByteArray &json) : m_json(json) {}

    void scan() { scanValue({}); }
    [[nodiscard]] const QList<Issue> &duplicates() const { return m_duplicates; }
    /// Byte of the first thing that is no JSON; -1 when all is.
    [[nodiscard]] qsizetype firstFault() const { return m_firstFault; }

private:
    void skipSpace()
    {
        while (m_at < m_json.size() && (m_json[m_at] == ' ' || m_json[m_at] == '\n' || m_json[m_at] == '\r'
                                        || m_json[m_at] == '\t'))
            ++m_at;
    }

    void fault(qsizetype at)
    {
        if (m_firstFault < 0)
            m_firstFault = at;
    }

    QString scanString()
    {
        const qsizetype start = m_at++;
        while (m_at < m_json.size() && m_json[m_at] != '"') {
            if (static_cast<unsigned char>(m_json[m_at]) < 0x20)
                fault(m_at);
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        }
        ++m_at;
        const QByteArray quoted = m_json.mid(start, m_at - start);
        // Escapes make "a" and "\u0061" the same key: let the real parser read it.
        return QJsonDocument::fromJson("[" + quoted + "]").array().at(0).toString();
    }

    void scanObject(const QString &pointer)
    {
        QSet<QString> keys;
        ++m_at;
        for (skipSpace(); m_at < m_json.size() && m_json[m_at] != '}'; skipSpace()) {
            const QString key = scanString();
            const QString where = pointerTo(pointer, key);
            if (keys.contains(key))
                m_duplicates.append({ErrorCode::DuplicateKey, where, {key}});
            keys.insert(key);
            skipSpace();
            ++m_at;
            scanValue(where);
            skipSpace();
            if (m_at < m_json.size() && m_json[m_at] == ',')
                ++m_at;
        }
        ++m_at;
    }

    void scanArray(const QString &pointer)
    {
        ++m_at;
        qsizetype index = 0;
        for (skipSpace(); m_at < m_json.size() && m_json[m_at] != ']'; skipSpace()) {
            scanValue(pointerTo(pointer, index++));
            skipSpace();
            if (m_at < m_json.size() && m_json[m_at] == ',')
                ++m_at;
        }
        ++m_at;
    }

    void scanWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json[m_at]))
            ++m_at;
        const QByteArray word = m_json.mid(start, m_at - start);
        static const QRegularExpression number(u"\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?\\z"_s);
        if (word != "true" && word != "false" && word != "null"
            && !number.match(QString::fromLatin1(word)).hasMatch())
            fault(start);
    }

    // Recursion is bounded: QJsonDocument refuses deeper nesting before this runs.
    void scanValue(const QString &pointer)
    {
        skipSpace();
        if (m_at >= m_json.size())
            return;
        switch (m_json[m_at]) {
        case '{':
            scanObject(pointer);
            break;
        case '[':
            scanArray(pointer);
            break;
        case '"':
            scanString();
            break;
        default:
            scanWord();
        }
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    qsizetype m_firstFault = -1;
    QList<Issue> m_duplicates;
};

Error notJson(const QByteArray &text, qsizetype at, const QString &detail)
{
    return Error{ErrorCode::NotJson, {QString::number(text.left(at).count('\n') + 1)}, {}, detail};
}

} // namespace

QString pointerTo(const QString &base, const QString &token)
{
    QString escaped = token;
    escaped.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return base + u'/' + escaped;
}

QString pointerTo(const QString &base, qsizetype index) { return base + u'/' + QString::number(index); }

Result<QJsonObject> parseStrictJson(const QByteArray &json)
{
    QByteArray text = json;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parseError);
    if (parseError.error != QJsonParseError::NoError || !document.isObject())
        return notJson(text, parseError.offset, parseError.errorString());
    Scanner scanner(text);
    scanner.scan();
    if (scanner.firstFault() >= 0)
        return notJson(text, scanner.firstFault(), u"not as RFC 8259 writes it"_s);
    if (const QList<Issue> &duplicates = scanner.duplicates(); !duplicates.isEmpty())
        return Error{ErrorCode::DuplicateKey, duplicates.first().arguments, duplicates, {}};
    return document.object();
}

} // namespace vierklang
