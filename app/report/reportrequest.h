// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace vierklang {

/// Who reads the report. Full: everything with every number. Council: one page for the elected council, without
/// notes, votes, contributions and reference values.
enum class Audience { Full, Council };

struct ReportRequest
{
    Audience audience = Audience::Full;
    Language language = Language::German;
    bool isExample = false; ///< one of the fictional communes: said on the cover and in every footer
};

/// "full" or "council", as in file names and on the command line.
[[nodiscard]] QString wordOf(Audience audience);
[[nodiscard]] std::optional<Audience> audienceFromWord(QStringView word);

} // namespace vierklang
