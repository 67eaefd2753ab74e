// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/canvas.h"
#include "app/report/reportcolours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace vierklang {

namespace {

constexpr double LabelWidth = 47;
constexpr double Zero = 54;
constexpr double ValuesWidth = 27;
constexpr double Head = 8.8;
constexpr double GroupTitle = 6.2;
constexpr double GroupGap = 1.4;
constexpr double StripHeight = 12.6;
constexpr double BoxHeight = 9.6;
constexpr double TextLead = 4.0;

/// Rings become smaller where many communes must find a place; the same in all strips.
double radiusOf(const DotStrips &plot)
{
    qsizetype most = 0;
    for (const DotStripGroup &group : plot.groups) {
        for (const DotStrip &strip : group.strips)
            most = std::max(most, strip.values.size());
    }
    return most <= 40 ? 1.0 : most <= 120 ? 0.75 : 0.5;
}

/// Rings of neighbouring values stand above and below each other, the first in the middle. Where no line is free
/// rings overlap: then there are more of them than the strip has room for.
std::vector<QPointF> placesOf(QList<double> values, double unit, double radius)
{
    std::sort(values.begin(), values.end());
    const auto lines = static_cast<int>(BoxHeight / (2.1 * radius));
    std::vector<double> ends(static_cast<std::size_t>(lines), -1e9);
    std::vector<QPointF> places;
    for (const double value : values) {
        const double x = Zero + unit * value;
        std::size_t line = 0;
        while (line + 1 < ends.size() && ends[line] + 2.1 * radius > x)
            ++line;
        if (ends[line] + 2.1 * radius > x)
            line = static_cast<std::size_t>(std::min_element(ends.cbegin(), ends.cend()) - ends.cbegin());
        ends[line] = x;
        const double offset = std::ceil(static_cast<double>(line) / 2) * (line % 2 == 1 ? -1 : 1);
        places.emplace_back(x, offset * 2.1 * radius);
    }
    return places;
}

void drawBox(Canvas &canvas, const DotStrip &strip, double unit, double middle)
{
    QPainterPath box;
    // Equal quartiles still show that there is a box.
    const double width = std::max(0.6, unit * (strip.upper - strip.lower));
    box.addRect(QRectF(Zero + unit * (strip.lower + strip.upper) / 2 - width / 2, middle - BoxHeight / 2, width, BoxHeight));
    canvas.outline(box, Stroke{QColor::fromRgb(colours::Levels[2]), 0.75, {}}, QColor::fromRgb(colours::Levels[0]));
}

void drawStrip(Canvas &canvas, const DotStrip &strip, double unit, double radius, double top, double width)
{
    const double middle = top + StripHeight / 2;
    const QStringList lines = canvas.wrapped(strip.label, 9.75, LabelWidth);
    double baseline = middle + 1.25 - TextLead * static_cast<double>(lines.size() - 1) / 2;
    for (const QString &line : lines) {
        canvas.text({0, baseline}, line, 9.75, FontWeight::Regular, colours::Ink);
        baseline += TextLead;
    }
    canvas.text({width, middle - 0.75}, strip.middle, 9, FontWeight::SemiBold, colours::Ink, TextAnchor::End);
    canvas.text({width, middle + 3.25}, strip.count, 9, FontWeight::Regular, colours::Muted, TextAnchor::End);
    if (strip.values.isEmpty())
        return;
    drawBox(canvas, strip, unit, middle);
    for (int level = 0; level <= 4; ++level) {
        const double x = Zero + unit * level;
        canvas.line({x, top + 0.8}, {x, top + StripHeight - 0.8}, level == 0 ? colours::Levels[2] : colours::Line, 0.6);
    }
    for (const QPointF &place : placesOf(strip.values, unit, radius))
        canvas.circle({place.x(), middle + place.y()}, radius, QColor::fromRgb(colours::Surface),
                      Stroke{QColor::fromRgb(colours::Levels[4]), radius < 0.6 ? 0.6 : 0.9, {}});
    const double median = Zero + unit * strip.median;
    canvas.line({median, middle - BoxHeight / 2 - 0.7}, {median, middle + BoxHeight / 2 + 0.7}, colours::Ink, 1.5);
}

} // namespace

double dotStripsHeight(const DotStrips &plot)
{
    double height = Head - GroupGap;
    for (const DotStripGroup &group : plot.groups)
        height += GroupTitle + StripHeight * static_cast<double>(group.strips.size()) + GroupGap;
    return height;
}

void drawDotStrips(Canvas &canvas, const DotStrips &plot, double width)
{
    const double unit = (width - ValuesWidth - 3 - Zero) / 4;
    const double radius = radiusOf(plot);
    drawScaleHead(canvas, plot.head, Zero, unit);
    double y = Head;
    for (const DotStripGroup &group : plot.groups) {
        canvas.text({0, y + 4.6}, group.title, 10.5, FontWeight::SemiBold, colours::Ink);
        y += GroupTitle;
        for (qsizetype index = 0; index < group.strips.size(); ++index) {
            if (index > 0)
                canvas.line({0, y}, {width, y}, colours::Line, 0.56);
            drawStrip(canvas, group.strips[index], unit, radius, y, width);
            y += StripHeight;
        }
        y += GroupGap;
    }
}

} // namespace vierklang
