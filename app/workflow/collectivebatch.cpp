// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/collectivebatch.h"

#include "app/exchange/filestore.h"
#include "app/workflow/collectiverun.h"

#include <QDir>

namespace vierklang {

QList<CollectiveRequest> collectiveRequestsOf(const ReportBatch &batch, Collective kind)
{
    QList<CollectiveRequest> requests;
    for (const ReportFormat format : batch.formats) {
        if (isOffered(format, kind))
            requests.append({kind, batch.language, format, batch.csv});
    }
    return requests;
}

QList<BatchOutcome> runCollectives(const ReportBatch &batch, const Instrument &instrument,
                                   const QList<Assessment> &assessments)
{
    QList<BatchOutcome> outcomes;
    for (const Collective kind : batch.collectives) {
        BatchOutcome outcome{{}, {}, std::nullopt, kind};
        for (const CollectiveRequest &request : collectiveRequestsOf(batch, kind)) {
            const Result<QByteArray> bytes = makeCollective(instrument, assessments, request);
            const QString name = nameOfCollective(kind, request.format);
            const Result<void> written = bytes ? writeFileAtomically(QDir(batch.folder).filePath(name), bytes.value())
                                               : Result<void>(bytes.error());
            if (!written) {
                outcome.error = written.error();
                break;
            }
            outcome.files.append(name);
        }
        outcomes.append(outcome);
    }
    return outcomes;
}

} // namespace vierklang
