// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/jsonnode.h"

#include "app/base/strictjson.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

std::optional<int> wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (number != std::floor(number) || std::abs(number) > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(number);
}

} // namespace

QString JsonNode::pointerOf(const QString &key) const { return pointerTo(m_pointer, key); }

bool JsonNode::has(const QString &key) const { return m_object.contains(key); }

QJsonValue JsonNode::raw(const QString &key) const { return m_object.value(key); }

QJsonValue JsonNode::take(const QString &key, bool required)
{
    m_read.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() && required)
        report(ErrorCode::MissingKey, key, {key});
    return value;
}

QString JsonNode::text(const QString &key)
{
    const QJsonValue value = take(key, true);
    if (!value.isString() && !value.isUndefined())
        report(ErrorCode::WrongType, key, {key, u"text"_s});
    return value.toString();
}

double JsonNode::number(const QString &key)
{
    const QJsonValue value = take(key, true);
    if (!value.isDouble() && !value.isUndefined())
        report(ErrorCode::WrongType, key, {key, u"number"_s});
    return value.toDouble();
}

int JsonNode::integer(const QString &key)
{
    const QJsonValue value = take(key, true);
    const std::optional<int> number = wholeNumber(value);
    if (!number && !value.isUndefined())
        report(ErrorCode::WrongType, key, {key, u"integer"_s});
    return number.value_or(0);
}

bool JsonNode::boolean(const QString &key)
{
    const QJsonValue value = take(key, true);
    if (!value.isBool() && !value.isUndefined())
        report(ErrorCode::WrongType, key, {key, u"boolean"_s});
    return value.toBool();
}

JsonNode JsonNode::object(const QString &key)
{
    const QJsonValue value = take(key, true);
    if (!value.isObject() && !value.isUndefined())
        report(ErrorCode::WrongType, key, {key, u"object"_s});
    return JsonNode(value.toObject(), pointerOf(key), *m_issues);
}

QList<JsonNode> JsonNode::objects(const QString &key)
{
    const QJsonValue value = take(key, true);
    if (!value.isArray() && !value.isUndefined())
        report(ErrorCode::WrongType, key, {key, u"list"_s});
    QList<JsonNode> nodes;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString where = pointerTo(pointerOf(key), i);
        if (!array[i].isObject())
            m_issues->append({ErrorCode::WrongType, where, {QString::number(i), u"object"_s}});
        nodes.append(JsonNode(array[i].toObject(), where, *m_issues));
    }
    return nodes;
}

QStringList JsonNode::texts(const QString &key)
{
    const QJsonValue value = take(key, true);
    if (!value.isArray() && !value.isUndefined())
        report(ErrorCode::WrongType, key, {key, u"list"_s});
    QStringList list;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isString())
            m_issues->append(
                {ErrorCode::WrongType, pointerTo(pointerOf(key), i), {QString::number(i), u"text"_s}});
        list.append(array[i].toString());
    }
    return list;
}

std::optional<QString> JsonNode::optionalText(const QString &key)
{
    const QJsonValue value = take(key, false);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isString())
        report(ErrorCode::WrongType, key, {key, u"text"_s});
    return value.toString();
}

std::optional<int> JsonNode::optionalInteger(const QString &key)
{
    const QJsonValue value = take(key, false);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const std::optional<int> number = wholeNumber(value);
    if (!number)
        report(ErrorCode::WrongType, key, {key, u"integer"_s});
    return number;
}

std::optional<bool> JsonNode::optionalBoolean(const QString &key)
{
    const QJsonValue value = take(key, false);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isBool())
        report(ErrorCode::WrongType, key, {key, u"boolean"_s});
    return value.toBool();
}

void JsonNode::report(ErrorCode code, const QString &key, QStringList arguments)
{
    m_issues->append({code, pointerOf(key), std::move(arguments)});
}

void JsonNode::report(ErrorCode code, const QString &key, qsizetype index, QStringList arguments)
{
    m_issues->append({code, pointerTo(pointerOf(key), index), std::move(arguments)});
}

void JsonNode::reportHere(ErrorCode code, QStringList arguments)
{
    m_issues->append({code, m_pointer, std::move(arguments)});
}

QJsonObject JsonNode::unread() const
{
    QJsonObject rest = m_object;
    for (const QString &key : m_read)
        rest.remove(key);
    return rest;
}

} // namespace vierklang
