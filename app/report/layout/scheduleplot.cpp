// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/canvas.h"
#include "app/report/reportcolours.h"

namespace vierklang {

namespace {

constexpr double AxisStart = 54.5;
constexpr double HeadHeight = 4.3;
constexpr double RowHeight = 5.6;

} // namespace

double scheduleHeight(const Schedule &schedule)
{
    return HeadHeight + RowHeight * static_cast<double>(schedule.rows.size()) + 1;
}

void drawSchedule(Canvas &canvas, const Schedule &schedule, double width)
{
    const double days = static_cast<double>(schedule.first.daysTo(schedule.last)) + 1;
    const auto x = [&](QDate day) {
        return AxisStart + (width - AxisStart) * static_cast<double>(schedule.first.daysTo(day)) / days;
    };
    const double bottom = HeadHeight + RowHeight * static_cast<double>(schedule.rows.size()) + 0.7;
    QDate from = schedule.first;
    for (const QString &unit : schedule.units) {
        const QDate to = from.addMonths(schedule.byQuarter ? 3 : 1);
        const bool isQuarter = from.month() % 3 == 1;
        canvas.line({x(from), HeadHeight}, {x(from), bottom}, isQuarter ? colours::Levels[2] : colours::Line, 0.75);
        canvas.text({(x(from) + x(to)) / 2, 3.2}, unit, 9, FontWeight::Regular, colours::Muted, TextAnchor::Middle);
        from = to;
    }
    canvas.line({width, HeadHeight}, {width, bottom}, colours::Levels[2], 0.75);
    double middle = HeadHeight + RowHeight / 2 + 0.4;
    for (const ScheduleRow &row : schedule.rows) {
        canvas.text({2.1, middle + 1.2}, row.number, 9.75, FontWeight::SemiBold, colours::Ink, TextAnchor::Middle);
        canvas.text({5.8, middle + 1.2}, canvas.elided(row.label, 9.75, AxisStart - 8), 9.75, FontWeight::Regular,
                    colours::Ink);
        const QRectF bar(x(row.start), middle - 1.32, x(row.due.addDays(1)) - x(row.start), 2.64);
        if (row.isIdea) {
            QPainterPath shape;
            shape.addRect(bar.adjusted(0.15, 0.15, -0.15, -0.15));
            canvas.outline(shape, Stroke{QColor::fromRgb(colours::Accent), 0.9, {3, 2.25}},
                           QColor::fromRgb(colours::Surface));
        } else {
            canvas.bar(bar, colours::Accent);
        }
        middle += RowHeight;
    }
}

} // namespace vierklang
