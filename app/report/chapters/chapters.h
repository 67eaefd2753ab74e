// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcontext.h"

namespace vierklang {

/// One function a chapter, each in a file of its own. The numbers come from the result, the words from the instrument
/// and from resources/report/report-texts.json.
[[nodiscard]] Section coverPage(const ReportContext &context);
[[nodiscard]] Section summaryPage(const ReportContext &context);
[[nodiscard]] Section typeChapter(const ReportContext &context);
[[nodiscard]] Section profileChapter(const ReportContext &context);
[[nodiscard]] Section radarChapter(const ReportContext &context);
[[nodiscard]] Section measuresChapter(const ReportContext &context);
/// One section a dimension, each on a page of its own.
[[nodiscard]] std::vector<Section> answersAppendix(const ReportContext &context);
[[nodiscard]] Section methodAppendix(const ReportContext &context);
[[nodiscard]] Section sourcesAppendix(const ReportContext &context);
[[nodiscard]] Section councilPage(const ReportContext &context);

} // namespace vierklang
