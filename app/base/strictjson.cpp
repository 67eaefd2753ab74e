// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// Walks over text that QJsonDocument has already accepted and looks at the keys of every object.
class KeyScanner
{
public:
    explicit KeyScanner(const QByteArray &json) : m_json(json) {}

    QList<Issue> duplicates()
    {
        scanValue({});
        return m_issues;
    }

private:
    void skipSpace()
    {
        while (m_at < m_json.size() && (m_json[m_at] == ' ' || m_json[m_at] == '\n' || m_json[m_at] == '\r'
                                        || m_json[m_at] == '\t'))
            ++m_at;
    }

    QString scanString()
    {
        const qsizetype start = m_at++;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
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
                m_issues.append({ErrorCode::DuplicateKey, where, {key}});
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
            while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json[m_at]))
                ++m_at;
        }
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    QList<Issue> m_issues;
};

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
    if (parseError.error != QJsonParseError::NoError || !document.isObject()) {
        const auto line = text.left(parseError.offset).count('\n') + 1;
        return Error{ErrorCode::NotJson, {QString::number(line)}, {}, parseError.errorString()};
    }
    const QList<Issue> duplicates = KeyScanner(text).duplicates();
    if (!duplicates.isEmpty())
        return Error{ErrorCode::DuplicateKey, duplicates.first().arguments, duplicates, {}};
    return document.object();
}

} // namespace vierklang
