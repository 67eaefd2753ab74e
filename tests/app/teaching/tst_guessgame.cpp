// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/workflow/teachingmaterial.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestGuessGame : public test::TestCase
{
    Q_OBJECT

private slots:
    void guesses_areCountedAndTakenBack()
    {
        GuessGame game(builtInInstrument(), {test::example(u"bachtal"_s), test::example(u"werkheim"_s)});
        game.setClassSize(3);
        QVERIFY(game.add(TypeKey::C));
        QVERIFY(game.add(TypeKey::C));
        QVERIFY(game.add(std::nullopt));
        QVERIFY(!game.add(TypeKey::B));
        QCOMPARE(game.now().counts, (GuessCounts{0, 0, 0, 2, 1}));
        QVERIFY(game.takeBack());
        QCOMPARE(game.now().counts, (GuessCounts{0, 0, 0, 2, 0}));
        QVERIFY(game.remove(TypeKey::C));
        QVERIFY(game.takeBack());
        QVERIFY(!game.takeBack());
        QVERIFY(!game.remove(TypeKey::C));
        QCOMPARE(game.now().guesses(), 0);
    }

    /// After the solution nobody can be wiser than before.
    void reveal_closesTheCounts()
    {
        GuessGame game(builtInInstrument(), {test::example(u"werkheim"_s), test::example(u"bachtal"_s)});
        QVERIFY(game.add(TypeKey::O));
        game.reveal();
        QVERIFY(!game.add(TypeKey::O) && !game.remove(TypeKey::O) && !game.takeBack());
        QVERIFY(game.hasNext() && !game.hasPrevious());
        game.goTo(1);
        QVERIFY(!game.now().solved);
        QCOMPARE(game.now().guesses(), 0);
        game.goTo(0);
        QCOMPARE(game.now().counts, (GuessCounts{0, 1, 0, 0, 0}));
    }

    void solution_isATypeOnlyWhereOneLeads()
    {
        const QList<std::pair<QString, Guess>> expected{{u"moosfelde"_s, TypeKey::B}, {u"werkheim"_s, TypeKey::O},
                                                        {u"sonnbrunn"_s, TypeKey::S}, {u"auenmark"_s, TypeKey::C},
                                                        {u"doppelfurt"_s, std::nullopt}, {u"bachtal"_s, std::nullopt}};
        for (const auto &[name, guess] : expected)
            QCOMPARE(GuessGame(builtInInstrument(), {test::example(name)}).now().solution(), guess);
    }

    /// Design 18: four goals with the most points, three items, no word of a type.
    void sheet_showsAnswersOnly()
    {
        const GuessGame game(builtInInstrument(), {test::example(u"bachtal"_s)});
        const CaseSheet sheet = game.sheet();
        QCOMPARE(sheet.goals.size(), 4);
        QCOMPARE(sheet.goals[0].points, 4);
        QCOMPARE(sheet.goals[1].points, 4);
        QCOMPARE(sheet.goals[2].points, 3);
        QCOMPARE(sheet.behaviour.size(), 3);
        for (const QString &id : sheet.behaviour)
            QVERIFY(!game.now().assessment.ticksOf(id).isEmpty());
    }

    /// The numbers beside the solution are the scoring's contributions.
    void deciding_areTheContributionsOfTheScoring()
    {
        const GuessGame game(builtInInstrument(), {test::example(u"bachtal"_s)});
        const QList<Contribution> forLargest = game.now().decidingFor(true, 3);
        QCOMPARE(forLargest.size(), 3);
        for (qsizetype i = 1; i < forLargest.size(); ++i)
            QVERIFY(forLargest[i - 1].towards >= forLargest[i].towards);
        QVERIFY(forLargest.first().towards > 0);
        const QList<Contribution> forSecond = game.now().decidingFor(false, 3);
        QCOMPARE(qRound(forSecond.first().towards * 1000), -120);
    }

    void generatedCase_comesLastAndIsOnTheTable()
    {
        Lesson lesson(builtInInstrument(), teachingMaterial(builtInInstrument()));
        lesson.addCase(2026, Clarity::Mixed);
        QCOMPARE(lesson.game().current(), 6);
        QCOMPARE(lesson.game().now().seed, 2026u);
        QCOMPARE(lesson.game().now().clarity, std::optional(Clarity::Mixed));
        QVERIFY(!lesson.game().now().solution());
    }
};

QTEST_GUILESS_MAIN(TestGuessGame)
#include "tst_guessgame.moc"
