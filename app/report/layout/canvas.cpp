// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/canvas.h"

#include "app/report/reportcolours.h"

#include <QTransform>

#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

void Canvas::line(QPointF from, QPointF to, QRgb colour, double points, const QList<double> &dash)
{
    QPainterPath path(m_origin + from);
    path.lineTo(m_origin + to);
    m_flow.addShape(m_content, path, {}, Stroke{QColor::fromRgb(colour), points, dash});
}

void Canvas::path(const QPainterPath &path, QRgb fill)
{
    m_flow.addShape(m_content, path.translated(m_origin), QColor::fromRgb(fill));
}

void Canvas::outline(const QPainterPath &path, const Stroke &stroke, const QColor &fill)
{
    m_flow.addShape(m_content, path.translated(m_origin), fill, stroke);
}

void Canvas::bar(const QRectF &rect, QRgb fill)
{
    QPainterPath shape;
    shape.addRect(rect);
    path(shape, fill);
}

void Canvas::circle(QPointF centre, double radius, const QColor &fill, const Stroke &stroke)
{
    QPainterPath shape;
    shape.addEllipse(centre, radius, radius);
    outline(shape, stroke, fill);
}

void Canvas::text(QPointF baseline, const QString &words, double size, FontWeight weight, QRgb colour,
                  TextAnchor anchor)
{
    const Face face{weight, size, 0};
    const QString shown = printable(words, m_setter.replacement());
    double shift = 0;
    if (anchor != TextAnchor::Start)
        shift = textWidth(shown, face) * (anchor == TextAnchor::Middle ? 0.5 : 1.0);
    // The blank keeps neighbouring labels apart when the text is read or copied.
    m_flow.addText(m_content, m_origin + baseline - QPointF(shift, 0), shown + u' ', face, QColor::fromRgb(colour));
}

void Canvas::turnedText(QPointF baseline, const QString &words, double size, FontWeight weight, QRgb colour)
{
    QPainterPath letters;
    letters.addText({0, 0}, reportFont({weight, size, 0}), printable(words, m_setter.replacement()));
    QTransform turned;
    turned.translate(baseline.x(), baseline.y());
    turned.rotate(180);
    turned.scale(1 / UnitsPerMm, 1 / UnitsPerMm);
    path(turned.map(letters), colour);
}

double Canvas::widthOf(const QString &text, double size, FontWeight weight) const
{
    return textWidth(printable(text, m_setter.replacement()), Face{weight, size, 0});
}

QString Canvas::elided(const QString &text, double size, double width) const
{
    QString shown = printable(text, m_setter.replacement());
    if (textWidth(shown, Face{FontWeight::Regular, size, 0}) <= width)
        return shown;
    while (!shown.isEmpty() && textWidth(shown + u'…', Face{FontWeight::Regular, size, 0}) > width)
        shown.chop(shown.size() > 1 && shown.back().isLowSurrogate() ? 2 : 1);
    return shown.trimmed() + u'…';
}

QStringList Canvas::wrapped(const QString &text, double size, double width) const
{
    TextStyle style;
    style.size = size;
    QStringList lines;
    for (const TextLine &line : m_setter.set({Run{text, RunStyle::Regular, {}, {}, {}}}, style, width)) {
        QString words;
        for (const Piece &piece : line.pieces)
            words += piece.text;
        lines.append(words.trimmed());
    }
    return lines;
}

double figureHeight(const FigureData &data)
{
    if (const auto *dots = std::get_if<DotPlot>(&data))
        return dotPlotHeight(*dots);
    if (const auto *votes = std::get_if<Votes>(&data))
        return votesHeight(*votes);
    if (const auto *schedule = std::get_if<Schedule>(&data))
        return scheduleHeight(*schedule);
    if (std::holds_alternative<RadarFigure>(data))
        return RadarHeight;
    if (std::holds_alternative<ScaleHead>(data))
        return ScaleHeadHeight;
    if (const auto *cards = std::get_if<CardSheet>(&data))
        return cardSheetHeight(*cards);
    if (const auto *dumbbells = std::get_if<DumbbellPlot>(&data))
        return dumbbellPlotHeight(*dumbbells);
    if (const auto *strips = std::get_if<DotStrips>(&data))
        return dotStripsHeight(*strips);
    if (std::holds_alternative<StepSign>(data))
        return StepSignHeight;
    if (std::holds_alternative<TickBoxes>(data))
        return TickBoxHeight;
    if (std::holds_alternative<WritingLine>(data))
        return WritingLineHeight;
    return 0; // bars take the height of their row
}

void drawFigure(Canvas &canvas, const FigureData &data, QSizeF box)
{
    std::visit(
        [&](const auto &figure) {
            using Kind = std::decay_t<decltype(figure)>;
            if constexpr (std::is_same_v<Kind, ShareBar>)
                drawShareBar(canvas, figure, box);
            else if constexpr (std::is_same_v<Kind, ContributionBar>)
                drawContributionBar(canvas, figure, box);
            else if constexpr (std::is_same_v<Kind, ScaleMarks>)
                drawScaleRow(canvas, figure, box);
            else if constexpr (std::is_same_v<Kind, ScaleHead>)
                drawScaleHead(canvas, figure, LensZero, LensUnit);
            else if constexpr (std::is_same_v<Kind, DotPlot>)
                drawDotPlot(canvas, figure, box.width());
            else if constexpr (std::is_same_v<Kind, RadarFigure>)
                drawRadar(canvas, figure, box.width());
            else if constexpr (std::is_same_v<Kind, Votes>)
                drawVotes(canvas, figure);
            else if constexpr (std::is_same_v<Kind, Schedule>)
                drawSchedule(canvas, figure, box.width());
            else if constexpr (std::is_same_v<Kind, CardSheet>)
                drawCardSheet(canvas, figure);
            else if constexpr (std::is_same_v<Kind, StepSign>)
                drawStepSign(canvas, figure, box.width());
            else if constexpr (std::is_same_v<Kind, TickBoxes>)
                drawTickBoxes(canvas, figure, box);
            else if constexpr (std::is_same_v<Kind, DumbbellPlot>)
                drawDumbbellPlot(canvas, figure, box.width());
            else if constexpr (std::is_same_v<Kind, DotStrips>)
                drawDotStrips(canvas, figure, box.width());
            else
                drawWritingLine(canvas, box);
        },
        data);
}

QRgb referenceColour(const QList<TypeKey> &types)
{
    return types.size() == 1 ? typeColour(types.first()).rgb() : colours::Ink;
}

} // namespace vierklang
