// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/flips.h"
#include "app/scoring/scoring.h"
#include "app/scoring/typepicture.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <cmath>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

constexpr quint32 Seed = 20261122;

TypeKey leaderOf(const Assessment &assessment)
{
    return typePictureOf(builtInInstrument(), assessment).largest;
}

/// Every flip by trying out each change on the assessment itself.
QList<Flip> flipsByBruteForce(const Assessment &assessment)
{
    const Instrument &instrument = builtInInstrument();
    const TypeKey leader = leaderOf(assessment);
    const int step = assessment.goals().ballots;
    QList<Flip> flips;
    for (const Goal &from : instrument.goals) {
        for (const Goal &to : instrument.goals) {
            if (from.id == to.id || assessment.pointsOf(from.id) < step)
                continue;
            Assessment changed = assessment;
            if (!changed.setPoints(instrument, from.id, assessment.pointsOf(from.id) - step)
                || !changed.setPoints(instrument, to.id, assessment.pointsOf(to.id) + step))
                continue;
            if (const TypeKey leads = leaderOf(changed); leads != leader)
                flips.append({from.id, to.id, {}, {}, leads});
        }
    }
    for (const BehaviourItem &item : instrument.behaviour) {
        for (const QStringList &ticks : allowedTicks(item)) {
            Assessment changed = assessment;
            if (ticks == assessment.ticksOf(item.id) || !changed.setTicks(instrument, item.id, ticks))
                continue;
            if (const TypeKey leads = leaderOf(changed); leads != leader)
                flips.append({{}, {}, item.id, ticks, leads});
        }
    }
    return flips;
}

/// Can any move of `left` single points make another type lead? Tries them all.
bool canFlipBy(const Assessment &assessment, TypeKey leader, int left, qsizetype firstFrom = 0)
{
    const Instrument &instrument = builtInInstrument();
    if (left == 0)
        return leaderOf(assessment) != leader;
    for (qsizetype from = firstFrom; from < instrument.goals.size(); ++from) {
        for (const Goal &to : instrument.goals) {
            Assessment changed = assessment;
            if (to.id == instrument.goals[from].id
                || !changed.setPoints(instrument, instrument.goals[from].id,
                                      assessment.pointsOf(instrument.goals[from].id) - 1)
                || !changed.setPoints(instrument, to.id, assessment.pointsOf(to.id) + 1))
                continue;
            if (canFlipBy(changed, leader, left - 1, from))
                return true;
        }
    }
    return false;
}

} // namespace

class TestTypePicture : public test::TestCase
{
    Q_OBJECT

private slots:
    void shares_sumToOne_and_contributions_sumToMargin()
    {
        QRandomGenerator random(Seed);
        for (int i = 0; i < 500; ++i) {
            const TypePicture type = typePictureOf(
                builtInInstrument(), test::randomAssessment(random, i % 3 == 0 ? Form::Short : Form::Full));
            for (const PerType<double> &profile : {type.goals, type.practice, type.shares}) {
                double sum = 0;
                for (const double value : profile.values)
                    sum += value;
                QVERIFY(std::abs(sum - 1) < 1e-12);
            }
            double sum = 0;
            for (const Contribution &contribution : type.contributions)
                sum += contribution.towards;
            QVERIFY(std::abs(sum - type.margin) < 1e-9);
            int percent = 0;
            for (const int value : type.percent.values)
                percent += value;
            QCOMPARE(percent, 100);
        }
    }

    void flips_areExactlyThoseOfBruteForce()
    {
        QRandomGenerator random(Seed + 1);
        int found = 0;
        for (int i = 0; i < 60; ++i) {
            const Assessment assessment = test::randomAssessment(random, i % 3 == 0 ? Form::Short : Form::Full);
            const QList<Flip> flips = typePictureOf(builtInInstrument(), assessment).flips;
            QCOMPARE(flips, flipsByBruteForce(assessment));
            found += static_cast<int>(flips.size());
        }
        QVERIFY2(found > 100, "the random assessments must contain flips, or nothing was compared");
    }

    void flips_ofSeveralBallots_moveOnePointPerBallot()
    {
        const Instrument &instrument = builtInInstrument();
        GoalPoints goals;
        goals.ballots = 5;
        goals.points = {{u"goal.efficiency"_s, 25}, {u"goal.effectiveness"_s, 25}, {u"goal.citizen"_s, 25},
                        {u"goal.attractive"_s, 24}};
        Assessment assessment = test::assessmentFrom({});
        QVERIFY(assessment.setGoals(instrument, goals).isOk());
        const QList<Flip> flips = typePictureOf(instrument, assessment).flips;
        QCOMPARE(flips, flipsByBruteForce(assessment));
        QVERIFY(!flips.isEmpty());
    }

    void pointsToFlip_isTheLeast()
    {
        QRandomGenerator random(Seed + 2);
        int compared = 0;
        for (int i = 0; compared < 12 && i < 400; ++i) {
            const Assessment assessment = test::randomAssessment(random, i % 2 == 0 ? Form::Short : Form::Full);
            const TypePicture type = typePictureOf(builtInInstrument(), assessment);
            if (!type.pointsToFlip || type.pointsToFlip->points > 2)
                continue;
            for (int points = 1; points <= 2; ++points)
                QCOMPARE(canFlipBy(assessment, type.largest, points) || points > type.pointsToFlip->points,
                         points >= type.pointsToFlip->points);
            ++compared;
        }
        QCOMPARE(compared, 12);
    }

