// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/exchange/assessmentfile.h"
#include "tests/support/years.h"
#include "tests/ui/support/widgetchecks.h"
#include "tests/ui/workshop/support/roomfixture.h"
#include "ui/workshop/roomdisplay.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;

/// The moderator's window, one thing at a time.
class TestModerator : public TestCase
{
    Q_OBJECT

private slots:
    void enter_waitsUntilEverybodyIsCounted();
    void backspace_takesTheLastVoteBack();
    void moreVotesThanPeople_areRefused();
    void fewVotes_areRevealedOnlyWhenAskedTwice();
    void consensus_isNeverProposedAndCanBeTakenBack();
    void lastYear_isSaidOnlyWhenTheRoomHasDecided();
    void secondRound_standsBesideTheFirst();
    void paperForms_areOneRound();
    void count_canBeDiscarded();
    void singleKeysOff_buttonsCount();
    void people_canBeCorrectedButNotBelowTheCount();
    void leaving_isRefusedWhileCounting();
    void parked_comesBackAtTheEnd();
    void note_isOfThisQuestion();
    void time_pausesAndTellsTheDrift();
    void shortForm_leavesTheCoreQuestions();
    void halfAForm_isNotTaken();
    void forms_areClosedByThePicture();
    void common_purpose_isSaidAfterThePictureOnly();
    void finishedWorkshop_opensFinished();
    void rehearsal_leavesNoTrace();
    void groups_mustFitTheRoom();
    void disagreement_comesFirst();
    void blankProjector_staysBlank();
    void fullDisk_isSaidAndNothingIsLost();
    void everythingHasANameAndIsReachedByTab();

private:
    static void clickOn(RoomFixture &room, const QString &name) { QTest::mouseClick(find(&room.view(), name), Qt::LeftButton); }
    [[nodiscard]] static bool isShown(RoomFixture &room, const QString &name)
    {
        const QWidget *widget = room.view().findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }
};

void TestModerator::enter_waitsUntilEverybodyIsCounted()
{
    RoomFixture room(10);
    room.goToItem();
    room.vote(u"111133"_s);
    QCOMPARE(room.run().vote().phase(), ItemPhase::Counting);
    QCOMPARE(room.text(u"countedOf"_s), u"6 of 10 votes"_s);
    QVERIFY(room.message().contains(u"6 of 10"_s));
    QCOMPARE(room.text(u"mark"_s), u"counts still covered"_s);
    room.vote(u"3312"_s);
    QCOMPARE(room.run().vote().phase(), ItemPhase::Revealed);
    QCOMPARE(room.message(), QString());
    QCOMPARE(room.text(u"agreement"_s), u"divided"_s);
    QVERIFY(room.text(u"agreementReason"_s).startsWith(u"Two peaks"_s));
}

void TestModerator::backspace_takesTheLastVoteBack()
{
    RoomFixture room(6);
    room.goToItem();
    room.count(u"12WN"_s);
    press(Qt::Key_Backspace);
    QCOMPARE(room.run().vote().counts().notApplicable, 0);
    QCOMPARE(room.run().vote().counted(), 3);
    clickOn(room, u"votes1.less"_s);
    QCOMPARE(room.run().vote().counts().counts[1], 0);
}

void TestModerator::moreVotesThanPeople_areRefused()
{
    RoomFixture room(5);
    room.goToItem();
    room.count(u"222223"_s);
    QCOMPARE(room.run().vote().counted(), 5);
    QVERIFY(!room.message().isEmpty());
    QVERIFY(!find(&room.view(), u"votes3.more"_s)->isEnabled());
}

