// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/scoring/typelabelword.h"

#include <QByteArray>

namespace vierklang {

/// The result as one line of JSON (formats.md 2), numbers in full double precision.
[[nodiscard]] QByteArray resultToJson(const Assessment &assessment, const AssessmentResult &result);

/// "low" … "high", as in the JSON.
[[nodiscard]] QString wordOf(MaturityLevel level);

} // namespace vierklang
