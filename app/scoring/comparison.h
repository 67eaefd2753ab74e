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
    /// The level in one column minus that in an earlier one; nothing unless both are levels.
    [[nodiscard]] std::optional<int> change(qsizetype from, qsizetype to) const;
    /// A level in every column.
    [[nodiscard]] bool isLevelEverywhere() const;
    /// The same level in every column.
    [[nodiscard]] bool isAlike() const;
};

/// A goal whose points differ between any two columns. Points per ballot, so that one form and the sum of many can stand side by side.
struct ComparedGoal
{
    QString id;
    QList<double> points;
};

/// What became of a measure that a column before the last one has: found by its id in the others.
struct MeasureFate
{
    Measure measure;                    ///< as the first column has it that knows it
    std::optional<MeasureStatus> today; ///< in the last column; nothing when it was not taken over
    QList<std::optional<MeasureStatus>> statuses; ///< in every column; nothing where it is not there

    /// Whether it was there before `column` and is not any more.
    [[nodiscard]] bool isLostIn(qsizetype column) const;
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
    QList<ComparedGoal> changedGoals; ///< instrument order
    QStringList changedBehaviour;     ///< answered in every column, not the same ticks in all; instrument order
    int comparedBehaviour = 0;        ///< answered in every column
    QList<MeasureFate> measures;

    /// How many items have a level in the first and the last column and are now higher, the same or lower.
    [[nodiscard]] int higher() const { return count(1); }
    [[nodiscard]] int same() const { return count(0); }
    [[nodiscard]] int lower() const { return count(-1); }
    [[nodiscard]] int count(int sign) const;
    /// The same between any two columns: how many are higher (1), the same (0) or lower (-1) in `to` than in `from`.
    [[nodiscard]] int count(int sign, qsizetype from, qsizetype to) const;
    /// How many items have a level in every column, and how many of them the same one.
    [[nodiscard]] int answeredEverywhere() const;
    [[nodiscard]] int alike() const;
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

/// The same commune, which may bear a pseudonym: by the official key where both have one, else by the name. Two names
/// that are equal in different states are two communes; no name is nobody's.
[[nodiscard]] bool isSameCommune(const Commune &one, const Commune &other);

/// Whether all of them use one version of the instrument: only then the questions mean the same.
[[nodiscard]] bool areComparable(const QList<Assessment> &columns);

/// Compares two to `MostCompared` assessments; the first is the earlier or the one to look from.
[[nodiscard]] Comparison compare(const Instrument &instrument, const QList<Assessment> &columns);

} // namespace vierklang
