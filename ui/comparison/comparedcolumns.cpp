// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparedcolumns.h"

#include "app/base/numbers.h"
#include "app/scoring/comparison.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

bool bearsName(const LibraryEntry &entry, const QString &communeName)
{
    return !communeName.isEmpty() && entry.communeName.compare(communeName, Qt::CaseInsensitive) == 0;
}

QString entryWords(const LibraryEntry &entry, const QString &communeName, const QString &noName, Language language)
{
    QStringList words;
    if (!bearsName(entry, communeName) || entry.title.isEmpty())
        words.append(entry.communeName.isEmpty() ? noName : entry.communeName);
    if (!entry.title.isEmpty())
        words.append(entry.title);
    if (entry.conductedOn)
        words.append(shortDate(*entry.conductedOn, language));
    return words.join(u" · "_s);
}

QList<LibraryEntry> comparable(QList<LibraryEntry> entries, const QString &communeName)
{
    entries.removeIf([&](const LibraryEntry &entry) {
        return !entry.revealed || entry.deleted || (entry.archived && !bearsName(entry, communeName));
    });
    std::stable_sort(entries.begin(), entries.end(), [&](const LibraryEntry &a, const LibraryEntry &b) {
        const bool ownA = bearsName(a, communeName);
        const bool ownB = bearsName(b, communeName);
        if (ownA != ownB)
            return ownA;
        return a.conductedOn.value_or(QDate()) > b.conductedOn.value_or(QDate());
    });
    return entries;
}

ComparedColumns readColumns(const AssessmentEditor &editor, const QList<LibraryEntry> &others, Language language)
{
    ComparedColumns read;
    const Assessment &own = editor.assessment();
    bool isOneCommune = true;
    for (const LibraryEntry &entry : others) {
        const Result<Assessment> other = editor.readOther(entry.id);
        if (other) {
            isOneCommune = isOneCommune && isSameCommune(own.commune(), other.value().commune());
            read.columns.append(other.value());
        } else if (other.error().code == ErrorCode::UnknownInstrument) {
            read.ofOtherVersions.append(u"%1 (%2)"_s.arg(entryWords(entry, own.commune().name, u"–"_s, language),
                                                          other.error().arguments.value(1)));
        } else {
            read.error = other.error();
        }
    }
    if (!isOneCommune) {
        read.columns.prepend(own);
        return read;
    }
    // The open one last, so that one without a date counts as earlier.
    read.columns.append(own);
    std::stable_sort(read.columns.begin(), read.columns.end(), [](const Assessment &a, const Assessment &b) {
        return a.conductedOn().value_or(QDate()) < b.conductedOn().value_or(QDate());
    });
    return read;
}

} // namespace vierklang::ui
