// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/instrument/instrument.h"
#include "app/report/reportdocument.h"
#include "app/report/reportrequest.h"
#include "app/scoring/assessmentresult.h"

namespace vierklang {

/// The report about one assessment: a pure function. `result` must be `score(instrument, assessment)`; every number
/// of the report is taken from it. The texts come from the instrument and from report-texts.json.
[[nodiscard]] ReportDocument buildReport(const Instrument &instrument, const Assessment &assessment,
                                         const AssessmentResult &result, const ReportRequest &request);

} // namespace vierklang
