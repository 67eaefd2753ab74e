// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/agreement.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestAgreement : public test::TestCase
{
    Q_OBJECT

    const ScoringConstants &m_constants = builtInInstrument().constants;

    /// "0 4 1 4 0" – votes on the steps 0…4.
    [[nodiscard]] static Round roundOf(const QString &votes)
    {
        Round round;
        const QStringList words = votes.split(u' ');
        for (std::size_t step = 0; step < round.counts.size(); ++step)
            round.counts[step] = words[static_cast<qsizetype>(step)].toInt();
        return round;
    }

    /// "divided 1:4 3:4 between 1", "together 1:2 2:7", "spread 0:1 1:2 …", "nothing".
    [[nodiscard]] QString wordsOf(const Round &round) const
    {
        const std::optional<AgreementReading> reading = agreementOf(round, m_constants);
        if (!reading)
            return u"nothing"_s;
        const QStringList names{u"together"_s, u"spread"_s, u"divided"_s};
        QString words = names[static_cast<qsizetype>(reading->agreement)];
        for (const StepVotes &step : reading->steps)
            words += u" %1:%2"_s.arg(step.step).arg(step.votes);
        if (reading->agreement == Agreement::Divided)
            words += u" between %1"_s.arg(reading->between);
        return words;
    }

private slots:
    void thresholds_areThoseOfTheInstrument()
    {
        QCOMPARE(m_constants.agreementTogether, 0.75);
        QCOMPARE(m_constants.agreementPeak, 0.25);
    }

    void rule_data()
    {
        QTest::addColumn<QString>("votes");
        QTest::addColumn<QString>("words");
        QTest::newRow("nobody") << u"0 0 0 0 0"_s << u"nothing"_s;
        QTest::newRow("one vote") << u"0 0 0 1 0"_s << u"together 3:1"_s;
        QTest::newRow("two votes side by side") << u"1 1 0 0 0"_s << u"together 0:1 1:1"_s;
        QTest::newRow("two votes apart") << u"0 1 0 1 0"_s << u"divided 1:1 3:1 between 0"_s;
        QTest::newRow("all on one step") << u"0 0 10 0 0"_s << u"together 2:10"_s;
        QTest::newRow("all on the highest step") << u"0 0 0 0 7"_s << u"together 4:7"_s;
        QTest::newRow("exactly 75 %") << u"1 4 5 1 1"_s << u"together 1:4 2:5"_s;
        QTest::newRow("just below 75 %") << u"1 4 4 1 1"_s << u"spread 0:1 1:4 2:4 3:1 4:1"_s;
        QTest::newRow("75 % beats a far peak of 25 %") << u"0 3 3 0 2"_s << u"together 1:3 2:3"_s;
        QTest::newRow("first round of the picture") << u"0 4 1 4 0"_s << u"divided 1:4 3:4 between 1"_s;
        QTest::newRow("second round of the picture") << u"0 2 7 1 0"_s << u"together 1:2 2:7"_s;
        QTest::newRow("two humps, as many between") << u"0 3 3 3 0"_s << u"spread 1:3 2:3 3:3"_s;
        QTest::newRow("two humps, fewer between") << u"0 3 2 3 0"_s << u"divided 1:3 3:3 between 2"_s;
        QTest::newRow("the ends against each other") << u"5 0 0 0 5"_s << u"divided 0:5 4:5 between 0"_s;
        QTest::newRow("votes between are added up") << u"3 2 2 3 0"_s << u"spread 0:3 1:2 2:2 3:3"_s;
        QTest::newRow("a peak of exactly 25 %") << u"2 0 4 1 1"_s << u"divided 0:2 2:4 between 0"_s;
        QTest::newRow("a peak below 25 %") << u"2 0 4 1 2"_s << u"spread 0:2 2:4 3:1 4:2"_s;
        QTest::newRow("three peaks: the widest pair with the most") << u"3 0 3 0 3"_s << u"divided 0:3 2:3 between 0"_s;
        QTest::newRow("even") << u"2 2 2 2 2"_s << u"spread 0:2 1:2 2:2 3:2 4:2"_s;
        QTest::newRow("tie of two pairs: the lower one") << u"0 1 8 1 0"_s << u"together 1:1 2:8"_s;
        QTest::newRow("unequal peaks") << u"5 0 0 2 1"_s << u"divided 0:5 3:2 between 0"_s;
    }

    void rule()
    {
        QFETCH(QString, votes);
        QFETCH(QString, words);
        QCOMPARE(wordsOf(roundOf(votes)), words);
    }

    void otherAnswers_standOutsideTheRule()
    {
        Round round = roundOf(u"0 4 1 4 0"_s);
        const QString before = wordsOf(round);
        round.unknown = 20;
        round.notApplicable = 7;
        QCOMPARE(wordsOf(round), before);
        Round nobodyKnows;
        nobodyKnows.unknown = 9;
        QCOMPARE(wordsOf(nobodyKnows), u"nothing"_s);
    }

    /// For any counts: the mirror image of the steps has the same word, and so has the room three times as large.
    void word_isTheSameMirroredAndScaled()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 5000; ++i) {
            Round round;
            Round mirrored;
            Round tripled;
            for (std::size_t step = 0; step < LevelCount; ++step) {
                round.counts[step] = random.bounded(3) == 0 ? 0 : random.bounded(9);
                mirrored.counts[LevelCount - 1 - step] = round.counts[step];
                tripled.counts[step] = 3 * round.counts[step];
            }
            const auto reading = agreementOf(round, m_constants);
            QCOMPARE(agreementOf(mirrored, m_constants).has_value(), reading.has_value());
            if (!reading)
                continue;
            QCOMPARE(agreementOf(mirrored, m_constants)->agreement, reading->agreement);
            QCOMPARE(agreementOf(tripled, m_constants)->agreement, reading->agreement);
            for (const StepVotes &step : reading->steps)
                QCOMPARE(step.votes, round.counts[static_cast<std::size_t>(step.step)]);
        }
    }

    void moreTalk_isAnOrder()
    {
        const QStringList ordered{u"5 0 0 0 5"_s, u"0 4 1 4 0"_s, u"2 2 2 2 2"_s, u"1 4 4 1 1"_s, u"1 4 5 1 1"_s,
                                  u"0 0 9 0 0"_s};
        for (qsizetype i = 0; i < ordered.size(); ++i) {
            for (qsizetype k = i + 1; k < ordered.size(); ++k) {
                const AgreementReading a = *agreementOf(roundOf(ordered[i]), m_constants);
                const AgreementReading b = *agreementOf(roundOf(ordered[k]), m_constants);
                QVERIFY2(!needsMoreTalk(b, a), qPrintable(ordered[i] + u" | "_s + ordered[k]));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
