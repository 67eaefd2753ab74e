// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/projectedview.h"
#include "ui/projector/slidesheet.h"
#include "ui/theme.h"

#include <functional>

namespace vierklang::ui {

/// The dress of a slide: always light.
[[nodiscard]] const Colours &slideColours();
[[nodiscard]] TextLook plainLook(qreal pixels = LeastTextHeight);
[[nodiscard]] TextLook mutedLook(qreal pixels = LeastTextHeight);
[[nodiscard]] TextLook boldLook(qreal pixels = LeastTextHeight);

/// The first tidy sheet of several arrangements, from the richest (0) to the plainest; the plainest if none
/// is.
[[nodiscard]] SlideSheet firstTidy(int arrangements, const std::function<SlideSheet(int)> &arrange);

/// What the slides have in common: margins, the line on top, the line at the foot, badges. Lengths of a
/// slide.
class SlideParts final
{
public:
    /// `margin`: left and right.
    SlideParts(SlideSheet &sheet, const ProjectedView &view, qreal margin);

    [[nodiscard]] SlideSheet &sheet() { return m_sheet; }
    /// What is left between top and foot.
    [[nodiscard]] QRectF &room() { return m_room; }

    /// Left and right on one line, on the left "Probelauf" before everything in a rehearsal. Takes its height
    /// from the room.
    void top(const QString &left, const QString &right);
    /// The large sentence below it.
    void headline(const QString &text, qreal pixels);
    /// A hairline, bold and plain words at the left, the time at the right.
    void foot(const QString &bold, const QString &plain, const std::optional<Countdown> &countdown);

    /// A tinted ground from here to the right and lower edges of the page.
    void ground(const QRectF &area);
    /// A step with its digit in the colour of the ramp.
    void badge(int step, const QRectF &box);
    /// A number without a place in the ramp.
    void number(int number, const QRectF &box);

    /// Lines of badge and text, spread evenly over `area`. Gives up when there is less than `leastGap`
    /// between them.
    struct Row
    {
        int number = 0;
        QString text;
    };
    void rows(const QList<Row> &rows, const QRectF &area, qreal badgeHeight, qreal pixels, qreal leastGap,
              bool isScale);

private:
    [[nodiscard]] qreal countdown(const Countdown &countdown, const QRectF &line, qreal widthOfWords);

    SlideSheet &m_sheet;
    const ProjectedView &m_view;
    QRectF m_room;
};

} // namespace vierklang::ui
