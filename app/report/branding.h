// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/brand.h"
#include "app/report/reportdocument.h"
#include "app/report/reportrequest.h"

namespace vierklang {

/// Whether the report has this chapter. Only the full report as a document can lack one; workbook and table are complete.
[[nodiscard]] bool hasChapter(const ReportRequest &request, BrandChapter chapter);

/// The finished document with a brand: letterhead at its beginning, cover text, footer, accent, and chapters
/// numbered without gaps (the letters of the appendices are names and stay). Without a brand the document as it was.
[[nodiscard]] ReportDocument branded(ReportDocument document, const Brand *brand);

} // namespace vierklang
