// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoring/radarseries.h"

#include <algorithm>
#include <cmath>

namespace vierklang {

namespace {

RadarSeries scaleRadar(const QList<ScaleResult> &scales)
{
    RadarSeries series;
    series.maximum = MaxLevel;
    series.rings = MaxLevel;
    RadarLine actual{RadarRole::Actual, {}};
    RadarLine target{RadarRole::Target, {}};
    RadarLine reference{RadarRole::Reference, {}};
    for (const ScaleResult &scale : scales) {
        series.axisIds.append(scale.id);
        actual.values.append(scale.mean);
        target.values.append(scale.target);
        reference.values.append(scale.reference);
    }
    series.lines = {target, actual};
    const bool hasReference = std::any_of(reference.values.cbegin(), reference.values.cend(),
                                          [](const auto &value) { return value.has_value(); });
    if (hasReference)
        series.lines.insert(1, reference);
    return series;
}

} // namespace

RadarSeries sharesRadar(const AssessmentResult &result)
{
    RadarSeries series;
    RadarLine goals{RadarRole::Goals, {}};
    RadarLine practice{RadarRole::Practice, {}};
    RadarLine shares{RadarRole::Shares, {}};
    double largest = 0;
    for (const TypeKey type : AllTypes) {
        series.axisIds.append(letterOf(type));
        goals.values.append(result.type.goals[type]);
        practice.values.append(result.type.practice[type]);
        shares.values.append(result.type.shares[type]);
        largest = std::max({largest, result.type.goals[type], result.type.practice[type]});
    }
    series.rings = static_cast<int>(std::ceil(largest * 4 - 1e-9));
    series.maximum = series.rings * 0.25;
    series.lines = {goals, practice, shares};
    return series;
}

RadarSeries dimensionRadar(const AssessmentResult &result) { return scaleRadar(result.dimensions); }

RadarSeries lensRadar(const AssessmentResult &result) { return scaleRadar(result.lenses); }

} // namespace vierklang
