// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/base/result.h"
#include "app/instrument/instrument.h"
#include "app/report/collectiverequest.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace vierklang {

/// Makes a report about several assessments: a pure function of them and the request (whether fictional communes are
/// among them is found out here). The same assessments give the same bytes. Safe to call from a worker thread.
/// Errors: NumberOutOfRange (fewer or more assessments than `sizeOf(request.kind)` allows), ReportNotWritten.
[[nodiscard]] Result<QByteArray> makeCollective(const Instrument &instrument, const QList<Assessment> &assessments,
                                                const CollectiveRequest &request);

/// Writes it to a path of the person's choice. Errors as above; FileNotWritable.
[[nodiscard]] Result<void> saveCollective(const QString &path, const Instrument &instrument,
                                          const QList<Assessment> &assessments, const CollectiveRequest &request);

/// The name such a file gets: "portfolio.xlsx".
[[nodiscard]] QString nameOfCollective(Collective kind, ReportFormat format);

} // namespace vierklang
