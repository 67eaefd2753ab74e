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

/// "2,1 → 3,0", or the mean alone, or nothing.
QString targetText(const LensPicture &lens, Language language)
{
    if (!lens.mean && !lens.target)
        return {};
    const QString mean = lens.mean ? decimal(*lens.mean, 1, language) : QStringLiteral("–");
    return lens.target ? mean + QStringLiteral(" → ") + decimal(*lens.target, 1, language) : mean;
}

/// What is missing behind the numbers; empty when nothing is.
QString missingText(const LensPicture &lens)
{
    if (!lens.mean)
        return lens.target ? QString() : SlideWords::tooFewAnswers();
    return lens.target ? QString() : SlideWords::noTargetYet();
}

void promises(SlideParts &parts, const QRectF &area, qreal pixels)
{
    SlideSheet &sheet = parts.sheet();
    const QStringList lines = SlideWords::promises();
    qreal sum = 0;
    for (const QString &line : lines)
        sum += SlideSheet::heightOf(line, plainLook(pixels), area.width() - 66);
    const qreal gap = std::min<qreal>(22, (area.height() - sum) / static_cast<qreal>(lines.size()));
    if (gap < 2)
        sheet.giveUp();
    qreal top = area.top();
    for (int i = 0; i < lines.size(); ++i) {
        const qreal height = SlideSheet::heightOf(lines[i], plainLook(pixels), area.width() - 66);
        const QRectF box(area.left(),
                         top + (SlideSheet::heightOf(QStringLiteral("x"), plainLook(pixels), 99) - 40) / 2,
                         40, 40);
        const QTransform toBox = QTransform::fromTranslate(box.left(), box.top()).scale(2, 2);
        sheet.stroke(toBox.map(promiseSign(i)),
                     QPen(slideColours().ink, 3.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        sheet.write(lines[i], plainLook(pixels), QRectF(area.left() + 66, top, area.width() - 66, height));
        top += height + gap;
    }
}

} // namespace

SlideSheet welcomeSheet(const ProjectedView &view, const WelcomeSlide &slide, QSizeF page)
{
    return firstTidy(5, [&](int arrangement) {
        const auto a = static_cast<std::size_t>(arrangement);
        SlideSheet sheet(page);
        SlideParts parts(sheet, view, arrangement < 2 ? Margin : 32);
        parts.top(slide.commune, longDate(slide.date, view.language));
        parts.headline(SlideWords::welcome(), std::array<qreal, 5>{60, 52, 44, 36, 32}[a]);
        QRectF &room = parts.room();
        const qreal subject = std::array<qreal, 4>{36, 34, 30, LeastTextHeight}[std::min<std::size_t>(a, 3)];
        if (arrangement < 4)
            room.setTop(
                sheet.write(SlideWords::subject(), plainLook(subject), room.adjusted(0, 8, 0, 0)).bottom());
        room.setTop(room.top() + std::array<qreal, 5>{24, 20, 16, 12, 8}[a]);
        parts.ground(QRectF(QPointF(0, room.top()), QPointF(page.width(), page.height())));
        const TextLook title = boldLook(std::array<qreal, 5>{46, 42, 36, 32, 30}[a]);
        room.setTop(sheet
                        .write(SlideWords::promise(), title,
                               room.adjusted(0, std::array<qreal, 5>{24, 22, 14, 10, 6}[a], 0, 0))
                        .bottom() +
                    std::array<qreal, 5>{20, 18, 12, 8, 6}[a]);
        const qreal end = SlideSheet::heightOf(SlideWords::cards(), plainLook(), room.width());
        sheet.write(SlideWords::cards(), plainLook(),
                    QRectF(room.left(), room.bottom() - end + 6, room.width(), end));
        room.setBottom(room.bottom() - end - 2);
        promises(parts, room, std::array<qreal, 5>{36, 34, 32, LeastTextHeight, LeastTextHeight}[a]);
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
    sheet.write(SlideWords::subject(), plainLook(36),
                QRectF(room.left(), written.bottom() + 16, room.width(), 0));
    return sheet;
}

namespace {

/// The three lenses side by side; returns where they end.
qreal lensRow(SlideParts &parts, const TargetsSlide &slide, Language language, qreal pixels)
{
    SlideSheet &sheet = parts.sheet();
    const QRectF room = parts.room();
    const qreal gap = 24;
    const qreal width = (room.width() - gap * static_cast<qreal>(slide.lenses.size() - 1)) /
                        static_cast<qreal>(slide.lenses.size());
    qreal left = room.left();
    qreal bottom = room.top();
    for (const LensPicture &lens : slide.lenses) {
        const QRectF name = sheet.write(lens.name, plainLook(), QRectF(left, room.top(), width, 0));
        const QString numbers = targetText(lens, language);
        const QRectF value = sheet.write(numbers, boldLook(pixels), QRectF(left, name.bottom(), width, 0));
        const QRectF beside(value.right() + 14, value.top(), left + width - value.right() - 14,
                            value.height());
        const QRectF missing =
            numbers.isEmpty()
                ? sheet.write(missingText(lens), mutedLook(), QRectF(left, name.bottom(), width, 0))
                : sheet.write(missingText(lens), mutedLook(), beside, Qt::AlignVCenter);
        bottom = std::max({bottom, value.bottom(), missing.bottom()});
        left += width + gap;
    }
    return bottom;
}

/// As many measures as there is room for, and how many more there are: no title is cut. Returns how many are
/// left out.
int measureList(SlideParts &parts, const TargetsSlide &slide, const QRectF &area, Language language,
                qreal gap)
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
        sheet.write(due, mutedLook(), QRectF(area.right() - dueWidth, top, dueWidth, Badge),
                    Qt::AlignRight | Qt::AlignVCenter);
        top += height + gap;
        ++shown;
    }
    const auto more = static_cast<int>(slide.measures.size()) - shown;
    if (more > 0)
        sheet.write(SlideWords::moreMeasures(more), mutedLook(),
                    QRectF(area.left() + Badge + 22, top, area.width() - Badge - 22, line));
    return more;
}

} // namespace

SlideSheet targetsSheet(const ProjectedView &view, const TargetsSlide &slide, QSizeF page)
{
    return firstTidy(3, [&](int arrangement) {
        const auto a = static_cast<std::size_t>(arrangement);
        SlideSheet sheet(page);
        SlideParts parts(sheet, view, arrangement < 2 ? Margin : 32);
        parts.top(SlideWords::targetsAndMeasures(), {});
        parts.headline(SlideWords::ourTargets(), std::array<qreal, 3>{44, 38, 32}[a]);
        QRectF &room = parts.room();
        room.adjust(0, 14, 0, 0);
        room.setTop(lensRow(parts, slide, view.language, std::array<qreal, 3>{44, 38, 34}[a]) + 22);
        parts.ground(QRectF(QPointF(0, room.top()), QPointF(page.width(), page.height())));
        const QRectF title =
            sheet.write(SlideWords::ourMeasures(), boldLook(std::array<qreal, 3>{36, 34, 32}[a]),
                        room.adjusted(0, 18, 0, 0));
        const QRectF area = QRectF(QPointF(room.left(), title.bottom() + 14), room.bottomRight());
        if (slide.measures.isEmpty()) {
            const QRectF none = sheet.write(SlideWords::noMeasureYet(), plainLook(34), area);
            sheet.write(SlideWords::measureRule(), mutedLook(), area.adjusted(0, none.height() + 6, 0, 0));
        } else if (measureList(parts, slide, area, view.language, std::array<qreal, 3>{16, 12, 8}[a]) > 0 &&
                   arrangement < 2) {
            sheet.giveUp();
        }
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
        room.setTop(sheet.write(line, plainLook(42), room).bottom() + 14);
    const qreal band = 190;
    parts.ground(QRectF(QPointF(0, page.height() - band), QPointF(page.width(), page.height())));
    sheet.writeBalanced(SlideWords::seeYouAgain(longDate(slide.repeatOn, view.language)), boldLook(44),
                        QRectF(room.left(), page.height() - band + 54, room.width(), 0));
    return sheet;
}

} // namespace vierklang::ui
