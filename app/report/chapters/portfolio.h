// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/collectivecontext.h"
#include "app/report/reportdocument.h"
#include "app/scoring/portfolio.h"

#include <vector>

namespace vierklang {

// Chapters of the report about many communes, in their order. The entries stand as `CollectiveContext::assessments`.

/// How many there are, and the type pictures as counts.
[[nodiscard]] Section portfolioOverview(const CollectiveContext &context, const QList<PortfolioEntry> &entries,
                                        const Portfolio &portfolio);
/// Lenses and dimensions as dots with quartiles, and as a table.
[[nodiscard]] Section portfolioScales(const CollectiveContext &context, const Portfolio &portfolio);
/// Where the largest distances are and which steps are recommended, as counts.
[[nodiscard]] Section portfolioSteps(const CollectiveContext &context, const Portfolio &portfolio);
/// All communes with the number that stands for them over the columns of the answers.
[[nodiscard]] Section portfolioCommunes(const CollectiveContext &context, const QList<PortfolioEntry> &entries);
/// Questions × communes: as many sections as sheets are needed.
[[nodiscard]] std::vector<Section> portfolioAnswers(const CollectiveContext &context, const Portfolio &portfolio);

} // namespace vierklang
