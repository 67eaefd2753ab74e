// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/typepicture.h"
#include "app/teaching/typesandbox.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

const QString Legal = u"goal"_s + u".legal"_s;
const QString Citizen = u"goal"_s + u".citizen"_s;

} // namespace

class TestTypeSandbox : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyChange_isScoredAndCanBeTakenBack()
    {
        TypeSandbox sandbox(builtInInstrument(), test::example(u"moosfelde"_s));
        const Assessment before = sandbox.assessment();
        QVERIFY(!sandbox.canUndo());
        QVERIFY(sandbox.setPoints(Legal, 2).isOk());
        QVERIFY(sandbox.setPoints(Citizen, 5).isOk());
        QCOMPARE(sandbox.picture().shares, typePictureOf(builtInInstrument(), sandbox.assessment()).shares);
        QVERIFY(sandbox.picture().shares != sandbox.originalPicture().shares);
        const Assessment after = sandbox.assessment();
        sandbox.undo();
        sandbox.undo();
        QCOMPARE(sandbox.assessment(), before);
        QCOMPARE(sandbox.picture().percent, sandbox.originalPicture().percent);
        sandbox.redo();
        sandbox.redo();
        QCOMPARE(sandbox.assessment(), after);
        QVERIFY(!sandbox.canRedo());
        sandbox.reset();
        QCOMPARE(sandbox.assessment(), before);
        QVERIFY(!sandbox.canUndo() && !sandbox.canRedo());
    }

    void refusedAndUnchangedValues_makeNoStep()
    {
        TypeSandbox sandbox(builtInInstrument(), test::example(u"moosfelde"_s));
        QVERIFY(!sandbox.setPoints(Legal, 6).isOk());
        QVERIFY(!sandbox.setPoints(Citizen, 3).isOk());
        QVERIFY(sandbox.setPoints(Legal, sandbox.assessment().pointsOf(Legal)).isOk());
        QVERIFY(!sandbox.canUndo());
    }

    void smallestChange_flipsAndIsTheScorings_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"moosfelde"_s, u"werkheim"_s, u"sonnbrunn"_s, u"auenmark"_s, u"doppelfurt"_s, u"bachtal"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    /// As many points as the scoring names, one fewer does not do, and one undo takes all of them back.
    void smallestChange_flipsAndIsTheScorings()
    {
        QFETCH(const QString, name);
        TypeSandbox sandbox(builtInInstrument(), test::example(name));
        const TypePicture before = sandbox.picture();
        const std::optional<AppliedChange> change = sandbox.applySmallestChange();
        QVERIFY(change);
        QVERIFY(sandbox.picture().largest != before.largest);
        QCOMPARE(sandbox.picture().largest, change->after);
        QCOMPARE(sandbox.assessment().goals().spent(), sandbox.original().goals().spent());
        if (before.flips.isEmpty())
            QCOMPARE(change->moves.size(), before.pointsToFlip->points);
        else
            QVERIFY(change->moves.size() == 1 || !change->behaviour.isEmpty());
        sandbox.undo();
        QCOMPARE(sandbox.assessment(), sandbox.original());
    }

    void smallestChange_ofRandomAnswers_neverClaimsWhatItDoesNotDo()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 40; ++i) {
            TypeSandbox sandbox(builtInInstrument(), test::randomAssessment(random));
            const TypeKey before = sandbox.picture().largest;
            const bool possible = !sandbox.picture().flips.isEmpty() || sandbox.picture().pointsToFlip;
            const std::optional<AppliedChange> change = sandbox.applySmallestChange();
            QCOMPARE(change.has_value(), possible);
            QCOMPARE(sandbox.picture().largest != before, possible);
        }
    }

    void nothingToFlip_changesNothing()
    {
        TypeSandbox sandbox(builtInInstrument(), test::assessmentFrom(u""_s));
        if (!sandbox.picture().flips.isEmpty())
            return;
        QVERIFY(!sandbox.applySmallestChange());
        QVERIFY(!sandbox.canUndo());
    }
};

QTEST_GUILESS_MAIN(TestTypeSandbox)
#include "tst_typesandbox.moc"
