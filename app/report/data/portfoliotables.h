// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/data/collectivedata.h"

namespace vierklang {

// The sheets of the workbook about many communes, one function each. Communes stand in the report's order.

/// Communes × questions: levels as numbers, "?", "–" and "…" (open) as words.
[[nodiscard]] CollectiveSheet portfolioAnswersTable(const CollectiveContext &context);
/// Questions with how many communes stand on which level.
[[nodiscard]] CollectiveSheet portfolioQuestionsTable(const CollectiveContext &context, const Portfolio &portfolio);
/// Communes × lenses and dimensions, unrounded; empty where there are too few answers.
[[nodiscard]] CollectiveSheet portfolioScalesTable(const CollectiveContext &context, const QList<PortfolioEntry> &entries);
[[nodiscard]] CollectiveSheet portfolioTypesTable(const CollectiveContext &context, const QList<PortfolioEntry> &entries);
/// Largest distances and recommended steps with the number of communes.
[[nodiscard]] CollectiveSheet portfolioStepsTable(const CollectiveContext &context, const Portfolio &portfolio);
/// The measures of all communes.
[[nodiscard]] CollectiveSheet portfolioMeasuresTable(const CollectiveContext &context);

} // namespace vierklang
