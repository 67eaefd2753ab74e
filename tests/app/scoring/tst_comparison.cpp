// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/comparison.h"
#include "app/scoring/scoring.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"
#include "tests/support/years.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

Q_DECLARE_METATYPE(vierklang::Commune)

class TestComparison : public test::TestCase
{
    Q_OBJECT

    const Instrument &m_instrument = builtInInstrument();

    Answer level(int step) const { return *Answer::atLevel(step); }

    /// A year later: one item higher, one unknown.
    Assessment aYearLater(Assessment assessment) const
    {
        const int strategy = assessment.answerOf(u"strat.document"_s).level();
        const bool fine = assessment.setAnswer(m_instrument, u"strat.document"_s, level(strategy + 1)) &&
                          assessment.setAnswer(m_instrument, m_instrument.items[1].id, Answer::unknown());
        return fine ? assessment : Assessment();
    }

private slots:
    void onlyOneVersionOfTheInstrument_isComparable()
    {
        Assessment other = test::example(u"bachtal"_s);
        QVERIFY(areComparable({test::example(u"werkheim"_s), other}));
        Instrument later = m_instrument;
        later.version = u"2.0.0"_s;
        const Assessment ofLater(QUuid::createUuid(), later, Form::Full);
        QVERIFY(!areComparable({other, ofLater}));
        const Comparison nothing = compare(m_instrument, {other, ofLater});
        QVERIFY(!nothing.isComparable);
        QVERIFY(nothing.results.isEmpty());
        QVERIFY(!compare(m_instrument, {other}).isComparable);
    }

    void twoYears_tellWhatChanged()
    {
        const Assessment before = test::example(u"werkheim"_s);
        const Assessment after = aYearLater(before);
        const Comparison years = compare(m_instrument, {before, after});
        QVERIFY(years.isComparable);
        QVERIFY(!years.onlyCore);
        QCOMPARE(years.higher(), 1);
        QCOMPARE(years.lower(), 0);
        QCOMPARE(years.same(), 35);
        QCOMPARE(years.items.size(), 37);
        const ComparedScale *strategy = years.scale(u"dim.strat"_s);
        QVERIFY(strategy);
        QCOMPARE(*strategy->means.first(), *score(m_instrument, before).scale(u"dim.strat"_s)->mean);
        QCOMPARE(*strategy->means.last(), *score(m_instrument, after).scale(u"dim.strat"_s)->mean);
        QCOMPARE(*strategy->change(), *strategy->means.last() - *strategy->means.first());
        QVERIFY(years.changedGoals.isEmpty());
        QVERIFY(years.changedBehaviour.isEmpty());
        QCOMPARE(years.comparedBehaviour, 8);
    }

