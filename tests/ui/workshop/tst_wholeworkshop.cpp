// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/storage/database.h"
#include "tests/ui/workshop/support/roomfixture.h"
#include "ui/widgets/pointsrow.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;

namespace {

constexpr int People = 10;

/// How ten people vote, one question after another; a space begins another round.
const QStringList Votes{u"1111111222"_s, u"1111223333"_s, u"0000044444"_s,  u"22222222W2"_s, u"1111333333 2222222223"_s,
                        u"NNNNNNNNNN"_s, u"3333333334"_s, u"0011223344 1111222222"_s};

/// What stands there in the language of the window.
QString in(const RoomFixture &room, const QString &english, const QString &german)
{
    return room.ui.settings.language() == Language::German ? german : english;
}

} // namespace

/// Ten people, 25 questions, from the first page to the end, through the real window by keyboard and mouse.
class TestWholeWorkshop : public TestCase
{
    Q_OBJECT

private slots:
    void tenPeople_25Questions_leaveCountsAlone_data();
    void tenPeople_25Questions_leaveCountsAlone();
    void secondLanguage_fromTheBeginningToTheReveal();

private:
    static void typeForms(RoomFixture &room);
    static void tickPractice(RoomFixture &room);
    static void vote(RoomFixture &room, const QString &votes);
    static void park();
    static void voteOnAll(RoomFixture &room);
    static void interrupt(RoomFixture &room);
    static void showPicture(RoomFixture &room);
    static void planMeasures(RoomFixture &room);
    static void finish(RoomFixture &room);
    static void saveProtocol(RoomFixture &room);
    static void checkLibrary(RoomFixture &room);
};

void TestWholeWorkshop::typeForms(RoomFixture &room)
{
    const auto goals = room.editor().goalsInShuffledOrder().size();
    for (int person = 0; person < People; ++person) {
        for (qsizetype i = 0; i < goals; ++i) {
            const bool isChosen = (i - person % goals + goals) % goals < 4;
            press(isChosen ? Qt::Key_5 : Qt::Key_0);
        }
        press(Qt::Key_Return);
        QCOMPARE(room.run().goals().count(), person + 1);
    }
    QCOMPARE(room.text(u"formsCounted"_s), in(room, u"10 of 10 forms"_s, u"10 von 10 Bögen"_s));
}

void TestWholeWorkshop::tickPractice(RoomFixture &room)
{
    for (const BehaviourItem &question : builtInInstrument().behaviour) {
        QCOMPARE(room.run().topic(), question.id);
        press(Qt::Key_1);
        press(Qt::Key_Return);
    }
    QCOMPARE(room.run().step(), WorkshopStep::Items);
}

void TestWholeWorkshop::vote(RoomFixture &room, const QString &votes)
{
    const QStringList rounds = votes.split(u' ');
    for (qsizetype i = 0; i < rounds.size(); ++i) {
        if (i > 0)
            press(Qt::Key_R);
        room.vote(rounds[i]);
        QCOMPARE(room.run().vote().phase(), ItemPhase::Revealed);
    }
    QCOMPARE(room.run().vote().rounds().size(), rounds.size());
}

void TestWholeWorkshop::park()
{
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"Who decides?"_s);
    press(Qt::Key_Return);
    type(u"Organisation"_s);
    press(Qt::Key_Return);
}

void TestWholeWorkshop::interrupt(RoomFixture &room)
{
    const QString topic = room.run().topic();
    room.count(u"11122"_s);
    room.ui.openWindowAgain();
    QTest::mouseClick(find(room.ui.window.get(), u"continueWorkshop"_s), Qt::LeftButton);
    QVERIFY(room.ui.window->hall());
    QCOMPARE(room.run().topic(), topic);
    QCOMPARE(room.run().vote().counted(), 5);
    QCOMPARE(room.text(u"countedOf"_s), in(room, u"5 of 10 votes"_s, u"5 von 10 Stimmen"_s));
    // The order of the votes is gone with the window, as promised: one by one they can still be taken back.
    press(Qt::Key_Backspace);
    QCOMPARE(room.run().vote().counted(), 5);
    QVERIFY(!room.message().isEmpty());
    for (int i = 0; i < 3; ++i)
        QTest::mouseClick(find(&room.view(), u"votes1.less"_s), Qt::LeftButton);
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(find(&room.view(), u"votes2.less"_s), Qt::LeftButton);
    QCOMPARE(room.run().vote().counted(), 0);
}

void TestWholeWorkshop::voteOnAll(RoomFixture &room)
{
    const QList<const Item *> items = room.editor().itemsInWorkshopOrder();
    QCOMPARE(items.size(), 25);
    QStringList parked;
    for (qsizetype i = 0; i < items.size(); ++i) {
        QCOMPARE(room.run().topic(), items[i]->id);
        room.pass(5);
        if (i == 8)
            interrupt(room);
        if (i == 3 || i == 12) {
            parked.append(items[i]->id);
            park();
            continue;
        }
        vote(room, Votes[i % Votes.size()]);
        press(Qt::Key_2);
        QCOMPARE(room.run().vote().consensus(), *Answer::atLevel(2));
        press(Qt::Key_Return);
    }
    for (const QString &id : std::as_const(parked)) {
        QCOMPARE(room.run().topic(), id);
        vote(room, u"2222222222"_s);
        press(Qt::Key_2);
        press(Qt::Key_Return);
    }
    QCOMPARE(room.run().step(), WorkshopStep::Reveal);
    QCOMPARE(room.run().agenda().counts().decided, 25);
}

