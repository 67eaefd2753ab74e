// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/portfolio.h"
#include "app/scoring/scoring.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestPortfolio : public test::TestCase
{
    Q_OBJECT

    const Instrument &m_instrument = builtInInstrument();

    PortfolioEntry entryOf(const Assessment &assessment) const
    {
        return {assessment, score(m_instrument, assessment)};
    }

    QList<PortfolioEntry> randomEntries(int count) const
    {
        QRandomGenerator random(23);
        QList<PortfolioEntry> entries;
        for (int i = 0; i < count; ++i)
            entries.append(entryOf(test::randomAssessment(random, i % 4 == 0 ? Form::Short : Form::Full)));
        return entries;
    }

private slots:
    void quartiles_areThoseOfSpreadsheets_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("one") << QList<double>{2} << QList<double>{2, 2, 2};
        QTest::newRow("two") << QList<double>{3, 1} << QList<double>{1.5, 2, 2.5};
        QTest::newRow("four, unordered") << QList<double>{4, 1, 3, 2} << QList<double>{1.75, 2.5, 3.25};
        QTest::newRow("five") << QList<double>{1, 2, 3, 4, 10} << QList<double>{2, 3, 4};
    }

    void quartiles_areThoseOfSpreadsheets()
    {
        QFETCH(QList<double>, values);
        QFETCH(QList<double>, expected);
        const std::optional<Quartiles> quartiles = quartilesOf(values);
        QVERIFY(quartiles);
        QCOMPARE((QList<double>{quartiles->lower, quartiles->median, quartiles->upper}), expected);
    }

    void nobody_hasNoQuartiles()
    {
        QVERIFY(!quartilesOf({}));
        const Portfolio empty = portfolioOf(m_instrument, {});
        QCOMPARE(empty.communes, 0);
        QVERIFY(empty.steps.isEmpty());
        QVERIFY(!empty.dimensions.first().quartiles);
    }

    /// Every commune is counted once, wherever something is counted.
    void everyCommune_isCountedOnce()
    {
        const QList<PortfolioEntry> entries = randomEntries(60);
        const Portfolio portfolio = portfolioOf(m_instrument, entries);
        QCOMPARE(portfolio.communes, 60);
        QCOMPARE(portfolio.shortForms, 15);
        QCOMPARE(std::accumulate(portfolio.types.labels.begin(), portfolio.types.labels.end(), 0), 60);
        for (const ItemTally &tally : portfolio.items) {
            const int levels = std::accumulate(tally.levels.begin(), tally.levels.end(), 0);
            QCOMPARE(levels + tally.unknown + tally.notApplicable + tally.open + tally.notAsked, 60);
        }
        QCOMPARE(portfolio.dimensions.size(), m_instrument.dimensions.size());
        QCOMPARE(portfolio.lenses.size(), m_instrument.lenses.size());
        for (const Distribution &distribution : portfolio.dimensions) {
            QCOMPARE(distribution.means.size(), 60);
            QVERIFY(distribution.count > 0);
            QVERIFY(distribution.quartiles->lower <= distribution.quartiles->median);
            QCOMPARE(distribution.count, std::count_if(distribution.means.cbegin(), distribution.means.cend(),
                                                       [](const auto &mean) { return mean.has_value(); }));
        }
    }

    void theOrderOfCommunes_changesNothingButTheDots()
    {
        QList<PortfolioEntry> entries = randomEntries(25);
        const Portfolio one = portfolioOf(m_instrument, entries);
        std::reverse(entries.begin(), entries.end());
        const Portfolio other = portfolioOf(m_instrument, entries);
        QCOMPARE(one.steps.size(), other.steps.size());
        for (qsizetype i = 0; i < one.steps.size(); ++i) {
            QCOMPARE(one.steps[i].id, other.steps[i].id);
            QCOMPARE(one.steps[i].communes, other.steps[i].communes);
        }
        for (qsizetype i = 0; i < one.dimensions.size(); ++i)
            QCOMPARE(one.dimensions[i].quartiles->median, other.dimensions[i].quartiles->median);
    }

    void theExamples_areTalliedByTheirLabel()
    {
        QList<PortfolioEntry> entries;
        for (const ExampleDescription &example : m_instrument.examples)
            entries.append(entryOf(test::example(example.name)));
        const Portfolio portfolio = portfolioOf(m_instrument, entries);
        QCOMPARE(portfolio.types.labels[static_cast<std::size_t>(TypeLabel::Hybrid)], 1);
        QCOMPARE(portfolio.types.labels[static_cast<std::size_t>(TypeLabel::Split)], 1);
        const auto clear = static_cast<std::size_t>(TypeLabel::Clear);
        for (const TypeKey type : AllTypes)
            QCOMPARE(portfolio.types.leading[clear][type], 1);
        for (qsizetype i = 1; i < portfolio.steps.size(); ++i)
            QVERIFY(portfolio.steps[i - 1].communes >= portfolio.steps[i].communes);
    }
};

QTEST_GUILESS_MAIN(TestPortfolio)
#include "tst_portfolio.moc"
