// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/libraryentry.h"
#include "app/workflow/searchtext.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace vierklang {

/// Inhabitants of a commune, by the borders of the BBSR's types of towns: small town from 5,000, medium-sized from
/// 20,000, larger medium-sized from 50,000, city from 100,000.
enum class SizeClass { Below5000, From5000, From20000, From50000, From100000 };
inline constexpr std::array<SizeClass, 5> AllSizeClasses{SizeClass::Below5000, SizeClass::From5000, SizeClass::From20000,
                                                         SizeClass::From50000, SizeClass::From100000};

[[nodiscard]] SizeClass sizeClassOf(int population);

/// Not answered to the end.
[[nodiscard]] bool isDraft(const LibraryEntry &entry);

/// What a search looks into: name, title and tags.
[[nodiscard]] SearchText searchTextOf(const LibraryEntry &entry);

inline constexpr std::array<TypeLabel, 5> AllTypeLabels{TypeLabel::Clear, TypeLabel::Tendency, TypeLabel::Hybrid,
                                                        TypeLabel::Split, TypeLabel::Open};

/// Which assessments a list shows. What is not set lets everything through.
struct LibraryFilter
{
    QString text; ///< every word of it must stand in the name, the title or a tag; ä is also found as ae and as a
    std::optional<CommuneKind> kind;
    std::optional<QString> state;
    std::optional<SizeClass> size;
    std::optional<TypeKey> type;   ///< leading; for a mixture and a split also the second. Only opened results match.
    std::optional<TypeLabel> label; ///< only opened results match: a filter must not tell what is still covered
    std::optional<QString> tag;
    std::optional<int> year;
    bool onlyDrafts = false; ///< what is not answered to the end
    bool inArchive = false;  ///< the archive instead of the desk

    [[nodiscard]] bool matches(const LibraryEntry &entry) const;
    /// Everything but the text.
    [[nodiscard]] bool choicesMatch(const LibraryEntry &entry) const;
    /// Lets everything on the desk through.
    [[nodiscard]] bool isEmpty() const { return *this == LibraryFilter{}; }
    friend bool operator==(const LibraryFilter &, const LibraryFilter &) = default;
};

/// What there is to choose from in a list, so that no choice leads to nothing at all.
struct LibraryFacets
{
    QList<CommuneKind> kinds;
    QStringList states; ///< sorted
    QList<SizeClass> sizes;
    QList<TypeKey> types;    ///< that an opened result shows
    QList<TypeLabel> labels; ///< of opened results
    QStringList tags; ///< sorted as people do
    QList<int> years; ///< latest first
    int archived = 0;
};

[[nodiscard]] LibraryFacets facetsOf(const QList<LibraryEntry> &entries);

} // namespace vierklang
