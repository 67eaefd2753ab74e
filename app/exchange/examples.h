// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/instrument/instrument.h"

namespace vierklang {

/// One of the fictional communes that come with the program, by name ("werkheim").
/// Error: UnknownExample.
[[nodiscard]] Result<Assessment> exampleAssessment(const Instrument &instrument, const QString &name);

/// All of them in the instrument's order.
[[nodiscard]] QList<Assessment> exampleAssessments(const Instrument &instrument);

/// Does this id belong to one of the built-in examples?
[[nodiscard]] bool isExample(const Instrument &instrument, QUuid id);

} // namespace vierklang
