// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/workflow/librarydesk.h"
#include "app/workflow/measureoverview.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

const QDate Today(2026, 11, 22);

QUuid idOf(uint number) { return QUuid(number, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9); }

Measure measureOf(uint number, std::optional<QDate> due, MeasureStatus status = MeasureStatus::Planned,
                  const QString &owner = u"CDO"_s)
{
    Measure measure;
    measure.id = idOf(number);
    measure.title = u"Maßnahme %1"_s.arg(number);
    measure.due = due;
    measure.status = status;
    measure.owner = owner;
    return measure;
}

MeasureSource sourceOf(uint assessment, const QString &commune, int year, const QList<Measure> &measures)
{
    const QDate day(year, 6, 1);
    return {idOf(1000 + assessment), commune, day, QDateTime(day, QTime(12, 0), Qt::UTC), measures};
}

QStringList titlesOf(const QList<ListedMeasure> &measures)
{
    QStringList titles;
    for (const ListedMeasure &listed : measures)
        titles.append(listed.measure.title.section(u' ', 1));
    return titles;
}

} // namespace

/// Which measures the list of all communes shows, and in which order.
class TestMeasureOverview : public test::TestCase
{
    Q_OBJECT

private slots:
    void overdueOnesComeFirst_thenByDate_thenTheRest()
    {
        const QList<MeasureSource> sources{
            sourceOf(1, u"Zell"_s, 2026, {measureOf(1, {}), measureOf(2, Today.addDays(3)), measureOf(3, Today.addDays(-1))}),
            sourceOf(2, u"Aue"_s, 2026,
                     {measureOf(4, Today.addDays(-40)), measureOf(5, Today.addDays(3)), measureOf(6, Today),
                      measureOf(7, Today.addDays(-90), MeasureStatus::Done),
                      measureOf(8, Today.addDays(-90), MeasureStatus::Dropped),
                      measureOf(9, Today.addDays(-2), MeasureStatus::Idea)})};
        const QList<ListedMeasure> measures = listedMeasures(sources, Today);
        QCOMPARE(titlesOf(measures), (QStringList{u"4"_s, u"9"_s, u"3"_s, u"6"_s, u"5"_s, u"2"_s, u"1"_s, u"7"_s, u"8"_s}));
        QCOMPARE(measures[0].daysLeft, -40);
        QCOMPARE(measures[0].urgency, Urgency::Overdue);
        QCOMPARE(measures[3].urgency, Urgency::Ahead);
        QVERIFY(!measures[7].isOpen());
        QCOMPARE(urgencyWording(measures[3]), u"due today"_s);
        QVERIFY(urgencyWording(measures[4]).isEmpty());
        QVERIFY(urgencyWording(measures[7]).isEmpty());
    }

    /// Taken over into the next year, a measure is one measure; the later state counts, whatever the order of the list.
    void theSameMeasureInTwoYears_isListedOnce()
    {
        const MeasureSource before = sourceOf(1, u"Aue"_s, 2025, {measureOf(1, Today.addDays(-9)), measureOf(2, {})});
        const MeasureSource after =
            sourceOf(2, u"Stadt Aue"_s, 2026, {measureOf(1, Today.addDays(-9), MeasureStatus::Done), measureOf(3, {})});
        for (const QList<MeasureSource> &sources : {QList{before, after}, QList{after, before}}) {
            const QList<ListedMeasure> measures = listedMeasures(sources, Today);
            // Measure 2 was given up when the next year's list was made.
            QCOMPARE(titlesOf(measures), (QStringList{u"3"_s, u"1"_s}));
            QCOMPARE(measures[1].urgency, Urgency::Done);
            QCOMPARE(measures[1].assessment, after.assessment);
            QCOMPARE(measures[1].commune, u"Stadt Aue"_s);
        }
    }

    /// The middle year gave measure 1 up; the first year must not bring it back.
    void threeYears_areOneChain()
    {
        const QList<ListedMeasure> measures =
            listedMeasures({sourceOf(1, u"Aue"_s, 2024, {measureOf(1, {})}),
                            sourceOf(2, u"Aue"_s, 2025, {measureOf(1, {}), measureOf(2, {})}),
                            sourceOf(3, u"Aue"_s, 2026, {measureOf(2, {})})},
                           Today);
        QCOMPARE(titlesOf(measures), QStringList{u"2"_s});
    }

