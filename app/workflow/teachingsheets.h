// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/base/result.h"
#include "app/instrument/instrument.h"
#include "app/report/handoutrequest.h"
#include "app/teaching/guessgame.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace vierklang {

/// Which sheets for teaching to make, and the fictional commune of the case sheet.
struct TeachingOrder
{
    TeachingRequest request;
    Assessment commune; ///< an empty one when there is no case sheet

    friend bool operator==(const TeachingOrder &, const TeachingOrder &) = default;
};

/// An order whose case is one of a lesson: its seed stands on the sheet when it was generated.
[[nodiscard]] TeachingOrder teachingOrder(const TeachingRequest &request, const GuessCase &shown);
/// An order whose case is generated with the names that come with the program.
[[nodiscard]] TeachingOrder teachingOrder(const Instrument &instrument, const TeachingRequest &request, quint32 seed,
                                          Clarity clarity);

/// "clear", "leaning", "mixed", as on the command line.
[[nodiscard]] QString wordOf(Clarity clarity);
[[nodiscard]] std::optional<Clarity> clarityFromWord(QStringView word);

/// All sheets of the order as one PDF, with the watermark of teaching. The same order gives the same bytes. Safe to
/// call from a worker thread.
[[nodiscard]] Result<QByteArray> makeTeachingSheets(const Instrument &instrument, const TeachingOrder &order);
/// Writes each sheet into a folder under its own name and returns the paths; what was written before a failure stays,
/// whole.
[[nodiscard]] Result<QStringList> writeTeachingSheets(const Instrument &instrument, const TeachingOrder &order,
                                                      const QString &folder);
/// Writes all of them into one file.
[[nodiscard]] Result<void> writeTeachingSheetsInOne(const Instrument &instrument, const TeachingOrder &order,
                                                    const QString &path);
/// The name such a file gets: "Vierklang-Typenkarten-A5.pdf", "Vierklang-Fallblatt-2026.pdf".
[[nodiscard]] QString nameOfTeachingSheets(const TeachingOrder &order);

} // namespace vierklang
