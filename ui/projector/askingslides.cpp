// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The slides on which the room is asked something.
#include "ui/projector/slidelayouts.h"
#include "ui/projector/slideparts.h"
#include "ui/projector/slidewords.h"

#include <array>

namespace vierklang::ui {

namespace {

/// One arrangement of a question with its answers.
struct Arrangement
{
    qreal margin;
    qreal headline;
    qreal text;
    qreal badge;
    qreal leastGap;
};

constexpr std::array<Arrangement, 6> Arrangements{{{48, 44, 30, 60, 12},
                                                   {48, 38, 30, 52, 10},
                                                   {48, 36, LeastTextHeight, 48, 8},
                                                   {40, 32, LeastTextHeight, 44, 5},
                                                   {32, LeastTextHeight, LeastTextHeight, 38, 2},
                                                   {20, LeastTextHeight, LeastTextHeight, 38, 0}}};

/// Gives way to the foot line that has room: words and time, else words alone.
struct Foot
{
    QString bold;
    QString plain;
    Countdown countdown;
};

Foot footOf(const QuestionSlide &slide)
{
    if (slide.counted > 0)
        return {{}, SlideWords::counted(slide.counted, slide.persons), slide.countdown};
    return {SlideWords::onThree(), SlideWords::hands(), slide.countdown};
}

} // namespace

SlideSheet goalsSheet(const ProjectedView &view, const GoalsSlide &slide, QSizeF page)
{
    return firstTidy(3, [&](int arrangement) {
        SlideSheet sheet(page);
        SlideParts parts(sheet, view, arrangement == 0 ? 48 : 32);
        parts.top(SlideWords::whatFor(), SlideWords::onPaper());
        parts.headline(slide.task.value(0),
                       std::array<qreal, 3>{56, 44, 34}[static_cast<std::size_t>(arrangement)]);
        parts.foot({}, SlideWords::ballots(slide.ballots, slide.persons), slide.countdown);
        const qreal pixels =
            std::array<qreal, 3>{42, 36, LeastTextHeight}[static_cast<std::size_t>(arrangement)];
        const QRectF room = parts.room().adjusted(0, 44, 0, -24);
        qreal top = room.top();
        for (const QString &sentence : slide.task.mid(1)) {
            const QRectF rule(room.left(), top + 4, 6,
                              SlideSheet::heightOf(sentence, plainLook(pixels), room.width() - 34) - 8);
            sheet.fill(rule, slideColours().accent, 3);
            sheet.claim(rule);
            top =
                sheet.write(sentence, plainLook(pixels), QRectF(room.left() + 34, top, room.width() - 34, 0))
                    .bottom() +
                32;
        }
        if (top - 32 > room.bottom())
            sheet.giveUp();
        return sheet;
    });
}

SlideSheet behaviourSheet(const ProjectedView &view, const BehaviourSlide &slide, QSizeF page)
{
    QList<SlideParts::Row> rows;
    for (const QString &option : slide.options)
        rows.append({static_cast<int>(rows.size()) + 1, option});
    return firstTidy(static_cast<int>(Arrangements.size()), [&](int arrangement) {
        const Arrangement &a = Arrangements[static_cast<std::size_t>(arrangement)];
        SlideSheet sheet(page);
        SlideParts parts(sheet, view, a.margin);
        parts.top(SlideWords::practice(), SlideWords::place(slide.place, false));
        parts.headline(slide.question, a.headline);
        parts.foot({}, SlideWords::ticks(slide.mostTicks), slide.countdown);
        parts.rows(rows, parts.room(), std::min<qreal>(a.badge, 56), a.text, a.leastGap, false);
        return sheet;
    });
}

SlideSheet questionSheet(const ProjectedView &view, const QuestionSlide &slide, QSizeF page)
{
    QList<SlideParts::Row> rows;
    for (const QString &anchor : slide.anchors)
        rows.append({static_cast<int>(rows.size()), anchor});
    const Foot foot = footOf(slide);
    return firstTidy(static_cast<int>(Arrangements.size()), [&](int arrangement) {
        const Arrangement &a = Arrangements[static_cast<std::size_t>(arrangement)];
        SlideSheet sheet(page);
        SlideParts parts(sheet, view, a.margin);
        parts.top(SlideWords::asking(slide.head.dimension, slide.round),
                  SlideWords::place(slide.head.place, slide.head.isParked));
        parts.headline(slide.head.question, a.headline);
        parts.foot(foot.bold, foot.plain, foot.countdown);
        parts.rows(rows, parts.room(), a.badge, a.text, a.leastGap, true);
        return sheet;
    });
}

} // namespace vierklang::ui
