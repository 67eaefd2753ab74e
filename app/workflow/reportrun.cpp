// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/reportrun.h"

#include "app/exchange/examples.h"
#include "app/exchange/filestore.h"
#include "app/report/reportfile.h"
#include "app/report/reportfilename.h"
#include "app/scoring/scoring.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

Result<QByteArray> makeReport(const Instrument &instrument, const Assessment &assessment, ReportRequest request)
{
    request.isExample = isExample(instrument, assessment.id());
    return reportFile(instrument, assessment, score(instrument, assessment), request);
}

Result<QByteArray> makeReport(const Instrument &instrument, const Assessment &assessment, Audience audience,
                              Language language)
{
    ReportRequest request;
    request.audience = audience;
    request.language = language;
    return makeReport(instrument, assessment, request);
}

QString nameOfReport(const Assessment &assessment, Audience audience, ReportFormat format)
{
    return reportFileName(assessment, audience, wordOf(format));
}

QString numberedPath(const QString &path, int number)
{
    const QFileInfo file(path);
    return u"%1/%2 (%3).%4"_s.arg(file.absolutePath(), file.completeBaseName(), QString::number(number), file.suffix());
}

Result<void> saveBytes(const QString &path, const QByteArray &bytes) { return writeFileAtomically(path, bytes); }

} // namespace vierklang
