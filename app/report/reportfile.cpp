// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportfile.h"

#include "app/report/csv/csvreport.h"
#include "app/report/html/htmlreport.h"
#include "app/report/odt/odtreport.h"
#include "app/report/pdfreport.h"
#include "app/report/reportbuilder.h"
#include "app/report/xlsx/xlsxreport.h"

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
    case ReportFormat::Xlsx:
        return xlsxOf(reportData(instrument, assessment, result, request),
                      buildReport(instrument, assessment, result, request));
    case ReportFormat::Csv:
        return csvOf(reportData(instrument, assessment, result, request), request.csv);
    }
    Q_UNREACHABLE();
}

} // namespace vierklang
