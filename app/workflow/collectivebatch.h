// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/instrument/instrument.h"
#include "app/workflow/reportbatch.h"

namespace vierklang {

/// The requests for one kind of report about several assessments: format by format, without those that are not offered.
[[nodiscard]] QList<CollectiveRequest> collectiveRequestsOf(const ReportBatch &batch, Collective kind);

/// Writes the reports about all assessments together that the batch asks for into its folder; one outcome a kind.
[[nodiscard]] QList<BatchOutcome> runCollectives(const ReportBatch &batch, const Instrument &instrument,
                                                 const QList<Assessment> &assessments);

} // namespace vierklang
