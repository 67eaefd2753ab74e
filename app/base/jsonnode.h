// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace vierklang {

/// A JSON object together with its place and the list that collects every problem found in it. Readers ask it
/// for typed members; what is missing or has the wrong type is noted and read as an empty value, so that
/// reading goes on and the person learns of all problems at once.
class JsonNode final
{
public:
    JsonNode(QJsonObject object, QString pointer, QList<Issue> &issues)
        : m_object(std::move(object)), m_pointer(std::move(pointer)), m_issues(&issues)
    {
    }

    [[nodiscard]] const QString &pointer() const { return m_pointer; }
    [[nodiscard]] QString pointerOf(const QString &key) const;
    [[nodiscard]] bool has(const QString &key) const;
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    [[nodiscard]] QJsonValue raw(const QString &key) const;

    /// Required members; a missing one is an issue.
    [[nodiscard]] QString text(const QString &key);
    [[nodiscard]] double number(const QString &key);
    [[nodiscard]] int integer(const QString &key);
    [[nodiscard]] bool boolean(const QString &key);
    [[nodiscard]] JsonNode object(const QString &key);
    [[nodiscard]] QList<JsonNode> objects(const QString &key);
    [[nodiscard]] QStringList texts(const QString &key);

    /// Optional members: nothing when absent.
    [[nodiscard]] std::optional<QString> optionalText(const QString &key);
    [[nodiscard]] std::optional<int> optionalInteger(const QString &key);
    [[nodiscard]] std::optional<bool> optionalBoolean(const QString &key);

    void report(ErrorCode code, const QString &key, QStringList arguments = {});
    void report(ErrorCode code, const QString &key, qsizetype index, QStringList arguments = {});
    void reportHere(ErrorCode code, QStringList arguments = {});
    /// Members that nobody asked for, to be written back unchanged.
    [[nodiscard]] QJsonObject unread() const;
    /// Marks a member as read without looking at it.
    void consume(const QString &key) { m_read.insert(key); }

private:
    QJsonValue take(const QString &key, bool required);

    QJsonObject m_object;
    QString m_pointer;
    QList<Issue> *m_issues;
    QSet<QString> m_read;
};

} // namespace vierklang