    /// Far fewer points than ballots: moving all of them is less than a point per ballot, and still flips.
    void pointsToFlip_ofUnfinishedBallots_countsTheLastPartOfAPoint()
    {
        GoalPoints goals;
        goals.ballots = 40;
        goals.points = {{u"goal.daseins"_s, 20}, {u"goal.legal"_s, 17}};
        Assessment assessment = test::assessmentFrom({});
        QVERIFY(assessment.setGoals(builtInInstrument(), goals).isOk());
        const TypePicture type = typePictureOf(builtInInstrument(), assessment);
        QVERIFY(type.pointsToFlip.has_value());
        QCOMPARE(type.pointsToFlip->points, 1);
    }

    void pointsToFlip_isNothingWithoutPoints()
    {
        QVERIFY(!typePictureOf(builtInInstrument(), test::assessmentFrom({})).pointsToFlip);
    }

    void orderOfAnswers_isIrrelevant()
    {
        const QString forward = u"legal=5 efficiency=5 citizen=5 daseins=5 | data=inventory,staffing training=apps"_s;
        const QString backward = u"daseins=5 citizen=5 efficiency=5 legal=5 | training=apps data=staffing,inventory"_s;
        QCOMPARE(test::assessmentFrom(forward), test::assessmentFrom(backward));
        const TypePicture one = typePictureOf(builtInInstrument(), test::assessmentFrom(forward));
        const TypePicture two = typePictureOf(builtInInstrument(), test::assessmentFrom(backward));
        QCOMPARE(one.shares, two.shares);
    }

    /// The scoring knows no favourite: with the types of the instrument permuted, the result is permuted.
    void permutingTheTypes_permutesTheResult()
    {
        const PerType<TypeKey> to{{TypeKey::C, TypeKey::B, TypeKey::O, TypeKey::S}};
        Instrument permuted = builtInInstrument();
        for (Goal &goal : permuted.goals)
            goal.type = to[goal.type];
        for (BehaviourItem &item : permuted.behaviour) {
            for (BehaviourOption &option : item.options) {
                PerType<int> evidence;
                for (const TypeKey type : AllTypes)
                    evidence[to[type]] = option.evidence[type];
                option.evidence = evidence;
            }
        }
        QRandomGenerator random(Seed + 3);
        for (int i = 0; i < 50; ++i) {
            const Assessment assessment = test::randomAssessment(random);
            const TypePicture before = typePictureOf(builtInInstrument(), assessment);
            const TypePicture after = typePictureOf(permuted, assessment);
            for (const TypeKey type : AllTypes)
                QVERIFY(std::abs(before.shares[type] - after.shares[to[type]]) < 1e-12);
            if (before.margin > 1e-9)
                QCOMPARE(after.largest, to[before.largest]);
        }
    }

    void labels_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<int>("label");
        QTest::newRow("nothing said") << u""_s << static_cast<int>(TypeLabel::Open);
        QTest::newRow("all types alike") << u"legal=5 efficiency=5 citizen=5 daseins=5"_s
                                         << static_cast<int>(TypeLabel::Open);
        QTest::newRow("two types alike") << u"efficiency=5 effectiveness=5 citizen=5 attractive=5"_s
                                         << static_cast<int>(TypeLabel::Hybrid);
        QTest::newRow("one type only") << u"efficiency=5 effectiveness=5 dataauto=5 newservices=5"_s
                                       << static_cast<int>(TypeLabel::Clear);
        QTest::newRow("a lead that is not clear")
            << u"efficiency=5 effectiveness=2 dataauto=2 citizen=5 legal=3 daseins=3"_s
            << static_cast<int>(TypeLabel::Tendency);
        QTest::newRow("goals against practice")
            << u"daseins=5 community=5 economy=5 cocreate=5 | data=none training=apps innovation=proven strategy=adopt"_s
            << static_cast<int>(TypeLabel::Split);
    }

    void labels()
    {
        QFETCH(QString, answers);
        QFETCH(int, label);
        QCOMPARE(static_cast<int>(typePictureOf(builtInInstrument(), test::assessmentFrom(answers)).label), label);
    }

    void equalShares_rankInTheOrderBOSC()
    {
        const TypePicture type = typePictureOf(builtInInstrument(), test::assessmentFrom({}));
        QCOMPARE(type.leading, TypeKey::B);
        QCOMPARE(type.second, TypeKey::O);
        QCOMPARE(type.margin, 0.0);
    }

    void percent_data()
    {
        QTest::addColumn<QList<double>>("shares");
        QTest::addColumn<QList<int>>("percent");
        QTest::newRow("equal") << QList<double>{.25, .25, .25, .25} << QList<int>{25, 25, 25, 25};
        QTest::newRow("tie goes to B first") << QList<double>{.255, .255, .245, .245} << QList<int>{26, 26, 24, 24};
        QTest::newRow("largest remainder") << QList<double>{.1415, .5988, .1789, .0808} << QList<int>{14, 60, 18, 8};
        QTest::newRow("a third each") << QList<double>{1 / 3.0, 1 / 3.0, 1 / 3.0, 0} << QList<int>{34, 33, 33, 0};
    }

    void percent()
    {
        QFETCH(QList<double>, shares);
        QFETCH(QList<int>, percent);
        PerType<double> values;
        std::copy(shares.cbegin(), shares.cend(), values.values.begin());
        const PerType<int> result = percentOf(values);
        QCOMPARE(QList<int>(result.values.begin(), result.values.end()), percent);
    }

    void complete_needsAllPointsAndAllBehaviour()
    {
        const TypePicture empty = typePictureOf(builtInInstrument(), test::assessmentFrom(u"legal=3"_s));
        QVERIFY(!empty.complete);
        QCOMPARE(empty.pointsMissing, 17);
        QCOMPARE(empty.behaviourMissing, 8);
        QVERIFY(typePictureOf(builtInInstrument(), test::example(u"bachtal"_s)).complete);
    }
};

QTEST_GUILESS_MAIN(TestTypePicture)
#include "tst_typepicture.moc"