void TestModerator::fewVotes_areRevealedOnlyWhenAskedTwice()
{
    RoomFixture room(10);
    room.goToItem();
    room.count(u"113"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(room.run().vote().phase(), ItemPhase::Counting);
    QVERIFY(room.message().contains(u"who said what"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(room.run().vote().phase(), ItemPhase::Revealed);
}

void TestModerator::consensus_isNeverProposedAndCanBeTakenBack()
{
    RoomFixture room(5);
    room.goToItem();
    room.vote(u"22222"_s);
    QVERIFY(room.run().vote().consensus().isOpen());
    for (int level = 0; level <= MaxLevel; ++level)
        QVERIFY(!find<QAbstractButton>(&room.view(), u"consensus%1"_s.arg(level))->isChecked());
    press(Qt::Key_3);
    QCOMPARE(room.run().vote().consensus(), *Answer::atLevel(3));
    press(Qt::Key_3);
    QVERIFY(room.run().vote().consensus().isOpen());
    clickOn(room, u"consensusUnknown"_s);
    QCOMPARE(room.run().vote().consensus(), Answer::unknown());
}

/// Before the room has decided, what was said the year before would pull at the next round.
void TestModerator::lastYear_isSaidOnlyWhenTheRoomHasDecided()
{
    RoomFixture room(5, Form::Full);
    const auto said = [&room] {
        QString all;
        for (const QLabel *rule : room.view().findChildren<QLabel *>(u"rule"_s))
            all += rule->text();
        return all;
    };
    const Assessment before = werkheim2025();
    const QString path = room.ui.folder.filePath(u"2025.vierklang"_s);
    QVERIFY(saveAssessment(path, before, builtInInstrument()).isOk());
    QVERIFY(room.ui.desk.applyImport(room.ui.desk.planImport({path})).isOk());
    QVERIFY(room.editor().setCommune(before.commune()).isOk());
    QVERIFY(room.editor().setConductedOn(QDate(2026, 11, 22)).isOk());
    room.goToItem(u"strat.portfolio"_s);
    QVERIFY(!said().contains(u"2025"_s));
    room.vote(u"33333"_s);
    QCOMPARE(room.run().vote().phase(), ItemPhase::Revealed);
    QVERIFY(!said().contains(u"2025"_s));
    press(Qt::Key_3);
    QVERIFY2(said().endsWith(u"2025: level 2 – 1 level higher today"_s), qPrintable(said()));
    press(Qt::Key_3);
    QVERIFY(!said().contains(u"2025"_s));
}

void TestModerator::secondRound_standsBesideTheFirst()
{
    RoomFixture room(5);
    room.goToItem();
    room.vote(u"00044"_s);
    press(Qt::Key_R);
    QCOMPARE(room.text(u"mark"_s), u"counts still covered"_s);
    room.vote(u"22223"_s);
    QCOMPARE(room.text(u"agreement"_s), u"together"_s);
    QCOMPARE(room.text(u"agreementBefore"_s), u"divided"_s);
    QCOMPARE(room.run().vote().rounds().size(), 2);
    QCOMPARE(find<QAbstractButton>(&room.view(), u"consensus0"_s)->accessibleName(), u"0 Open, 3 votes, 0 votes"_s);
}

void TestModerator::paperForms_areOneRound()
{
    RoomFixture room(6);
    room.goToItem();
    clickOn(room, u"enterPaper"_s);
    find<QSpinBox>(&room.view(), u"roundForm1"_s)->setValue(4);
    find<QSpinBox>(&room.view(), u"roundForm5"_s)->setValue(3);
    QVERIFY(!find(&room.view(), u"takeRound"_s)->isEnabled());
    find<QSpinBox>(&room.view(), u"roundForm5"_s)->setValue(1);
    clickOn(room, u"takeRound"_s);
    QCOMPARE(room.run().vote().phase(), ItemPhase::Revealed);
    QCOMPARE(room.run().vote().rounds().last().counts[1], 4);
    QCOMPARE(room.run().vote().rounds().last().unknown, 1);
    press(Qt::Key_1);
    QCOMPARE(room.run().vote().consensus(), *Answer::atLevel(1));
}

void TestModerator::count_canBeDiscarded()
{
    RoomFixture room(6);
    room.goToItem();
    room.count(u"1234"_s);
    clickOn(room, u"discardCount"_s);
    QCOMPARE(room.run().vote().counted(), 0);
    room.count(u"1"_s);
    QCOMPARE(room.run().vote().counted(), 1);
}

void TestModerator::singleKeysOff_buttonsCount()
{
    RoomFixture room(4);
    room.ui.settings.setSingleKeys(false);
    room.goToItem();
    room.count(u"1W"_s);
    QCOMPARE(room.run().vote().counted(), 0);
    for (int i = 0; i < 4; ++i)
        clickOn(room, u"votes2.more"_s);
    press(Qt::Key_Return);
    QCOMPARE(room.run().vote().phase(), ItemPhase::Revealed);
    press(Qt::Key_2);
    QVERIFY(room.run().vote().consensus().isOpen());
}

void TestModerator::people_canBeCorrectedButNotBelowTheCount()
{
    RoomFixture room(6);
    room.goToItem();
    room.count(u"11111"_s);
    clickOn(room, u"changePersons"_s);
    find<QSpinBox>(&room.view(), u"personsNumber"_s)->setValue(4);
    clickOn(room, u"takePersons"_s);
    QCOMPARE(room.run().room().persons, 6);
    QVERIFY(!room.message().isEmpty());
    clickOn(room, u"changePersons"_s);
    find<QSpinBox>(&room.view(), u"personsNumber"_s)->setValue(5);
    clickOn(room, u"takePersons"_s);
    QCOMPARE(room.run().room().persons, 5);
    press(Qt::Key_Return);
    QCOMPARE(room.run().vote().phase(), ItemPhase::Revealed);
}

void TestModerator::leaving_isRefusedWhileCounting()
{
    RoomFixture room(6);
    room.goToItem();
    const QString topic = room.run().topic();
    room.count(u"12"_s);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(room.run().topic(), topic);
    QVERIFY(!room.message().isEmpty());
}

void TestModerator::parked_comesBackAtTheEnd()
{
    RoomFixture room(5);
    room.goToItem();
    const QString first = room.run().topic();
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"Which draft?"_s);
    press(Qt::Key_Return);
    type(u"Data protection"_s);
    press(Qt::Key_Return);
    QVERIFY(room.run().topic() != first);
    QCOMPARE(room.text(u"parkingTitle"_s), u"Parked: 1"_s);
    QCOMPARE(room.run().minuteOf(first), (Minute{u"Which draft?"_s, u"Data protection"_s}));
    // The focus is back where votes are counted.
    room.count(u"1"_s);
    QCOMPARE(room.run().vote().counted(), 1);
    press(Qt::Key_Backspace);
    clickOn(room, u"parked."_s + first);
    QCOMPARE(room.run().topic(), first);
}

void TestModerator::note_isOfThisQuestion()
{
    RoomFixture room(5);
    room.goToItem();
    const QString topic = room.run().topic();
    press(Qt::Key_M, Qt::ControlModifier);
    type(u"No <b>contact</b> 3"_s);
    QCOMPARE(room.run().vote().counted(), 0);
    QCOMPARE(room.editor().assessment().itemRecord(topic).note, u"No <b>contact</b> 3"_s);
    press(Qt::Key_Escape);
    room.count(u"3"_s);
    QCOMPARE(room.run().vote().counted(), 1);
    press(Qt::Key_Backspace);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(find<QPlainTextEdit>(&room.view(), u"note"_s)->toPlainText(), QString());
}

void TestModerator::time_pausesAndTellsTheDrift()
{
    RoomFixture room(5, Form::Full);
    room.goToItem();
    room.pass(30);
    QCOMPARE(room.text(u"timeLeft"_s), u"0:40"_s);
    press(Qt::Key_Space, Qt::ControlModifier);
    room.pass(30);
    QCOMPARE(room.text(u"timeLeft"_s), u"0:40"_s);
    press(Qt::Key_Space, Qt::ControlModifier);
    room.pass(50);
    QCOMPARE(room.text(u"timeWord"_s), u"over by"_s);
    QCOMPARE(room.message(), u"The planned time is used up."_s);
    clickOn(room, u"moreTime"_s);
    QCOMPARE(room.text(u"timeLeft"_s), u"0:50"_s);
    // Nothing went on by itself.
    QCOMPARE(room.run().vote().phase(), ItemPhase::Asked);
    room.pass(60);
    QVERIFY(isShown(room, u"parkingSuggestion"_s));
}

void TestModerator::shortForm_leavesTheCoreQuestions()
{
    RoomFixture room(5, Form::Full);
    room.goToItem();
    QVERIFY(!isShown(room, u"shortFormFromHere"_s));
    room.pass(40 * 60);
    QVERIFY(room.text(u"drift"_s).contains(u"behind the plan"_s));
    clickOn(room, u"shortFormFromHere"_s);
    QCOMPARE(room.run().agenda().counts().toDo, 25);
    clickOn(room, u"shortFormFromHere"_s);
    QCOMPARE(room.run().agenda().counts().toDo, 37);
}

void TestModerator::halfAForm_isNotTaken()
{
    RoomFixture room(5);
    press(Qt::Key_Space);
    QCOMPARE(room.run().step(), WorkshopStep::Goals);
    type(u"555"_s);
    press(Qt::Key_Return);
    QCOMPARE(room.run().goals().count(), 0);
    QVERIFY(room.message().contains(u"15 of 20"_s));
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(room.run().step(), WorkshopStep::Goals);
    // A sixth point is no key; more than are left are refused and the focus stays.
    type(u"5"_s);
    press(Qt::Key_1);
    QVERIFY(!room.message().isEmpty());
    press(Qt::Key_Return);
    QCOMPARE(room.run().goals().count(), 1);
    QCOMPARE(room.editor().assessment().goals().spent(), 20);
}

void TestModerator::forms_areClosedByThePicture()
{
    RoomFixture room(5);
    press(Qt::Key_Space);
    type(u"5555"_s);
    press(Qt::Key_Return);
    QVERIFY(room.run().goToStep(WorkshopStep::Reveal).isOk());
    press(Qt::Key_Space);
    QVERIFY(room.run().goToStep(WorkshopStep::Goals).isOk());
    QVERIFY(!find(&room.view(), u"takeForm"_s)->isEnabled());
    clickOn(room, u"restartForms"_s);
    QCOMPARE(room.run().goals().count(), 1);
    clickOn(room, u"restartForms"_s);
    QCOMPARE(room.run().goals().count(), 0);
    QVERIFY(find(&room.view(), u"takeForm"_s)->isEnabled());
}

void TestModerator::common_purpose_isSaidAfterThePictureOnly()
{
    RoomFixture room(5);
    press(Qt::Key_Space);
    for (int form = 0; form < 5; ++form) {
        type(u"5555"_s);
        press(Qt::Key_Return);
    }
    QCOMPARE(room.run().goals().count(), 5);
    for (const TypeCard &type : builtInInstrument().types) {
        for (const QLabel *label : room.view().findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || !label->text().contains(type.name.en), qPrintable(label->text()));
    }
    QVERIFY(room.run().goToStep(WorkshopStep::Reveal).isOk());
    QVERIFY(!isShown(room, u"purpose"_s));
    press(Qt::Key_Space);
    QCOMPARE(isShown(room, u"purpose"_s), room.run().goals().hasCommonPurpose().has_value());
}

void TestModerator::finishedWorkshop_opensFinished()
{
    RoomFixture room(5);
    QVERIFY(room.run().goToStep(WorkshopStep::Close).isOk());
    clickOn(room, u"next"_s);
    QVERIFY(room.run().isFinished());
    room.ui.window->openWorkshop(room.id);
    QCOMPARE(room.text(u"heading"_s), u"The workshop is finished"_s);
    clickOn(room, u"next"_s);
    QTRY_VERIFY(!room.ui.window->hall());
    QVERIFY(room.ui.window->view());
}

void TestModerator::rehearsal_leavesNoTrace()
{
    UiFixture ui(Language::English);
    ui.begin();
    const Result<QList<LibraryEntry>> before = ui.desk.entries();
    QTest::keyClick(ui.window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::mouseClick(find(ui.window->hall(), u"rehearse"_s), Qt::LeftButton);
    ui::WorkshopView *view = ui.window->hall()->view();
    QVERIFY(view);
    for (const WorkshopStep step : {WorkshopStep::Goals, WorkshopStep::Behaviour, WorkshopStep::Items}) {
        QVERIFY(view->session().run().goToStep(step).isOk());
        QCOMPARE(find<QLabel>(view, u"rehearsalWords"_s)->text(), u"Rehearsal \u2013 nothing is stored"_s);
        QTest::mouseClick(find(view, u"rehearsalAct"_s), Qt::LeftButton);
    }
    QCOMPARE(view->session().run().goals().count(), 10);
    QCOMPARE(view->session().run().vote().phase(), ItemPhase::Counted);
    press(Qt::Key_Return);
    QCOMPARE(view->session().run().vote().phase(), ItemPhase::Revealed);
    QCOMPARE(ui.desk.entries().value().size(), before.value().size());
    QVERIFY(ui.desk.unfinishedWorkshops().value().isEmpty());
}

void TestModerator::groups_mustFitTheRoom()
{
    UiFixture ui(Language::English);
    ui.begin();
    ui.window->openWorkshop(ui.window->view()->editor().assessment().id());
    QWidget *hall = ui.window->hall();
    find<QSpinBox>(hall, u"persons"_s)->setValue(5);
    find<QSpinBox>(hall, u"group.it"_s)->setValue(6);
    QVERIFY(!find(hall, u"next"_s)->isEnabled());
    QVERIFY(find<QLabel>(hall, u"roomRefusal"_s)->text().contains(u"6"_s));
    find<QSpinBox>(hall, u"group.it"_s)->setValue(2);
    QVERIFY(find(hall, u"next"_s)->isEnabled());
    find<QSpinBox>(hall, u"persons"_s)->setValue(1);
    QVERIFY(!find(hall, u"next"_s)->isEnabled());
}

void TestModerator::disagreement_comesFirst()
{
    RoomFixture room(5);
    room.goToItem();
    room.vote(u"22222"_s);
    press(Qt::Key_2);
    press(Qt::Key_Return);
    const QString divided = room.run().topic();
    room.vote(u"00044"_s);
    clickOn(room, u"agendaTabs.1"_s);
    const QList<AgendaItem> order = room.run().agenda().byDisagreement();
    QCOMPARE(order.first().item->id, divided);
    QCOMPARE(find<QAbstractButton>(&room.view(), u"sidebar.4."_s + divided)->accessibleName().section(u", "_s, -1), u"divided"_s);
}

void TestModerator::blankProjector_staysBlank()
{
    RoomFixture room(5);
    room.goToItem();
    press(Qt::Key_F12);
    QVERIFY(room.view().display().isBlank());
    // There is one small screen here, and the window goes below the moderator's.
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support lower()");
    press(Qt::Key_F5, Qt::ControlModifier);
    QVERIFY(room.view().display().isOpen());
    QVERIFY(room.view().display().isBlank());
    room.ui.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(room.ui.window.get()));
    room.view().focusWork();
    press(Qt::Key_F12);
    QVERIFY(!room.view().display().isBlank());
    press(Qt::Key_F5, Qt::ControlModifier);
    QVERIFY(!room.view().display().isOpen());
}

void TestModerator::fullDisk_isSaidAndNothingIsLost()
{
    RoomFixture room(5);
    room.goToItem();
    room.count(u"11"_s);
    emit room.run().saveFailed(Error{ErrorCode::LibraryFull, {}, {}, {}});
    QVERIFY(!find<QLabel>(room.ui.window.get(), u"note.text"_s)->text().isEmpty());
    QCOMPARE(find<QLabel>(room.ui.window.get(), u"savedState"_s)->text(), u"The last change is not saved"_s);
    room.count(u"1"_s);
    QCOMPARE(room.run().vote().counted(), 3);
}

void TestModerator::everythingHasANameAndIsReachedByTab()
{
    RoomFixture room(5);
    for (const WorkshopStep step : {WorkshopStep::Goals, WorkshopStep::Items, WorkshopStep::Close}) {
        QVERIFY(room.run().goToStep(step).isOk());
        room.view().focusWork();
        QCOMPARE(unnamedWidgets(room.ui.window.get()).join(u'\n'), QString());
        QCOMPARE(unreachedByTab(room.ui.window.get()).join(u'\n'), QString());
    }
    room.goToItem();
    room.vote(u"11111"_s);
    QCOMPARE(unnamedWidgets(room.ui.window.get()).join(u'\n'), QString());
    QCOMPARE(unreachedByTab(room.ui.window.get()).join(u'\n'), QString());
}

QTEST_MAIN(TestModerator)
#include "tst_moderator.moc"
