// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/assessmentresult.h"

#include <QList>
#include <QString>

#include <optional>

namespace vierklang {

/// What one line of a radar shows.
enum class RadarRole { Actual, Target, Reference, Goals, Practice, Shares };

/// One line of a radar: a value per axis, nothing where too few answers were given (drawn as a gap, never as 0).
struct RadarLine
{
    RadarRole role = RadarRole::Actual;
    QList<std::optional<double>> values;
};

/// The numbers of a radar, the same for the screen and for the report. At most three lines; the order of the axes
/// is the instrument's and is never sorted.
struct RadarSeries
{
    QStringList axisIds; ///< "dim.strat", "lens.data" or the letter of a type
    double maximum = 0;  ///< at the rim; 0 is in the middle
    int rings = 0;
    QList<RadarLine> lines;
};

/// Goals, practice and both as shares of the four types (0…1, the rim is the next quarter above the largest).
[[nodiscard]] RadarSeries sharesRadar(const AssessmentResult &result);
/// Is, target and reference of the dimensions or of the lenses (0…4).
[[nodiscard]] RadarSeries dimensionRadar(const AssessmentResult &result);
[[nodiscard]] RadarSeries lensRadar(const AssessmentResult &result);

} // namespace vierklang
