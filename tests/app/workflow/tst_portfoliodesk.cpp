// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "app/workflow/portfoliodesk.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

/// Many assessments read between the events of the window.
class TestPortfolioDesk : public test::TestCase
{
    Q_OBJECT

    test::FixedClock m_clock;
    test::CountingIds m_ids;
    std::unique_ptr<LibraryDesk> m_desk;

    /// A library in memory with so many random assessments; every tenth is still covered.
    void fill(int many)
    {
        QRandomGenerator random(7);
        std::unique_ptr<Library> library = Library::inMemory(builtInInstrument());
        for (int i = 0; i < many; ++i) {
            Assessment assessment = test::randomAssessment(random, i % 4 == 0 ? Form::Short : Form::Full);
            assessment.setId(m_ids.next());
            QVERIFY(library->add(assessment, score(builtInInstrument(), assessment), i % 10 != 0, m_clock.now()).isOk());
        }
        m_desk = std::make_unique<LibraryDesk>(builtInInstrument(), std::move(library), m_clock, m_ids);
    }

private slots:
    void readsAll_andTellsOnlyWhatIsOpened()
    {
        fill(40);
        PortfolioDesk portfolio(*m_desk);
        QSignalSpy finished(&portfolio, &PortfolioDesk::finished);
        portfolio.read(m_desk->entries().value());
        QVERIFY(portfolio.isComplete() || finished.wait());
        QCOMPARE(finished.size(), 1);
        QCOMPARE(portfolio.done(), 40);
        QCOMPARE(portfolio.opened().size(), 36);
        const Portfolio told = portfolio.portfolio();
        QCOMPARE(told.communes, 36);
        QCOMPARE(told.dimensions.first().means.size(), 36);
        const ItemTally item = portfolio.itemTallies().first();
        int answers = item.unknown + item.notApplicable + item.open + item.notAsked;
        for (const int communes : item.levels)
            answers += communes;
        QCOMPARE(answers, 40);
    }

    void whatIsKnown_isThereAtOnce_andWhatChangedIsReadAgain()
    {
        fill(12);
        PortfolioDesk portfolio(*m_desk);
        QSignalSpy finished(&portfolio, &PortfolioDesk::finished);
        portfolio.read(m_desk->entries().value());
        QVERIFY(portfolio.isComplete() || finished.wait());
        const QUuid id = m_desk->entries().value().first().id;
        const auto editor = m_desk->open(id);
        QVERIFY(editor.isOk());
        m_clock.advance(60);
        const QString item = builtInInstrument().items.first().id;
        const Answer other = editor.value()->assessment().answerOf(item) == Answer::unknown() ? *Answer::atLevel(3) : Answer::unknown();
        QVERIFY(editor.value()->setAnswer(item, other));
        portfolio.read(m_desk->entries().value());
        QVERIFY(portfolio.isComplete());
        QCOMPARE(portfolio.entryOf(id)->assessment.answerOf(item), other);
    }

    /// Targets that the program assumed say nothing about a commune; targets of its own do.
    void gaps_areCountedForOwnTargetsOnly()
    {
        std::unique_ptr<Library> library = Library::inMemory(builtInInstrument());
        Assessment with = test::example(u"werkheim"_s);
        Assessment without = test::example(u"bachtal"_s);
        for (Assessment *assessment : {&with, &without}) {
            for (const QString &id : builtInInstrument().scaleIds())
                QVERIFY(assessment->setTarget(builtInInstrument(), id, std::nullopt).isOk());
        }
        const QString scale = builtInInstrument().scaleIds().last();
        QVERIFY(with.setTarget(builtInInstrument(), scale, 4.0).isOk());
        for (const Assessment &assessment : {with, without})
            QVERIFY(library->add(assessment, score(builtInInstrument(), assessment), true, m_clock.now()).isOk());
        LibraryDesk desk(builtInInstrument(), std::move(library), m_clock, m_ids);
        PortfolioDesk portfolio(desk);
        QSignalSpy finished(&portfolio, &PortfolioDesk::finished);
        portfolio.read(desk.entries().value());
        QVERIFY(portfolio.isComplete() || finished.wait());
        const QList<Frequency> gaps = portfolio.portfolio().largestOwnGaps;
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps.first().id, scale);
        QCOMPARE(gaps.first().communes, 1);
    }

    void canBeCancelled_andGoesOn()
    {
        fill(60);
        QList<LibraryEntry> entries = m_desk->entries().value();
        PortfolioDesk portfolio(*m_desk);
        QSignalSpy finished(&portfolio, &PortfolioDesk::finished);
        portfolio.read(entries);
        portfolio.cancel();
        QVERIFY(!portfolio.isReading());
        const int done = portfolio.done();
        QCoreApplication::processEvents();
        QCOMPARE(portfolio.done(), done);
        portfolio.resume();
        QVERIFY(portfolio.isComplete() || finished.wait());
        QCOMPARE(portfolio.done(), 60);
    }

    void oneThatIsNotThere_isSaid_andTheOthersArrive()
    {
        fill(3);
        QList<LibraryEntry> entries = m_desk->entries().value();
        LibraryEntry gone = entries.first();
        gone.id = QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9);
        entries.insert(1, gone);
        PortfolioDesk portfolio(*m_desk);
        QSignalSpy failed(&portfolio, &PortfolioDesk::failed);
        QSignalSpy finished(&portfolio, &PortfolioDesk::finished);
        portfolio.read(entries);
        QVERIFY(portfolio.isComplete() || finished.wait());
        QCOMPARE(failed.size(), 1);
        QVERIFY(!portfolio.entryOf(gone.id));
        QVERIFY(portfolio.entryOf(entries.last().id));
    }
};

QTEST_GUILESS_MAIN(TestPortfolioDesk)
#include "tst_portfoliodesk.moc"
