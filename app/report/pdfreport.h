// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/reportdocument.h"

#include <QByteArray>

namespace vierklang {

/// The report as a tagged PDF (PDF/A-1, structured after PDF/UA-1): bundled fonts only, bookmarks, language, no
/// date but the assessment's. The same document gives the same bytes on every run. Needs a QGuiApplication; the
/// offscreen platform is enough. Error: ReportNotWritten.
[[nodiscard]] Result<QByteArray> pdfOf(const ReportDocument &document);

} // namespace vierklang
