// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/canvas.h"
#include "app/report/reportcolours.h"

#include <algorithm>
#include <cmath>

namespace vierklang {

namespace {

constexpr double Hair = 0.75;
constexpr double EvenShare = 0.25;

} // namespace

void drawShareBar(Canvas &canvas, const ShareBar &bar, QSizeF box)
{
    const double zero = bar.narrow ? 0 : ShareBarInset;
    const double full = bar.narrow ? 25.4 : box.width() - ShareBarInset;
    const double height = bar.narrow ? 2.9 : 3.2;
    const double middle = box.height() / 2;
    canvas.bar(QRectF(zero, middle - height / 2, full * bar.share, height), typeColour(bar.type).rgb());
    if (bar.narrow) {
        canvas.line({0, middle - 1.9}, {0, middle + 1.9}, colours::Levels[2], Hair);
        return;
    }
    const double even = zero + full * EvenShare;
    canvas.line({zero, 0}, {zero, box.height()}, colours::Levels[2], Hair);
    canvas.line({even, 0}, {even, box.height()}, colours::Ink, 0.6, {1.5, 1.9});
    canvas.line({zero + full, 0}, {zero + full, box.height()}, colours::Line, Hair);
}

void drawContributionBar(Canvas &canvas, const ContributionBar &bar, QSizeF box)
{
    // One goal can move ±15 points, so the scale runs to 16; it is the same on both sides (report structure, 3).
    constexpr double Most = 16;
    constexpr double LeastAgainst = 11.3; ///< leaves room for the words above the zero line
    const double against = std::max(LeastAgainst, bar.mostAgainst + 0.5);
    const double unit = std::min(1.29, (box.width() - 1.4) / (against + Most));
    const double zero = unit * against;
    const double middle = box.height() / 2;
    const double length = std::abs(bar.points) * unit;
    canvas.line({zero, 0}, {zero, box.height()}, colours::Levels[2], Hair);
    if (bar.points > 0.005) {
        canvas.bar(QRectF(zero, middle - 1.325, length, 2.65), colours::Accent);
    } else if (bar.points < -0.005) {
        QPainterPath shape;
        shape.addRect(QRectF(zero - length, middle - 1.2, length, 2.4));
        canvas.outline(shape, Stroke{QColor::fromRgb(colours::Accent), 0.75, {}}, QColor::fromRgb(colours::Surface));
    }
}

} // namespace vierklang
