// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"
#include "app/exchange/assessmentmerge.h"

namespace vierklang {

/// A difference between file and library as a person reads it: what it is about, and what each side says. Plain text; a
/// side that says nothing is a dash. Titles follow the installed translator, texts of the questionnaire `language`.
struct DifferenceWords
{
    QString about; ///< "Strategie und Ziele", "Maßnahme", "Name der Kommune"
    QString part;  ///< "Antwort", "Notiz"; empty where the whole is meant
    QString mine;
    QString theirs;
};

[[nodiscard]] DifferenceWords wordsOf(const Difference &difference, const Instrument &instrument, Language language);

} // namespace vierklang
