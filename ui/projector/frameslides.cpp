// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The slides around the questions: welcome, waiting for the picture, targets, closing.
#include "app/base/numbers.h"
#include "ui/projector/promisesigns.h"
#include "ui/projector/slidelayouts.h"
#include "ui/projector/slideparts.h"
#include "ui/projector/slidewords.h"

#include <QTransform>

#include <array>

namespace vierklang::ui {

namespace {

constexpr qreal Margin = 48;

/// "2,1 → 3", or the mean alone, or that there is none.
QString targetText(const LensPicture &lens, Language language)
{
    const QString mean = lens.mean ? decimal(*lens.mean, 1, language) : QStringLiteral("–");
    if (!lens.target)
        return lens.mean ? mean : SlideWords::tooFewAnswers();
    return mean + QStringLiteral(" → ") + decimal(*lens.target, 1, language);
}

void promises(SlideParts &parts, const QRectF &area, qreal pixels)
{
    SlideSheet &sheet = parts.sheet();
    const QStringList lines = SlideWords::promises();
    QList<SlideParts::Row> rows;
    qreal sum = 0;
    for (const QString &line : lines)
        sum += SlideSheet::heightOf(line, plainLook(pixels), area.width() - 66);
    const qreal gap = std::min<qreal>(22, (area.height() - sum) / static_cast<qreal>(lines.size()));
    if (gap < 6)
        sheet.giveUp();
    qreal top = area.top();
    for (int i = 0; i < lines.size(); ++i) {
        const qreal height = SlideSheet::heightOf(lines[i], plainLook(pixels), area.width() - 66);
        const QRectF box(area.left(), top + (SlideSheet::heightOf(QStringLiteral("x"), plainLook(pixels), 99) - 40) / 2, 40, 40);
        const QTransform toBox = QTransform::fromTranslate(box.left(), box.top()).scale(2, 2);
        sheet.stroke(toBox.map(promiseSign(i)), QPen(slideColours().ink, 3.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        sheet.write(lines[i], plainLook(pixels), QRectF(area.left() + 66, top, area.width() - 66, height));
        top += height + gap;
    }
}

} // namespace

SlideSheet welcomeSheet(const ProjectedView &view, const WelcomeSlide &slide, QSizeF page)
{
    return firstTidy(4, [&](int arrangement) {
        const auto a = static_cast<std::size_t>(arrangement);
        SlideSheet sheet(page);
        SlideParts parts(sheet, view, arrangement < 2 ? Margin : 32);
        parts.top(slide.commune, longDate(slide.date, view.language));
        parts.headline(SlideWords::welcome(), std::array<qreal, 4>{60, 52, 44, 36}[a]);
        QRectF &room = parts.room();
        const qreal subject = std::array<qreal, 4>{36, 34, 30, LeastTextHeight}[a];
        room.setTop(sheet.write(SlideWords::subject(), plainLook(subject), room.adjusted(0, 8, 0, 0)).bottom() + 24);
        parts.ground(QRectF(QPointF(0, room.top()), QPointF(page.width(), page.height())));
        const TextLook title = boldLook(std::array<qreal, 4>{46, 42, 36, 32}[a]);
        room.setTop(sheet.write(SlideWords::promise(), title, room.adjusted(0, 24, 0, 0)).bottom() + 18);
        const qreal end = SlideSheet::heightOf(SlideWords::cards(), plainLook(), room.width());
        sheet.write(SlideWords::cards(), plainLook(), QRectF(room.left(), room.bottom() - end + 6, room.width(), end));
        room.setBottom(room.bottom() - end - 4);
        promises(parts, room, std::array<qreal, 4>{36, 34, 32, LeastTextHeight}[a]);
        return sheet;
    });
}

SlideSheet coveredSheet(const ProjectedView &view, QSizeF page)
{
    SlideSheet sheet(page);
    SlideParts parts(sheet, view, Margin);
    parts.top(SlideWords::ourPicture(), {});
    const QRectF room = parts.room();
    const qreal title = SlideSheet::heightOf(SlideWords::soonOurPicture(), boldLook(60), room.width());
    const qreal top = room.center().y() - title;
    parts.ground(QRectF(QPointF(0, top - 60), QPointF(page.width(), page.height())));
    const QRectF written = sheet.writeBalanced(SlideWords::soonOurPicture(), boldLook(60),
                                               QRectF(room.left(), top, room.width(), title));
    sheet.write(SlideWords::subject(), plainLook(36), QRectF(room.left(), written.bottom() + 16, room.width(), 0));
    return sheet;
}

namespace {

/// The three lenses side by side; returns where they end.
qreal lensRow(SlideParts &parts, const TargetsSlide &slide, Language language, qreal pixels)
{
    SlideSheet &sheet = parts.sheet();
    const QRectF room = parts.room();
    const qreal gap = 32;
    const qreal width = (room.width() - gap * static_cast<qreal>(slide.lenses.size() - 1)) / static_cast<qreal>(slide.lenses.size());
    qreal left = room.left();
    qreal bottom = room.top();
    for (const LensPicture &lens : slide.lenses) {
        const QRectF name = sheet.write(lens.name, plainLook(), QRectF(left, room.top(), width, 0));
        const bool isText = !lens.mean && !lens.target;
        const QRectF value = sheet.write(targetText(lens, language), isText ? mutedLook() : boldLook(pixels),
                                         QRectF(left, name.bottom(), width, 0));
        bottom = std::max(bottom, value.bottom());
        left += width + gap;
    }
    return bottom;
}

/// As many measures as there is room for, and how many more there are: no title is cut.
void measureList(SlideParts &parts, const TargetsSlide &slide, const QRectF &area, Language language, qreal gap)
{
    SlideSheet &sheet = parts.sheet();
    constexpr qreal Badge = 46;
    const qreal line = SlideSheet::heightOf(QStringLiteral("x"), plainLook(), 99);
    qreal top = area.top();
    int shown = 0;
    for (const PlannedStepText &measure : slide.measures) {
        const QString due = measure.due ? SlideWords::until(shortDate(*measure.due, language)) : QString();
        const qreal dueWidth = due.isEmpty() ? 0 : SlideSheet::widthOf(due, mutedLook()) + 28;
        const qreal width = area.width() - Badge - 22 - dueWidth;
        const qreal height = std::max(Badge, SlideSheet::heightOf(measure.title, plainLook(), width));
        const bool isLast = shown + 1 == slide.measures.size();
        if (top + height > area.bottom() - (isLast ? 0 : line + gap))
            break;
        parts.number(shown + 1, QRectF(area.left(), top, Badge, Badge));
        const bool isOneLine = height <= Badge;
        sheet.write(measure.title, plainLook(), QRectF(area.left() + Badge + 22, top, width, height),
                    isOneLine ? Qt::AlignVCenter : Qt::AlignTop);
        sheet.write(due, mutedLook(), QRectF(area.right() - dueWidth, top, dueWidth, Badge), Qt::AlignRight | Qt::AlignVCenter);
        top += height + gap;
        ++shown;
    }
    if (const auto more = static_cast<int>(slide.measures.size()) - shown; more > 0)
        sheet.write(SlideWords::moreMeasures(more), mutedLook(), QRectF(area.left() + Badge + 22, top, area.width() - Badge - 22, line));
}

} // namespace

SlideSheet targetsSheet(const ProjectedView &view, const TargetsSlide &slide, QSizeF page)
{
    return firstTidy(3, [&](int arrangement) {
        const auto a = static_cast<std::size_t>(arrangement);
        SlideSheet sheet(page);
        SlideParts parts(sheet, view, arrangement < 2 ? Margin : 32);
        parts.top(SlideWords::howFar(), {});
        parts.headline(SlideWords::ourTargets(), std::array<qreal, 3>{44, 38, 32}[a]);
        QRectF &room = parts.room();
        room.adjust(0, 14, 0, 0);
        room.setTop(lensRow(parts, slide, view.language, std::array<qreal, 3>{44, 38, 34}[a]) + 22);
        parts.ground(QRectF(QPointF(0, room.top()), QPointF(page.width(), page.height())));
        const QRectF title = sheet.write(SlideWords::ourMeasures(), boldLook(std::array<qreal, 3>{36, 34, 32}[a]), room.adjusted(0, 18, 0, 0));
        const QRectF area = QRectF(QPointF(room.left(), title.bottom() + 14), room.bottomRight());
        if (slide.measures.isEmpty())
            sheet.write(SlideWords::noMeasureYet(), plainLook(34), area);
        else
            measureList(parts, slide, area, view.language, std::array<qreal, 3>{16, 12, 8}[a]);
        return sheet;
    });
}

SlideSheet closingSheet(const ProjectedView &view, const ClosingSlide &slide, QSizeF page)
{
    SlideSheet sheet(page);
    SlideParts parts(sheet, view, Margin);
    parts.top({}, {});
    parts.headline(SlideWords::thanks(), 60);
    QRectF &room = parts.room();
    room.adjust(0, 28, 0, 0);
    for (const QString &line : SlideWords::summary(slide))
        room.setTop(sheet.write(line, plainLook(38), room).bottom() + 12);
    const qreal band = 190;
    parts.ground(QRectF(QPointF(0, page.height() - band), QPointF(page.width(), page.height())));
    sheet.writeBalanced(SlideWords::seeYouAgain(longDate(slide.repeatOn, view.language)), boldLook(44),
                        QRectF(room.left(), page.height() - band + 54, room.width(), 0));
    return sheet;
}

} // namespace vierklang::ui
