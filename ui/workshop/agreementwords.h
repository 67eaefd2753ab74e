// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sign.h"

#include "app/scoring/agreement.h"

#include <QString>

namespace vierklang::ui {

/// "einig", "gestreut", "gespalten".
[[nodiscard]] QString agreementWord(Agreement agreement);
[[nodiscard]] Sign agreementSign(Agreement agreement);
/// Why it is that word, as one or two sentences with the numbers. Never a mean.
[[nodiscard]] QString agreementReason(const AgreementReading &reading, const ScoringConstants &constants);
/// The same in a few words, for the round before.
[[nodiscard]] QString agreementBrief(const AgreementReading &reading);

} // namespace vierklang::ui
