// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/agreementsign.h"

#include <array>

namespace vierklang::ui {

namespace {

using Heights = std::array<qreal, 5>;

Heights heightsOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Together:
        return {2, 6, 15, 6, 2};
    case Agreement::Spread:
        return {6, 8, 9, 8, 6};
    case Agreement::Divided:
        return {4.2, 15.3, 2.5, 15.3, 4.2};
    }
    Q_UNREACHABLE();
}

} // namespace

QPainterPath agreementSign(Agreement agreement, const QRectF &box)
{
    constexpr qreal Edge = 20; // the sign is designed in a box of 20
    const qreal unit = box.width() / Edge;
    QPainterPath path;
    const Heights heights = heightsOf(agreement);
    for (std::size_t i = 0; i < heights.size(); ++i) {
        path.addRect(QRectF(box.left() + (0.9 + 3.8 * static_cast<qreal>(i)) * unit,
                            box.top() + (16 - heights[i]) * unit, 2.8 * unit, heights[i] * unit));
    }
    path.addRect(QRectF(box.left(), box.top() + 17 * unit, Edge * unit, 1.4 * unit));
    return path;
}

} // namespace vierklang::ui
