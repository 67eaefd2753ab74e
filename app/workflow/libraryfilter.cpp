// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/libraryfilter.h"

#include "app/base/nameorder.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

bool shows(const LibraryEntry &entry, TypeKey type)
{
    if (!entry.revealed || entry.label == TypeLabel::Open)
        return false;
    const bool hasTwo = entry.label == TypeLabel::Hybrid || entry.label == TypeLabel::Split;
    return entry.leading == type || (hasTwo && entry.second == type);
}

template <typename T, std::size_t N>
QList<T> inOrder(const std::array<T, N> &all, const QSet<int> &present)
{
    QList<T> list;
    for (const T value : all) {
        if (present.contains(static_cast<int>(value)))
            list.append(value);
    }
    return list;
}

} // namespace

SizeClass sizeClassOf(int population)
{
    if (population >= 100'000)
        return SizeClass::From100000;
    if (population >= 50'000)
        return SizeClass::From50000;
    if (population >= 20'000)
        return SizeClass::From20000;
    return population >= 5'000 ? SizeClass::From5000 : SizeClass::Below5000;
}

bool isDraft(const LibraryEntry &entry) { return !entry.typeComplete || entry.answered < entry.asked; }

SearchText searchTextOf(const LibraryEntry &entry)
{
    return SearchText(entry.communeName + u'\n' + entry.title + u'\n' + entry.tags.join(u'\n'));
}

bool LibraryFilter::choicesMatch(const LibraryEntry &entry) const
{
    if (entry.archived != inArchive || (onlyDrafts && !isDraft(entry)))
        return false;
    if ((kind && entry.kind != kind) || (state && entry.state != *state) || (tag && !entry.tags.contains(*tag)))
        return false;
    if (size && (!entry.population || sizeClassOf(*entry.population) != *size))
        return false;
    if (year && (!entry.conductedOn || entry.conductedOn->year() != *year))
        return false;
    return (!type || shows(entry, *type)) && (!label || (entry.revealed && entry.label == *label));
}

bool LibraryFilter::matches(const LibraryEntry &entry) const
{
    return choicesMatch(entry) && (text.isEmpty() || hasEveryWord(searchTextOf(entry), searchWords(text)));
}

LibraryFacets facetsOf(const QList<LibraryEntry> &entries)
{
    QSet<int> kinds;
    QSet<int> sizes;
    QSet<int> years;
    QSet<int> types;
    QSet<int> labels;
    QSet<QString> states;
    QSet<QString> tags;
    LibraryFacets facets;
    for (const LibraryEntry &entry : entries) {
        if (entry.kind)
            kinds.insert(static_cast<int>(*entry.kind));
        if (entry.population)
            sizes.insert(static_cast<int>(sizeClassOf(*entry.population)));
        if (entry.conductedOn)
            years.insert(entry.conductedOn->year());
        if (!entry.state.isEmpty())
            states.insert(entry.state);
        for (const QString &tag : entry.tags)
            tags.insert(tag);
        for (const TypeKey type : AllTypes) {
            if (shows(entry, type))
                types.insert(static_cast<int>(type));
        }
        if (entry.revealed)
            labels.insert(static_cast<int>(entry.label));
        facets.archived += entry.archived ? 1 : 0;
    }
    facets.kinds = inOrder(AllCommuneKinds, kinds);
    facets.sizes = inOrder(AllSizeClasses, sizes);
    facets.types = inOrder(AllTypes, types);
    facets.labels = inOrder(AllTypeLabels, labels);
    facets.states = states.values();
    std::sort(facets.states.begin(), facets.states.end());
    facets.tags = tags.values();
    sortByName(facets.tags);
    facets.years = years.values();
    std::sort(facets.years.begin(), facets.years.end(), std::greater<>());
    return facets;
}

} // namespace vierklang
