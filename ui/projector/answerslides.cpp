// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The slides on which the room sees what it said.
#include "ui/projector/agreementsign.h"
#include "ui/projector/countschart.h"
#include "ui/projector/slidelayouts.h"
#include "ui/projector/slideparts.h"
#include "ui/projector/slidewords.h"

#include <array>

namespace vierklang::ui {

namespace {

/// One arrangement of counts at the left and what follows from them at the right.
struct Arrangement
{
    qreal margin;
    qreal headline;
    qreal word;
    qreal left;  ///< width of the counts; 0: as narrow as they can be
    qreal title; ///< of the panel
    qreal text;  ///< of the panel
    qreal badge;
    Apart apart = Apart::Beside;
    bool saysAfterwards = true;
};

constexpr qreal Least = LeastTextHeight;
constexpr std::array<Arrangement, 9> Arrangements{
    {{48, 38, 60, 556, 34, 32, 52},
     {48, 34, 56, 500, 34, 30, 52},
     {48, 32, 50, 460, 32, Least, 48},
     {40, Least, 44, 420, 30, Least, 46},
     {32, Least, 40, 390, 30, Least, 42},
     {24, Least, 36, 0, Least, Least, 40},
     {24, Least, 36, 320, Least, Least, 40, Apart::Below},
     {20, Least, 32, 300, Least, Least, 38, Apart::Below},
     {20, Least, 32, 290, Least, Least, 38, Apart::Below, false}}};

/// What stands in the panel, in large letters when it is one short text.
struct Talk
{
    QString title;
    QList<StepText> steps;
    QString text; ///< instead of steps: "weiß nicht"
    QString afterwards;
};

Talk talkOf(const RevealedSlide &slide)
{
    Talk talk{SlideWords::task(slide), slide.steps, {}, SlideWords::afterwards(slide)};
    if (slide.consensus.isLevel())
        talk.steps = {{slide.consensus.level(), slide.consensusText}};
    else if (!slide.consensus.isOpen())
        talk = {talk.title, {}, slide.consensusText, talk.afterwards};
    else if (!slide.agreement)
        talk.text = SlideWords::whatIsMissing();
    return talk;
}

/// What there is to talk about, below `place` down to the foot of the panel.
void panel(SlideParts &parts, const QRectF &place, const Talk &talk, const Arrangement &a, qreal largest = 40)
{
    SlideSheet &sheet = parts.sheet();
    QRectF room = place;
    room.setTop(sheet.write(talk.title, boldLook(a.title), room).bottom() + 16);
    if (a.saysAfterwards) {
        const qreal end = SlideSheet::heightOf(talk.afterwards, boldLook(30), room.width());
        sheet.write(talk.afterwards, boldLook(30),
                    QRectF(room.left(), room.bottom() - end, room.width(), end));
        room.setBottom(room.bottom() - end - 14);
        sheet.line(room.bottomLeft(), room.bottomRight(), slideColours().line, 2);
    }
    // A single short text is written larger.
    const bool isAlone = talk.steps.size() + (talk.text.isEmpty() ? 0 : 1) == 1;
    const qreal large = SlideSheet::heightOf(talk.steps.isEmpty() ? talk.text : talk.steps.first().anchor,
                                             plainLook(largest), room.width() - a.badge - 18);
    const qreal pixels = isAlone && large < room.height() - 20 ? largest : a.text;
    for (const StepText &step : talk.steps) {
        parts.badge(step.step, QRectF(room.left(), room.top(), a.badge + 4, a.badge));
        const qreal indent = a.badge + 22;
        const qreal height = SlideSheet::heightOf(step.anchor, plainLook(pixels), room.width() - indent);
        const bool isOneLine = height < a.badge;
        const QRectF text = sheet.write(
            step.anchor, plainLook(pixels),
            QRectF(room.left() + indent, room.top(), room.width() - indent, isOneLine ? a.badge : height),
            isOneLine ? Qt::AlignVCenter : Qt::AlignTop);
        room.setTop(std::max(text.bottom(), room.top() + a.badge) + 20);
    }
    if (!talk.text.isEmpty())
        room.setTop(sheet.write(talk.text, plainLook(pixels), room).bottom() + 20);
    if (room.top() - 14 > room.bottom())
        sheet.giveUp();
}

/// Sign, word and reason; returns where they end.
qreal verdict(SlideSheet &sheet, const QRectF &area, const RevealedSlide &slide, const Arrangement &a)
{
    const TextLook look{a.word, slideColours().ink, QFont::DemiBold};
    const QRectF sign(area.left(), area.top() + 6, a.word, a.word);
    if (!slide.agreement)
        return sheet
            .write(SlideWords::open(), look, QRectF(area.left(), sign.top() - 2, area.width(), sign.height()),
                   Qt::AlignVCenter)
            .bottom();
    sheet.fill(agreementSign(*slide.agreement, sign), slideColours().ink);
    sheet.claim(sign);
    const QRectF written = sheet.write(
        slide.word, look,
        QRectF(sign.right() + 18, sign.top() - 2, area.right() - sign.right() - 18, sign.height()),
        Qt::AlignVCenter);
    return sheet
        .write(slide.reason, plainLook(std::max(a.text - 2, LeastTextHeight)),
               QRectF(area.left(), std::max(sign.bottom(), written.bottom()) + 2, area.width(), 0))
        .bottom();
}

} // namespace

SlideSheet revealedSheet(const ProjectedView &view, const RevealedSlide &slide, QSizeF page)
{
    const Talk talk = talkOf(slide);
    return firstTidy(static_cast<int>(Arrangements.size()), [&](int arrangement) {
        const Arrangement &a = Arrangements[static_cast<std::size_t>(arrangement)];
        SlideSheet sheet(page);
        SlideParts parts(sheet, view, a.margin);
        parts.top(SlideWords::revealed(slide.round),
                  SlideWords::place(slide.head.place, slide.head.isParked));
        parts.headline(slide.head.question, a.headline);
        const QRectF room = parts.room().adjusted(0, 14, 0, 0);
        const qreal left = a.left > 0 ? a.left : leastWidthOfCounts(slide.counts, slide.before, a.apart);
        const QRectF ground(QPointF(room.left() + left + 36, room.top()),
                            QPointF(page.width(), page.height()));
        parts.ground(ground);
        panel(parts, ground.adjusted(a.margin * 0.66, 22, -a.margin * 0.83, -26), talk, a);
        const qreal top = verdict(sheet, QRectF(room.left(), room.top(), left, room.height()), slide, a);
        drawCounts(parts, QRectF(QPointF(room.left(), top), QPointF(room.left() + left, room.bottom())),
                   slide.counts, slide.before, a.apart);
        return sheet;
    });
}

SlideSheet agreedSheet(const ProjectedView &view, const AgreedSlide &slide, QSizeF page)
{
    RevealedSlide without;
    without.consensus = slide.consensus;
    without.consensusText = slide.consensusText;
    const Talk talk = talkOf(without);
    return firstTidy(static_cast<int>(Arrangements.size()), [&](int arrangement) {
        const Arrangement &a = Arrangements[static_cast<std::size_t>(arrangement)];
        SlideSheet sheet(page);
        SlideParts parts(sheet, view, a.margin);
        parts.top(slide.head.dimension, SlideWords::place(slide.head.place, slide.head.isParked));
        parts.headline(slide.head.question, a.headline + 6);
        const QRectF ground(QPointF(0, parts.room().top() + 28), QPointF(page.width(), page.height()));
        parts.ground(ground);
        panel(parts, ground.adjusted(a.margin, 30, -a.margin, -26), talk, a, arrangement == 0 ? 48 : 40);
        return sheet;
    });
}

} // namespace vierklang::ui
