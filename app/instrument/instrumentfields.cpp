// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentfields.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

LocalizedText readText(JsonNode node)
{
    const LocalizedText text{node.text(u"de"_s), node.text(u"en"_s)};
    if (text.de.trimmed().isEmpty() || text.en.trimmed().isEmpty())
        node.reportHere(ErrorCode::InconsistentInstrument, {u"both languages"_s});
    return text;
}

TypeKey readType(JsonNode &node, const QString &key)
{
    const QString letter = node.text(key);
    const std::optional<TypeKey> type = typeFromLetter(letter);
    if (!type)
        node.report(ErrorCode::UnknownType, key, {letter});
    return type.value_or(TypeKey::B);
}

} // namespace vierklang
