// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/reportbatch.h"

#include "app/exchange/canonicaljson.h"
#include "app/exchange/filestore.h"
#include "app/workflow/collectiverun.h"
#include "app/workflow/messages.h"
#include "app/workflow/reportrun.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QSet>
#include <QTemporaryFile>
#include <QThreadPool>

#include <algorithm>
#include <variant>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

const QString ManifestName = u"manifest.json"_s;

/// One file to be.
struct PlannedFile
{
    qsizetype outcome = 0; ///< place in BatchResult::outcomes: first the inputs, then the reports about all of them
    QString name;
    std::variant<ReportRequest, CollectiveRequest> request;
};

struct FileOutcome
{
    QString name; ///< empty when the file was not written
    bool isUnchanged = false;
    std::optional<Error> error;
    bool hadItsTurn = false;
};

/// "-2026" before ".full.pdf": a commune's own name may have dots too.
QString withAddition(const QString &name, const QString &addition)
{
    const qsizetype dot = name.lastIndexOf(u'.', name.lastIndexOf(u'.') - 1);
    return name.left(dot) + u'-' + addition + name.mid(dot);
}

QString freeName(const QString &wanted, QSet<QString> &taken)
{
    QString name = wanted;
    for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
        name = withAddition(wanted, QString::number(number));
    taken.insert(name.toCaseFolded());
    return name;
}

std::optional<int> yearOf(const Assessment &assessment)
{
    return assessment.conductedOn() ? std::optional(assessment.conductedOn()->year()) : std::nullopt;
}

/// Names that several years of one commune would share.
QSet<QString> namesOfSeveralYears(const QList<BatchInput> &inputs)
{
    QHash<QString, std::optional<int>> first;
    QSet<QString> several;
    for (const BatchInput &input : inputs) {
        if (!input.assessment)
            continue;
        const QString name = nameOfReport(input.assessment.value(), Audience::Full).toCaseFolded();
        const std::optional<int> year = yearOf(input.assessment.value());
        if (const auto known = first.constFind(name); known == first.cend())
            first.insert(name, year);
        else if (*known != year)
            several.insert(name);
    }
    return several;
}

/// All files in the order of the inputs: names must not depend on which report is ready first.
QList<PlannedFile> planned(const ReportBatch &batch, const QList<BatchInput> &inputs)
{
    const QList<ReportRequest> requests = requestsOf(batch);
    const QSet<QString> severalYears = namesOfSeveralYears(inputs);
    QSet<QString> taken;
    QList<PlannedFile> files;
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        if (!inputs[i].assessment)
            continue;
        const Assessment &assessment = inputs[i].assessment.value();
        const bool needsYear =
            yearOf(assessment) && severalYears.contains(nameOfReport(assessment, Audience::Full).toCaseFolded());
        for (ReportRequest request : requests) {
            const QString name = nameOfReport(assessment, request.audience, request.format);
            request.workshop = inputs[i].workshop;
            files.append({i, freeName(needsYear ? withAddition(name, QString::number(*yearOf(assessment))) : name, taken),
                          request});
        }
    }
    for (qsizetype i = 0; i < batch.collectives.size(); ++i) {
        for (const CollectiveRequest &request : collectiveRequestsOf(batch, batch.collectives[i]))
            files.append({inputs.size() + i, freeName(nameOfCollective(request.kind, request.format), taken), request});
    }
    return files;
}

QList<Assessment> assessmentsOf(const QList<BatchInput> &inputs)
{
    QList<Assessment> assessments;
    for (const BatchInput &input : inputs) {
        if (input.assessment)
            assessments.append(input.assessment.value());
    }
    return assessments;
}

bool hasBytes(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo(path).size() != bytes.size())
        return false;
    const Result<QByteArray> there = readFile(path, bytes.size());
    return there && there.value() == bytes;
}

/// Whether a file of this size finds room: tells a full disk from a single name that cannot be written.
bool takesFiles(const QString &folder, qsizetype size)
{
    QTemporaryFile probe(QDir(folder).filePath(u".vierklang-XXXXXX"_s));
    return probe.open() && probe.write(QByteArray(size, 'v')) == size && probe.flush();
}

