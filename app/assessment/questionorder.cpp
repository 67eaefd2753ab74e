// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assessment/questionorder.h"

#include <QRandomGenerator>

namespace vierklang {

QList<const Goal *> goalsInShuffledOrder(const Instrument &instrument, const Assessment &assessment)
{
    QList<const Goal *> goals;
    for (const Goal &goal : instrument.goals) {
        if (assessment.asks(goal))
            goals.append(&goal);
    }
    // Seeded by the id: everybody who opens this assessment sees the same order, every other one another.
    const QUuid id = assessment.id();
    QRandomGenerator random(id.data1 ^ (quint32(id.data2) << 16 | id.data3));
    for (qsizetype i = goals.size() - 1; i > 0; --i)
        goals.swapItemsAt(i, random.bounded(static_cast<int>(i + 1)));
    return goals;
}

QList<const Item *> itemsInWorkshopOrder(const Instrument &instrument, const Assessment &assessment)
{
    QList<const Item *> items;
    for (const QString &dimension : instrument.workshopOrder) {
        for (const Item *item : instrument.itemsOf(dimension)) {
            if (assessment.asks(*item))
                items.append(item);
        }
    }
    return items;
}

} // namespace vierklang
