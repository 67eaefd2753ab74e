// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/workflow/teachingmaterial.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestLesson : public test::TestCase
{
    Q_OBJECT

private slots:
    void models_areArchetypesAndExamples()
    {
        const Lesson lesson(builtInInstrument(), teachingMaterial(builtInInstrument()));
        QCOMPARE(lesson.models().size(), 10);
        QCOMPARE(lesson.models().first().archetype, std::optional(TypeKey::B));
        QCOMPARE(lesson.models().last().example, 5);
    }

    void turning_keepsThePicture()
    {
        Lesson lesson(builtInInstrument(), teachingMaterial(builtInInstrument()));
        lesson.setMorphStep(116);
        const PerType<double> shares = lesson.morph().pictureAt(lesson.morphStep()).shares;
        lesson.turnMorph();
        QCOMPARE(lesson.morphStep(), 84);
        QCOMPARE(lesson.morphFrom().archetype, std::optional(TypeKey::C));
        QCOMPARE(lesson.morph().pictureAt(lesson.morphStep()).shares, shares);
    }

    void reset_bringsEverythingBack()
    {
        Lesson lesson(builtInInstrument(), teachingMaterial(builtInInstrument()));
        const Model from = lesson.morphFrom();
        const AxisOrder order = lesson.axisOrder();
        lesson.setMorph({std::nullopt, 2}, {TypeKey::B, 0});
        lesson.setMorphStep(50);
        lesson.setSandboxExample(4);
        QVERIFY(lesson.sandbox().applySmallestChange());
        QVERIFY(lesson.game().add(TypeKey::S));
        lesson.addCase(1, Clarity::Clear);
        lesson.setAxisOrder(RadarArea(lesson.axisValues(), MaxLevel).largestOrder());
        QSignalSpy resets(&lesson, &Lesson::wasReset);
        lesson.reset();
        QCOMPARE(resets.count(), 1);
        QCOMPARE(lesson.morphFrom(), from);
        QCOMPARE(lesson.morphStep(), 0);
        QCOMPARE(lesson.sandboxExample(), 0);
        QVERIFY(!lesson.sandbox().canUndo());
        QCOMPARE(lesson.game().cases().size(), 6);
        QCOMPARE(lesson.game().now().guesses(), 0);
        QCOMPARE(lesson.axisOrder(), order);
    }
};

QTEST_GUILESS_MAIN(TestLesson)
#include "tst_lesson.moc"
