// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/assessmenteditor.h"

namespace vierklang::ui {

/// What can stand side by side of what a person chose, in the order of the columns.
struct ComparedColumns
{
    QList<Assessment> columns;      ///< years of one commune by their date, else the open one first
    QStringList ofOtherVersions;    ///< left out, in words: their questions may mean something else
    std::optional<Error> error;     ///< of the last one that could not be read for another reason
};

/// The open assessment and the chosen others.
[[nodiscard]] ComparedColumns readColumns(const AssessmentEditor &editor, const QList<LibraryEntry> &others,
                                          Language language);

/// "Erste Bewertung · 20.11.2025"; with the commune where it is not `communeName`.
[[nodiscard]] QString entryWords(const LibraryEntry &entry, const QString &communeName, const QString &noName,
                                 Language language);

/// What may be compared with the open assessment: opened ones only, for nothing covered may be seen here; archived ones
/// only of the same name. Years of that name first, then the others; within both the latest first.
[[nodiscard]] QList<LibraryEntry> comparable(QList<LibraryEntry> entries, const QString &communeName);

/// By name alone, as a list knows it.
[[nodiscard]] bool bearsName(const LibraryEntry &entry, const QString &communeName);

} // namespace vierklang::ui
