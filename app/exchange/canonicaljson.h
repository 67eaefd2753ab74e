// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <memory>
#include <variant>

namespace vierklang {

/// A JSON object that keeps the order in which members were put (QJsonObject sorts them), for files that must be
/// the same byte for byte: two spaces of indent, "\n", numbers in their shortest exact form.
class CanonicalObject final
{
public:
    void put(const QString &key, const QJsonValue &value);
    void put(const QString &key, const CanonicalObject &object);
    void put(const QString &key, const QList<CanonicalObject> &list);
    /// Members read from elsewhere and kept; they come last, sorted by key.
    void putExtra(const QJsonObject &extra);

    [[nodiscard]] QByteArray toJson() const;
    /// On one line, for one object a line.
    [[nodiscard]] QByteArray toCompactJson() const;

private:
    struct Member;
    void write(QByteArray &out, int depth, bool compact) const;
    static void writeMember(QByteArray &out, const Member &member, int depth, bool compact);

    QList<std::shared_ptr<const Member>> m_members;
};

} // namespace vierklang
