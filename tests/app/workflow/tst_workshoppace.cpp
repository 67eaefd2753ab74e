// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/workflow/workshoprehearsal.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

/// Time in the room: from the injected clock only.
class TestWorkshopPace : public test::TestCase
{
    Q_OBJECT

    const Instrument &m_instrument = builtInInstrument();
    test::FixedClock m_clock;
    std::unique_ptr<WorkshopRehearsal> m_rehearsal;

    WorkshopRun &run() { return m_rehearsal->run(); }

    void begin(Form form)
    {
        auto rehearsal = WorkshopRehearsal::begin(m_instrument, m_clock, form, {10, {}}, 1);
        QVERIFY(rehearsal.isOk());
        m_rehearsal = std::move(rehearsal).value();
    }

    void pass(int seconds)
    {
        for (int i = 0; i < seconds; i += 10) {
            m_clock.advance(std::min(10, seconds - i));
            run().tick();
        }
    }

    void decide(int questions)
    {
        for (int i = 0; i < questions; ++i) {
            QVERIFY(run().vote().recordConsensus(*Answer::atLevel(2)).isOk());
            const Item *next = run().agenda().next();
            QVERIFY(next);
            QVERIFY(run().goTo(next->id).isOk());
        }
    }

private slots:
    void init()
    {
        TestCase::init();
        m_clock = test::FixedClock();
        begin(Form::Full);
    }

    void onPlan_theEndIsThatOfThePlan()
    {
        QCOMPARE(run().pace().wholePlan, 90 * 60);
        QCOMPARE(run().pace().expectedEnd, m_clock.now().addSecs(90 * 60));
        pass(300);
        QCOMPARE(run().pace().left(), 0);
        QVERIFY(run().goToStep(WorkshopStep::Goals).isOk());
        QCOMPARE(run().pace().driftMinutes, 0);
        QCOMPARE(run().pace().left(), 12 * 60);
        QCOMPARE(run().pace().expectedEnd, m_clock.now().addSecs(85 * 60));
        begin(Form::Short);
        QCOMPARE(run().pace().wholePlan, 60 * 60);
        QVERIFY(!run().pace().shortForm.has_value());
    }

    /// The picture of the moderator's window: 8 minutes late in the middle of the questions.
    void behind_isSaidInMinutes_withTheExactOffer()
    {
        pass(27 * 60);
        QVERIFY(run().goToStep(WorkshopStep::Items).isOk());
        QCOMPARE(run().pace().driftMinutes, 0);
        m_clock = test::FixedClock();
        begin(Form::Full);
        pass(35 * 60);
        QVERIFY(run().goToStep(WorkshopStep::Items).isOk());
        QCOMPARE(run().pace().driftMinutes, 8);
        const WorkshopPace pace = run().pace();
        QCOMPARE(*pace.shortForm, (ShortFormOffer{37, 25, 14}));
        QCOMPARE(pace.expectedEnd, m_clock.now().addSecs((90 - 27) * 60));
        pass(46);
        QCOMPARE(run().pace().left(), 24);
        QCOMPARE(run().pace().driftMinutes, 8);
    }

    void theShortWayFromHere_leavesCoreQuestions_andCatchesUp()
    {
        pass(35 * 60);
        QVERIFY(run().goToStep(WorkshopStep::Items).isOk());
        decide(10);
        const ShortFormOffer offer = run().pace().shortForm.value();
        QCOMPARE(offer.questionsLeft, 27);
        const int before = run().pace().driftMinutes;
        QVERIFY(run().setCoreOnly(true).isOk());
        QCOMPARE(run().agenda().counts().toDo, offer.questionsLeftCore);
        QVERIFY(!run().pace().shortForm.has_value());
        // Both are rounded to minutes.
        QVERIFY(std::abs(run().pace().driftMinutes - (before - offer.minutesSaved)) <= 1);
        QCOMPARE(m_rehearsal->editor().assessment().form(), Form::Full);
        QVERIFY(run().setCoreOnly(false).isOk());
        QCOMPARE(run().agenda().counts().toDo, 27);
    }

    void theTime_isOverOnce_andMoreCanBeGiven()
    {
        QVERIFY(run().goToStep(WorkshopStep::Items).isOk());
        QSignalSpy over(&run(), &WorkshopRun::timeIsUp);
        QSignalSpy parking(&run(), &WorkshopRun::parkingSuggested);
        const QString question = run().topic();
        pass(60);
        QCOMPARE(over.size(), 0);
        pass(30);
        QCOMPARE(over.size(), 1);
        QCOMPARE(run().pace().left(), -20);
        QCOMPARE(run().topic(), question);
        QVERIFY(run().giveMoreTime().isOk());
        QCOMPARE(run().pace().left(), 40);
        QCOMPARE(parking.size(), 0);
        pass(50);
        QCOMPARE(over.size(), 2);
        QCOMPARE(parking.size(), 1);
        pass(600);
        QCOMPARE(parking.size(), 1);
        QCOMPARE(run().topic(), question);
    }

    void aPause_countsNothing()
    {
        pass(100);
        QVERIFY(run().setPaused(true).isOk());
        pass(900);
        QCOMPARE(run().pace().elapsed, 100);
        QCOMPARE(run().pace().expectedEnd, m_clock.now().addSecs(90 * 60 - 100));
        QVERIFY(run().setPaused(false).isOk());
        pass(20);
        QCOMPARE(run().pace().elapsed, 120);
    }

    void jumpsOfTheClock_countNothing_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("an hour back") << qint64(-3600);
        QTest::newRow("ten years back") << qint64(-10) * 365 * 86400;
        QTest::newRow("asleep for two minutes") << qint64(120);
        QTest::newRow("ten years ahead") << qint64(10) * 365 * 86400;
    }

    void jumpsOfTheClock_countNothing()
    {
        QFETCH(qint64, jump);
        pass(40);
        m_clock.advance(jump);
        run().tick();
        QCOMPARE(run().pace().elapsed, 40);
        pass(20);
        QCOMPARE(run().pace().elapsed, 60);
        QCOMPARE(run().pace().expectedEnd, m_clock.now().addSecs(90 * 60 - 60));
    }

    void partsOfASecond_addUp()
    {
        class Slow final : public Clock
        {
        public:
            QDateTime moment = QDateTime(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
            [[nodiscard]] QDateTime now() const override { return moment; }
            [[nodiscard]] QDate today() const override { return moment.date(); }
        } clock;
        Stopwatch stopwatch(clock);
        int seconds = 0;
        for (int i = 0; i < 100; ++i) {
            clock.moment = clock.moment.addMSecs(300);
            seconds += stopwatch.look();
        }
        QCOMPARE(seconds, 30);
    }
};

QTEST_GUILESS_MAIN(TestWorkshopPace)
#include "tst_workshoppace.moc"
