// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/base/result.h"
#include "app/instrument/instrument.h"
#include "app/report/handoutrequest.h"
#include "app/storage/workshopstate.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vierklang {

/// Which handouts to make, of what, in which language.
struct HandoutOrder
{
    QList<HandoutKind> kinds;
    Language language = Language::German;
    Assessment assessment;                 ///< see `noAssessment`
    std::optional<WorkshopNotes> workshop = std::nullopt; ///< nothing: not known, because there is only a file

    friend bool operator==(const HandoutOrder &, const HandoutOrder &) = default;
};

/// Stands for a workshop that has no assessment yet: what it would tell is left open on paper.
[[nodiscard]] Assessment noAssessment(const Instrument &instrument);

/// What a protocol may tell of a workshop; kinds of people come without their numbers.
[[nodiscard]] WorkshopNotes notesFrom(const WorkshopState &state);

/// All handouts of the order as one PDF. The same order gives the same bytes. Safe to call from a worker thread.
[[nodiscard]] Result<QByteArray> makeHandouts(const Instrument &instrument, const HandoutOrder &order);

/// Writes each handout into a folder under its own name and returns the paths; what was written before a failure
/// stays, whole.
[[nodiscard]] Result<QStringList> writeHandouts(const Instrument &instrument, const HandoutOrder &order,
                                                const QString &folder);
/// Writes all of them into one file.
[[nodiscard]] Result<void> writeHandoutsInOne(const Instrument &instrument, const HandoutOrder &order,
                                              const QString &path);

/// The name such a file gets: "Vierklang-Einladung.pdf", "Werkheim-an-der-Lohe.protocol.pdf".
[[nodiscard]] QString nameOfHandout(HandoutKind kind, const Assessment &assessment, Language language);
/// For several in one file: "Vierklang-Unterlagen.pdf".
[[nodiscard]] QString nameOfHandouts(Language language);

} // namespace vierklang
