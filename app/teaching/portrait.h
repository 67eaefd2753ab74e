// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/instrument/instrument.h"
#include "app/scoring/assessmentresult.h"
#include "app/scoring/typeevidence.h"

#include <QHash>
#include <QList>

#include <optional>

namespace vierklang {

/// Somebody who can be shown and moved: the evidence of the type part, and a step (0…4, halves for archetypes) per
/// item of the full form. What has no step is absent.
struct Portrait
{
    TypeEvidence evidence;
    QHash<QString, double> levels; ///< by item id
};

/// The mean of one dimension or lens.
struct ScaleMean
{
    QString id; ///< "dim.strat" or "lens.data"
    std::optional<double> mean;

    friend bool operator==(const ScaleMean &, const ScaleMean &) = default;
};

[[nodiscard]] Portrait portraitOf(const Instrument &instrument, const Assessment &assessment);

/// An archetype: the instrument's values for the items, `patternAnswers` for the type part.
[[nodiscard]] Portrait portraitOf(const Instrument &instrument, TypeKey type);

/// What a commune that lives its type consistently would answer in the type part. The study says nothing about it, so
/// every answer is an assumption, made by this rule: all points go evenly to the goals of the type; of every behaviour
/// item the option with the most evidence for the type is ticked, of equal ones that with the least evidence for the
/// others, then the first. No maturity item is answered: the archetypes have halves, which are no steps.
[[nodiscard]] Assessment patternAnswers(const Instrument &instrument, TypeKey type);

/// Means by the scoring's own rule, dimensions first, each in the instrument's order.
[[nodiscard]] QList<ScaleMean> scaleMeans(const Instrument &instrument, const QHash<QString, double> &levels);

} // namespace vierklang
