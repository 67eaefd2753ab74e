// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/canvas.h"
#include "app/report/reportcolours.h"

namespace vierklang {

namespace {

constexpr double SignRadius = 4;
constexpr double TickSide = 4.4;
constexpr double TickStep = 6.6;

} // namespace

void drawStepSign(Canvas &canvas, const StepSign &sign, double width)
{
    constexpr double Height = 46;
    constexpr double Baseline = 38.2;
    QPainterPath shape;
    shape.addRoundedRect(QRectF(0.2, 0.2, width - 0.4, Height - 0.4), SignRadius, SignRadius);
    const bool isDark = sign.step > 2;
    canvas.outline(shape, Stroke{QColor::fromRgb(isDark ? colours::Levels[4] : colours::Levels[2]), 1, {}},
                   QColor::fromRgb(colours::Levels[static_cast<std::size_t>(sign.step)]));
    canvas.text({width / 2, Baseline}, QString::number(sign.step), 120, FontWeight::SemiBold,
                isDark ? colours::Surface : colours::Ink, TextAnchor::Middle);
}

void drawTickBoxes(Canvas &canvas, const TickBoxes &boxes, QSizeF box)
{
    double x = 0.3;
    for (int index = 0; index < boxes.count; ++index) {
        QPainterPath shape;
        shape.addRect(QRectF(x, (box.height() - TickSide) / 2, TickSide, TickSide));
        canvas.outline(shape, Stroke{QColor::fromRgb(index < boxes.filled ? colours::Accent : colours::Ink), 0.9, {}},
                       index < boxes.filled ? QColor::fromRgb(colours::Accent) : QColor());
        x += TickStep;
    }
}

void drawWritingLine(Canvas &canvas, QSizeF box)
{
    const double y = box.height() - 1;
    canvas.line({0, y}, {box.width(), y}, colours::Levels[2], 0.75);
}

} // namespace vierklang
