// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/canvas.h"
#include "app/report/reportcolours.h"

namespace vierklang {

namespace {

constexpr double Hair = 0.75;
constexpr double ActualRadius = 1.38;
constexpr double TargetRadius = 1.22;
constexpr double TickHeight = 5.3;
constexpr double SpreadHeight = 1.3;

void drawGrid(Canvas &canvas, double zeroX, double unit, double top, double bottom)
{
    for (int level = 0; level <= 4; ++level) {
        const double x = zeroX + unit * level;
        canvas.line({x, top}, {x, bottom}, level == 0 ? colours::Levels[2] : colours::Line, Hair);
    }
}

constexpr double DotZero = 76.7;
constexpr double DotUnit = 18.26;
constexpr double DotRowHeight = 7.67;
constexpr double DotHead = 8.6;
constexpr double GroupTitle = 6.2;
constexpr double GroupGap = 1.3;

} // namespace

void drawScaleMarks(Canvas &canvas, const ScaleMarks &marks, double zeroX, double unit, double middle)
{
    const QColor accent = QColor::fromRgb(colours::Accent);
    const QColor surface = QColor::fromRgb(colours::Surface);
    const auto x = [&](double value) { return zeroX + unit * value; };
    if (!marks.actual) {
        canvas.text({zeroX + 1.5, middle + 1.15}, marks.tooFew, 9, FontWeight::Regular, colours::Muted);
        return;
    }
    if (marks.joined && marks.target)
        canvas.line({x(*marks.actual), middle}, {x(*marks.target), middle}, colours::Accent, 1.1);
    if (!marks.joined && marks.lowest && marks.highest) {
        // Equal answers still show that there is a spread of none.
        const double from = x(*marks.lowest) - (*marks.lowest == *marks.highest ? SpreadHeight / 2 : 0);
        const double to = x(*marks.highest) + (*marks.lowest == *marks.highest ? SpreadHeight / 2 : 0);
        canvas.bar(QRectF(from, middle - SpreadHeight / 2, to - from, SpreadHeight), colours::Levels[1]);
    }
    if (!marks.joined && marks.reference) {
        canvas.line({x(*marks.reference), middle - TickHeight / 2}, {x(*marks.reference), middle + TickHeight / 2},
                    referenceColour(marks.referenceTypes), 1.65);
    }
    if (marks.target)
        canvas.circle({x(*marks.target), middle}, TargetRadius, surface,
                      Stroke{accent, 1.35, marks.ownTarget ? QList<double>{} : QList<double>{1.7, 1.5}});
    canvas.circle({x(*marks.actual), middle}, ActualRadius, accent);
}

void drawScaleRow(Canvas &canvas, const ScaleMarks &marks, QSizeF box)
{
    if (marks.actual)
        drawGrid(canvas, LensZero, LensUnit, 0, box.height());
    drawScaleMarks(canvas, marks, LensZero, LensUnit, box.height() / 2);
}

void drawScaleHead(Canvas &canvas, const ScaleHead &head, double zeroX, double unit)
{
    for (int level = 0; level <= 4; ++level) {
        const double x = zeroX + unit * level;
        canvas.text({x, 3.2}, QString::number(level), 9, FontWeight::SemiBold, colours::Ink, TextAnchor::Middle);
        canvas.text({x, 6.95}, head.words[static_cast<std::size_t>(level)], 9, FontWeight::Regular, colours::Muted,
                    TextAnchor::Middle);
    }
}

double dotPlotHeight(const DotPlot &plot)
{
    double height = DotHead;
    for (const DotGroup &group : plot.groups)
        height += GroupTitle + DotRowHeight * static_cast<double>(group.rows.size()) + GroupGap;
    return height - GroupGap;
}

void drawDotPlot(Canvas &canvas, const DotPlot &plot, double width)
{
    drawScaleHead(canvas, plot.head, DotZero, DotUnit);
    canvas.text({width, 3.2}, plot.valueTitle, 9, FontWeight::SemiBold, colours::Muted, TextAnchor::End);
    double y = DotHead;
    for (const DotGroup &group : plot.groups) {
        canvas.text({0, y + 4.6}, group.title, 10.5, FontWeight::SemiBold, colours::Ink);
        y += GroupTitle;
        drawGrid(canvas, DotZero, DotUnit, y, y + DotRowHeight * static_cast<double>(group.rows.size()));
        for (qsizetype index = 0; index < group.rows.size(); ++index) {
            const DotRow &row = group.rows[index];
            const double middle = y + DotRowHeight / 2;
            canvas.text({0, middle + 1.3}, canvas.elided(row.label, 10.5, DotZero - 4), 10.5, FontWeight::Regular,
                        colours::Ink);
            drawScaleMarks(canvas, row.marks, DotZero, DotUnit, middle);
            canvas.text({width, middle + 1.35}, row.value, 10.5, FontWeight::SemiBold, colours::Ink, TextAnchor::End);
            y += DotRowHeight;
            if (index + 1 < group.rows.size())
                canvas.line({0, y}, {width, y}, colours::Line, 0.56);
        }
        y += GroupGap;
    }
}

} // namespace vierklang
