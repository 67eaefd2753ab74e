// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/workshopagenda.h"

#include <algorithm>

namespace vierklang {

namespace {

ItemState stateOf(const Item &item, const ItemRecord &record, bool coreOnly)
{
    if (record.parked)
        return ItemState::Parked;
    if (!record.answer.isOpen())
        return ItemState::Decided;
    if (!record.rounds.isEmpty())
        return ItemState::Voted;
    return coreOnly && !item.core ? ItemState::LeftOut : ItemState::Open;
}

} // namespace

WorkshopAgenda::WorkshopAgenda(const Instrument &instrument, const Assessment &assessment,
                               const QList<const Item *> &order, const WorkshopState &state)
    : m_isRevisiting(state.revisiting)
{
    for (const Item *item : order) {
        const ItemRecord record = assessment.itemRecord(item->id);
        AgendaItem entry;
        entry.item = item;
        entry.state = stateOf(*item, record, state.coreOnly);
        entry.rounds = record.rounds.size();
        if (!record.rounds.isEmpty())
            entry.agreement = agreementOf(record.rounds.last(), instrument.constants);
        entry.isOnTheTable = state.step == WorkshopStep::Items && state.topic == item->id;
        m_items.append(entry);
    }
}

QList<AgendaItem> WorkshopAgenda::byDisagreement() const
{
    QList<AgendaItem> voted;
    std::copy_if(m_items.cbegin(), m_items.cend(), std::back_inserter(voted),
                 [](const AgendaItem &entry) { return entry.agreement.has_value(); });
    std::stable_sort(voted.begin(), voted.end(), [](const AgendaItem &a, const AgendaItem &b) {
        return needsMoreTalk(*a.agreement, *b.agreement);
    });
    return voted;
}

QList<AgendaItem> WorkshopAgenda::parked() const
{
    QList<AgendaItem> aside;
    std::copy_if(m_items.cbegin(), m_items.cend(), std::back_inserter(aside),
                 [](const AgendaItem &entry) { return entry.state == ItemState::Parked; });
    return aside;
}

AgendaCounts WorkshopAgenda::counts() const
{
    AgendaCounts counts;
    for (const AgendaItem &entry : m_items) {
        ++counts.asked;
        counts.toDo += entry.isToDo() ? 1 : 0;
        counts.toDoCore += entry.isToDo() && entry.item->core ? 1 : 0;
        counts.parked += entry.state == ItemState::Parked ? 1 : 0;
        counts.decided += entry.state == ItemState::Decided ? 1 : 0;
    }
    return counts;
}

AgendaPlace WorkshopAgenda::place() const
{
    AgendaPlace place;
    for (const AgendaItem &entry : m_items) {
        if (entry.state == ItemState::LeftOut && !entry.isOnTheTable)
            continue;
        ++place.of;
        if (entry.isOnTheTable)
            place.number = place.of;
    }
    return place;
}

bool WorkshopAgenda::isThrough() const
{
    return std::none_of(m_items.cbegin(), m_items.cend(), [](const AgendaItem &entry) { return entry.isToDo(); });
}

qsizetype WorkshopAgenda::positionOnTheTable() const
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items[i].isOnTheTable)
            return i;
    }
    return -1;
}

const Item *WorkshopAgenda::nextParked() const
{
    // The first time round from the top, also when the question on the table was parked just now.
    for (qsizetype i = m_isRevisiting ? positionOnTheTable() + 1 : 0; i < m_items.size(); ++i) {
        if (m_items[i].state == ItemState::Parked)
            return m_items[i].item;
    }
    return nullptr;
}

const Item *WorkshopAgenda::next() const
{
    const qsizetype size = m_items.size();
    const qsizetype here = positionOnTheTable();
    for (qsizetype step = 1; step <= size; ++step) {
        const AgendaItem &entry = m_items[(here + step) % size];
        if (entry.isToDo() && !entry.isOnTheTable)
            return entry.item;
    }
    // The question on the table is itself the last one to do: it stays there.
    return isThrough() ? nextParked() : nullptr;
}

} // namespace vierklang
