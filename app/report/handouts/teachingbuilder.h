// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/instrument/instrument.h"
#include "app/report/handoutrequest.h"
#include "app/report/reportdocument.h"
#include "app/scoring/assessmentresult.h"

namespace vierklang {

/// Sheets for teaching as one document, in the order of the request: a pure function, as `buildReport`. Every sheet
/// has a watermark, and its footer says that nothing on it is real. `commune` is the fictional commune of the case
/// sheet – an empty one when there is no such sheet – and `result` its score.
[[nodiscard]] ReportDocument buildTeachingSheets(const Instrument &instrument, const Assessment &commune,
                                                 const AssessmentResult &result, const TeachingRequest &request);

/// "Vierklang-Typenkarten-A5.pdf", "Vierklang-Fallblatt-2026.pdf", "Vierklang-Fallblatt-2026-mit-Loesung.pdf",
/// "Vierklang-Lernmatrix-A3.pdf"; for several sheets "Vierklang-Lehrmaterial.pdf".
[[nodiscard]] QString teachingFileName(const Assessment &commune, const TeachingRequest &request);

} // namespace vierklang