    /// Of a short and a long form only what both ask is compared, so that a mean does not move by other questions.
    void shortAndLong_meetOnTheCoreQuestions()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 30; ++i) {
            const Assessment whole = test::randomAssessment(random, Form::Full);
            Assessment core(QUuid::createUuid(), m_instrument, Form::Short);
            for (const Item &item : m_instrument.items) {
                if (item.core)
                    QVERIFY(core.setAnswer(m_instrument, item.id, whole.answerOf(item.id)).isOk());
            }
            const Comparison comparison = compare(m_instrument, {whole, core});
            QVERIFY(comparison.onlyCore);
            QCOMPARE(comparison.higher() + comparison.lower(), 0);
            for (const ComparedScale &scale : comparison.dimensions) {
                QCOMPARE(scale.means.first().has_value(), scale.means.last().has_value());
                if (scale.change())
                    QVERIFY2(std::abs(*scale.change()) < 1e-12, qPrintable(scale.id));
            }
        }
    }

    void goals_standPerBallot()
    {
        Assessment one = test::assessmentFrom(u"efficiency=5 legal=1"_s);
        Assessment many = one;
        GoalPoints sums;
        sums.ballots = 4;
        sums.points = {{u"goal.efficiency"_s, 20}, {u"goal.legal"_s, 6}};
        QVERIFY(many.setGoals(m_instrument, sums).isOk());
        const Comparison comparison = compare(m_instrument, {one, many});
        QCOMPARE(comparison.changedGoals.size(), 1);
        QCOMPARE(comparison.changedGoals.first().id, u"goal.legal"_s);
        QCOMPARE(comparison.changedGoals.first().points, (QList<double>{1, 1.5}));
    }

    void measures_areFollowedByTheirId()
    {
        Assessment before = test::example(u"werkheim"_s);
        Measure kept;
        kept.id = QUuid::createUuid();
        kept.title = u"kept"_s;
        Measure lost = kept;
        lost.id = QUuid::createUuid();
        QVERIFY(before.setMeasures(m_instrument, {kept, lost}).isOk());
        Assessment after = before;
        kept.status = MeasureStatus::Dropped;
        QVERIFY(after.setMeasures(m_instrument, {kept}).isOk());
        const QList<MeasureFate> fates = compare(m_instrument, {before, after}).measures;
        QCOMPARE(fates.size(), 2);
        QCOMPARE(fates[0].today, std::optional(MeasureStatus::Dropped));
        QVERIFY(!fates[1].today);
    }

    /// The way of one commune over three years: first against last, each against the one before, and every measure.
    void threeYears_haveAWayBetween()
    {
        const Comparison years =
            compare(m_instrument, {test::werkheim2024(), test::werkheim2025(), test::werkheim2026()});
        QVERIFY(years.isComparable);
        QCOMPARE(years.count(1, 1, 2), 13);
        QCOMPARE(years.count(-1, 1, 2), 1);
        QCOMPARE(years.count(1, 0, 1), 6);
        QCOMPARE(years.count(-1, 0, 1), 2);
        // Two have no level in 2024; of the rest only those of the last step stay, or cancel.
        QCOMPARE(years.higher() + years.same() + years.lower(), 35);
        QCOMPARE(years.answeredEverywhere(), 35);
        QCOMPARE(years.measures.size(), 5); // two begin in 2025
        QCOMPARE(years.measures.first().statuses,
                 (QList<std::optional<MeasureStatus>>{MeasureStatus::Idea, MeasureStatus::Planned, MeasureStatus::Done}));
        QCOMPARE(years.measures.first().today, std::optional(MeasureStatus::Done));
        const Comparison back = compare(m_instrument, {test::werkheim2026(), test::werkheim2024()});
        QVERIFY(!back.measures.last().statuses.last());
    }

    /// Where columns differ only in the middle, that is a difference too.
    void theMiddle_counts()
    {
        const Assessment end = test::example(u"werkheim"_s);
        const Comparison years = compare(m_instrument, {end, test::werkheim2025(), end});
        QCOMPARE(years.changedGoals.size(), 4);
        QCOMPARE(years.changedBehaviour.size(), 4);
        QCOMPARE(years.higher() + years.lower(), 0);
        QCOMPARE(years.alike(), 23);
        QCOMPARE(years.answeredEverywhere(), 37);
    }

    void theSameCommune_data()
    {
        QTest::addColumn<Commune>("one");
        QTest::addColumn<Commune>("other");
        QTest::addColumn<bool>("same");
        const auto commune = [](const QString &name, const char *key, const char *state) {
            Commune made;
            made.name = name;
            if (key)
                made.ags = QString::fromLatin1(key);
            if (state)
                made.state = QString::fromLatin1(state);
            return made;
        };
        const Commune plain = commune(u"Neustadt"_s, nullptr, nullptr);
        QTest::newRow("name") << plain << commune(u" neustadt "_s, nullptr, nullptr) << true;
        QTest::newRow("other name") << plain << commune(u"Altstadt"_s, nullptr, nullptr) << false;
        QTest::newRow("key beats name") << commune(u"Neustadt"_s, "01055033", nullptr)
                                        << commune(u"Stadt Neustadt in Holstein"_s, "01055033", nullptr) << true;
        QTest::newRow("other key") << commune(u"Neustadt"_s, "01055033", nullptr)
                                   << commune(u"Neustadt"_s, "03241010", nullptr) << false;
        QTest::newRow("other state") << commune(u"Neustadt"_s, nullptr, "SH") << commune(u"Neustadt"_s, nullptr, "NI") << false;
        QTest::newRow("nobody") << commune({}, nullptr, nullptr) << commune({}, nullptr, nullptr) << false;
    }

    void theSameCommune()
    {
        QFETCH(Commune, one);
        QFETCH(Commune, other);
        QFETCH(bool, same);
        QCOMPARE(isSameCommune(one, other), same);
        QCOMPARE(isSameCommune(other, one), same);
    }

    void oneLevel_weighsWhatTheSmallestAndLargestScaleSay()
    {
        const Assessment example = test::example(u"werkheim"_s);
        const Comparison::Weight weight =
            compare(m_instrument, {example, example}).weightOfOneLevel(m_instrument);
        qsizetype most = 0;
        qsizetype least = 100;
        for (const QString &id : m_instrument.scaleIds()) {
            const QString name = id.section(u'.', 1);
            const qsizetype size =
                id.startsWith("lens."_L1) ? m_instrument.itemsOfLens(name).size() : m_instrument.itemsOf(name).size();
            most = std::max(most, size);
            least = std::min(least, size);
        }
        QCOMPARE(weight.least, 1.0 / static_cast<double>(most));
        QCOMPARE(weight.most, 1.0 / static_cast<double>(least));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
