// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/workflow/workshoprehearsal.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

/// The goal forms of a room.
class TestWorkshopGoals : public test::TestCase
{
    Q_OBJECT

    const Instrument &m_instrument = builtInInstrument();
    test::FixedClock m_clock;
    std::unique_ptr<WorkshopRehearsal> m_rehearsal;

    WorkshopGoals &goals() { return m_rehearsal->run().goals(); }
    const GoalPoints &sums() { return m_rehearsal->editor().assessment().goals(); }

    /// "legal=5 funding=5 …"
    [[nodiscard]] static Ballot ballotOf(const QString &line)
    {
        Ballot ballot;
        for (const QString &word : line.split(u' '))
            ballot.insert(u"goal."_s + word.section(u'=', 0, 0), word.section(u'=', 1).toInt());
        return ballot;
    }

    /// Five points on each of the four goals of a type.
    [[nodiscard]] Ballot ballotFor(TypeKey type) const
    {
        Ballot ballot;
        for (const Goal &goal : m_instrument.goals) {
            if (goal.type == type)
                ballot.insert(goal.id, 5);
        }
        return ballot;
    }

private slots:
    void init()
    {
        TestCase::init();
        auto rehearsal = WorkshopRehearsal::begin(m_instrument, m_clock, Form::Full, {10, {}}, 1);
        QVERIFY(rehearsal.isOk());
        m_rehearsal = std::move(rehearsal).value();
        QVERIFY(m_rehearsal->run().goToStep(WorkshopStep::Goals).isOk());
    }

    void aBallot_isCheckedAsAWhole_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("19 points") << u"legal=5 funding=5 citizen=5 open=4"_s << ErrorCode::BallotIncomplete;
        QTest::newRow("21 points") << u"legal=5 funding=5 citizen=5 open=5 reuse=1"_s << ErrorCode::TooManyPoints;
        QTest::newRow("six on one") << u"legal=6 funding=5 citizen=5 open=4"_s << ErrorCode::TooManyPointsOnGoal;
        QTest::newRow("less than none") << u"legal=5 funding=5 citizen=5 open=5 reuse=5 economy=-5"_s
                                        << ErrorCode::TooManyPointsOnGoal;
        QTest::newRow("a goal nobody knows") << u"legal=5 funding=5 citizen=5 fame=5"_s << ErrorCode::UnknownGoal;
    }

    void aBallot_isCheckedAsAWhole()
    {
        QFETCH(QString, line);
        QFETCH(ErrorCode, code);
        const Result<void> outcome = goals().add(ballotOf(line));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, code);
        QCOMPARE(goals().count(), 0);
    }

    void theShortForm_refusesGoalsItDoesNotAsk()
    {
        QVERIFY(m_rehearsal->editor().setForm(Form::Short).isOk());
        const Result<void> outcome = goals().add(ballotOf(u"legal=5 funding=5 citizen=5 security=5"_s));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::GoalNotInForm);
    }

    void sums_growBallotByBallot_leadersOnlyFromFive()
    {
        for (int i = 1; i <= 10; ++i) {
            QVERIFY(goals().add(ballotFor(i <= 6 ? TypeKey::S : TypeKey::O)).isOk());
            QCOMPARE(goals().count(), i);
            QCOMPARE(sums().spent(), 20 * i);
            QCOMPARE(sums().leadingTypes.has_value(), i >= 5);
            QCOMPARE(goals().hasCommonPurpose().has_value(), i >= 5);
        }
        QCOMPARE(*sums().leadingTypes, (PerType<int>{{0, 4, 6, 0}}));
        QCOMPARE(goals().hasCommonPurpose(), true);
        const Result<void> outcome = goals().add(ballotFor(TypeKey::B));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::TooManyBallots);
    }

    void halfOfThePersons_isNoCommonPurpose()
    {
        for (int i = 0; i < 10; ++i)
            QVERIFY(goals().add(ballotFor(i < 5 ? TypeKey::S : TypeKey::O)).isOk());
        QCOMPARE(goals().hasCommonPurpose(), false);
    }

    void whoLeadsWithTwoTypes_leadsWithNone()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY(goals().add(ballotOf(u"legal=5 funding=5 citizen=5 attractive=5"_s)).isOk());
        QCOMPARE(*sums().leadingTypes, PerType<int>());
        QCOMPARE(goals().hasCommonPurpose(), false);
    }

    void aMistypedForm_isUndone_andTheCountGoesOn()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(goals().add(ballotFor(TypeKey::C)).isOk());
        QVERIFY(goals().add(ballotFor(TypeKey::B)).isOk());
        QVERIFY(m_rehearsal->editor().undo().isOk());
        QCOMPARE(goals().count(), 3);
        for (int i = 0; i < 2; ++i)
            QVERIFY(goals().add(ballotFor(TypeKey::O)).isOk());
        QCOMPARE(*sums().leadingTypes, (PerType<int>{{0, 2, 0, 3}}));
    }

    void closedSums_takeNoSingleForm()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY(goals().add(ballotFor(TypeKey::C)).isOk());
        QVERIFY(goals().isOpen());
        QVERIFY(m_rehearsal->run().showPicture().isOk());
        QVERIFY(!goals().isOpen());
        QVERIFY(m_rehearsal->editor().isRevealed());
        const Result<void> outcome = goals().add(ballotFor(TypeKey::B));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::BallotsClosed);
        QVERIFY(goals().restart().isOk());
        QCOMPARE(goals().count(), 0);
        QVERIFY(goals().add(ballotFor(TypeKey::B)).isOk());
        QCOMPARE(sums().spent(), 20);
    }

    /// Goals that one person filled in before the workshop are not mixed with the room's.
    void pointsFromBefore_areNotAddedTo()
    {
        QVERIFY(m_rehearsal->editor().setPoints(u"goal.legal"_s, 3).isOk());
        QVERIFY(!goals().add(ballotFor(TypeKey::B)));
        QVERIFY(goals().restart().isOk());
        QVERIFY(goals().add(ballotFor(TypeKey::B)).isOk());
    }

    /// For any room: the sums are those of the forms, and the number of leaders never exceeds the persons.
    void anyRoom_addsUp()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            SimulatedVoters voters(m_instrument, seed);
            QVERIFY(goals().restart().isOk());
            QMap<QString, int> expected;
            for (int i = 0; i < 10; ++i) {
                const Ballot ballot = voters.ballot(Form::Full);
                for (auto it = ballot.cbegin(); it != ballot.cend(); ++it) {
                    if (it.value() > 0)
                        expected[it.key()] += it.value();
                }
                QVERIFY(goals().add(ballot).isOk());
            }
            QCOMPARE(sums().points, expected);
            int persons = 0;
            for (const int number : sums().leadingTypes->values)
                persons += number;
            QVERIFY(persons <= 10);
        }
    }
};

QTEST_GUILESS_MAIN(TestWorkshopGoals)
#include "tst_workshopgoals.moc"
