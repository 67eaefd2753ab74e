// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/agreement.h"

#include <QString>

namespace vierklang {

// What is said about a vote, in a given language of the content: the projector, the moderator's window and
// the protocol say it alike.

/// "einig", "gestreut", "gespalten".
[[nodiscard]] QString agreementWording(Agreement agreement, Language language);
/// Why the word fits: "Zwei Gipfel: je 4 Stimmen bei den Stufen 1 und 3, nur eine dazwischen."
[[nodiscard]] QString agreementReason(const AgreementReading &reading, Language language);
/// "weiß nicht", "trifft nicht zu", "Stufe 2", "offen".
[[nodiscard]] QString answerWording(Answer answer, Language language);

} // namespace vierklang
