// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/instrument/instrument.h"
#include "app/scoring/assessmentresult.h"

#include <QString>

namespace vierklang {

/// Short wordings that lists, pages and the command line share, in a given language of the content.
/// "deutlich Optimierer", "Mischform aus Serviceorientierten und Optimierern", "Ziele: … – gelebte Praxis: …".
[[nodiscard]] QString labelWording(const Instrument &instrument, TypeLabel label, TypeKey leading, TypeKey second,
                                   Language language);
/// "Ihre Kommune zeigt deutlich das Muster der Optimierer." and its siblings for every label.
[[nodiscard]] QString patternSentence(const Instrument &instrument, const TypePicture &type, Language language);
/// The same in the mouth of the room: "Unser Typbild ist eine Mischform aus Optimierern und Bedächtigen."
[[nodiscard]] QString ourPatternSentence(const Instrument &instrument, const TypePicture &type, Language language);
/// "Stadt", "Landkreis", …
/// Name of a federal state by its two letters ("NI" → "Niedersachsen"); the letters themselves for others.
[[nodiscard]] QString stateWording(const QString &letters, Language language);
[[nodiscard]] QString kindWording(CommuneKind kind, Language language);
/// "niedrig", "mittel", "hoch".
[[nodiscard]] QString levelWording(MaturityLevel level, Language language);
[[nodiscard]] QString statusWording(MeasureStatus status, Language language);
/// "klein", "mittel", "groß".
[[nodiscard]] QString sizeWording(Size size, Language language);
/// Origin of a reference value in words: "Rangfolge aus der Studie", "abgeleitet", "Annahme".
[[nodiscard]] QString originWording(Origin origin, Language language);
/// The same as a mark of two letters: St, Ab, An / St, De, As.
[[nodiscard]] QString originMark(Origin origin, Language language);

} // namespace vierklang
