// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcontext.h"

namespace vierklang {

// Sentences and tables that more than one page needs.

/// "Ihre Kommune zeigt deutlich das Muster der ■ Optimierer." by the label of the type picture.
[[nodiscard]] Runs typeFinding(const ReportContext &context);
/// Strength and typical risk of the pattern; both strengths for a mixture or a split; what is missing when open.
[[nodiscard]] Runs strengthAndRisk(const ReportContext &context);
/// Percent, bar and name of the four types, always in the order B, O, S, C.
[[nodiscard]] Table sharesTable(const ReportContext &context, bool dense);
/// The three lenses with one decimal; the council's form joins is and target and shows no reference.
[[nodiscard]] Table lensTable(const ReportContext &context, bool forCouncil);
[[nodiscard]] Legend lensLegend(const ReportContext &context, bool forCouncil);
/// "Rollen" – the lens or lenses farthest from their target, as a sentence.
[[nodiscard]] QString greatestDistance(const ReportContext &context);

/// A measure of the group, or a recommended step while there are none.
struct Step
{
    QString number;
    QString title;
    const Recommendation *recommendation = nullptr;
    const Measure *measure = nullptr; ///< nullptr: only recommended
    QString about;                    ///< dimension id
};
/// The measures that are not dropped, in the group's order; the recommended steps when there are none.
[[nodiscard]] QList<Step> stepsOf(const ReportContext &context);
[[nodiscard]] bool hasMeasures(const ReportContext &context);
/// The training, or "noch festlegen": the cell is never empty.
[[nodiscard]] QString trainingOf(const ReportContext &context, const Step &step);
[[nodiscard]] QString ownerOf(const ReportContext &context, const Step &step);
[[nodiscard]] QString dueOf(const ReportContext &context, const Step &step);

/// One answer to the behaviour part: "Erfolg: Bearbeitungszeit, Kosten oder Fehler sinken".
[[nodiscard]] QString behaviourAnswer(const ReportContext &context, const QString &behaviourId);
/// Votes are shown from the group minimum on; below that a single person could be recognised.
[[nodiscard]] bool showsVotes(const ReportContext &context, const ItemRecord &record);
/// The contributions of goals or of behaviour items, largest first.
[[nodiscard]] QList<Contribution> contributionsByWeight(const ReportContext &context, bool ofGoals);

} // namespace vierklang