void TestWholeWorkshop::showPicture(RoomFixture &room)
{
    QVERIFY(!room.editor().isRevealed());
    press(Qt::Key_Space);
    QVERIFY(room.editor().isRevealed());
    QVERIFY(!room.text(u"purpose"_s).isEmpty());
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(room.run().step(), WorkshopStep::Targets);
}

void TestWholeWorkshop::planMeasures(RoomFixture &room)
{
    for (int i = 0; i < MostFocusMeasures; ++i)
        QTest::mouseClick(find(&room.view(), u"ownMeasure"_s), Qt::LeftButton);
    QCOMPARE(room.editor().assessment().measures().size(), MostFocusMeasures);
    QVERIFY(room.message().isEmpty());
    QTest::mouseClick(find(&room.view(), u"ownMeasure"_s), Qt::LeftButton);
    QCOMPARE(room.editor().assessment().measures().size(), MostFocusMeasures);
    QVERIFY(!room.message().isEmpty());
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(room.run().step(), WorkshopStep::Close);
}

void TestWholeWorkshop::finish(RoomFixture &room)
{
    auto *date = find<QLineEdit>(&room.view(), u"repeatOn"_s);
    QCOMPARE(date->text(), in(room, u"22 Nov 2027"_s, u"22.11.2027"_s));
    date->setText(u"1.1.2020"_s);
    QTest::mouseClick(find(&room.view(), u"next"_s), Qt::LeftButton);
    QVERIFY(!room.run().isFinished());
    date->setText(u"1.12.2027"_s);
    QTest::mouseClick(find(&room.view(), u"next"_s), Qt::LeftButton);
    QVERIFY(room.run().isFinished());
    QCOMPARE(room.run().repeatOn(), QDate(2027, 12, 1));
    QTest::mouseClick(find(&room.view(), u"documents"_s), Qt::LeftButton);
    QVERIFY(!room.ui.window->hall());
    QCOMPARE(room.ui.window->view()->place(), (ui::Place{ui::Place::Kind::Handouts, {}}));
}

/// The paper the room takes home, with what is to be cleared up.
void TestWholeWorkshop::saveProtocol(RoomFixture &room)
{
    QWidget *page = room.ui.window->view()->page();
    QTest::mouseClick(find(page, u"handout-protocol"_s), Qt::LeftButton, {}, QPoint(10, 10));
    auto *save = find<QPushButton>(page, u"next"_s);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 30000);
    room.ui.prompts.fileToSaveNext = room.ui.folder.filePath(u"protocol.pdf"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QFile file(room.ui.prompts.fileToSaveNext);
    QTRY_VERIFY_WITH_TIMEOUT(file.exists(), 30000);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

/// Whatever a row could tell: the numbers in it are sums over ten people or settings of the workshop.
void TestWholeWorkshop::checkLibrary(RoomFixture &room)
{
    const auto database = Database::open(room.ui.libraryPath(), Access::ReadOnly);
    QVERIFY(database.isOk());
    const auto number = [&](const QString &sql) { return database.value()->value(sql).value().toInt(); };
    QCOMPARE(number(u"SELECT count(*) FROM workshop_vote"_s), 0);
    QCOMPARE(number(u"SELECT count(*) FROM workshop_minute"_s), 2);
    // 25 questions, of which some had two rounds; every round holds all ten votes.
    const QString all = u"level0 + level1 + level2 + level3 + level4 + unknown + not_applicable"_s;
    QCOMPARE(number(u"SELECT count(*) FROM vote_round WHERE %1 <> 10"_s.arg(all)), 0);
    QVERIFY(number(u"SELECT count(*) FROM vote_round"_s) > 25);
    QCOMPARE(number(u"SELECT sum(points) FROM goal_points"_s), 200);
    Result<QSqlQuery> tables = database.value()->run(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    QVERIFY(tables.isOk());
    while (tables.value().next()) {
        const QString table = tables.value().value(0).toString();
        QVERIFY2(!table.contains(u"ballot"_s) && !table.contains(u"person"_s), qPrintable(table));
    }
}

void TestWholeWorkshop::tenPeople_25Questions_leaveCountsAlone_data()
{
    QTest::addColumn<bool>("isGerman");
    QTest::newRow("German") << true;
    QTest::newRow("English") << false;
}

void TestWholeWorkshop::tenPeople_25Questions_leaveCountsAlone()
{
    QFETCH(bool, isGerman);
    RoomFixture room(People, Form::Short, isGerman ? Language::German : Language::English, QSize(1366, 768), Shelf::Disk);
    QCOMPARE(room.run().step(), WorkshopStep::Welcome);
    press(Qt::Key_Space);
    QCOMPARE(room.run().step(), WorkshopStep::Goals);
    typeForms(room);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    tickPractice(room);
    voteOnAll(room);
    showPicture(room);
    planMeasures(room);
    finish(room);
    saveProtocol(room);
    checkLibrary(room);
    QVERIFY(room.ui.desk.unfinishedWorkshops().value().isEmpty());
}

void TestWholeWorkshop::secondLanguage_fromTheBeginningToTheReveal()
{
    RoomFixture room(6, Form::Full, Language::German);
    room.goToItem();
    room.vote(u"111333"_s);
    QCOMPARE(room.text(u"agreement"_s), u"gespalten"_s);
    room.ui.useLanguage(Language::English);
    QCoreApplication::processEvents();
    QCOMPARE(room.text(u"agreement"_s), u"divided"_s);
}

QTEST_MAIN(TestWholeWorkshop)
#include "tst_wholeworkshop.moc"
