// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/base/localizedtext.h"
#include "app/base/result.h"
#include "app/instrument/instrument.h"
#include "app/report/collectiverequest.h"
#include "app/report/reportrequest.h"
#include "app/workflow/batchinput.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace vierklang {

/// What happens to a file of the same name that says something else. One that already has the same bytes stays as it
/// is in any case.
enum class Existing {
    Replace, ///< the new one takes its place
    KeepBoth ///< the new one gets a number: "Werkheim.full (2).pdf"
};

/// What to make of many assessments.
struct ReportBatch
{
    QString folder;
    QList<Audience> audiences;
    QList<ReportFormat> formats{ReportFormat::Pdf};
    Language language = Language::German;
    CsvProfile csv = CsvProfile::German;
    int jobs = 1; ///< reports made at the same time
    Existing existing = Existing::Replace;
    bool hasManifest = true; ///< `manifest.json` beside the reports: which input became which files, and what failed
    std::shared_ptr<const Brand> brand = nullptr; ///< on every report
    QList<Collective> collectives{}; ///< reports about all inputs together, one file a format
};

/// The reports of one assessment in the order they are written: audience by audience, format by format, without
/// those that are not offered (see `isOffered`).
[[nodiscard]] QList<ReportRequest> requestsOf(const ReportBatch &batch);

/// The requests for one kind of report about all inputs: format by format, without those that are not offered.
[[nodiscard]] QList<CollectiveRequest> collectiveRequestsOf(const ReportBatch &batch, Collective kind);

/// The names of all files that would be written, without the manifest. Names that are equal but for upper and lower
/// case get the year where that tells them apart, otherwise "-2", "-3" … in the order of the inputs.
[[nodiscard]] QStringList namesOf(const ReportBatch &batch, const QList<BatchInput> &inputs);

/// How one input went.
struct BatchOutcome
{
    QString input;            ///< `BatchInput::name`
    QStringList files;        ///< names inside the folder, whole files all of them
    int unchanged = 0;        ///< so many of them were there before, byte for byte
    std::optional<Error> error; ///< the first reason why a file is missing
    bool isCutShort = false;  ///< the batch ended before all files of this input had their turn
    std::optional<Collective> collective{}; ///< of a report about all inputs; there is no `input` then
};

struct BatchResult
{
    QList<BatchOutcome> outcomes; ///< one an input, in their order; then one for each kind of report about all of them
    bool isCancelled = false;
    std::optional<Error> stoppedBy;     ///< the folder took no more files, so the batch ended early
    std::optional<Error> manifestError; ///< the manifest could not be written

    [[nodiscard]] int files() const;
};

/// Where a batch is.
struct BatchStep
{
    int done = 0; ///< files
    int of = 0;
    QString name; ///< of the input whose report was begun last
};

/// Writes the reports of every input and the manifest. A broken input is named and the others arrive. `cancelled` is
/// looked at before every file; what was finished by then stays, whole. When the folder takes no more files (full disk,
/// lost permission), the rest is left. The same inputs and options give the same bytes, the manifest too.
/// `progress` is called from worker threads, never from two at once. Error: FileNotWritable when nothing can be
/// written into the folder at all.
[[nodiscard]] Result<BatchResult> runBatch(const ReportBatch &batch, const QList<BatchInput> &inputs,
                                           const Instrument &instrument, const std::atomic<bool> &cancelled,
                                           const std::function<void(const BatchStep &)> &progress = {});

} // namespace vierklang
