// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/canvas.h"
#include "app/report/reportcolours.h"

#include <algorithm>
#include <cmath>

namespace vierklang {

namespace {

constexpr double LabelWidth = 49;
constexpr double Head = 9.4;
constexpr double GroupTitle = 6.4;
constexpr double GroupGap = 1.6;
constexpr double Lane = 2.2;
constexpr double LeastRow = 8.9;
constexpr double Radius = 1.3;
constexpr double LaneRadius = 1.0; ///< where each column has a line of its own
constexpr double TextLead = 4.0;

/// Where the scale and the columns of values stand.
struct Frame
{
    double zero = 0;
    double unit = 0;
    double values = 0; ///< left edge of the first column
    double step = 0;   ///< width of one
};

Frame frameOf(const DumbbellPlot &plot, double width)
{
    const auto columns = static_cast<double>(plot.columns.size());
    Frame frame;
    frame.step = columns <= 3 ? 12.5 : 10;
    frame.values = width - (plot.changeTitle.isEmpty() ? 0 : 14) - frame.step * columns;
    frame.zero = LabelWidth + 4;
    frame.unit = (frame.values - 2 - frame.zero) / 4;
    return frame;
}

/// Two assessments share a line; more have one each, so that signs do not cover each other.
double lanesOf(const DumbbellPlot &plot) { return plot.columns.size() == 2 ? 1 : static_cast<double>(plot.columns.size()); }

/// Communes are no sequence: only two of them, or years, which have a change, are joined by lines.
bool isJoined(const DumbbellPlot &plot) { return plot.columns.size() == 2 || !plot.changeTitle.isEmpty(); }

double rowHeight(const DumbbellPlot &plot) { return std::max(LeastRow, lanesOf(plot) * Lane + 1.5); }

void drawSquare(Canvas &canvas, QPointF middle, double half, double turn, const Stroke &stroke, const QColor &fill)
{
    QPainterPath path;
    for (int corner = 0; corner < 4; ++corner) {
        const double angle = turn + M_PI / 2 * corner;
        const QPointF point = middle + half * M_SQRT2 * QPointF(std::cos(angle), std::sin(angle));
        corner == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    canvas.outline(path, stroke, fill);
}

/// The first column is a ring, the last one a disc, those between are squares, turned or not, empty or full.
void drawSign(Canvas &canvas, qsizetype column, qsizetype columns, QPointF middle, double radius = Radius)
{
    const QColor accent = QColor::fromRgb(colours::Accent);
    const QColor surface = QColor::fromRgb(colours::Surface);
    const Stroke stroke{accent, 1.25, {}};
    if (column == 0)
        canvas.circle(middle, radius - 0.1, surface, stroke);
    else if (column == columns - 1)
        canvas.circle(middle, radius, accent);
    else
        drawSquare(canvas, middle, radius * 0.78, column % 2 == 1 ? M_PI / 4 : 0, stroke, column <= 2 ? surface : accent);
}

void drawHead(Canvas &canvas, const DumbbellPlot &plot, const Frame &frame, double width)
{
    constexpr double Baseline = 7.4;
    for (int level = 0; level <= 4; ++level)
        canvas.text({frame.zero + frame.unit * level, Baseline}, QString::number(level), 9, FontWeight::SemiBold,
                    colours::Ink, TextAnchor::Middle);
    for (qsizetype column = 0; column < plot.columns.size(); ++column) {
        const double right = frame.values + frame.step * static_cast<double>(column + 1);
        drawSign(canvas, column, plot.columns.size(), {right - Radius - 0.3, 2.0});
        canvas.text({right, Baseline}, plot.columns[column], 9, FontWeight::SemiBold, colours::Muted, TextAnchor::End);
    }
    if (!plot.changeTitle.isEmpty())
        canvas.text({width, Baseline}, plot.changeTitle, 9, FontWeight::SemiBold, colours::Muted, TextAnchor::End);
}

void drawLabel(Canvas &canvas, const QString &label, double middle)
{
    const QStringList lines = canvas.wrapped(label, 9.75, LabelWidth);
    double baseline = middle + 1.25 - TextLead * static_cast<double>(lines.size() - 1) / 2;
    for (const QString &line : lines) {
        canvas.text({0, baseline}, line, 9.75, FontWeight::Regular, colours::Ink);
        baseline += TextLead;
    }
}

void drawMarks(Canvas &canvas, const DumbbellPlot &plot, const DumbbellRow &row, const Frame &frame, double top)
{
    const double lanes = lanesOf(plot);
    QList<std::pair<qsizetype, QPointF>> points;
    for (qsizetype column = 0; column < row.values.size(); ++column) {
        if (!row.values[column])
            continue;
        const double lane = lanes == 1 ? 0 : static_cast<double>(column) - (lanes - 1) / 2;
        points.append({column, {frame.zero + frame.unit * *row.values[column], top + rowHeight(plot) / 2 + lane * Lane}});
    }
    for (qsizetype index = 1; isJoined(plot) && index < points.size(); ++index)
        canvas.line(points[index - 1].second, points[index].second, colours::Accent, 0.9);
    for (const auto &[column, point] : points)
        drawSign(canvas, column, plot.columns.size(), point, lanes == 1 ? Radius : LaneRadius);
}

void drawRow(Canvas &canvas, const DumbbellPlot &plot, const DumbbellRow &row, const Frame &frame, double top,
             double width)
{
    const double baseline = top + rowHeight(plot) / 2 + 1.25;
    drawLabel(canvas, row.label, top + rowHeight(plot) / 2);
    drawMarks(canvas, plot, row, frame, top);
    for (qsizetype column = 0; column < row.printed.size(); ++column) {
        const bool isLast = column + 1 == row.printed.size();
        canvas.text({frame.values + frame.step * static_cast<double>(column + 1), baseline}, row.printed[column], 9.75,
                    isLast && !plot.changeTitle.isEmpty() ? FontWeight::SemiBold : FontWeight::Regular, colours::Ink,
                    TextAnchor::End);
    }
    if (!row.change.isEmpty())
        canvas.text({width, baseline}, row.change, 9.75, FontWeight::SemiBold, colours::Ink, TextAnchor::End);
}

} // namespace

double dumbbellPlotHeight(const DumbbellPlot &plot)
{
    double height = Head - GroupGap;
    for (const DumbbellGroup &group : plot.groups)
        height += GroupTitle + rowHeight(plot) * static_cast<double>(group.rows.size()) + GroupGap;
    return height;
}

void drawDumbbellPlot(Canvas &canvas, const DumbbellPlot &plot, double width)
{
    const Frame frame = frameOf(plot, width);
    drawHead(canvas, plot, frame, width);
    double y = Head;
    for (const DumbbellGroup &group : plot.groups) {
        canvas.text({0, y + 4.6}, group.title, 10.5, FontWeight::SemiBold, colours::Ink);
        y += GroupTitle;
        const double end = y + rowHeight(plot) * static_cast<double>(group.rows.size());
        for (int level = 0; level <= 4; ++level) {
            const double x = frame.zero + frame.unit * level;
            canvas.line({x, y}, {x, end}, level == 0 ? colours::Levels[2] : colours::Line, 0.75);
        }
        for (qsizetype index = 0; index < group.rows.size(); ++index) {
            if (index > 0)
                canvas.line({0, y}, {width, y}, colours::Line, 0.56);
            drawRow(canvas, plot, group.rows[index], frame, y, width);
            y += rowHeight(plot);
        }
        y += GroupGap;
    }
}

} // namespace vierklang
