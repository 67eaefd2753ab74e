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
/// "Deutlich Optimierer: 60 % der Hinweise sprechen dafür." by the label of the type picture.
[[nodiscard]] Runs typeLead(const ReportContext &context);
/// Goals, practice and share of the four types in percent, each column summing to 100.
[[nodiscard]] Table typeSharesTable(const ReportContext &context);
/// What leaving out an answer and changing one would do to the leading type.
[[nodiscard]] List stabilityPoints(const ReportContext &context);
/// Every answer with its contribution to the lead of the largest share over the second.
[[nodiscard]] Table contributionsTable(const ReportContext &context);
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

/// In words, for a measure; "Vorschlag" for a step that is only recommended.
[[nodiscard]] QString statusOf(const ReportContext &context, const Step &step);

/// Counts of a vote are shown from the group minimum on; below that a single person could be recognised.
[[nodiscard]] bool mayShow(const ReportContext &context, const Round &round);
/// Whether the remarks count „weiß nicht“ or a number beside them does.
enum class Unknowns { Said, Elsewhere };
/// "einig", "1 × weiß nicht": how far the room agrees, and the answers beside the steps.
[[nodiscard]] QStringList remarksOn(const ReportContext &context, const Round &round, Unknowns unknowns = Unknowns::Said);
/// Whether the persons, each counted for themselves, lead with the same type: a sentence, whatever is known of it.
[[nodiscard]] QString commonPurpose(const ReportContext &context);

/// One answer to the behaviour part: "Erfolg: Bearbeitungszeit, Kosten oder Fehler sinken".
[[nodiscard]] QString behaviourAnswer(const ReportContext &context, const QString &behaviourId);
/// The same without the question: "Bearbeitungszeit, Kosten oder Fehler sinken".
[[nodiscard]] QString behaviourTicks(const ReportContext &context, const QString &behaviourId);
/// Whether the first blind round was held and may be shown (see `mayShow`).
[[nodiscard]] bool showsVotes(const ReportContext &context, const ItemRecord &record);
/// The contributions of goals or of behaviour items, largest first.
[[nodiscard]] QList<Contribution> contributionsByWeight(const ReportContext &context, bool ofGoals);

} // namespace vierklang
