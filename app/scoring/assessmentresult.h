// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/typekey.h"
#include "app/instrument/instrument.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vierklang {

/// Name of the type picture (instrument.md 3.3); not an order.
enum class TypeLabel { Split, Open, Hybrid, Clear, Tendency };

/// How many leave-one-out repeats keep the leading type.
struct Stability
{
    int kept = 0;
    int of = 0;
};

/// What one used goal or answered behaviour item adds to (largest − second largest share); 0.15 = 15 points.
struct Contribution
{
    QString id;
    double towards = 0;
    bool isGoal = false;
};

/// One single change after which another type leads: a point per ballot moved between goals, or other ticks.
struct Flip
{
    QString fromGoal; ///< empty for a behaviour change
    QString toGoal;
    QString behaviour; ///< empty for a goal change
    QStringList options;
    TypeKey leads = TypeKey::B;

    friend bool operator==(const Flip &, const Flip &) = default;
};

/// Fewest points per ballot that must move until another type leads, practice unchanged.
struct PointsToFlip
{
    int points = 0;
    TypeKey to = TypeKey::B;
};

/// What for: four shares that sum to 1, never probabilities, never a rank (instrument.md 3.3, formats.md 2).
struct TypePicture
{
    PerType<double> goals;    ///< goal profile G
    PerType<double> practice; ///< practice profile H
    PerType<double> shares;   ///< goalWeight·G + (1 − goalWeight)·H
    PerType<int> percent;     ///< shares in percent by largest remainder, sums to 100
    TypeLabel label = TypeLabel::Open;
    TypeKey leading = TypeKey::B; ///< by shares; for split the goals' leader
    TypeKey second = TypeKey::O;  ///< by shares; for split the practice's leader
    TypeKey largest = TypeKey::B; ///< always by shares
    TypeKey runnerUp = TypeKey::O;
    double margin = 0;            ///< share of largest − share of runnerUp
    Stability stability;
    QList<Contribution> contributions; ///< instrument order; sum = margin within 1e-9
    QList<Flip> flips;                 ///< instrument order; empty when no single change flips
    std::optional<PointsToFlip> pointsToFlip;
    bool complete = false; ///< all points spent and every behaviour item answered
    int pointsMissing = 0;
    int behaviourMissing = 0;
};

/// How many reference values of a scale have which origin.
struct OriginCounts
{
    int order = 0;
    int derived = 0;
    int assumption = 0;
};

/// How far: mean of the answered items of a dimension or lens, 0…4 (instrument.md 4, 5, 7).
struct ScaleResult
{
    QString id; ///< "dim.strat" or "lens.data"
    std::optional<double> mean; ///< nothing below 60 % coverage
    int answered = 0;
    int of = 0;
    double coverage = 0;
    QStringList lowestItems; ///< all items at the lowest level, instrument order
    std::optional<int> lowest;
    std::optional<int> highest;
    std::optional<MaturityLevel> level;
    std::optional<double> target; ///< own target, else mean + 1 (at most 4); nothing without mean and own target
    bool ownTarget = false;
    std::optional<double> reference; ///< of the leading type over the answered items; a help for thinking
    OriginCounts origins;            ///< of the reference values used
    [[nodiscard]] std::optional<double> gap() const
    {
        return mean && target ? std::optional<double>(*target - *mean) : std::nullopt;
    }
};

/// A scale with a distance to its target. Order: lenses first, then dimensions, each by distance, largest first.
struct Gap
{
    QString id;
    double actual = 0;
    double target = 0;
    double gap = 0;
    std::optional<double> reference;
};

enum class RecommendationReason { Lens, Gap };

struct RecommendedStep
{
    QString id;
    QString about;
    TypeKey learnFrom = TypeKey::B;
    RecommendationReason why = RecommendationReason::Lens;
};

/// All that the program says about one assessment. Type and maturity stand side by side and are never mixed.
struct AssessmentResult
{
    TypePicture type;
    QList<ScaleResult> dimensions; ///< instrument order
    QList<ScaleResult> lenses;     ///< instrument order
    QList<Gap> gaps;
    QList<RecommendedStep> recommendations;
    int itemsAnswered = 0; ///< items of the form with a level, "weiß nicht" or "trifft nicht zu"
    int itemsOf = 0;

    /// By "dim.…" or "lens.…"; nullptr for another id.
    [[nodiscard]] const ScaleResult *scale(const QString &id) const;
    /// Types whose reference is used: one, two for a hybrid, none when open.
    [[nodiscard]] QList<TypeKey> referenceTypes() const;
    /// Everything the form asks is answered.
    [[nodiscard]] bool isComplete() const { return type.complete && itemsAnswered == itemsOf; }
};

} // namespace vierklang
