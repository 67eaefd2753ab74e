// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/canvas.h"
#include "app/report/reportcolours.h"
#include "app/report/typemarker.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vierklang {

namespace {

using Values = QList<std::optional<double>>;

constexpr double CentreY = 61.4;
constexpr double Radius = 46.6;
constexpr double LabelLine = 4.25;
constexpr double LabelWidth = 36;

struct Web
{
    QPointF centre;
    qsizetype axes = 0;
    double maximum = 4;

    [[nodiscard]] QPointF at(double axis, double value) const
    {
        const double angle = 2 * std::numbers::pi * axis / static_cast<double>(axes);
        const double length = Radius * value / maximum;
        return centre + QPointF(std::sin(angle) * length, -std::cos(angle) * length);
    }
};

void drawWeb(Canvas &canvas, const Web &web, int rings)
{
    for (int ring = 1; ring <= rings; ++ring) {
        QPolygonF corners;
        for (qsizetype axis = 0; axis < web.axes; ++axis)
            corners.append(web.at(static_cast<double>(axis), web.maximum * ring / rings));
        QPainterPath shape;
        shape.addPolygon(corners);
        shape.closeSubpath();
        const QRgb colour = ring == rings ? colours::Levels[2] : colours::Line;
        canvas.outline(shape, Stroke{QColor::fromRgb(colour), 0.75, {}});
    }
    for (qsizetype axis = 0; axis < web.axes; ++axis)
        canvas.line(web.centre, web.at(static_cast<double>(axis), web.maximum), colours::Line, 0.75);
    // Digits stand between the last and the first axis, where no value can be.
    for (int ring = 0; ring <= rings; ++ring) {
        const double shrink = std::cos(std::numbers::pi / static_cast<double>(web.axes));
        const QPointF at = web.at(static_cast<double>(web.axes) - 0.5, web.maximum * ring / rings * shrink);
        canvas.bar(QRectF(at.x() - 1.85, at.y() - 2.1, 3.7, 4.2), colours::Surface);
        canvas.text(at + QPointF(0, 1.15), QString::number(ring), 9, FontWeight::Regular, colours::Muted,
                    TextAnchor::Middle);
    }
}

/// Neighbouring points are joined; beside a missing value the line is open.
void drawLines(Canvas &canvas, const Web &web, const Values &values, const Stroke &stroke)
{
    QPainterPath path;
    const auto present = [&](qsizetype axis) { return values[axis % web.axes].has_value(); };
    const bool isClosed = std::all_of(values.cbegin(), values.cend(), [](const auto &v) { return v.has_value(); });
    for (qsizetype axis = 0; axis < web.axes + (isClosed ? 0 : 1); ++axis) {
        if (!present(axis))
            continue;
        const QPointF point = web.at(static_cast<double>(axis % web.axes), *values[axis % web.axes]);
        if (axis == 0 || !present(axis - 1))
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    if (isClosed)
        path.closeSubpath();
    canvas.outline(path, stroke);
}

template <typename Draw>
void forEachPoint(const Web &web, const Values &values, Draw &&draw)
{
    for (qsizetype axis = 0; axis < web.axes; ++axis) {
        if (values[axis])
            draw(web.at(static_cast<double>(axis), *values[axis]));
    }
}

void drawLabel(Canvas &canvas, const Web &web, qsizetype axis, const RadarAxis &label)
{
    const double side = std::sin(2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(web.axes));
    const QPointF corner = web.at(static_cast<double>(axis), web.maximum);
    const bool isBeside = std::abs(side) > 0.3;
    const QStringList lines = canvas.wrapped(label.name, 10.5, isBeside ? LabelWidth : 90);
    const double height = LabelLine * static_cast<double>(lines.size() + 1);
    const TextAnchor anchor = !isBeside ? TextAnchor::Middle : side > 0 ? TextAnchor::Start : TextAnchor::End;
    const double x = corner.x() + (!isBeside ? 0 : side > 0 ? 3.7 : -3.7);
    double y = isBeside ? corner.y() - height / 2 + 3.2
                        : corner.y() < web.centre.y() ? corner.y() - height - 1.2 + 3.2 : corner.y() + 6.3;
    for (const QString &line : lines) {
        canvas.text({x, y}, line, 10.5, FontWeight::Regular, colours::Ink, anchor);
        y += LabelLine;
    }
    canvas.text({x, y + 0.2}, label.value, 10.5, FontWeight::SemiBold, colours::Ink, anchor);
}

/// Each type has its own dash, so that a black-and-white print still tells them apart.
QList<double> dashOf(const QList<TypeKey> &types)
{
    if (types.size() != 1)
        return {6.8, 2.6, 1.5, 2.6};
    switch (types.first()) {
    case TypeKey::B:
        return {};
    case TypeKey::O:
        return {6.75, 3.75};
    case TypeKey::S:
        return {1.4, 2.6};
    case TypeKey::C:
        return {5.5, 2.4, 1.4, 2.4};
    }
    return {};
}

} // namespace

void drawRadar(Canvas &canvas, const RadarFigure &radar, double width)
{
    const Web web{{width / 2, CentreY}, radar.axes.size(), radar.maximum};
    const QColor accent = QColor::fromRgb(colours::Accent);
    const QColor surface = QColor::fromRgb(colours::Surface);
    const QRgb reference = referenceColour(radar.referenceTypes);
    drawWeb(canvas, web, radar.rings);
    drawLines(canvas, web, radar.target, Stroke{accent, 1.1, {1.5, 2.25}});
    if (!radar.reference.isEmpty())
        drawLines(canvas, web, radar.reference,
                  Stroke{QColor::fromRgb(reference), 1.35, dashOf(radar.referenceTypes)});
    drawLines(canvas, web, radar.actual, Stroke{accent, 1.8, {}});
    forEachPoint(web, radar.target, [&](QPointF at) {
        canvas.circle(at, 1.22, surface, Stroke{accent, 1.2, radar.ownTargets ? QList<double>{} : QList<double>{1.7, 1.5}});
    });
    if (!radar.reference.isEmpty()) {
        forEachPoint(web, radar.reference, [&](QPointF at) {
            if (radar.referenceTypes.size() == 1)
                canvas.path(typeMarker(radar.referenceTypes.first(), at, 3.9), reference);
            else
                canvas.bar(QRectF(at.x() - 0.5, at.y() - 1.7, 1.0, 3.4), reference);
        });
    }
    forEachPoint(web, radar.actual, [&](QPointF at) { canvas.circle(at, 1.16, accent, Stroke{surface, 0.9, {}}); });
    for (qsizetype axis = 0; axis < web.axes; ++axis)
        drawLabel(canvas, web, axis, radar.axes[axis]);
}

double drawLegendMark(Canvas &canvas, const LegendEntry &entry, double x, double middle)
{
    const QColor accent = QColor::fromRgb(colours::Accent);
    const QColor surface = QColor::fromRgb(colours::Surface);
    constexpr double LineWidth = 9;
    const QPointF centre(x + LineWidth / 2, middle);
    switch (entry.mark) {
    case LegendMark::Actual:
        canvas.circle({x + 1.6, middle}, 1.38, accent);
        return 3.2;
    case LegendMark::Target:
    case LegendMark::DefaultTarget:
        canvas.circle({x + 1.6, middle}, 1.22, surface,
                      Stroke{accent, 1.35,
                             entry.mark == LegendMark::Target ? QList<double>{} : QList<double>{1.7, 1.5}});
        return 3.2;
    case LegendMark::Reference:
        canvas.line({x + 1.6, middle - 2.1}, {x + 1.6, middle + 2.1}, referenceColour(entry.types), 1.65);
        return 3.2;
    case LegendMark::Spread:
        canvas.bar(QRectF(x, middle - 0.65, 6.35, 1.3), colours::Levels[1]);
        return 6.35;
    case LegendMark::ActualLine:
        canvas.line({x, middle}, {x + LineWidth, middle}, colours::Accent, 1.8);
        canvas.circle(centre, 1.16, accent);
        return LineWidth;
    case LegendMark::TargetLine:
        canvas.line({x, middle}, {x + LineWidth, middle}, colours::Accent, 1.1, {1.5, 2.25});
        canvas.circle(centre, 1.22, surface, Stroke{accent, 1.2, {}});
        return LineWidth;
    case LegendMark::ReferenceLine: {
        const QRgb colour = referenceColour(entry.types);
        canvas.line({x, middle}, {x + LineWidth, middle}, colour, 1.35, dashOf(entry.types));
        if (entry.types.size() == 1)
            canvas.path(typeMarker(entry.types.first(), centre, 3.9), colour);
        else
            canvas.bar(QRectF(centre.x() - 0.5, middle - 1.7, 1.0, 3.4), colour);
        return LineWidth;
    }
    }
    return 0;
}

} // namespace vierklang
