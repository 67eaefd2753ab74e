// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/base/localizedtext.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUuid>

namespace vierklang {

/// A sheet of answers as a table for a spreadsheet (docs/formats.md): one row for every field of the head, every goal,
/// every option of the questions on practice and every item; to be filled in column D. German with semicolons, English
/// with commas. `sheet` is the id of the template: it goes into the id of every assessment filled in with it.
[[nodiscard]] QByteArray answerSheet(const Instrument &instrument, Form form, Language language, QUuid sheet);

/// Does this file begin as a sheet of answers, in any encoding?
[[nodiscard]] bool isAnswerSheet(QByteArray bytes);

/// The assessment that a filled sheet says, in whichever language and encoding a spreadsheet saved it. Template, name of
/// the commune and day say which assessment it is: the same sheet twice is the same assessment, a copy of it for another
/// commune is another one. Refused as a whole, with row and column of every place ("#cell=12,4"); errors: those of
/// `parseCsv`, WrongFormat ("table", "report") for the table of a report, ("table", "template") for any other table,
/// ("table", "answer" / "column" / "tick"), NewerFormat, UnknownInstrument and what the assessment refuses.
[[nodiscard]] Result<Assessment> readAnswerSheet(const QByteArray &bytes, const Instrument &instrument);

namespace sheet {

/// First cell of the table; a number of the version follows.
inline const QString Mark = QStringLiteral("vierklang-answers-");
inline constexpr int Version = 1;

/// Titles of the columns that are read, in every language.
[[nodiscard]] LocalizedText answerTitle();
[[nodiscard]] LocalizedText noteTitle();
[[nodiscard]] LocalizedText evidenceTitle();

} // namespace sheet

} // namespace vierklang
