// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/data/reportdata.h"
#include "app/report/reportdocument.h"

#include <QByteArray>

namespace vierklang {

/// The report as a workbook: result with charts, all answers, dimensions and lenses, measures, and how it was
/// calculated (from the document's chapter of that name). Numbers are numbers, unrounded; a person's text is always
/// text and never a formula. Its only moment is noon of the assessment's day; the same data give the same bytes.
/// Error: ReportNotWritten.
[[nodiscard]] Result<QByteArray> xlsxOf(const ReportData &data, const ReportDocument &document);

} // namespace vierklang
