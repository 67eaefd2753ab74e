// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/base/result.h"
#include "app/report/reportrequest.h"

#include <QByteArray>
#include <QString>

namespace vierklang {

/// Makes reports of an assessment: a pure function of the assessment, its result and the request (whether it is one
/// of the fictional communes is found out here). The same assessment gives the same bytes. Safe to call from a worker
/// thread.
[[nodiscard]] Result<QByteArray> makeReport(const Instrument &instrument, const Assessment &assessment,
                                            ReportRequest request);
/// The same as a PDF.
[[nodiscard]] Result<QByteArray> makeReport(const Instrument &instrument, const Assessment &assessment,
                                            Audience audience, Language language);

/// The name such a file gets: "Werkheim-an-der-Lohe.full.pdf".
[[nodiscard]] QString nameOfReport(const Assessment &assessment, Audience audience,
                                   ReportFormat format = ReportFormat::Pdf);

/// "council (2).pdf"
[[nodiscard]] QString numberedPath(const QString &path, int number);
/// Writes bytes that the person has seen already (the preview) to a path of her choice.
[[nodiscard]] Result<void> saveBytes(const QString &path, const QByteArray &bytes);

} // namespace vierklang
