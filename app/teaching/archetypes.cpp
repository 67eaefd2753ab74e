// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/teaching/archetypes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

QList<const Item *> itemsOfScale(const Instrument &instrument, const QString &scaleId)
{
    const QString id = scaleId.section(u'.', 1);
    return scaleId.startsWith("lens."_L1) ? instrument.itemsOfLens(id) : instrument.itemsOf(id);
}

QList<ArchetypeValue> archetypeValues(const Instrument &instrument, TypeKey type, const QString &scaleId)
{
    QList<ArchetypeValue> values;
    for (const Item *item : itemsOfScale(instrument, scaleId))
        values.append({item, instrument.archetypes[item->id][type]});
    return values;
}

QList<ArchetypeDifference> archetypeDifferences(const Instrument &instrument, TypeKey first, TypeKey second,
                                                const QString &scaleId)
{
    QList<ArchetypeDifference> differences;
    for (const Item *item : itemsOfScale(instrument, scaleId)) {
        const PerType<ReferenceValue> &cells = *instrument.archetypes.constFind(item->id);
        differences.append(
            {item, cells[first], cells[second], std::max(cells[first].origin, cells[second].origin)});
    }
    return differences;
}

} // namespace vierklang
