// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/icalendar.h"

#include "app/base/textrules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// Octets of one line without its line break (RFC 5545, 3.1).
constexpr qsizetype MostOctets = 75;

bool isInsideCharacter(char octet) { return (static_cast<unsigned char>(octet) & 0xC0) == 0x80; }

/// One content line, folded where it is too long, never inside a character.
void appendLine(QByteArray &file, const QByteArray &line)
{
    qsizetype start = 0;
    qsizetype room = MostOctets;
    while (line.size() - start > room) {
        qsizetype end = start + room;
        while (isInsideCharacter(line[end]))
            --end;
        file += line.mid(start, end - start) + "\r\n ";
        start = end;
        room = MostOctets - 1;
    }
    file += line.mid(start) + "\r\n";
}

/// A value of type TEXT (RFC 5545, 3.3.11). A calendar shows it beside others: no mark of direction may turn around what
/// stands there.
QByteArray textValue(const QString &text)
{
    QString value = onOneLine(text).trimmed();
    value.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return value.toUtf8();
}

QByteArray textValueOfLines(const QString &text)
{
    QByteArrayList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(textValue(line));
    return lines.join("\\n");
}

QByteArray dateValue(QDate date) { return date.toString(u"yyyyMMdd"_s).toLatin1(); }

QByteArray momentValue(const QDateTime &moment) { return moment.toUTC().toString(u"yyyyMMdd'T'hhmmss'Z'"_s).toLatin1(); }

QByteArray sequenceValue(const QDateTime &changedAt)
{
    static const QDateTime start(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    return QByteArray::number(std::max<qint64>(0, start.secsTo(changedAt) / 60));
}

void appendEvent(QByteArray &file, const CalendarDay &day)
{
    appendLine(file, "BEGIN:VEVENT");
    appendLine(file, "UID:" + day.id.toByteArray(QUuid::WithoutBraces));
    appendLine(file, "DTSTAMP:" + momentValue(day.changedAt));
    appendLine(file, "LAST-MODIFIED:" + momentValue(day.changedAt));
    appendLine(file, "SEQUENCE:" + sequenceValue(day.changedAt));
    appendLine(file, "DTSTART;VALUE=DATE:" + dateValue(day.day));
    appendLine(file, "DTEND;VALUE=DATE:" + dateValue(day.day.addDays(1)));
    if (!textValue(day.title).isEmpty())
        appendLine(file, "SUMMARY:" + textValue(day.title));
    if (!textValue(day.notes).isEmpty())
        appendLine(file, "DESCRIPTION:" + textValueOfLines(day.notes));
    appendLine(file, "TRANSP:TRANSPARENT");
    appendLine(file, day.isCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    appendLine(file, "END:VEVENT");
}

} // namespace

QByteArray calendarOf(const QList<CalendarDay> &days)
{
    QByteArray file;
    appendLine(file, "BEGIN:VCALENDAR");
    appendLine(file, "VERSION:2.0");
    appendLine(file, "PRODID:-//Vierklang//Vierklang//EN");
    appendLine(file, "CALSCALE:GREGORIAN");
    for (const CalendarDay &day : days)
        appendEvent(file, day);
    appendLine(file, "END:VCALENDAR");
    return file;
}

} // namespace vierklang
