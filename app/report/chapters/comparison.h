// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/collectivecontext.h"
#include "app/report/reportdocument.h"
#include "app/scoring/comparison.h"

namespace vierklang {

// Pages of the report about two to six assessments, in their order.

/// What changed in one sentence, the columns, lenses and dimensions as a figure, and what changed in words
/// (`addChanges`; with many columns on the next page).
[[nodiscard]] Section comparisonOverview(const CollectiveContext &context, const Comparison &comparison);
/// The four shares, the points of the goals, what became of the measures.
[[nodiscard]] Section comparisonNumbers(const CollectiveContext &context, const Comparison &comparison);
/// Every question with the answer in each column, lenses and dimensions with their means.
[[nodiscard]] Section comparisonQuestions(const CollectiveContext &context, const Comparison &comparison);
/// Only which assessments there are, when fewer than two of them answer the same questionnaire.
[[nodiscard]] Section notComparable(const CollectiveContext &context);

/// "13 von 37 Fragen stehen höher als 2025, eine niedriger."
[[nodiscard]] QString comparisonTitle(const CollectiveContext &context, const Comparison &comparison);
/// More columns fill a page with the figure alone.
[[nodiscard]] bool hasManyColumns(const CollectiveContext &context);
void addChanges(const CollectiveContext &context, const Comparison &comparison, Blocks &blocks);
/// Type picture, goals, practice, questions, measures: each with what is different.
[[nodiscard]] Table comparisonChanges(const CollectiveContext &context, const Comparison &comparison);
/// The assessments that stand over the columns: name, day, form.
[[nodiscard]] Table comparedAssessments(const CollectiveContext &context);
/// How much of the questionnaire is compared, and with which assessments not.
[[nodiscard]] QString comparability(const CollectiveContext &context, const Comparison &comparison);

} // namespace vierklang
