// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonnode.h"
#include "app/base/localizedtext.h"
#include "app/base/typekey.h"

#include <QList>
#include <QSet>
#include <QString>

#include <utility>

namespace vierklang {

// How single fields of an instrument file are read. What is wrong becomes an issue of the node, with its JSON pointer;
// reading goes on with a value of no meaning.

/// A text in both languages; neither may be blank.
[[nodiscard]] LocalizedText readText(JsonNode node);
/// "B", "O", "S" or "C".
[[nodiscard]] TypeKey readType(JsonNode &node, const QString &key);

/// Reads a word out of a closed list; an unknown one is an issue and reads as the first.
template <typename T>
[[nodiscard]] T readWord(JsonNode &node, const QString &key, const QList<std::pair<QString, T>> &words)
{
    const QString word = node.text(key);
    for (const auto &[name, value] : words) {
        if (name == word)
            return value;
    }
    node.report(ErrorCode::UnknownWord, key, {word});
    return words.first().second;
}

/// Every element of the array `key`, read by `read`; ids that occur twice are issues.
template <typename T>
[[nodiscard]] QList<T> readList(JsonNode &root, const QString &key, T (*read)(JsonNode))
{
    QList<T> list;
    QSet<QString> ids;
    QList<JsonNode> nodes = root.objects(key);
    for (JsonNode &node : nodes) {
        list.append(read(node));
        if constexpr (requires { list.last().id; }) {
            if (ids.contains(list.last().id))
                node.report(ErrorCode::DuplicateValue, QStringLiteral("id"), {list.last().id});
            ids.insert(list.last().id);
        }
    }
    return list;
}

} // namespace vierklang
