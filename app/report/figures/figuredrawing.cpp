// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figures/figuredrawing.h"

#include "app/report/layout/canvas.h"
#include "app/report/overloaded.h"

#include <algorithm>

namespace vierklang {

namespace {

constexpr double LegendHeight = 4.4;

/// A bar is as high as its row; outside of the PDF the rows have no fixed height.
double heightOf(const FigureData &data)
{
    return std::visit(Overloaded{[](const ShareBar &bar) { return bar.narrow ? 4.2 : 6.0; },
                                 [](const ContributionBar &) { return 4.2; },
                                 [](const ScaleMarks &) { return 6.8; },
                                 [&](const ScaleHead &) { return figureHeight(data); },
                                 [&](const DotPlot &) { return figureHeight(data); },
                                 [&](const RadarFigure &) { return figureHeight(data); },
                                 [&](const Votes &) { return figureHeight(data); },
                                 [&](const Schedule &) { return figureHeight(data); },
                                 [&](const CardSheet &) { return figureHeight(data); },
                                 [&](const StepSign &) { return figureHeight(data); },
                                 [&](const TickBoxes &) { return figureHeight(data); },
                                 [&](const WritingLine &) { return figureHeight(data); },
                                 [&](const DumbbellPlot &) { return figureHeight(data); },
                                 [&](const DotStrips &) { return figureHeight(data); }},
                      data);
}

PageFlow emptySheet()
{
    PageFlow flow;
    flow.setBody(SectionKind::Chapter, A4Size, 0, 1000);
    flow.addSheet();
    return flow;
}

} // namespace

FigureDrawing drawingOf(const FigureData &data, double width, const TextSetter &setter)
{
    const QSizeF size(width, heightOf(data));
    PageFlow flow = emptySheet();
    Canvas canvas(flow, setter, {0, 0}, Artifact);
    drawFigure(canvas, data, size);
    return {size, flow.set().sheets.front().marks};
}

FigureDrawing drawingOf(const LegendEntry &entry, const TextSetter &setter)
{
    PageFlow flow = emptySheet();
    Canvas canvas(flow, setter, {0, 0}, Artifact);
    const double width = drawLegendMark(canvas, entry, 0, LegendHeight / 2);
    return {{width, LegendHeight}, flow.set().sheets.front().marks};
}

} // namespace vierklang
