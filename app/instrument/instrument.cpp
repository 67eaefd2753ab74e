// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrument.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

template <typename T>
QHash<QString, qsizetype> indexById(const QList<T> &list)
{
    QHash<QString, qsizetype> index;
    for (qsizetype i = 0; i < list.size(); ++i)
        index.insert(list[i].id, i);
    return index;
}

template <typename T>
const T *find(const QList<T> &list, const QHash<QString, qsizetype> &index, const QString &id)
{
    const auto at = index.constFind(id);
    return at == index.constEnd() ? nullptr : &list[*at];
}

} // namespace

void Instrument::buildIndex()
{
    m_goals = indexById(goals);
    m_behaviour = indexById(behaviour);
    m_items = indexById(items);
    m_dimensions = indexById(dimensions);
    m_lenses = indexById(lenses);
    m_recommendations = indexById(recommendations);
}

const Goal *Instrument::goal(const QString &goalId) const { return find(goals, m_goals, goalId); }

const BehaviourItem *Instrument::behaviourItem(const QString &behaviourId) const
{
    return find(behaviour, m_behaviour, behaviourId);
}

const Item *Instrument::item(const QString &itemId) const { return find(items, m_items, itemId); }

const Dimension *Instrument::dimension(const QString &dimensionId) const
{
    return find(dimensions, m_dimensions, dimensionId);
}

const Lens *Instrument::lens(const QString &lensId) const { return find(lenses, m_lenses, lensId); }

const Recommendation *Instrument::recommendation(const QString &stepId) const
{
    return find(recommendations, m_recommendations, stepId);
}

QList<const Item *> Instrument::itemsOf(const QString &dimensionId) const
{
    QList<const Item *> found;
    for (const Item &item : items) {
        if (item.dimension == dimensionId)
            found.append(&item);
    }
    return found;
}

QList<const Item *> Instrument::itemsOfLens(const QString &lensId) const
{
    QList<const Item *> found;
    for (const Item &item : items) {
        if (item.lenses.contains(lensId))
            found.append(&item);
    }
    return found;
}

const Learning *Instrument::learningOf(TypeKey who, TypeKey from) const
{
    for (const Learning &entry : learning) {
        if (entry.who == who && entry.from == from)
            return &entry;
    }
    return nullptr;
}

double Instrument::loadingOf(const Goal &goal, TypeKey type) const
{
    const Loading &pair = loading(goal.support);
    return goal.type == type ? pair.key : pair.other;
}

QStringList Instrument::scaleIds() const
{
    QStringList ids;
    for (const Lens &lens : lenses)
        ids.append(u"lens."_s + lens.id);
    for (const Dimension &dimension : dimensions)
        ids.append(u"dim."_s + dimension.id);
    return ids;
}

LocalizedText Instrument::scaleName(const QString &scaleId) const
{
    if (scaleId.startsWith("lens."_L1)) {
        const Lens *found = lens(scaleId.mid(5));
        return found ? found->name : LocalizedText{};
    }
    if (scaleId.startsWith("dim."_L1)) {
        const Dimension *found = dimension(scaleId.mid(4));
        return found ? found->name : LocalizedText{};
    }
    return {};
}

} // namespace vierklang
