// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/base/localizedtext.h"
#include "app/base/result.h"
#include "app/instrument/instrument.h"
#include "app/report/collectiverequest.h"
#include "app/report/reportrequest.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <optional>

namespace vierklang {

/// What to make of many assessment files.
struct ReportBatch
{
    QStringList inputs;
    QString folder;
    QList<Audience> audiences;
    Language language = Language::German;
    int jobs = 1; ///< reports made at the same time
    QList<ReportFormat> formats{ReportFormat::Pdf};
    CsvProfile csv = CsvProfile::German;
    QList<Collective> collectives{}; ///< reports about all inputs together, one file a format
};

/// The reports of one assessment in the order they are written: audience by audience, format by format, without
/// those that are not offered (see `isOffered`).
[[nodiscard]] QList<ReportRequest> requestsOf(const ReportBatch &batch);

/// How one input went: the files that were written, or why there are none.
struct BatchOutcome
{
    QString input;
    QStringList files; ///< names inside the folder
    std::optional<Error> error;
    std::optional<Collective> collective{}; ///< of a report about all inputs; there is no `input` then
};

/// Writes the reports of every input and `manifest.json`; a broken input is named and the others arrive. Two inputs
/// whose safe names are equal get "-2", "-3" …, in the order of the inputs. `cancelled` is looked at before every
/// report; what was finished by then stays, whole. Reports about all inputs come last, one outcome a kind. `progress` is called from the calling thread's pool.
[[nodiscard]] Result<QList<BatchOutcome>> runBatch(const ReportBatch &batch, const Instrument &instrument,
                                                   const std::atomic<bool> &cancelled,
                                                   const std::function<void(int done)> &progress = {});

} // namespace vierklang
