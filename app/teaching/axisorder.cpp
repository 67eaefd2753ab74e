// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/teaching/axisorder.h"

#include <algorithm>
#include <numeric>

namespace vierklang {

AxisOrder RadarArea::instrumentOrder() const
{
    AxisOrder order(m_values.size());
    std::iota(order.begin(), order.end(), 0);
    return order;
}

double RadarArea::share(const AxisOrder &order) const
{
    // Neighbouring axes span triangles with one and the same angle, so the angle cancels out.
    double sum = 0;
    for (qsizetype i = 0; i < order.size(); ++i)
        sum += m_values[order[i]] * m_values[order[(i + 1) % order.size()]];
    return sum / (m_maximum * m_maximum * static_cast<double>(order.size()));
}

AxisOrder RadarArea::extremeOrder(int sign) const
{
    AxisOrder order = instrumentOrder();
    AxisOrder best = order;
    while (std::next_permutation(order.begin() + 1, order.end())) {
        // An order that is as good must be better by more than rounding.
        if (sign * (share(order) - share(best)) > 1e-12)
            best = order;
    }
    return best;
}

} // namespace vierklang
