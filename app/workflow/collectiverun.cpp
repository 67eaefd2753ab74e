// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/collectiverun.h"

#include "app/exchange/examples.h"
#include "app/exchange/filestore.h"
#include "app/report/collectivereport.h"

#include <algorithm>

namespace vierklang {

Result<QByteArray> makeCollective(const Instrument &instrument, const QList<Assessment> &assessments,
                                  const CollectiveRequest &request)
{
    CollectiveRequest complete = request;
    complete.hasExamples = std::any_of(assessments.cbegin(), assessments.cend(), [&](const Assessment &assessment) {
        return isExample(instrument, assessment.id());
    });
    return collectiveFile(instrument, assessments, complete);
}

Result<void> saveCollective(const QString &path, const Instrument &instrument, const QList<Assessment> &assessments,
                            const CollectiveRequest &request)
{
    const Result<QByteArray> bytes = makeCollective(instrument, assessments, request);
    return bytes ? writeFileAtomically(path, bytes.value()) : Result<void>(bytes.error());
}

QString nameOfCollective(Collective kind, ReportFormat format) { return wordOf(kind) + u'.' + wordOf(format); }

} // namespace vierklang
