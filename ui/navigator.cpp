// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigator.h"

#include <algorithm>

namespace vierklang::ui {

QList<Place> Navigator::places() const
{
    QList<Place> way{{Place::Kind::Commune, {}}, {Place::Kind::Goals, {}}};
    for (const BehaviourItem &question : m_editor.instrument().behaviour)
        way.append({Place::Kind::Behaviour, question.id});
    for (const Item *item : m_editor.itemsInWorkshopOrder())
        way.append({Place::Kind::Item, item->id});
    for (const Place::Kind kind :
         {Place::Kind::TypeResult, Place::Kind::Profile, Place::Kind::Measures, Place::Kind::Comparison,
          Place::Kind::Report, Place::Kind::Handouts})
        way.append({kind, {}});
    return way;
}

std::optional<Place> Navigator::after(const Place &place) const
{
    const QList<Place> way = places();
    const qsizetype here = way.indexOf(place);
    if (here < 0 || here + 1 >= way.size())
        return std::nullopt;
    return way[here + 1];
}

std::optional<Place> Navigator::before(const Place &place) const
{
    const QList<Place> way = places();
    const qsizetype here = way.indexOf(place);
    if (here <= 0)
        return std::nullopt;
    return way[here - 1];
}

bool Navigator::isOpen(const Place &place) const
{
    const Assessment &assessment = m_editor.assessment();
    switch (place.kind) {
    case Place::Kind::Goals:
        return assessment.remainingPoints(m_editor.instrument()) > 0;
    case Place::Kind::Behaviour:
        return assessment.ticksOf(place.id).isEmpty();
    case Place::Kind::Item:
        return assessment.answerOf(place.id).isOpen();
    default:
        return false;
    }
}

bool Navigator::isParked(const Place &place) const
{
    return place.kind == Place::Kind::Item && m_editor.assessment().itemRecord(place.id).parked;
}

std::optional<Place> Navigator::nextOpen(const Place &from) const
{
    QList<Place> way = places();
    // From behind the place where the person is, once around.
    std::rotate(way.begin(), way.begin() + way.indexOf(from) + 1, way.end());
    std::optional<Place> parked;
    for (const Place &place : way) {
        if (!isOpen(place) || place == from)
            continue;
        if (!isParked(place))
            return place;
        if (!parked)
            parked = place;
    }
    return parked;
}

int Navigator::openCount() const
{
    const QList<Place> way = places();
    return static_cast<int>(
        std::count_if(way.cbegin(), way.cend(), [this](const Place &place) { return isOpen(place); }));
}

Place Navigator::start() const
{
    if (m_editor.assessment().commune().name.isEmpty())
        return {Place::Kind::Commune, {}};
    const Place first{Place::Kind::Commune, {}};
    return nextOpen(first).value_or(Place{Place::Kind::TypeResult, {}});
}

} // namespace vierklang::ui
