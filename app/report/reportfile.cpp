// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportfile.h"

#include "app/report/html/htmlreport.h"
#include "app/report/odt/odtreport.h"
#include "app/report/pdfreport.h"
#include "app/report/reportbuilder.h"

namespace vierklang {

Result<QByteArray> reportFile(const Instrument &instrument, const Assessment &assessment,
                              const AssessmentResult &result, const ReportRequest &request)
{
    switch (request.format) {
    case ReportFormat::Pdf:
        return pdfOf(buildReport(instrument, assessment, result, request));
    case ReportFormat::Html:
        return htmlOf(buildReport(instrument, assessment, result, request));
    case ReportFormat::Odt:
        return odtOf(buildReport(instrument, assessment, result, request));
    default:
        return Error{ErrorCode::ReportNotWritten, {}, {}, {}};
    }
}

} // namespace vierklang