FileOutcome put(const ReportBatch &batch, const QString &name, const QByteArray &bytes)
{
    const QString wanted = QDir(batch.folder).filePath(name);
    QString path = wanted;
    for (int number = 2; QFileInfo::exists(path); ++number) {
        if (hasBytes(path, bytes))
            return {QFileInfo(path).fileName(), true, std::nullopt, true};
        if (batch.existing == Existing::Replace)
            break;
        path = numberedPath(wanted, number);
    }
    if (const Result<void> written = writeFileAtomically(path, bytes); !written)
        return {{}, false, written.error(), true};
    return {QFileInfo(path).fileName(), false, std::nullopt, true};
}

/// The files of a plan, made by several threads.
class Run
{
public:
    Run(const ReportBatch &batch, const QList<BatchInput> &inputs, const QList<PlannedFile> &files,
        const Instrument &instrument, const std::atomic<bool> &cancelled,
        const std::function<void(const BatchStep &)> &progress)
        : m_batch(batch), m_inputs(inputs), m_files(files), m_instrument(instrument), m_cancelled(cancelled),
          m_progress(progress), m_outcomes(static_cast<std::size_t>(files.size()))
    {
    }

    BatchResult go()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(std::max(1, m_batch.jobs));
        for (qsizetype i = 0; i < m_files.size(); ++i)
            pool.start([this, i] { takeTurn(i); });
        pool.waitForDone();
        return gathered();
    }

private:
    void takeTurn(qsizetype index)
    {
        if (m_cancelled || m_isStopped)
            return;
        const PlannedFile &file = m_files[index];
        const auto *collective = std::get_if<CollectiveRequest>(&file.request);
        say(0, collective ? file.name : m_inputs[file.outcome].name);
        FileOutcome &outcome = m_outcomes[static_cast<std::size_t>(index)];
        const Result<QByteArray> bytes =
            collective ? makeCollective(m_instrument, assessmentsOf(m_inputs), *collective)
                       : makeReport(m_instrument, m_inputs[file.outcome].assessment.value(),
                                    std::get<ReportRequest>(file.request));
        outcome = bytes ? put(m_batch, file.name, bytes.value()) : FileOutcome{{}, false, bytes.error(), true};
        if (bytes && outcome.error && !takesFiles(m_batch.folder, bytes.value().size())) {
            const QMutexLocker lock(&m_mutex);
            m_isStopped = true;
            if (!m_stoppedBy)
                m_stoppedBy = outcome.error;
        }
        say(1, {});
    }

    void say(int more, const QString &begun)
    {
        const QMutexLocker lock(&m_mutex);
        m_step.done += more;
        m_step.of = static_cast<int>(m_files.size());
        if (!begun.isEmpty())
            m_step.name = begun;
        if (m_progress)
            m_progress(m_step);
    }

    BatchResult gathered() const
    {
        BatchResult result;
        for (const BatchInput &input : m_inputs) {
            result.outcomes.append({input.name, {}, 0, std::nullopt, false, std::nullopt});
            if (!input.assessment)
                result.outcomes.last().error = input.assessment.error();
        }
        for (const Collective kind : m_batch.collectives)
            result.outcomes.append({{}, {}, 0, std::nullopt, false, kind});
        bool isWhole = true;
        for (qsizetype i = 0; i < m_files.size(); ++i) {
            const FileOutcome &file = m_outcomes[static_cast<std::size_t>(i)];
            BatchOutcome &outcome = result.outcomes[m_files[i].outcome];
            isWhole = isWhole && file.hadItsTurn;
            outcome.isCutShort = outcome.isCutShort || !file.hadItsTurn;
            if (!file.name.isEmpty())
                outcome.files.append(file.name);
            outcome.unchanged += file.isUnchanged ? 1 : 0;
            if (file.error && !outcome.error)
                outcome.error = file.error;
        }
        result.stoppedBy = m_stoppedBy;
        result.isCancelled = !isWhole && !m_stoppedBy;
        return result;
    }

    const ReportBatch &m_batch;
    const QList<BatchInput> &m_inputs;
    const QList<PlannedFile> &m_files;
    const Instrument &m_instrument;
    const std::atomic<bool> &m_cancelled;
    const std::function<void(const BatchStep &)> &m_progress;
    std::vector<FileOutcome> m_outcomes;
    std::atomic<bool> m_isStopped = false;
    QMutex m_mutex;
    BatchStep m_step;
    std::optional<Error> m_stoppedBy;
};

