// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/scoring/assessmentresult.h"

#include <QList>

#include <optional>

namespace vierklang {

/// Two to six assessments side by side: more cannot be told apart in one picture.
inline constexpr qsizetype MostCompared = 6;

/// A dimension or lens over all columns. Means are those over the questions that every column asks; nothing where a
/// column has too few answers.
struct ComparedScale
{
    QString id; ///< "dim.strat" or "lens.data"
    QList<std::optional<double>> means;

    /// Last column minus first, from unrounded means.
    [[nodiscard]] std::optional<double> change() const;
};

/// One maturity item over all columns; open where a column's form does not ask it.
struct ComparedItem
{
    QString id;
    QList<Answer> answers;

    /// Last level minus first; nothing unless both are levels.
    [[nodiscard]] std::optional<int> change() const;
};

/// A goal whose points differ. Points per ballot, so that one form and the sum of many can stand side by side.
struct ComparedGoal
{
    QString id;
    QList<double> points;
};

/// What became of a measure of the first column: found by its id in the last one.
struct MeasureFate
{
    Measure measure;                    ///< as the first column has it
    std::optional<MeasureStatus> today; ///< in the last column; nothing when it was not taken over
};

/// Assessments side by side, in the order given: years of one commune, or several communes. Never a ranking: there is
/// no order among columns but the caller's, and no number over all scales.
struct Comparison
{
    bool isComparable = false; ///< all columns use the same version of the instrument; else nothing below is filled
    bool onlyCore = false;     ///< a column is the short form: maturity covers the core questions only
    QList<AssessmentResult> results; ///< as each assessment has it by itself: type picture, targets
    QList<ComparedScale> lenses;     ///< instrument order
    QList<ComparedScale> dimensions; ///< instrument order
    QList<ComparedItem> items;       ///< of the questions that every column asks, instrument order
    QList<ComparedGoal> changedGoals; ///< first and last differ; instrument order
    QStringList changedBehaviour;     ///< both answered, other ticks; instrument order
    int comparedBehaviour = 0;        ///< answered in the first and the last column
    QList<MeasureFate> measures;

    /// How many items have a level in the first and the last column and are now higher, the same or lower.
    [[nodiscard]] int higher() const { return count(1); }
    [[nodiscard]] int same() const { return count(0); }
    [[nodiscard]] int lower() const { return count(-1); }
    [[nodiscard]] int count(int sign) const;
    /// By "dim.…" or "lens.…"; nullptr for another id.
    [[nodiscard]] const ComparedScale *scale(const QString &id) const;
    /// How much one level of one question moves a mean, over all scales; for the caution beside small changes.
    struct Weight
    {
        double least = 0;
        double most = 0;
    };
    [[nodiscard]] Weight weightOfOneLevel(const Instrument &instrument) const;
};

/// Whether all of them use one version of the instrument: only then the questions mean the same.
[[nodiscard]] bool areComparable(const QList<Assessment> &columns);

/// Compares two to `MostCompared` assessments; the first is the earlier or the one to look from.
[[nodiscard]] Comparison compare(const Instrument &instrument, const QList<Assessment> &columns);

} // namespace vierklang
