// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/icalendar.h"
#include "tests/support/testcase.h"

#include <algorithm>
#include <memory>

#include <libical/ical.h>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

CalendarDay someDay(const QString &title, const QString &notes = {})
{
    return {QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), QDate(2027, 2, 28), title, notes,
            QDateTime(QDate(2026, 11, 22), QTime(9, 30, 5), Qt::UTC)};
}

/// Content lines as RFC 5545, 3.1 says, read strictly: CRLF only, at most 75 octets, folds taken back.
QByteArrayList contentLines(const QByteArray &file)
{
    if (!file.endsWith("\r\n") || QByteArray(file).replace("\r\n", "").contains('\r') ||
        QByteArray(file).replace("\r\n", "").contains('\n'))
        return {};
    QByteArrayList lines;
    for (const QByteArray &line : file.left(file.size() - 2).replace("\r\n", "\n").split('\n')) {
        // Every line alone must be UTF-8: a fold never tears a character.
        if (line.size() > 75 || QString::fromUtf8(line).contains(QChar::ReplacementCharacter))
            return {};
        if (line.startsWith(' ') && !lines.isEmpty())
            lines.last().append(line.mid(1));
        else
            lines.append(line);
    }
    return lines;
}

/// A value of type TEXT as RFC 5545, 3.3.11 says; nothing when something is not escaped that must be.
std::optional<QString> textOf(const QByteArray &value)
{
    QByteArray text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (c == ';' || c == ',' || (c == '\\' && i + 1 >= value.size()))
            return std::nullopt;
        if (c != '\\') {
            text.append(c);
            continue;
        }
        const char next = value[++i];
        if (next == 'n' || next == 'N')
            text.append('\n');
        else if (next == ';' || next == ',' || next == '\\')
            text.append(next);
        else
            return std::nullopt;
    }
    return QString::fromUtf8(text);
}

QByteArray valueOf(const QByteArrayList &lines, const QByteArray &name)
{
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':') || line.startsWith(name + ';'))
            return line.mid(name.size() + 1);
    }
    return "(none)";
}

struct Release
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

/// What libical makes of a file: the properties of its only event; nothing when it complains.
std::optional<QMap<QString, QString>> readByLibical(const QByteArray &file)
{
    const std::unique_ptr<icalcomponent, Release> calendar(icalparser_parse_string(file.constData()));
    if (!calendar || icalcomponent_count_errors(calendar.get()) > 0 || icalrestriction_check(calendar.get()) != 1 ||
        icalcomponent_count_components(calendar.get(), ICAL_ANY_COMPONENT) != 1)
        return std::nullopt;
    icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    if (!event || icalcomponent_count_components(event, ICAL_ANY_COMPONENT) != 0)
        return std::nullopt;
    QMap<QString, QString> properties;
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_ANY_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_ANY_PROPERTY)) {
        const icalvalue *value = icalproperty_get_value(property);
        const bool isText = icalvalue_isa(value) == ICAL_TEXT_VALUE;
        properties.insert(QString::fromLatin1(icalproperty_get_property_name(property)),
                          QString::fromUtf8(isText ? icalvalue_get_text(value) : icalvalue_as_ical_string(value)));
    }
    return properties;
}

} // namespace

/// Calendar files, read back with a strict reader of our own and with libical.
class TestICalendar : public test::TestCase
{
    Q_OBJECT

private slots:
    void oneDay_isAnAllDayEventWithoutAlarm()
    {
        const QByteArrayList lines = contentLines(calendarOf(QList{someDay(u"Abgabe"_s, u"Stand: geplant\nZuständig: CDO"_s)}));
        QCOMPARE(lines.first(), QByteArray("BEGIN:VCALENDAR"));
        QCOMPARE(lines.last(), QByteArray("END:VCALENDAR"));
        QCOMPARE(valueOf(lines, "VERSION"), QByteArray("2.0"));
        QCOMPARE(valueOf(lines, "UID"), QByteArray("00000001-0002-0003-0405-060708090a0b"));
        QCOMPARE(valueOf(lines, "DTSTART"), QByteArray("VALUE=DATE:20270228"));
        QCOMPARE(valueOf(lines, "DTEND"), QByteArray("VALUE=DATE:20270301"));
        QCOMPARE(valueOf(lines, "DTSTAMP"), QByteArray("20261122T093005Z"));
        QCOMPARE(valueOf(lines, "LAST-MODIFIED"), QByteArray("20261122T093005Z"));
        QCOMPARE(valueOf(lines, "TRANSP"), QByteArray("TRANSPARENT"));
        QCOMPARE(valueOf(lines, "STATUS"), QByteArray("CONFIRMED"));
        QCOMPARE(textOf(valueOf(lines, "SUMMARY")), u"Abgabe"_s);
        QCOMPARE(textOf(valueOf(lines, "DESCRIPTION")), u"Stand: geplant\nZuständig: CDO"_s);
        for (const char *never : {"BEGIN:VALARM", "ATTENDEE", "ORGANIZER", "URL", "ATTACH"}) {
            const bool isThere = std::any_of(lines.cbegin(), lines.cend(),
                                             [never](const QByteArray &line) { return line.startsWith(never); });
            QVERIFY2(!isThere, never);
        }
    }

