// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/reportbatch.h"

#include "app/exchange/assessmentfile.h"
#include "app/exchange/canonicaljson.h"
#include "app/exchange/filestore.h"
#include "app/workflow/collectivebatch.h"
#include "app/workflow/messages.h"
#include "app/workflow/reportrun.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// An input that could be read, with the names its reports will have.
struct Job
{
    qsizetype index = 0;
    Assessment assessment;
    QStringList names;
};

QString freeName(const QString &wanted, QSet<QString> &taken)
{
    QString name = wanted;
    // Before ".full.pdf": a commune's own name may have dots too.
    const qsizetype dot = wanted.lastIndexOf(u'.', wanted.lastIndexOf(u'.') - 1);
    for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
        name = wanted.left(dot) + u"-%1"_s.arg(number) + wanted.mid(dot);
    taken.insert(name.toCaseFolded());
    return name;
}

/// Reads all inputs first: names must not depend on which report is ready first.
QList<Job> plan(const ReportBatch &batch, const Instrument &instrument, QList<BatchOutcome> &outcomes)
{
    const QList<ReportRequest> requests = requestsOf(batch);
    QList<Job> jobs;
    QSet<QString> taken;
    for (qsizetype i = 0; i < batch.inputs.size(); ++i) {
        outcomes.append({batch.inputs[i], {}, std::nullopt, std::nullopt});
        const Result<Assessment> assessment = loadAssessment(batch.inputs[i], instrument);
        if (!assessment) {
            outcomes[i].error = assessment.error();
            continue;
        }
        Job job{i, assessment.value(), {}};
        for (const ReportRequest &request : requests)
            job.names.append(freeName(nameOfReport(job.assessment, request.audience, request.format), taken));
        jobs.append(job);
    }
    return jobs;
}

QList<Assessment> assessmentsOf(const QList<Job> &jobs)
{
    QList<Assessment> assessments;
    for (const Job &job : jobs)
        assessments.append(job.assessment);
    return assessments;
}

BatchOutcome runJob(const ReportBatch &batch, const Instrument &instrument, const Job &job)
{
    BatchOutcome outcome{batch.inputs[job.index], {}, std::nullopt, std::nullopt};
    const QList<ReportRequest> requests = requestsOf(batch);
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const Result<QByteArray> bytes = makeReport(instrument, job.assessment, requests[i]);
        const Result<void> written =
            bytes ? writeFileAtomically(QDir(batch.folder).filePath(job.names[i]), bytes.value())
                  : Result<void>(bytes.error());
        if (!written) {
            outcome.error = written.error();
            return outcome;
        }
        outcome.files.append(job.names[i]);
    }
    return outcome;
}

Result<void> writeManifest(const ReportBatch &batch, const QList<BatchOutcome> &outcomes)
{
    QList<CanonicalObject> entries;
    for (const BatchOutcome &outcome : outcomes) {
        CanonicalObject entry;
        if (outcome.collective)
            entry.put(u"audience"_s, wordOf(*outcome.collective));
        else
            entry.put(u"input"_s, QFileInfo(outcome.input).fileName());
        entry.put(u"files"_s, QJsonArray::fromStringList(outcome.files));
        if (outcome.error)
            entry.put(u"errors"_s, QJsonArray::fromStringList(linesOf(*outcome.error)));
        entries.append(entry);
    }
    CanonicalObject manifest;
    manifest.put(u"format"_s, u"vierklang-manifest"_s);
    manifest.put(u"formatVersion"_s, 1);
    manifest.put(u"reports"_s, entries);
    return writeFileAtomically(QDir(batch.folder).filePath(u"manifest.json"_s), manifest.toJson());
}

} // namespace

QList<ReportRequest> requestsOf(const ReportBatch &batch)
{
    QList<ReportRequest> requests;
    for (const Audience audience : batch.audiences) {
        for (const ReportFormat format : batch.formats) {
            if (isOffered(format, audience))
                requests.append({audience, batch.language, false, format, batch.csv});
        }
    }
    return requests;
}

Result<QList<BatchOutcome>> runBatch(const ReportBatch &batch, const Instrument &instrument,
                                     const std::atomic<bool> &cancelled, const std::function<void(int)> &progress)
{
    if (!QDir().mkpath(batch.folder))
        return Error{ErrorCode::FileNotWritable, {batch.folder}, {}, {}};
    QList<BatchOutcome> outcomes;
    const QList<Job> jobs = plan(batch, instrument, outcomes);
    std::vector<BatchOutcome> done(static_cast<std::size_t>(jobs.size()));
    std::atomic<int> finished = 0;
    QThreadPool pool;
    pool.setMaxThreadCount(std::max(1, batch.jobs));
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        pool.start([&, i] {
            if (!cancelled)
                done[static_cast<std::size_t>(i)] = runJob(batch, instrument, jobs[i]);
            const int count = ++finished;
            if (progress)
                progress(count);
        });
    }
    pool.waitForDone();
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        if (!done[static_cast<std::size_t>(i)].input.isEmpty())
            outcomes[jobs[i].index] = done[static_cast<std::size_t>(i)];
    }
    if (!cancelled)
        outcomes += runCollectives(batch, instrument, assessmentsOf(jobs));
    if (const Result<void> written = writeManifest(batch, outcomes); !written)
        return written.error();
    return outcomes;
}

} // namespace vierklang
