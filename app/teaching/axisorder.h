// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace vierklang {

/// In which order the axes of a radar stand: positions in the instrument's order, each once.
using AxisOrder = QList<int>;

/// What a lesson on the area of a radar shows: the same values in another order enclose another area.
class RadarArea final
{
public:
    /// Values 0…`maximum` in the instrument's order; at least three.
    RadarArea(QList<double> values, double maximum) : m_values(std::move(values)), m_maximum(maximum) {}

    [[nodiscard]] AxisOrder instrumentOrder() const;
    /// The order with the smallest and with the largest area; the first axis keeps its place. All orders are tried.
    [[nodiscard]] AxisOrder smallestOrder() const { return extremeOrder(-1); }
    [[nodiscard]] AxisOrder largestOrder() const { return extremeOrder(1); }
    /// Area enclosed in this order as a share (0…1) of the whole radar.
    [[nodiscard]] double share(const AxisOrder &order) const;

private:
    [[nodiscard]] AxisOrder extremeOrder(int sign) const;

    QList<double> m_values;
    double m_maximum;
};

} // namespace vierklang
