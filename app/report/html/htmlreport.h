// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/reportdocument.h"

#include <QByteArray>

namespace vierklang {

/// The report as one HTML page: no script, nothing loaded from anywhere, figures as SVG inside, light, dark and print.
/// Every text is escaped. UTF-8; the same document gives the same bytes. Needs a QGuiApplication (words in figures are
/// measured). Error: ReportNotWritten.
[[nodiscard]] Result<QByteArray> htmlOf(const ReportDocument &document);

} // namespace vierklang
