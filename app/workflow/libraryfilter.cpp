// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/libraryfilter.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// For searching: no case, and either no marks ("a" for "ä") or written out ("ae").
QString folded(const QString &text, bool isWrittenOut)
{
    QString folded = text.toCaseFolded();
    if (isWrittenOut)
        folded.replace(u"ä"_s, u"ae"_s).replace(u"ö"_s, u"oe"_s).replace(u"ü"_s, u"ue"_s);
    folded.replace(u"ß"_s, u"ss"_s);
    folded = folded.normalized(QString::NormalizationForm_D);
    folded.removeIf([](QChar c) { return c.isMark(); });
    return folded;
}

bool hasEveryWord(const LibraryEntry &entry, const QString &text)
{
    const QString all = entry.communeName + u'\n' + entry.title + u'\n' + entry.tags.join(u'\n');
    const QString plain = folded(all, false);
    const QString writtenOut = folded(all, true);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return plain.contains(folded(word, false)) || writtenOut.contains(folded(word, true));
    });
}

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

bool LibraryFilter::matches(const LibraryEntry &entry) const
{
    if (entry.archived != inArchive)
        return false;
    if ((kind && entry.kind != kind) || (state && entry.state != *state) || (tag && !entry.tags.contains(*tag)))
        return false;
    if (size && (!entry.population || sizeClassOf(*entry.population) != *size))
        return false;
    if (year && (!entry.conductedOn || entry.conductedOn->year() != *year))
        return false;
    if ((type && !shows(entry, *type)) || (label && (!entry.revealed || entry.label != *label)))
        return false;
    return text.isEmpty() || hasEveryWord(entry, text);
}

LibraryFacets facetsOf(const QList<LibraryEntry> &entries)
{
    QSet<int> kinds;
    QSet<int> sizes;
    QSet<int> years;
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
        facets.archived += entry.archived ? 1 : 0;
    }
    facets.kinds = inOrder(AllCommuneKinds, kinds);
    facets.sizes = inOrder(AllSizeClasses, sizes);
    facets.states = states.values();
    std::sort(facets.states.begin(), facets.states.end());
    facets.tags = tags.values();
    std::sort(facets.tags.begin(), facets.tags.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    facets.years = years.values();
    std::sort(facets.years.begin(), facets.years.end(), std::greater<>());
    return facets;
}

} // namespace vierklang
