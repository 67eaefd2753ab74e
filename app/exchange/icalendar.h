// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

namespace vierklang {

/// One day that somebody wants to see in a calendar.
struct CalendarDay
{
    QUuid id; ///< the same in every file about the same thing: a calendar replaces what it has under it
    QDate day;
    QString title;
    QString notes;           ///< several lines
    QDateTime changedAt;     ///< of what the entry says
    bool isCancelled = false;
};

/// A calendar file (iCalendar, RFC 5545) with one all-day event for each day: free time, no alarm, nobody invited. Lines
/// end in CRLF and are folded at 75 octets. The same days give the same bytes; nothing in it is taken from the clock.
/// LAST-MODIFIED and SEQUENCE (minutes since 2020) follow `changedAt`, so that importing a later file updates events.
/// Texts stay text: control characters and direction marks go, line breaks in a title become blanks.
[[nodiscard]] QByteArray calendarOf(const QList<CalendarDay> &days);

} // namespace vierklang