    /// An assessment that took nothing over does not make last year's measures disappear.
    void aFreshStart_keepsTheOldMeasures()
    {
        const QList<ListedMeasure> measures = listedMeasures({sourceOf(1, u"Aue"_s, 2025, {measureOf(1, {})}),
                                                              sourceOf(2, u"Aue"_s, 2026, {measureOf(2, {})})},
                                                             Today);
        QCOMPARE(titlesOf(measures), (QStringList{u"1"_s, u"2"_s}));
    }

    void filters_knowStatusAndOwner()
    {
        const QList<ListedMeasure> measures = listedMeasures(
            {sourceOf(1, u"Aue"_s, 2026,
                      {measureOf(1, {}), measureOf(2, {}, MeasureStatus::Done, u"cdo "_s), measureOf(3, {}, MeasureStatus::Idea, {}),
                       measureOf(4, {}, MeasureStatus::Running, u"Ämter"_s)})},
            Today);
        const auto shown = [&measures](const MeasureFilter &filter) {
            QList<ListedMeasure> list = measures;
            list.removeIf([&filter](const ListedMeasure &listed) { return !filter.matches(listed); });
            return titlesOf(list);
        };
        QCOMPARE(shown({}), (QStringList{u"1"_s, u"3"_s, u"4"_s}));
        QCOMPARE(shown({true, MeasureStatus::Done, std::nullopt}), QStringList{u"2"_s});
        QCOMPARE(shown({false, std::nullopt, u"CDO"_s}), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(shown({true, std::nullopt, QString()}), QStringList{u"3"_s});
        QCOMPARE(ownersOf(measures), (QStringList{u"Ämter"_s, u"CDO"_s, QString()}));
    }

    void theCalendar_holdsWhatHasADate()
    {
        QList<MeasureSource> sources{sourceOf(
            1, u"Aue; Nord"_s, 2026, {measureOf(1, {}), measureOf(2, Today), measureOf(3, Today, MeasureStatus::Done),
                                      measureOf(4, Today, MeasureStatus::Dropped)})};
        const QList<ListedMeasure> measures = listedMeasures(sources, Today);
        QCOMPARE(datedAmong(measures), 3);
        const QByteArray file = calendarOf(measures, builtInInstrument(), Language::English);
        QCOMPARE(file.count("BEGIN:VEVENT"), 3);
        QVERIFY2(file.contains("SUMMARY:Aue\\; Nord: Maßnahme 2\r\n"), file.constData());
        QVERIFY(file.contains("Done: Maßnahme 3"));
        QCOMPARE(file.count("STATUS:CANCELLED"), 1);
        QCOMPARE(file, calendarOf(measures, builtInInstrument(), Language::English));
        const QTemporaryDir folder;
        const Result<void> refused = saveCalendar(folder.filePath(u"no/such/a.ics"_s), measures, builtInInstrument(), Language::German);
        QCOMPARE(refused.error().code, ErrorCode::FileNotWritable);
    }

    /// From the library: what lies in the bin is not listed, and reading one by one or all at once is the same.
    void theLibrary_givesTheMeasuresOfAllAtOnce()
    {
        const QTemporaryDir folder;
        const test::FixedClock clock;
        test::CountingIds ids;
        auto desk = openDesk(folder.filePath(u"l.sqlite"_s), builtInInstrument(), Access::ReadWrite, clock, ids);
        QVERIFY(desk.isOk());
        QVERIFY(desk.value()->addExamples().isOk());
        const QList<LibraryEntry> entries = desk.value()->entries().value();
        const auto measures = desk.value()->measures();
        QVERIFY(measures.isOk());
        for (const LibraryEntry &entry : entries)
            QCOMPARE(measures.value().value(entry.id), desk.value()->assessment(entry.id).value().measures());
        const QUuid werkheim = test::example(u"werkheim"_s).id();
        const int before = static_cast<int>(listedMeasures(measureSources(entries, measures.value()), Today).size());
        QVERIFY(before > 0);
        QVERIFY(desk.value()->moveToBin(werkheim).isOk());
        const auto after = listedMeasures(measureSources(desk.value()->entries().value(), measures.value()), Today);
        QVERIFY(std::none_of(after.cbegin(), after.cend(), [&](const ListedMeasure &m) { return m.assessment == werkheim; }));
    }
};

QTEST_GUILESS_MAIN(TestMeasureOverview)
#include "tst_measureoverview.moc"
