// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/measure.h"
#include "app/instrument/instrument.h"

namespace vierklang {

/// The title of a measure in a language: words taken over from the instrument are shown in that language, whichever
/// they were stored in; what a person wrote stays as it is.
[[nodiscard]] QString titleIn(const Measure &measure, const Instrument &instrument, Language language);

/// The same for its training.
[[nodiscard]] QString trainingIn(const Measure &measure, const Instrument &instrument, Language language);

} // namespace vierklang
