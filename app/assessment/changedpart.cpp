// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assessment/changedpart.h"

namespace vierklang {

namespace {

/// The first key whose value differs or that only one of the two has; empty when they are equal.
template <typename Value>
QString differingKey(const QMap<QString, Value> &before, const QMap<QString, Value> &after)
{
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!after.contains(it.key()) || after.value(it.key()) != it.value())
            return it.key();
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!before.contains(it.key()))
            return it.key();
    }
    return {};
}

} // namespace

ChangedPart changedPart(const Assessment &before, const Assessment &after)
{
    if (const QString item = differingKey(before.items(), after.items()); !item.isEmpty())
        return {ChangedPart::Kind::Item, item};
    if (const QString question = differingKey(before.behaviour(), after.behaviour()); !question.isEmpty())
        return {ChangedPart::Kind::Behaviour, question};
    if (before.goals() != after.goals())
        return {ChangedPart::Kind::Goals, {}};
    if (before.targets() != after.targets())
        return {ChangedPart::Kind::Targets, {}};
    if (before.measures() != after.measures())
        return {ChangedPart::Kind::Measures, {}};
    return {};
}

} // namespace vierklang
