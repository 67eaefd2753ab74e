// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"
#include "app/report/workshopnotes.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace vierklang {

/// Who reads the report. Full: everything with every number. Council: one page for the elected council, without
/// notes, votes, contributions and reference values. Protocol: what the room voted, agreed and planned, for those who
/// were there; no type, no value, no reference.
enum class Audience { Full, Council, Protocol };

struct ReportRequest
{
    Audience audience = Audience::Full;
    Language language = Language::German;
    bool isExample = false; ///< one of the fictional communes: said on the cover and in every footer
    std::optional<WorkshopNotes> workshop = std::nullopt; ///< for the protocol; not known when there is only a file
};

/// "full", "council" or "protocol", as in file names and on the command line.
[[nodiscard]] QString wordOf(Audience audience);
[[nodiscard]] std::optional<Audience> audienceFromWord(QStringView word);

} // namespace vierklang
