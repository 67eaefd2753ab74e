// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/maturity.h"
#include "app/scoring/radarseries.h"
#include "app/scoring/scoring.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestMaturity : public test::TestCase
{
    Q_OBJECT

private slots:
    void coverageBelowSixtyPercent_givesNoMean()
    {
        // Two of five answered is too little, three is enough.
        const QString two = u"||strat.document=2 strat.portfolio=4 strat.budget=? strat.leadership=-"_s;
        const AssessmentResult little = score(builtInInstrument(), test::assessmentFrom(two));
        const ScaleResult *scale = little.scale(u"dim.strat"_s);
        QVERIFY(!scale->mean && !scale->level && !scale->reference && !scale->target);
        QCOMPARE(scale->answered, 2);
        QCOMPARE(scale->of, 5);

        const AssessmentResult enough =
            score(builtInInstrument(), test::assessmentFrom(two + u" strat.compliance=3"_s));
        QCOMPARE(*enough.scale(u"dim.strat"_s)->mean, 3.0);
        QCOMPARE(*enough.scale(u"dim.strat"_s)->lowest, 2);
        QCOMPARE(*enough.scale(u"dim.strat"_s)->highest, 4);
    }

    void shortForm_countsItsItemsOnly()
    {
        Assessment assessment = test::assessmentFrom(u"||strat.document=2 strat.budget=4"_s, Form::Short);
        const AssessmentResult result = score(builtInInstrument(), assessment);
        QCOMPARE(result.itemsOf, 25);
        QCOMPARE(result.itemsAnswered, 1);
        QCOMPARE(result.scale(u"dim.strat"_s)->of, 3);
        QCOMPARE(result.scale(u"dim.strat"_s)->answered, 1);
    }

    void target_defaultsToTheNextStep_andStopsAtFour()
    {
        Assessment assessment = test::assessmentFrom(
            u"||role.mandate=4 role.split=4 role.board=4 role.owner=4 role.guides=3 role.community=3"_s);
        QCOMPARE(*score(builtInInstrument(), assessment).scale(u"dim.role"_s)->target, 4.0);
        QVERIFY(assessment.setTarget(builtInInstrument(), u"dim.role"_s, 3.5).isOk());
        const AssessmentResult result = score(builtInInstrument(), assessment);
        QVERIFY(result.scale(u"dim.role"_s)->ownTarget);
        QCOMPARE(*result.scale(u"dim.role"_s)->target, 3.5);
    }

    void levels_data()
    {
        QTest::addColumn<double>("mean");
        QTest::addColumn<int>("level");
        QTest::newRow("below 1.5") << 1.49 << static_cast<int>(MaturityLevel::Low);
        QTest::newRow("1.5") << 1.5 << static_cast<int>(MaturityLevel::Medium);
        QTest::newRow("below 2.75") << 2.74 << static_cast<int>(MaturityLevel::Medium);
        QTest::newRow("2.75") << 2.75 << static_cast<int>(MaturityLevel::High);
    }

    void levels()
    {
        QFETCH(double, mean);
        QFETCH(int, level);
        QCOMPARE(static_cast<int>(levelOf(builtInInstrument().constants, mean)), level);
    }

    void reference_isTheMeanOfBothForAHybrid_andOfTheGoalsLeaderForASplit()
    {
        const AssessmentResult hybrid = score(builtInInstrument(), test::example(u"doppelfurt"_s));
        QCOMPARE(QString::number(*hybrid.scale(u"dim.data"_s)->reference, 'f', 4),
                 QString::number((17.0 + 14.5) / 7 / 2, 'f', 4));
        const AssessmentResult split = score(builtInInstrument(), test::example(u"bachtal"_s));
        QCOMPARE(QString::number(*split.scale(u"dim.comm"_s)->reference, 'f', 4), u"2.5833"_s);
        const AssessmentResult open = score(builtInInstrument(), test::assessmentFrom(u"||comm.partners=2"_s));
        QVERIFY(!open.scale(u"dim.comm"_s)->reference);
    }

    void reference_coversTheAnsweredItemsOnly()
    {
        // Optimierer: strat.document 2.0, strat.portfolio 2.5, strat.compliance 2.5; the others are not answered.
        const AssessmentResult result = score(
            builtInInstrument(),
            test::assessmentFrom(u"efficiency=5 effectiveness=5 dataauto=5 newservices=5 | "
                                 u"| strat.document=2 strat.portfolio=4 strat.compliance=3"_s));
        QCOMPARE(QString::number(*result.scale(u"dim.strat"_s)->reference, 'f', 4), u"2.3333"_s);
    }

    void gaps_putTheLensesFirst_largestFirst()
    {
        const AssessmentResult result = score(builtInInstrument(), test::example(u"werkheim"_s));
        QStringList order;
        for (const Gap &gap : result.gaps)
            order.append(gap.id);
        QCOMPARE(order.join(u' '), u"lens.roles lens.training lens.data dim.role dim.comm dim.strat dim.data "
                                   u"dim.proc dim.train"_s);
    }

    void recommendations_followTheRule_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("steps");
        // Lens block low, then every dimension's steps by distance; without own targets all distances are 1.
        QTest::newRow("low blocks") << u"moosfelde"_s
                                    << u"rec.data.l1 rec.role.l1 rec.train.l1 rec.strat.m1 rec.role.l2"_s;
        QTest::newRow("mixed blocks") << u"auenmark"_s
                                      << u"rec.data.l1 rec.role.m1 rec.train.m1 rec.strat.m1 rec.role.m2"_s;
    }

    void recommendations_followTheRule()
    {
        QFETCH(QString, name);
        QFETCH(QString, steps);
        QStringList ids;
        for (const RecommendedStep &step : score(builtInInstrument(), test::example(name)).recommendations)
            ids.append(step.id);
        QCOMPARE(ids.join(u' '), steps);
    }

    void recommendations_areNoneWithoutAnswers()
    {
        QVERIFY(score(builtInInstrument(), test::assessmentFrom({})).recommendations.isEmpty());
    }

    void radar_keepsTheInstrumentsOrder_andLeavesGaps()
    {
        const AssessmentResult result = score(builtInInstrument(), test::assessmentFrom(u"||comm.partners=2"_s));
        const RadarSeries series = dimensionRadar(result);
        QCOMPARE(series.axisIds.first(), u"dim.strat"_s);
        QCOMPARE(series.axisIds.size(), 6);
        for (const RadarLine &line : series.lines)
            QVERIFY(!line.values.first().has_value());
    }
};

QTEST_GUILESS_MAIN(TestMaturity)
#include "tst_maturity.moc"