QByteArray manifestOf(const BatchResult &result)
{
    QList<CanonicalObject> entries;
    for (const BatchOutcome &outcome : result.outcomes) {
        CanonicalObject entry;
        if (outcome.collective)
            entry.put(u"audience"_s, wordOf(*outcome.collective));
        else
            entry.put(u"input"_s, outcome.input);
        entry.put(u"files"_s, QJsonArray::fromStringList(outcome.files));
        if (outcome.error)
            entry.put(u"errors"_s, QJsonArray::fromStringList(linesOf(*outcome.error)));
        if (outcome.isCutShort)
            entry.put(u"cutShort"_s, true);
        entries.append(entry);
    }
    CanonicalObject manifest;
    manifest.put(u"format"_s, u"vierklang-manifest"_s);
    manifest.put(u"formatVersion"_s, 1);
    manifest.put(u"reports"_s, entries);
    return manifest.toJson();
}

/// A manifest of ours that lists nothing but what the new one lists is an earlier state of the same batch.
bool isEarlierState(const QByteArray &manifest, const BatchResult &result)
{
    const QJsonObject earlier = QJsonDocument::fromJson(manifest).object();
    QSet<QString> listed;
    for (const BatchOutcome &outcome : result.outcomes)
        listed += QSet<QString>(outcome.files.cbegin(), outcome.files.cend());
    const QJsonArray reports = earlier[u"reports"_s].toArray();
    return earlier[u"format"_s] == u"vierklang-manifest"_s &&
           std::all_of(reports.cbegin(), reports.cend(), [&](const QJsonValue &report) {
               const QJsonArray files = report[u"files"_s].toArray();
               return std::all_of(files.cbegin(), files.cend(),
                                  [&](const QJsonValue &file) { return listed.contains(file.toString()); });
           });
}

std::optional<Error> putManifest(ReportBatch batch, const BatchResult &result)
{
    constexpr qint64 Largest = 64 * 1024 * 1024;
    const Result<QByteArray> there = readFile(QDir(batch.folder).filePath(ManifestName), Largest);
    if (there && isEarlierState(there.value(), result))
        batch.existing = Existing::Replace;
    return put(batch, ManifestName, manifestOf(result)).error;
}

} // namespace

int BatchResult::files() const
{
    qsizetype count = 0;
    for (const BatchOutcome &outcome : outcomes)
        count += outcome.files.size();
    return static_cast<int>(count);
}

QList<ReportRequest> requestsOf(const ReportBatch &batch)
{
    QList<ReportRequest> requests;
    for (const Audience audience : batch.audiences) {
        for (const ReportFormat format : batch.formats) {
            if (isOffered(format, audience))
                requests.append({audience, batch.language, false, format, batch.csv, std::nullopt, batch.brand});
        }
    }
    return requests;
}

QList<CollectiveRequest> collectiveRequestsOf(const ReportBatch &batch, Collective kind)
{
    QList<CollectiveRequest> requests;
    for (const ReportFormat format : batch.formats) {
        if (isOffered(format, kind))
            requests.append({kind, batch.language, format, batch.csv, batch.brand});
    }
    return requests;
}

QStringList namesOf(const ReportBatch &batch, const QList<BatchInput> &inputs)
{
    QStringList names;
    for (const PlannedFile &file : planned(batch, inputs))
        names.append(file.name);
    return names;
}

Result<BatchResult> runBatch(const ReportBatch &batch, const QList<BatchInput> &inputs, const Instrument &instrument,
                             const std::atomic<bool> &cancelled, const std::function<void(const BatchStep &)> &progress)
{
    if (!QDir().mkpath(batch.folder) || !takesFiles(batch.folder, 1))
        return Error{ErrorCode::FileNotWritable, {batch.folder}, {}, {}};
    const QList<PlannedFile> files = planned(batch, inputs);
    BatchResult result = Run(batch, inputs, files, instrument, cancelled, progress).go();
    if (batch.hasManifest)
        result.manifestError = putManifest(batch, result);
    return result;
}

} // namespace vierklang
