// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/libraryfilter.h"

#include <QMap>

#include <functional>

namespace vierklang {

/// What a list of assessments can be ordered by.
enum class LibraryColumn { Commune, Kind, State, Population, Date, Pattern, Progress, Tags, Changed };
inline constexpr std::array<LibraryColumn, 9> AllLibraryColumns{
    LibraryColumn::Commune, LibraryColumn::Kind,     LibraryColumn::State, LibraryColumn::Population, LibraryColumn::Date,
    LibraryColumn::Pattern, LibraryColumn::Progress, LibraryColumn::Tags,  LibraryColumn::Changed};

/// An order; assessments alike in it stand by name, then the latest first.
struct LibraryOrder
{
    LibraryColumn column = LibraryColumn::Commune;
    bool isDescending = false;

    friend bool operator==(const LibraryOrder &, const LibraryOrder &) = default;
};

/// The direction a person expects first: names from A, dates from today, numbers from the largest.
[[nodiscard]] bool startsDescending(LibraryColumn column);
/// As it stands in the settings: "commune", "date-"; back again the usual order for anything else.
[[nodiscard]] QString orderWord(const LibraryOrder &order);
[[nodiscard]] LibraryOrder orderFromWord(const QString &word);

/// How many of the assessments on the desk are what.
struct LibraryNumbers
{
    int onDesk = 0; ///< neither in the archive nor in the bin
    int communes = 0; ///< different names among them
    int drafts = 0;
    int archived = 0;
    QMap<QString, int> tags; ///< on the desk
};

/// The assessments of a library, ready to be searched and ordered while somebody types: ten thousand of them are looked
/// through in a moment. Texts are prepared when the first search comes, an order when it is first asked for.
class LibraryIndex final
{
public:
    void setEntries(const QList<LibraryEntry> &entries);
    [[nodiscard]] const QList<LibraryEntry> &entries() const { return m_entries; }
    void setOrder(const LibraryOrder &order);
    [[nodiscard]] const LibraryOrder &order() const { return m_order; }
    /// What the filter lets through, in order; of these only the `most` changed last where that is positive.
    [[nodiscard]] QList<LibraryEntry> matching(const LibraryFilter &filter, int most = 0);
    [[nodiscard]] LibraryNumbers numbers() const;
    /// Of the desk or of the archive.
    [[nodiscard]] LibraryFacets facets(bool ofArchive) const;

private:
    void prepareOrder();
    void prepareTexts();

    QList<LibraryEntry> m_entries; ///< last changed first
    QList<SearchText> m_texts;     ///< of the entries, empty until somebody searches
    QList<int> m_sequence;         ///< indexes of the entries in order, empty until asked for
    LibraryOrder m_order;
};

} // namespace vierklang
