// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

/// An assessment that exists is valid: what is not allowed is refused and changes nothing.
class TestAssessment : public test::TestCase
{
    Q_OBJECT

    const Instrument &m_instrument = builtInInstrument();

    static void refused(const Result<void> &outcome, ErrorCode code)
    {
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, code);
    }

private slots:
    void points_haveTwoLimits()
    {
        Assessment assessment = test::assessmentFrom(u"legal=5 funding=5 efficiency=5 citizen=4"_s);
        const Assessment before = assessment;
        refused(assessment.setPoints(m_instrument, u"goal.citizen"_s, 6), ErrorCode::TooManyPointsOnGoal);
        refused(assessment.setPoints(m_instrument, u"goal.daseins"_s, 2), ErrorCode::TooManyPoints);
        refused(assessment.setPoints(m_instrument, u"goal.nope"_s, 1), ErrorCode::UnknownGoal);
        refused(assessment.setPoints(m_instrument, u"goal.legal"_s, -1), ErrorCode::TooManyPointsOnGoal);
        QCOMPARE(assessment, before);
        QVERIFY(assessment.setPoints(m_instrument, u"goal.daseins"_s, 1).isOk());
        QCOMPARE(assessment.remainingPoints(m_instrument), 0);
    }

    void severalBallots_widenTheLimits()
    {
        Assessment assessment = test::assessmentFrom({});
        GoalPoints goals;
        goals.ballots = 9;
        goals.points = {{u"goal.legal"_s, 45}, {u"goal.citizen"_s, 45}};
        QVERIFY(assessment.setGoals(m_instrument, goals).isOk());
        QCOMPARE(assessment.remainingPoints(m_instrument), 90);
        goals.points[u"goal.legal"_s] = 46;
        refused(assessment.setGoals(m_instrument, goals), ErrorCode::TooManyPointsOnGoal);
    }

    void ticks_haveALimit_andAreKeptInTheInstrumentsOrder()
    {
        Assessment assessment = test::assessmentFrom({});
        QVERIFY(assessment.setTicks(m_instrument, u"beh.data"_s, {u"staffing"_s, u"inventory"_s}).isOk());
        QCOMPARE(assessment.ticksOf(u"beh.data"_s), QStringList({u"inventory"_s, u"staffing"_s}));
        refused(assessment.setTicks(m_instrument, u"beh.data"_s, {u"none"_s, u"staffing"_s, u"public"_s}),
                ErrorCode::TooManyTicks);
        refused(assessment.setTicks(m_instrument, u"beh.data"_s, {u"nope"_s}), ErrorCode::UnknownOption);
        refused(assessment.setTicks(m_instrument, u"beh.data"_s, {u"none"_s, u"none"_s}), ErrorCode::DuplicateValue);
        refused(assessment.setTicks(m_instrument, u"beh.nope"_s, {}), ErrorCode::UnknownBehaviour);
        QVERIFY(assessment.setTicks(m_instrument, u"beh.data"_s, {}).isOk());
        QVERIFY(assessment.behaviour().isEmpty());
    }

    void shortForm_refusesPointsOnGoalsItDoesNotAsk()
    {
        Assessment assessment = test::assessmentFrom(u"security=3"_s);
        refused(assessment.setForm(m_instrument, Form::Short), ErrorCode::GoalNotInForm);
        QCOMPARE(assessment.form(), Form::Full);
        QVERIFY(assessment.setPoints(m_instrument, u"goal.security"_s, 0).isOk());
        QVERIFY(assessment.setForm(m_instrument, Form::Short).isOk());
        refused(assessment.setPoints(m_instrument, u"goal.open"_s, 1), ErrorCode::GoalNotInForm);
    }

    void texts_haveALimit_andNoControlCharacters()
    {
        Assessment assessment = test::assessmentFrom({});
        QVERIFY(assessment.setTitle(QString(200, u'ä')).isOk());
        refused(assessment.setTitle(QString(201, u'ä')), ErrorCode::TextTooLong);
        refused(assessment.setTitle(u"a\nb"_s), ErrorCode::TextHasControls);
        ItemRecord record;
        record.note = QString(5000, u'x');
        QVERIFY(assessment.setItemRecord(m_instrument, u"role.split"_s, record).isOk());
        record.note = u"two\nlines\tand a tab"_s;
        QVERIFY(assessment.setItemRecord(m_instrument, u"role.split"_s, record).isOk());
        record.note += QChar(0x07);
        refused(assessment.setItemRecord(m_instrument, u"role.split"_s, record), ErrorCode::TextHasControls);
        record.note = QString(5001, u'x');
        refused(assessment.setItemRecord(m_instrument, u"role.split"_s, record), ErrorCode::TextTooLong);
    }

    void texts_countCharacters_andRefuseBrokenOnes()
    {
        Assessment assessment = test::assessmentFrom({});
        QVERIFY(assessment.setTitle(u"🏛"_s.repeated(200)).isOk());
        refused(assessment.setTitle(u"🏛"_s.repeated(201)), ErrorCode::TextTooLong);
        for (const char16_t broken : {u'\xFEFF', u'\xFFFE', u'\xFFFF', u'\xD83D', u'\xDE00'})
            refused(assessment.setTitle(u"a"_s + QChar(broken)), ErrorCode::TextHasControls);
    }

    void commune_keyAndStateMustAgree_data()
    {
        QTest::addColumn<QString>("ags");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("isCounty");
        QTest::addColumn<int>("code");
        const int fine = -1;
        QTest::newRow("agree") << u"03241001"_s << u"NI"_s << false << fine;
        QTest::newRow("county with five digits") << u"03241"_s << u"NI"_s << true << fine;
        QTest::newRow("town with five digits") << u"03241"_s << u"NI"_s << false << int(ErrorCode::InvalidAgs);
        QTest::newRow("other state") << u"09162000"_s << u"NI"_s << false << int(ErrorCode::AgsStateMismatch);
        QTest::newRow("no such state number") << u"17162000"_s << QString() << false << int(ErrorCode::InvalidAgs);
        QTest::newRow("letters") << u"0316200x"_s << QString() << false << int(ErrorCode::InvalidAgs);
        QTest::newRow("no such state") << QString() << u"XX"_s << false << int(ErrorCode::UnknownWord);
    }

    void commune_keyAndStateMustAgree()
    {
        QFETCH(QString, ags);
        QFETCH(QString, state);
        QFETCH(bool, isCounty);
        QFETCH(int, code);
        Commune commune;
        commune.kind = isCounty ? CommuneKind::County : CommuneKind::Town;
        if (!ags.isEmpty())
            commune.ags = ags;
        if (!state.isEmpty())
            commune.state = state;
        Assessment assessment = test::assessmentFrom({});
        const Result<void> outcome = assessment.setCommune(commune);
        QCOMPARE(outcome ? -1 : static_cast<int>(outcome.error().code), code);
    }

    void targets_areHalvesFromZeroToFour()
    {
        Assessment assessment = test::assessmentFrom({});
        QVERIFY(assessment.setTarget(m_instrument, u"lens.data"_s, 2.5).isOk());
        refused(assessment.setTarget(m_instrument, u"lens.data"_s, 2.3), ErrorCode::TargetOutOfRange);
        refused(assessment.setTarget(m_instrument, u"lens.data"_s, 4.5), ErrorCode::TargetOutOfRange);
        refused(assessment.setTarget(m_instrument, u"lens.data"_s, std::nan("")), ErrorCode::TargetOutOfRange);
        refused(assessment.setTarget(m_instrument, u"data"_s, 2.0), ErrorCode::UnknownScale);
        QCOMPARE(assessment.targets().value(u"lens.data"_s), 2.5);
    }

    void measure_isNotPlannedWithoutOwnerDueAndTraining()
    {
        Assessment assessment = test::assessmentFrom({});
        Measure measure;
        measure.id = QUuid::createUuid();
        measure.status = MeasureStatus::Planned;
        measure.owner = u"CDO"_s;
        const Result<void> outcome = assessment.setMeasures(m_instrument, {measure});
        refused(outcome, ErrorCode::PlannedNeedsMore);
        QCOMPARE(outcome.error().arguments, QStringList({u"due"_s, u"training"_s}));
        measure.due = QDate(2027, 6, 30);
        measure.training = u"Messen"_s;
        QVERIFY(assessment.setMeasures(m_instrument, {measure}).isOk());
        measure.start = QDate(2027, 7, 1);
        refused(assessment.setMeasures(m_instrument, {measure}), ErrorCode::DateOrder);
    }
};

QTEST_GUILESS_MAIN(TestAssessment)
#include "tst_assessment.moc"
