// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/libraryindex.h"

#include "app/base/nameorder.h"

#include <QSet>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

const QStringList ColumnWords{u"commune"_s, u"kind"_s,     u"state"_s, u"population"_s, u"date"_s,
                              u"pattern"_s, u"progress"_s, u"tags"_s,  u"changed"_s};

/// Opened results by label, then by the leading type; covered ones after them, all alike.
qint64 patternKey(const LibraryEntry &entry)
{
    if (!entry.revealed)
        return 1000;
    const auto at = std::find(AllTypeLabels.cbegin(), AllTypeLabels.cend(), entry.label) - AllTypeLabels.cbegin();
    return static_cast<qint64>(at) * 100 + static_cast<int>(entry.leading) * 10 + static_cast<int>(entry.second);
}

/// For everything that is no text: what is not stated stands last in either direction.
std::optional<qint64> numberKey(const LibraryEntry &entry, LibraryColumn column)
{
    switch (column) {
    case LibraryColumn::Kind:
        return entry.kind ? std::optional<qint64>(static_cast<int>(*entry.kind)) : std::nullopt;
    case LibraryColumn::Population:
        return entry.population ? std::optional<qint64>(*entry.population) : std::nullopt;
    case LibraryColumn::Date:
        return entry.conductedOn ? std::optional<qint64>(entry.conductedOn->toJulianDay()) : std::nullopt;
    case LibraryColumn::Pattern:
        return patternKey(entry);
    case LibraryColumn::Progress:
        return entry.asked == 0 ? 0 : entry.answered * 10000 / entry.asked + (entry.typeComplete ? 1 : 0);
    default:
        return std::nullopt;
    }
}

QString textKey(const LibraryEntry &entry, LibraryColumn column)
{
    return column == LibraryColumn::State ? entry.state : entry.tags.join(u", "_s);
}

bool isTextual(LibraryColumn column) { return column == LibraryColumn::State || column == LibraryColumn::Tags; }

/// Place of each text in the order of the language; empty texts have none and stand last.
std::vector<std::optional<qint64>> placesOf(const QStringList &texts)
{
    const QCollator collator = nameOrder();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<std::size_t>(texts.size()));
    for (const QString &text : texts)
        keys.push_back(collator.sortKey(text));
    std::vector<std::size_t> sorted(keys.size());
    std::iota(sorted.begin(), sorted.end(), std::size_t(0));
    std::sort(sorted.begin(), sorted.end(), [&keys](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    std::vector<std::optional<qint64>> places(keys.size());
    qint64 place = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && keys[sorted[i - 1]].compare(keys[sorted[i]]) != 0)
            ++place;
        if (!texts[static_cast<qsizetype>(sorted[i])].isEmpty())
            places[sorted[i]] = place;
    }
    return places;
}

} // namespace

bool startsDescending(LibraryColumn column)
{
    return column == LibraryColumn::Population || column == LibraryColumn::Date || column == LibraryColumn::Changed;
}

QString orderWord(const LibraryOrder &order)
{
    return ColumnWords[static_cast<qsizetype>(order.column)] + (order.isDescending ? u"-"_s : QString());
}

LibraryOrder orderFromWord(const QString &word)
{
    const bool isDescending = word.endsWith(u'-');
    const qsizetype at = ColumnWords.indexOf(isDescending ? word.chopped(1) : word);
    return at < 0 ? LibraryOrder() : LibraryOrder{static_cast<LibraryColumn>(at), isDescending};
}

void LibraryIndex::setEntries(const QList<LibraryEntry> &entries)
{
    m_entries = entries;
    m_texts.clear();
    m_sequence.clear();
}

void LibraryIndex::setOrder(const LibraryOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    m_sequence.clear();
}

void LibraryIndex::prepareTexts()
{
    if (m_texts.size() == m_entries.size())
        return;
    m_texts.clear();
    m_texts.reserve(m_entries.size());
    for (const LibraryEntry &entry : std::as_const(m_entries))
        m_texts.append(searchTextOf(entry));
}

void LibraryIndex::prepareOrder()
{
    if (m_sequence.size() == m_entries.size())
        return;
    m_sequence.resize(m_entries.size());
    std::iota(m_sequence.begin(), m_sequence.end(), 0);
    if (m_order.column == LibraryColumn::Changed) {
        // That is how they come from the library.
        if (!m_order.isDescending)
            std::reverse(m_sequence.begin(), m_sequence.end());
        return;
    }
    QStringList names;
    QStringList texts;
    for (const LibraryEntry &entry : std::as_const(m_entries)) {
        names.append(entry.communeName);
        if (isTextual(m_order.column))
            texts.append(textKey(entry, m_order.column));
    }
    const std::vector<std::optional<qint64>> byName = placesOf(names);
    std::vector<std::optional<qint64>> keys = isTextual(m_order.column) ? placesOf(texts) : byName;
    if (m_order.column != LibraryColumn::Commune && !isTextual(m_order.column)) {
        for (qsizetype i = 0; i < m_entries.size(); ++i)
            keys[static_cast<std::size_t>(i)] = numberKey(m_entries[i], m_order.column);
    }
    const auto isBefore = [&](int one, int other) {
        const auto a = static_cast<std::size_t>(one);
        const auto b = static_cast<std::size_t>(other);
        if (keys[a] != keys[b]) {
            if (!keys[a] || !keys[b])
                return keys[a].has_value();
            return m_order.isDescending ? *keys[a] > *keys[b] : *keys[a] < *keys[b];
        }
        if (byName[a] != byName[b])
            return byName[a].has_value() && (!byName[b] || *byName[a] < *byName[b]);
        return m_entries[one].conductedOn.value_or(QDate()) > m_entries[other].conductedOn.value_or(QDate());
    };
    std::stable_sort(m_sequence.begin(), m_sequence.end(), isBefore);
}

QList<LibraryEntry> LibraryIndex::matching(const LibraryFilter &filter, int most)
{
    prepareOrder();
    const QList<SearchText> words = searchWords(filter.text);
    if (!words.isEmpty())
        prepareTexts();
    const auto passes = [&](int at) {
        return filter.choicesMatch(m_entries[at]) && (words.isEmpty() || hasEveryWord(m_texts[at], words));
    };
    QSet<int> latest;
    for (int at = 0; most > 0 && at < m_entries.size() && latest.size() < most; ++at) {
        if (passes(at))
            latest.insert(at);
    }
    QList<LibraryEntry> shown;
    for (const int at : std::as_const(m_sequence)) {
        if (most > 0 ? latest.contains(at) : passes(at))
            shown.append(m_entries[at]);
    }
    return shown;
}

LibraryNumbers LibraryIndex::numbers() const
{
    LibraryNumbers numbers;
    QSet<QString> names;
    for (const LibraryEntry &entry : m_entries) {
        if (entry.archived) {
            ++numbers.archived;
            continue;
        }
        ++numbers.onDesk;
        numbers.drafts += isDraft(entry) ? 1 : 0;
        // Nobody knows whether two without a name are the same.
        numbers.communes += entry.communeName.isEmpty() ? 1 : 0;
        names.insert(entry.communeName);
        for (const QString &tag : entry.tags)
            ++numbers.tags[tag];
    }
    names.remove(QString());
    numbers.communes += static_cast<int>(names.size());
    return numbers;
}

LibraryFacets LibraryIndex::facets(bool ofArchive) const
{
    QList<LibraryEntry> there;
    for (const LibraryEntry &entry : m_entries) {
        if (entry.archived == ofArchive)
            there.append(entry);
    }
    return facetsOf(there);
}

} // namespace vierklang