    void aLaterChange_hasAHigherSequence_andTheSameId()
    {
        CalendarDay later = someDay(u"Abgabe"_s);
        const QByteArrayList before = contentLines(calendarOf(QList{later}));
        later.changedAt = later.changedAt.addSecs(60);
        const QByteArrayList after = contentLines(calendarOf(QList{later}));
        QCOMPARE(valueOf(after, "UID"), valueOf(before, "UID"));
        QVERIFY(valueOf(after, "SEQUENCE").toInt() > valueOf(before, "SEQUENCE").toInt());
        later.changedAt = QDateTime(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC);
        QCOMPARE(valueOf(contentLines(calendarOf(QList{later})), "SEQUENCE"), QByteArray("0"));
        later.isCancelled = true;
        QCOMPARE(valueOf(contentLines(calendarOf(QList{later})), "STATUS"), QByteArray("CANCELLED"));
    }

    void theSameDays_giveTheSameBytes()
    {
        const QList<CalendarDay> days{someDay(u"Eins"_s), someDay(u"Zwei"_s)};
        QCOMPARE(calendarOf(days), calendarOf(days));
        QVERIFY(!contentLines(calendarOf(QList<CalendarDay>())).isEmpty());
        const auto blank = readByLibical(calendarOf(QList{someDay(u" "_s, u" \n"_s)}));
        QVERIFY(blank.has_value());
        QVERIFY(!blank->contains(u"SUMMARY"_s) && !blank->contains(u"DESCRIPTION"_s));
    }

    void hostileTexts_stayText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("separators") << u"a;b,c\\d:e\"f\\n"_s << u"a;b,c\\d:e\"f\\n"_s;
        QTest::newRow("a line that would be a property") << u"x\r\nATTENDEE:mailto:a@b.de"_s
                                                         << u"x ATTENDEE:mailto:a@b.de"_s;
        QTest::newRow("the end of the event") << u"x\nEND:VEVENT\nBEGIN:VALARM"_s << u"x END:VEVENT BEGIN:VALARM"_s;
        QTest::newRow("html") << u"<img src=x onerror=alert(1)>"_s << u"<img src=x onerror=alert(1)>"_s;
        QTest::newRow("direction marks") << u"a\u202Eb\u2066c"_s << u"abc"_s;
        QTest::newRow("separators of Unicode") << u"a\u2028b\u2029c"_s << u"a b c"_s;
        QTest::newRow("emoji") << u"👩‍💻"_s.repeated(60) << u"👩‍💻"_s.repeated(60);
        QTest::newRow("long") << u"ä"_s.repeated(5000) << u"ä"_s.repeated(5000);
        QTest::newRow("blanks at folds") << u"Wort "_s.repeated(80) << u"Wort "_s.repeated(80);
    }

    /// Every length of a line, so that every fold comes at every place of a character of one to four octets.
    void everyFold_readsBack()
    {
        for (const QString &letter : {u"a"_s, u"ä"_s, u"€"_s, u"😀"_s}) {
            for (int length = 1; length < 170; ++length) {
                const QString title = u"x"_s.repeated(length % 4) + letter.repeated(length);
                const QByteArray file = calendarOf(QList{someDay(title)});
                QVERIFY2(!contentLines(file).isEmpty(), file.constData());
                const auto read = readByLibical(file);
                QVERIFY2(read.has_value(), file.constData());
                QCOMPARE(read->value(u"SUMMARY"_s), title);
            }
        }
    }

    void hostileTexts_stayText()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QByteArrayList lines = contentLines(calendarOf(QList{someDay(text, text)}));
        QVERIFY2(!lines.isEmpty(), calendarOf(QList{someDay(text, text)}).constData());
        QCOMPARE(lines.count(QByteArray("BEGIN:VEVENT")), 1);
        QCOMPARE(lines.count(QByteArray("END:VEVENT")), 1);
        QCOMPARE(lines.count(QByteArray("BEGIN:VALARM")), 0);
        const std::optional<QString> title = textOf(valueOf(lines, "SUMMARY"));
        QVERIFY(title.has_value());
        QCOMPARE(title->simplified(), expected.simplified());
        QVERIFY(textOf(valueOf(lines, "DESCRIPTION")).has_value());
        const auto read = readByLibical(calendarOf(QList{someDay(text, text)}));
        QVERIFY(read.has_value());
        QCOMPARE(read->value(u"SUMMARY"_s), *title);
        QCOMPARE(read->value(u"DESCRIPTION"_s), *textOf(valueOf(lines, "DESCRIPTION")));
        QCOMPARE(read->size(), 10);
        for (const QByteArray &line : lines)
            QVERIFY2(!line.startsWith("ATTENDEE"), line.constData());
    }
};

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
