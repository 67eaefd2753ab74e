// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/instrument/instrument.h"
#include "app/report/handoutrequest.h"
#include "app/report/reportdocument.h"
#include "app/scoring/assessmentresult.h"

namespace vierklang {

/// Handouts as one document, in the order of the request: a pure function, as `buildReport`. Without an assessment
/// give an empty one; its form decides which goals and questions are printed. `result` must be its score.
[[nodiscard]] ReportDocument buildHandouts(const Instrument &instrument, const Assessment &assessment,
                                           const AssessmentResult &result, const HandoutRequest &request);

/// "Vierklang-Einladung.pdf": plain letters, the same for every commune. The protocol has the name of a report.
[[nodiscard]] QString handoutFileName(HandoutKind kind, const Assessment &assessment, Language language);
/// "Vierklang-Unterlagen.pdf", for several handouts in one file.
[[nodiscard]] QString handoutsFileName(Language language);

} // namespace vierklang
