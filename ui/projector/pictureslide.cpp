// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of the room: what for at the left, how far at the right.
#include "app/base/numbers.h"
#include "app/report/typemarker.h"
#include "ui/projector/slidelayouts.h"
#include "ui/projector/slideparts.h"
#include "ui/projector/slidewords.h"

#include <algorithm>
#include <array>

namespace vierklang::ui {

namespace {

struct Arrangement
{
    qreal margin;
    qreal headline;
    qreal title;
    qreal text;
    qreal row;
    bool hasLegend;
};

constexpr std::array<Arrangement, 6> Arrangements{
    {{48, 46, 32, 30, 66, true},
     {48, 40, 32, 30, 62, true},
     {40, 36, 32, LeastTextHeight, 56, true},
     {32, 32, 30, LeastTextHeight, 54, true},
     {24, LeastTextHeight, LeastTextHeight, LeastTextHeight, 52, false},
     {24, LeastTextHeight, LeastTextHeight, LeastTextHeight, 40, false}}};
constexpr qreal BarHeight = 14; // of a share
constexpr qreal MarkerRoom = 48;
constexpr qreal LeastPlot = 130;

/// What the column of the shares needs.
qreal sharesWidth(const PictureSlide &slide, Language language, const Arrangement &a)
{
    qreal width = 0;
    for (const TypeKey type : AllTypes) {
        width = std::max(width,
                         MarkerRoom + SlideSheet::widthOf(slide.types[type], plainLook(a.text)) + 20 +
                             SlideSheet::widthOf(percent(slide.percent[type], language), boldLook(a.text)));
    }
    return width;
}

void shares(SlideSheet &sheet, const QRectF &area, const PictureSlide &slide, Language language,
            const Arrangement &a)
{
    const Colours &colours = slideColours();
    qreal top = sheet.write(SlideWords::fourShares(), boldLook(a.title), area).bottom() + 8;
    if (slide.headline.isEmpty()) {
        sheet.write(SlideWords::noAnswersYet(), mutedLook(a.text), QRectF(area.left(), top, area.width(), 0));
        return;
    }
    const qreal row = std::clamp((area.bottom() - top) / static_cast<qreal>(TypeCount), a.row, a.row + 14);
    for (const TypeKey type : AllTypes) {
        const QRectF line(area.left(), top, area.width(), 36);
        sheet.fill(typeMarker(type, QPointF(line.left() + 17, line.center().y()), 30), colours.types[type]);
        sheet.write(slide.types[type], plainLook(a.text), line.adjusted(MarkerRoom, 0, 0, 0),
                    Qt::AlignVCenter);
        sheet.write(percent(slide.percent[type], language), boldLook(a.text), line,
                    Qt::AlignRight | Qt::AlignVCenter);
        const QRectF track(line.left(), line.bottom() + 3, line.width(), BarHeight);
        sheet.fill(track, colours.levels.front(), 3);
        sheet.fill(QRectF(track.topLeft(), QSizeF(track.width() * slide.percent[type] / 100, BarHeight)),
                   colours.types[type], 3);
        sheet.claim(track);
        sheet.claim(QRectF(line.left(), line.top() + 1, 34, 34));
        top += row;
    }
}

/// Where a value of the scale 0…4 lies.
qreal at(const QRectF &plot, double value)
{
    return plot.left() + plot.width() * value / MaxLevel;
}

void tick(SlideSheet &sheet, qreal x, qreal y)
{
    sheet.fill(QRectF(x - 2.5, y - 12, 5, 24), slideColours().levels[3], 2);
}

void lens(SlideSheet &sheet, const QRectF &plot, const LensPicture &lens)
{
    const qreal y = plot.center().y();
    if (lens.lowest && lens.highest) {
        sheet.fill(
            QRectF(at(plot, *lens.lowest), y - 5, at(plot, *lens.highest) - at(plot, *lens.lowest), 10),
            slideColours().levels[2]);
        tick(sheet, at(plot, *lens.lowest), y);
        tick(sheet, at(plot, *lens.highest), y);
    }
    QPainterPath dot;
    dot.addEllipse(QPointF(at(plot, *lens.mean), y), 13, 13);
    sheet.fill(dot, slideColours().accent);
    sheet.stroke(dot, QPen(slideColours().surface, 2.5));
}

void legend(SlideSheet &sheet, const QRectF &area)
{
    const qreal y = area.top() + 19;
    QPainterPath dot;
    dot.addEllipse(QPointF(area.left() + 12, y), 11, 11);
    sheet.fill(dot, slideColours().accent);
    const QRectF mean = sheet.write(SlideWords::mean(), plainLook(),
                                    QRectF(area.left() + 34, area.top(), area.width(), 38), Qt::AlignVCenter);
    const QRectF bar(mean.right() + 26, y - 5, 50, 10);
    sheet.fill(bar, slideColours().levels[2]);
    tick(sheet, bar.left(), y);
    tick(sheet, bar.right(), y);
    sheet.claim(bar.adjusted(-3, -7, 3, 7));
    sheet.write(SlideWords::lowestToHighest(), plainLook(),
                QRectF(bar.right() + 12, area.top(), area.right() - bar.right() - 12, 38), Qt::AlignVCenter);
}

void lenses(SlideSheet &sheet, const QRectF &area, const PictureSlide &slide, Language language,
            const Arrangement &a)
{
    qreal top = sheet.write(SlideWords::threeLenses(), boldLook(a.title), area).bottom() + 2;
    qreal names = 0;
    for (const LensPicture &lens : slide.lenses)
        names = std::max(names, SlideSheet::widthOf(lens.name, plainLook(a.text)));
    const qreal values = SlideSheet::widthOf(decimal(4, 1, language), boldLook(34));
    const qreal foot = a.hasLegend ? 84 : 36;
    const qreal row = std::clamp((area.bottom() - top - foot) / static_cast<qreal>(slide.lenses.size()),
                                 a.row - 4, a.row + 14);
    const QRectF plot(area.left() + names + 24, top, area.width() - names - values - 24 - 22,
                      row * static_cast<qreal>(slide.lenses.size()));
    if (plot.width() < LeastPlot)
        return sheet.giveUp();
    for (int value = 0; value <= MaxLevel; ++value) {
        sheet.line({at(plot, value), plot.top()}, {at(plot, value), plot.bottom()}, slideColours().line, 2);
        sheet.write(QString::number(value), mutedLook(), QRectF(at(plot, value) - 20, plot.bottom(), 40, 36),
                    Qt::AlignHCenter);
    }
    for (const LensPicture &each : slide.lenses) {
        const QRectF line(area.left(), top, area.width(), row);
        const QRectF inPlot(plot.left(), top, plot.width(), row);
        sheet.write(each.name, plainLook(a.text), QRectF(line.left(), line.top(), names + 4, row),
                    Qt::AlignVCenter);
        if (each.mean) {
            lens(sheet, inPlot, each);
            sheet.write(decimal(*each.mean, 1, language), boldLook(34), line,
                        Qt::AlignRight | Qt::AlignVCenter);
        } else {
            const QRectF words(inPlot.left(), top, line.right() - inPlot.left(), row);
            sheet.fill(words.adjusted(-2, 4, 0, -4), slideColours().surface);
            sheet.write(SlideWords::tooFewAnswers(), mutedLook(), words, Qt::AlignVCenter);
        }
        top += row;
    }
    if (a.hasLegend)
        legend(sheet, QRectF(area.left(), plot.bottom() + 42, area.width(), 38));
}

} // namespace

SlideSheet pictureSheet(const ProjectedView &view, const PictureSlide &slide, QSizeF page)
{
    return firstTidy(static_cast<int>(Arrangements.size()), [&](int arrangement) {
        const Arrangement &a = Arrangements[static_cast<std::size_t>(arrangement)];
        SlideSheet sheet(page);
        SlideParts parts(sheet, view, a.margin);
        parts.top(SlideWords::ourPicture(), slide.commune);
        parts.headline(slide.headline.isEmpty() ? SlideWords::noAnswersYet() : slide.headline, a.headline);
        QRectF &room = parts.room();
        room.adjust(0, 8, 0, 0);
        for (const QString &finding : {SlideWords::stability(slide), SlideWords::purpose(slide)})
            room.setTop(sheet.write(finding, plainLook(a.text), room).bottom());
        const qreal source = SlideSheet::heightOf(slide.source, mutedLook(), room.width());
        sheet.write(slide.source, mutedLook(),
                    QRectF(room.left(), room.bottom() - source + 4, room.width(), source));
        room.setBottom(room.bottom() - source);
        sheet.line({room.left(), room.top() + 10}, {room.right(), room.top() + 10}, slideColours().line, 2);
        room.adjust(0, 20, 0, 0);
        // The types need what their names need; beyond that both halves are alike.
        const qreal gap = 48;
        const qreal left = std::max(sharesWidth(slide, view.language, a), (room.width() - gap) * 0.475);
        shares(sheet, QRectF(room.left(), room.top(), left, room.height()), slide, view.language, a);
        lenses(sheet, QRectF(room.left() + left + gap, room.top(), room.width() - left - gap, room.height()),
               slide, view.language, a);
        return sheet;
    });
}

} // namespace vierklang::ui
