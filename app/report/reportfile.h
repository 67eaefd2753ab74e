// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/base/result.h"
#include "app/report/reportrequest.h"
#include "app/scoring/assessmentresult.h"

#include <QByteArray>

namespace vierklang {

/// The bytes of one report in the format asked for: a pure function, the same input gives the same bytes on every
/// run. Safe in a worker thread; needs a QGuiApplication. Error: ReportNotWritten.
[[nodiscard]] Result<QByteArray> reportFile(const Instrument &instrument, const Assessment &assessment,
                                            const AssessmentResult &result, const ReportRequest &request);

} // namespace vierklang
