// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoring/scoring.h"
#include "tests/support/answers.h"
#include "tests/ui/support/uifixture.h"
#include "ui/widgets/pointsrow.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;
using vierklang::ui::Place;
using vierklang::ui::PointsRow;

/// One commune from the first to the last question, by keyboard alone, in the real window.
class TestWholeAssessment : public TestCase
{
    Q_OBJECT

private slots:
    void moosfelde_typedByKeyboard_hasThePublishedResult();

private:
    void typeGoals(ui::AssessmentView &view, const Assessment &wanted);
    void typePractice(ui::AssessmentView &view, const Assessment &wanted);
    void typeItems(ui::AssessmentView &view, const Assessment &wanted);
};

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

Qt::Key digit(qsizetype number) { return static_cast<Qt::Key>(Qt::Key_0 + number); }

Qt::Key keyOf(const Answer &answer)
{
    if (answer.isLevel())
        return digit(answer.level());
    return answer.kind() == Answer::Kind::Unknown ? Qt::Key_W : Qt::Key_N;
}

} // namespace

void TestWholeAssessment::typeGoals(ui::AssessmentView &view, const Assessment &wanted)
{
    for (qsizetype i = 0; i < view.editor().goalsInShuffledOrder().size(); ++i) {
        const auto *row = qobject_cast<PointsRow *>(QApplication::focusWidget());
        QVERIFY(row);
        press(digit(wanted.pointsOf(row->goalId())));
        press(Qt::Key_Down);
    }
    press(Qt::Key_Return);
}

void TestWholeAssessment::typePractice(ui::AssessmentView &view, const Assessment &wanted)
{
    for (const BehaviourItem &question : view.editor().instrument().behaviour) {
        QCOMPARE(view.place(), (Place{Place::Kind::Behaviour, question.id}));
        for (qsizetype i = 0; i < question.options.size(); ++i) {
            if (wanted.ticksOf(question.id).contains(question.options[i].id))
                press(digit(i + 1));
        }
        press(Qt::Key_Return);
    }
}

void TestWholeAssessment::typeItems(ui::AssessmentView &view, const Assessment &wanted)
{
    for (const Item *item : view.editor().itemsInWorkshopOrder()) {
        QCOMPARE(view.place(), (Place{Place::Kind::Item, item->id}));
        press(keyOf(wanted.answerOf(item->id)));
        press(Qt::Key_Return);
    }
}

void TestWholeAssessment::moosfelde_typedByKeyboard_hasThePublishedResult()
{
    UiFixture fixture;
    const Assessment wanted = example(u"moosfelde"_s);
    QTest::keyClick(fixture.window.get(), Qt::Key_N, Qt::ControlModifier);
    ui::AssessmentView &view = *fixture.window->view();
    const Assessment empty = view.editor().assessment();
    QTest::keyClicks(QApplication::focusWidget(), u"Moosfelde"_s);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    typeGoals(view, wanted);
    typePractice(view, wanted);
    typeItems(view, wanted);

    QCOMPARE(view.place().kind, Place::Kind::TypeResult);
    QVERIFY(view.editor().isRevealed());
    QVERIFY(view.editor().result().isComplete());
    const AssessmentResult published = score(view.editor().instrument(), wanted);
    const AssessmentResult &typed = view.editor().result();
    QCOMPARE(typed.type.percent, published.type.percent);
    QCOMPARE(typed.type.label, published.type.label);
    QCOMPARE(typed.type.leading, published.type.leading);
    // The published numbers of Moosfelde: 63 % for the Bedächtige, 15 of 15 repeats keep them.
    QCOMPARE(typed.type.percent[TypeKey::B], 63);
    QCOMPARE(typed.type.stability.kept, 15);
    QCOMPARE(QString::number(*typed.scale(u"dim.strat"_s)->mean, 'f', 2), u"1.60"_s);
    for (const ScaleResult &scale : published.dimensions)
        QCOMPARE(typed.scale(scale.id)->mean, scale.mean);

    while (view.editor().canUndo())
        press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(view.editor().assessment() == empty);
    while (view.editor().canRedo())
        press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(view.editor().result().type.percent, published.type.percent);
}

QTEST_MAIN(TestWholeAssessment)
#include "tst_wholeassessment.moc"
