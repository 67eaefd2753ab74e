// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <charconv>
#include <cmath>

namespace vierklang {

struct CanonicalObject::Member
{
    QString key;
    std::variant<QJsonValue, CanonicalObject, QList<CanonicalObject>> value;
};

namespace {

void breakLine(QByteArray &out, int depth, bool compact)
{
    if (!compact)
        out.append('\n').append(2 * depth, ' ');
}

QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

bool isWhole64(const QJsonValue &value) { return value.toVariant().typeId() == QMetaType::LongLong; }

QByteArray numberText(double number)
{
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return QByteArray::number(static_cast<qint64>(number));
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return QByteArray(buffer.data(), end.ptr - buffer.data());
}

void writeValue(QByteArray &out, const QJsonValue &value, int depth, bool compact)
{
    switch (value.type()) {
    case QJsonValue::Double:
        // Whole numbers beyond 2^53 would change on the way through a double.
        out.append(isWhole64(value) ? QByteArray::number(value.toInteger()) : numberText(value.toDouble()));
        return;
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        out.append('[');
        for (qsizetype i = 0; i < array.size(); ++i) {
            out.append(i > 0 ? ", " : "");
            writeValue(out, array[i], depth + 1, true);
        }
        out.append(']');
        return;
    }
    case QJsonValue::Object: {
        CanonicalObject object;
        object.putExtra(value.toObject());
        out.append(compact ? object.toCompactJson() : object.toJson().trimmed());
        return;
    }
    case QJsonValue::String:
        out.append(quoted(value.toString()));
        return;
    case QJsonValue::Bool:
        out.append(value.toBool() ? "true" : "false");
        return;
    default:
        out.append("null");
    }
}

} // namespace

void CanonicalObject::put(const QString &key, const QJsonValue &value)
{
    m_members.append(std::make_shared<const Member>(Member{key, value}));
}

void CanonicalObject::put(const QString &key, const CanonicalObject &object)
{
    m_members.append(std::make_shared<const Member>(Member{key, object}));
}

void CanonicalObject::put(const QString &key, const QList<CanonicalObject> &list)
{
    m_members.append(std::make_shared<const Member>(Member{key, list}));
}

void CanonicalObject::putExtra(const QJsonObject &extra)
{
    for (auto it = extra.constBegin(); it != extra.constEnd(); ++it) {
        if (it.value().isObject()) {
            CanonicalObject object;
            object.putExtra(it.value().toObject());
            put(it.key(), object);
        } else {
            put(it.key(), it.value());
        }
    }
}

void CanonicalObject::writeMember(QByteArray &out, const Member &member, int depth, bool compact)
{
    out.append(quoted(member.key)).append(compact ? ":" : ": ");
    if (const auto *value = std::get_if<QJsonValue>(&member.value)) {
        writeValue(out, *value, depth, compact);
    } else if (const auto *object = std::get_if<CanonicalObject>(&member.value)) {
        object->write(out, depth, compact);
    } else {
        const auto &list = std::get<QList<CanonicalObject>>(member.value);
        out.append('[');
        for (qsizetype i = 0; i < list.size(); ++i) {
            out.append(i > 0 ? "," : "");
            breakLine(out, depth + 1, compact);
            list[i].write(out, depth + 1, compact);
        }
        if (!list.isEmpty())
            breakLine(out, depth, compact);
        out.append(']');
    }
}

void CanonicalObject::write(QByteArray &out, int depth, bool compact) const
{
    out.append('{');
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        out.append(i > 0 ? "," : "");
        breakLine(out, depth + 1, compact);
        writeMember(out, *m_members[i], depth + 1, compact);
    }
    if (!m_members.isEmpty())
        breakLine(out, depth, compact);
    out.append('}');
}

QByteArray CanonicalObject::toJson() const
{
    QByteArray out;
    write(out, 0, false);
    return out.append('\n');
}

QByteArray CanonicalObject::toCompactJson() const
{
    QByteArray out;
    write(out, 0, true);
    return out;
}

} // namespace vierklang
