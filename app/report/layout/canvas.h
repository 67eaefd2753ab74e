// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/pageflow.h"
#include "app/report/figuredata.h"

namespace vierklang {

enum class TextAnchor { Start, Middle, End };

/// A figure's place on the sheet. All lengths in mm from its top left corner; strokes in points.
/// Everything on one canvas belongs to one content: a figure with its texts, or an artifact.
class Canvas final
{
public:
    Canvas(PageFlow &flow, const TextSetter &setter, QPointF origin, int content)
        : m_flow(flow), m_setter(setter), m_origin(origin), m_content(content)
    {
    }

    void line(QPointF from, QPointF to, QRgb colour, double points, const QList<double> &dash = {});
    void path(const QPainterPath &path, QRgb fill);
    void outline(const QPainterPath &path, const Stroke &stroke, const QColor &fill = {});
    void bar(const QRectF &rect, QRgb fill);
    void circle(QPointF centre, double radius, const QColor &fill, const Stroke &stroke = {});
    void text(QPointF baseline, const QString &text, double size, FontWeight weight, QRgb colour,
              TextAnchor anchor = TextAnchor::Start);
    /// The same upside down, for whoever sits opposite; drawn as a shape.
    void turnedText(QPointF baseline, const QString &text, double size, FontWeight weight, QRgb colour);
    [[nodiscard]] double widthOf(const QString &text, double size, FontWeight weight) const;
    /// As many letters as fit, with an ellipsis at the end.
    [[nodiscard]] QString elided(const QString &text, double size, double width) const;
    /// Lines of at most `width`.
    [[nodiscard]] QStringList wrapped(const QString &text, double size, double width) const;

private:
    PageFlow &m_flow;
    const TextSetter &m_setter;
    QPointF m_origin;
    int m_content;
};

/// Height of a figure at full text width or in a cell of this width, mm.
[[nodiscard]] double figureHeight(const FigureData &data);
/// Draws a figure into a box at the canvas' origin.
void drawFigure(Canvas &canvas, const FigureData &data, QSizeF box);

// One painter a figure, each in a file of its own.
void drawShareBar(Canvas &canvas, const ShareBar &bar, QSizeF box);
void drawContributionBar(Canvas &canvas, const ContributionBar &bar, QSizeF box);
void drawScaleMarks(Canvas &canvas, const ScaleMarks &marks, double zeroX, double unit, double middle);
void drawScaleRow(Canvas &canvas, const ScaleMarks &marks, QSizeF box);
void drawScaleHead(Canvas &canvas, const ScaleHead &head, double zeroX, double unit);
void drawDotPlot(Canvas &canvas, const DotPlot &plot, double width);
void drawRadar(Canvas &canvas, const RadarFigure &radar, double width);
void drawVotes(Canvas &canvas, const Votes &votes);
void drawSchedule(Canvas &canvas, const Schedule &schedule, double width);
void drawCardSheet(Canvas &canvas, const CardSheet &sheet);
void drawStepSign(Canvas &canvas, const StepSign &sign, double width);
void drawTickBoxes(Canvas &canvas, const TickBoxes &boxes, QSizeF box);
void drawWritingLine(Canvas &canvas, QSizeF box);
void drawDumbbellPlot(Canvas &canvas, const DumbbellPlot &plot, double width);
void drawDotStrips(Canvas &canvas, const DotStrips &plot, double width);

[[nodiscard]] double dotPlotHeight(const DotPlot &plot);
[[nodiscard]] double votesHeight(const Votes &votes);
[[nodiscard]] double scheduleHeight(const Schedule &schedule);
[[nodiscard]] double cardSheetHeight(const CardSheet &sheet);
[[nodiscard]] double dumbbellPlotHeight(const DumbbellPlot &plot);
[[nodiscard]] double dotStripsHeight(const DotStrips &plot);
/// Colour of a reference: the type's own, ink for a mixture of two.
[[nodiscard]] QRgb referenceColour(const QList<TypeKey> &types);

/// From the percent's column to the zero line of the large share bars.
inline constexpr double ShareBarInset = 3.2;
inline constexpr double ScaleHeadHeight = 8.2;
inline constexpr double LensZero = 9.0;
inline constexpr double LensUnit = 19.05;
inline constexpr double RadarHeight = 124.4;
inline constexpr double StepSignHeight = 52;
inline constexpr double TickBoxHeight = 5.2;
inline constexpr double WritingLineHeight = 5.3;

/// The sample of a legend entry with its middle at `middle`; returns the width it takes.
double drawLegendMark(Canvas &canvas, const LegendEntry &entry, double x, double middle);

} // namespace vierklang
