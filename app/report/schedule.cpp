// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/schedule.h"

#include "app/base/numbers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr int MostMonths = 18;
constexpr int MostYears = 10; ///< a due date far away would press the others into a hair

QDate firstDayOf(const QDate &day) { return {day.year(), 1, 1}; }

QDate lastDayOfQuarter(const QDate &day)
{
    const int month = ((day.month() - 1) / 3 + 1) * 3;
    const QDate first(day.year(), month, 1);
    return first.addMonths(1).addDays(-1);
}

} // namespace

std::optional<Schedule> scheduleOf(const ReportContext &context, const QList<Step> &steps)
{
    Schedule schedule;
    QDate first;
    QDate last;
    for (const Step &step : steps) {
        if (step.measure == nullptr || !step.measure->due)
            continue;
        const QDate due = *step.measure->due;
        const QDate start = std::min(step.measure->start.value_or(due), due);
        schedule.rows.append({step.number, ownerOf(context, step), start, due,
                              step.measure->status == MeasureStatus::Idea});
        first = first.isValid() ? std::min(first, start) : start;
        last = last.isValid() ? std::max(last, due) : due;
    }
    if (schedule.rows.isEmpty() || first.daysTo(last) > 366 * MostYears)
        return std::nullopt;
    schedule.first = firstDayOf(first);
    const QDate yearEnd(first.year(), 12, 31);
    schedule.last = last <= yearEnd ? yearEnd : lastDayOfQuarter(last);
    const int months = (schedule.last.year() - schedule.first.year()) * 12 + schedule.last.month();
    schedule.byQuarter = months > MostMonths;
    for (QDate from = schedule.first; from < schedule.last; from = from.addMonths(schedule.byQuarter ? 3 : 1)) {
        if (!schedule.byQuarter)
            schedule.units.append(context.list(u"months"_s)[from.month() - 1]);
        else // beyond three years only the years have room
            schedule.units.append(months <= 36 ? context.text(u"schedule.quarter"_s, {{u"n"_s, (from.month() + 2) / 3}})
                                  : from.month() == 1 ? QString::number(from.year())
                                                      : QString());
    }
    return schedule;
}

QString yearsOf(const Schedule &schedule)
{
    const QString first = QString::number(schedule.first.year());
    const QString last = QString::number(schedule.last.year());
    return first == last ? first : first + u'–' + last;
}

QString scheduleAlt(const ReportContext &context, const Schedule &schedule, const QList<Step> &steps)
{
    QString alt = context.text(u"schedule.title"_s, {{u"years"_s, yearsOf(schedule)}}) + u'.';
    for (const ScheduleRow &row : schedule.rows) {
        QString status = context.text(row.isIdea ? u"status.idea"_s : u"status.planned"_s);
        for (const Step &step : steps) {
            if (step.number == row.number && step.measure->status == MeasureStatus::Running)
                status = context.text(u"status.running"_s);
            else if (step.number == row.number && step.measure->status == MeasureStatus::Done)
                status = context.text(u"status.done"_s);
        }
        alt += u' ' + context.text(u"schedule.altRow"_s, {{u"number"_s, row.number},
                                                          {u"owner"_s, row.label},
                                                          {u"start"_s, shortDate(row.start, context.language)},
                                                          {u"due"_s, shortDate(row.due, context.language)},
                                                          {u"status"_s, status}});
    }
    return alt;
}

} // namespace vierklang
