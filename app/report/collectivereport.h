// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/base/result.h"
#include "app/instrument/instrument.h"
#include "app/report/collectiverequest.h"
#include "app/report/reportdocument.h"

#include <QByteArray>

namespace vierklang {

/// What the report says. Years of one commune stand by their days and communes of a comparison as they were given
/// (A, B …); the communes of a portfolio stand by their names. An assessment of another questionnaire than this is
/// named and takes no part in any number. There must be as many assessments as `sizeOf` allows.
[[nodiscard]] ReportDocument buildCollective(const Instrument &instrument, const QList<Assessment> &assessments,
                                             const CollectiveRequest &request);

/// The bytes of the report in the format asked for: a pure function, the same input gives the same bytes on every
/// run; the only date in it is that of the latest assessment. Safe in a worker thread; needs a QGuiApplication.
/// Errors: NumberOutOfRange (too few or too many assessments), ReportNotWritten (also for a format that is not
/// offered).
[[nodiscard]] Result<QByteArray> collectiveFile(const Instrument &instrument, const QList<Assessment> &assessments,
                                                const CollectiveRequest &request);

} // namespace vierklang
