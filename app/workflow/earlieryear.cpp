// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/earlieryear.h"

#include "app/scoring/comparison.h"

#include <algorithm>

namespace vierklang {

const Assessment *EarlierYear::assessment()
{
    const Wanted wanted{m_editor.assessment().commune(), m_editor.assessment().conductedOn()};
    if (m_lookedFor != wanted) {
        m_found = find(wanted);
        m_lookedFor = wanted;
    }
    return m_found ? &*m_found : nullptr;
}

std::optional<Assessment> EarlierYear::find(const Wanted &wanted) const
{
    const QString name = wanted.commune.name.simplified();
    Result<QList<LibraryEntry>> others = m_editor.others();
    if (name.isEmpty() || !others)
        return std::nullopt;
    QList<LibraryEntry> &entries = others.value();
    entries.removeIf([&](const LibraryEntry &entry) {
        const bool isEarlier = entry.conductedOn && wanted.before && *entry.conductedOn < *wanted.before;
        return !isEarlier || !entry.revealed || entry.deleted ||
               entry.communeName.simplified().compare(name, Qt::CaseInsensitive) != 0;
    });
    std::stable_sort(entries.begin(), entries.end(), [](const LibraryEntry &a, const LibraryEntry &b) {
        return *a.conductedOn > *b.conductedOn;
    });
    for (const LibraryEntry &entry : std::as_const(entries)) {
        // One that cannot be read, or was made with another questionnaire, is passed over.
        const Result<Assessment> other = m_editor.readOther(entry.id);
        if (other && isSameCommune(wanted.commune, other.value().commune()) &&
            areComparable({m_editor.assessment(), other.value()}))
            return other.value();
    }
    return std::nullopt;
}

} // namespace vierklang
