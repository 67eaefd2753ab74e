// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answers.h"
#include "tests/ui/support/uifixture.h"
#include "ui/widgets/answerrow.h"
#include "ui/widgets/optionrow.h"
#include "ui/widgets/pointsrow.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;
using vierklang::ui::AnswerRow;
using vierklang::ui::OptionRow;
using vierklang::ui::Place;
using vierklang::ui::PointsRow;

class TestAnsweringPages : public TestCase
{
    Q_OBJECT

private slots:
    void commune_saysWhatIsWrongBesideTheField();
    void commune_aWrongFieldDoesNotKeepTheOthersFromBeingSaved();
    void commune_withoutAName_saysWhatThatMeans_andLetsGoOn();
    void commune_statesHaveNames_inTheOrderOfTheLanguage();
    void commune_dateCanBeTakenAway();
    void commune_nothingMovesWhenAFieldIsRefused();
    void item_saysFromWhichStepOnEvidenceBelongsToIt();
    void sidebar_rowsAreEven_alsoWhereItScrolls();
    void commune_formSwitchesTheNumberOfQuestions();
    void behaviour_oneAnswerTakesThePlaceOfTheOther();
    void item_escapeLeadsOutOfTheNote();
    void goals_keysSetPointsAndMoveOn();
    void goals_mouseAddsAndTakes();
    void goals_moreThanThereAre_isRefusedInWords();
    void goals_allAreInSightAt1366();
    void behaviour_keysTickAndTheLimitIsExplained();
    void item_keysAnswerOnlyWithTheFocusOnTheQuestion();
    void item_singleKeysCanBeSwitchedOff();
    void item_mouseAnswersAndNothingMoves();
    void item_textsAreSavedWhileTyping();
    void item_tooLongNote_isExplainedAndNotCut();
    void item_parksAndTakesBack();
    void language_switchesEveryPage();
    void readOnly_answersNothing();
};

namespace {

const Place Commune_{Place::Kind::Commune, {}};
const Place Goals{Place::Kind::Goals, {}};
const Place Inventory{Place::Kind::Item, u"data.inventory"_s};

QWidget *focused() { return QApplication::focusWidget(); }

QString textOf(QWidget *parent, const QString &name) { return find<QLabel>(parent, name)->text(); }

} // namespace

void TestAnsweringPages::commune_saysWhatIsWrongBesideTheField()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    auto *name = find<QLineEdit>(view.page(), u"communeName"_s);
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, u"<b>Testdorf</b>"_s);
    QCOMPARE(view.editor().assessment().commune().name, u"<b>Testdorf</b>"_s);
    auto *key = find<QLineEdit>(view.page(), u"communeAgs"_s);
    key->setFocus();
    QTest::keyClicks(key, u"123"_s);
    QTest::keyClick(key, Qt::Key_Tab);
    QVERIFY(textOf(view.page(), u"communeAgs.message"_s).contains(u"kein amtlicher Gemeindeschlüssel"_s));
    QVERIFY(!view.editor().assessment().commune().ags);
    key->setFocus();
    key->selectAll();
    QTest::keyClicks(key, u"03241001"_s);
    QTest::keyClick(key, Qt::Key_Tab);
    QCOMPARE(view.editor().assessment().commune().ags.value_or(QString()), u"03241001"_s);
    QCOMPARE(textOf(view.page(), u"communeAgs.message"_s), u"8 Ziffern, Landkreise 5"_s);
    auto *population = find<QLineEdit>(view.page(), u"communePopulation"_s);
    population->setFocus();
    QTest::keyClicks(population, u"viele"_s);
    QTest::keyClick(population, Qt::Key_Tab);
    QVERIFY(textOf(view.page(), u"communePopulation.message"_s).contains(u"viele"_s));
}

void TestAnsweringPages::commune_aWrongFieldDoesNotKeepTheOthersFromBeingSaved()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    auto *key = find<QLineEdit>(view.page(), u"communeAgs"_s);
    key->setFocus();
    QTest::keyClicks(key, u"12345"_s);
    QTest::keyClick(key, Qt::Key_Tab);
    auto *population = find<QLineEdit>(view.page(), u"communePopulation"_s);
    population->setFocus();
    QTest::keyClicks(population, u"27.500"_s);
    QTest::keyClick(population, Qt::Key_Tab);
    QCOMPARE(view.editor().assessment().commune().population.value_or(0), 27500);
    QVERIFY(!textOf(view.page(), u"communePopulation.message"_s).contains(u"12345"_s));
    QCOMPARE(key->text(), u"12345"_s);
}

void TestAnsweringPages::commune_withoutAName_saysWhatThatMeans_andLetsGoOn()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    QCOMPARE(textOf(view.page(), u"communeName.message"_s), u"steht auf dem Bericht"_s);
    QTest::keyClick(focused(), Qt::Key_Tab);
    const QString sentence = u"Ohne Namen steht im Bericht „Kommune ohne Namen“. Ein Deckname genügt."_s;
    QCOMPARE(textOf(view.page(), u"communeName.message"_s), sentence);
    view.goNext();
    QCOMPARE(view.place(), Goals);
    view.goTo(Commune_);
    QCOMPARE(textOf(view.page(), u"communeName.message"_s), sentence);
    QTest::keyClicks(focused(), u"T"_s);
    QCOMPARE(textOf(view.page(), u"communeName.message"_s), u"steht auf dem Bericht"_s);
}

void TestAnsweringPages::commune_statesHaveNames_inTheOrderOfTheLanguage()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    auto *states = find<QComboBox>(view.page(), u"communeState"_s);
    const auto names = [states] {
        QStringList all;
        for (int i = 1; i < states->count(); ++i)
            all.append(states->itemText(i));
        return all;
    };
    QCOMPARE(names().size(), 16);
    QCOMPARE(names().mid(0, 3), (QStringList{u"Baden-Württemberg"_s, u"Bayern"_s, u"Berlin"_s}));
    QCOMPARE(names().last(), u"Thüringen"_s);
    states->setFocus();
    QTest::keyClicks(states, u"Nie"_s);
    QTest::keyClick(states, Qt::Key_Return);
    emit states->activated(states->currentIndex());
    QCOMPARE(view.editor().assessment().commune().state.value_or(QString()), u"NI"_s);
    fixture.useLanguage(Language::English);
    QCoreApplication::processEvents();
    QCOMPARE(states->currentText(), u"Lower Saxony"_s);
    QStringList sorted = names();
    sorted.sort();
    QCOMPARE(names(), sorted);
}

void TestAnsweringPages::commune_dateCanBeTakenAway()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    auto *date = find<QLineEdit>(view.page(), u"conductedOn"_s);
    QCOMPARE(date->text(), u"22.11.2026"_s);
    date->setFocus();
    date->clear();
    QTest::keyClick(date, Qt::Key_Tab);
    QVERIFY(!view.editor().assessment().conductedOn());
    view.goTo(Goals);
    view.goTo(Commune_);
    QCOMPARE(date->text(), QString());
    date->setFocus();
    QTest::keyClicks(date, u"31.2.2027"_s);
    QTest::keyClick(date, Qt::Key_Tab);
    QVERIFY(textOf(view.page(), u"conductedOn.message"_s).contains(u"31.2.2027"_s));
    QCOMPARE(date->text(), u"31.2.2027"_s);
    date->setFocus();
    date->clear();
    QTest::keyClicks(date, u"1.3.2027"_s);
    QTest::keyClick(date, Qt::Key_Tab);
    QCOMPARE(view.editor().assessment().conductedOn(), std::optional(QDate(2027, 3, 1)));
    QTest::keyClick(fixture.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!view.editor().assessment().conductedOn());
}

void TestAnsweringPages::commune_nothingMovesWhenAFieldIsRefused()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    QCoreApplication::processEvents();
    const QWidget *below = find(view.page(), u"facilitator"_s);
    const QPoint before = below->mapTo(fixture.window.get(), QPoint());
    auto *population = find<QLineEdit>(view.page(), u"communePopulation"_s);
    population->setFocus();
    QTest::keyClicks(population, u"viele"_s);
    QTest::keyClick(population, Qt::Key_Tab);
    QCoreApplication::processEvents();
    QVERIFY(!textOf(view.page(), u"communePopulation.message"_s).isEmpty());
    QCOMPARE(below->mapTo(fixture.window.get(), QPoint()), before);
}

void TestAnsweringPages::item_saysFromWhichStepOnEvidenceBelongsToIt()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    view.goTo(Inventory);
    QCOMPARE(textOf(view.page(), u"evidenceRule"_s), u"Ab Stufe 3 gehört ein Beleg dazu."_s);
    QTest::keyClick(focused(), Qt::Key_2);
    QCOMPARE(textOf(view.page(), u"evidenceRule"_s), u"Ab Stufe 3 gehört ein Beleg dazu."_s);
    QTest::keyClick(focused(), Qt::Key_3);
    QCOMPARE(textOf(view.page(), u"evidenceRule"_s), u"Beleg fehlt: Ab Stufe 3 gehört er dazu."_s);
    QTest::keyClicks(find(view.page(), u"evidence"_s), u"Liste"_s);
    QCOMPARE(textOf(view.page(), u"evidenceRule"_s), u"Ab Stufe 3 gehört ein Beleg dazu."_s);
}

void TestAnsweringPages::sidebar_rowsAreEven_alsoWhereItScrolls()
{
    UiFixture fixture(Language::German, QSize(1024, 600));
    ui::AssessmentView &view = fixture.begin();
    view.goTo({Place::Kind::Item, u"train.needs"_s});
    QCoreApplication::processEvents();
    QStringList uneven;
    for (const QString &kind : {u"train.needs"_s, u"train.apps"_s, u"train.workorg"_s, u"train.trends"_s, u"train.methods"_s,
                                u"train.leaders"_s, u"train.coupling"_s}) {
        const QWidget *row = find(&view, u"sidebar.4."_s + kind);
        const QWidget *first = find(&view, u"sidebar.2."_s);
        const QFontMetrics metrics(fixture.theme.font(ui::TextSize::Body));
        // A name that fits beside its state needs one line.
        if (row->height() > first->height() && metrics.horizontalAdvance(row->accessibleName()) < 170)
            uneven.append(row->accessibleName());
    }
    QCOMPARE(uneven, QStringList());
}

void TestAnsweringPages::behaviour_oneAnswerTakesThePlaceOfTheOther()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    view.goTo({Place::Kind::Behaviour, u"beh.strategy"_s});
    QTest::keyClick(focused(), Qt::Key_2);
    QTest::keyClick(focused(), Qt::Key_3);
    QCOMPARE(view.editor().assessment().ticksOf(u"beh.strategy"_s), QStringList{u"integrated"_s});
}

void TestAnsweringPages::item_escapeLeadsOutOfTheNote()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    view.goTo({Place::Kind::Item, u"role.split"_s});
    QTest::keyClick(fixture.window.get(), Qt::Key_M, Qt::ControlModifier);
    QTest::keyClicks(focused(), u"Notiz"_s);
    QTest::keyClick(focused(), Qt::Key_Escape);
    QTest::keyClick(focused(), Qt::Key_3);
    QCOMPARE(view.editor().assessment().answerOf(u"role.split"_s), *Answer::atLevel(3));
    QCOMPARE(view.editor().assessment().itemRecord(u"role.split"_s).note, u"Notiz"_s);
}

void TestAnsweringPages::commune_formSwitchesTheNumberOfQuestions()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    QTest::keyClick(find(view.page(), u"formShort"_s), Qt::Key_Space);
    QCOMPARE(view.editor().assessment().form(), Form::Short);
    QCOMPARE(view.editor().result().itemsOf, 25);
    view.goTo(Goals);
    QCOMPARE(view.page()->findChildren<PointsRow *>().size(), 12);
}

void TestAnsweringPages::goals_keysSetPointsAndMoveOn()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    view.goTo(Goals);
    auto *row = qobject_cast<PointsRow *>(focused());
    QVERIFY(row);
    const QString first = row->goalId();
    QTest::keyClick(row, Qt::Key_3);
    QTest::keyClick(row, Qt::Key_Plus);
    QCOMPARE(view.editor().assessment().pointsOf(first), 4);
    QTest::keyClick(row, Qt::Key_Left);
    QCOMPARE(view.editor().assessment().pointsOf(first), 3);
    QTest::keyClick(row, Qt::Key_Down);
    QVERIFY(focused() != row);
    QTest::keyClick(focused(), Qt::Key_5);
    QCOMPARE(view.editor().assessment().goals().spent(), 8);
    QTest::keyClick(fixture.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(view.editor().assessment().goals().spent(), 3);
    QTest::keyClick(focused(), Qt::Key_Return);
    QCOMPARE(view.place().kind, Place::Kind::Behaviour);
}

void TestAnsweringPages::goals_mouseAddsAndTakes()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    view.goTo(Goals);
    auto *row = qobject_cast<PointsRow *>(focused());
    const QPoint plus(row->width() - 20, row->height() / 2 - 4);
    QTest::mouseClick(row, Qt::LeftButton, {}, plus);
    QTest::mouseClick(row, Qt::LeftButton, {}, plus);
    QCOMPARE(view.editor().assessment().pointsOf(row->goalId()), 2);
    QTest::mouseClick(row, Qt::LeftButton, {}, plus - QPoint(72, 0));
    QCOMPARE(view.editor().assessment().pointsOf(row->goalId()), 1);
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(20, 20));
    QCOMPARE(view.editor().assessment().pointsOf(row->goalId()), 1);
}

void TestAnsweringPages::goals_moreThanThereAre_isRefusedInWords()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    view.goTo(Goals);
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(focused(), Qt::Key_5);
        QTest::keyClick(focused(), Qt::Key_Down);
    }
    const QPoint firstRow = view.page()->findChildren<PointsRow *>().first()->pos();
    QTest::keyClick(focused(), Qt::Key_1);
    QCOMPARE(view.editor().assessment().goals().spent(), 20);
    QVERIFY(textOf(fixture.window.get(), u"note.text"_s).contains(u"21 Punkte"_s));
    QVERIFY(!textOf(fixture.window.get(), u"savedState"_s).contains(u"nicht gespeichert"_s));
    QCOMPARE(view.page()->findChildren<PointsRow *>().first()->pos(), firstRow);
    QCOMPARE(find(view.page(), u"pointsMeter"_s)->accessibleName(), u"0 von 20 Punkten übrig"_s);
}

void TestAnsweringPages::goals_allAreInSightAt1366()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    view.goTo(Goals);
    QCoreApplication::processEvents();
    const QList<PointsRow *> rows = view.page()->findChildren<PointsRow *>();
    QCOMPARE(rows.size(), 16);
    for (const PointsRow *row : rows)
        QCOMPARE(row->visibleRegion().boundingRect(), row->rect());
}

void TestAnsweringPages::behaviour_keysTickAndTheLimitIsExplained()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    view.goTo({Place::Kind::Behaviour, u"beh.data"_s});
    QTest::keyClick(focused(), Qt::Key_2);
    QTest::keyClick(focused(), Qt::Key_3);
    QCOMPARE(view.editor().assessment().ticksOf(u"beh.data"_s), (QStringList{u"inventory"_s, u"staffing"_s}));
    QTest::keyClick(focused(), Qt::Key_4);
    QCOMPARE(view.editor().assessment().ticksOf(u"beh.data"_s).size(), 2);
    QCOMPARE(textOf(view.page(), u"howToSwitch"_s), u"Um zu wechseln, heben Sie zuerst eine Auswahl auf."_s);
    QVERIFY(!find<OptionRow>(view.page(), u"option4"_s)->isChecked());
    QTest::mouseClick(find(view.page(), u"option2"_s), Qt::LeftButton);
    QCOMPARE(view.editor().assessment().ticksOf(u"beh.data"_s), QStringList{u"staffing"_s});
    QTest::mouseClick(find(view.page(), u"clearChoice"_s), Qt::LeftButton);
    QVERIFY(view.editor().assessment().ticksOf(u"beh.data"_s).isEmpty());
    QTest::keyClick(focused(), Qt::Key_Return);
    QCOMPARE(view.place().id, u"beh.training"_s);
}

void TestAnsweringPages::item_keysAnswerOnlyWithTheFocusOnTheQuestion()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    view.goTo(Inventory);
    QTest::keyClick(focused(), Qt::Key_2);
    QCOMPARE(view.editor().assessment().answerOf(Inventory.id), *Answer::atLevel(2));
    QTest::keyClick(focused(), Qt::Key_W);
    QCOMPARE(view.editor().assessment().answerOf(Inventory.id), Answer::unknown());
    QTest::keyClick(focused(), Qt::Key_N);
    QCOMPARE(view.editor().assessment().answerOf(Inventory.id), Answer::notApplicable());
    QTest::keyClick(focused(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(find(view.page(), u"note"_s)->hasFocus());
    QTest::keyClicks(focused(), u"0 Wn4"_s);
    QCOMPARE(view.editor().assessment().answerOf(Inventory.id), Answer::notApplicable());
    QCOMPARE(view.editor().assessment().itemRecord(Inventory.id).note, u"0 Wn4"_s);
}

void TestAnsweringPages::item_singleKeysCanBeSwitchedOff()
{
    UiFixture fixture;
    fixture.settings.setSingleKeys(false);
    ui::AssessmentView &view = fixture.begin();
    view.goTo(Inventory);
    QTest::keyClick(focused(), Qt::Key_2);
    QVERIFY(view.editor().assessment().answerOf(Inventory.id).isOpen());
    QTest::keyClick(focused(), Qt::Key_Down);
    QTest::keyClick(focused(), Qt::Key_Space);
    QCOMPARE(view.editor().assessment().answerOf(Inventory.id), *Answer::atLevel(1));
}

void TestAnsweringPages::item_mouseAnswersAndNothingMoves()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    view.goTo(Inventory);
    QCoreApplication::processEvents();
    QList<QRect> before;
    for (const AnswerRow *row : view.page()->findChildren<AnswerRow *>())
        before.append(row->geometry());
    QTest::mouseClick(find(view.page(), u"level3"_s), Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(view.editor().assessment().answerOf(Inventory.id), *Answer::atLevel(3));
    QList<QRect> after;
    for (const AnswerRow *row : view.page()->findChildren<AnswerRow *>())
        after.append(row->geometry());
    QCOMPARE(after, before);
    QTest::keyClick(fixture.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(view.editor().assessment().answerOf(Inventory.id).isOpen());
    QVERIFY(!find<QRadioButton>(view.page(), u"level3"_s)->isChecked());
}

void TestAnsweringPages::item_textsAreSavedWhileTyping()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    view.goTo(Inventory);
    auto *evidence = find<QPlainTextEdit>(view.page(), u"evidence"_s);
    evidence->setFocus();
    QTest::keyClicks(evidence, u"<script>Liste</script>"_s);
    QCOMPARE(view.editor().assessment().itemRecord(Inventory.id).evidence, u"<script>Liste</script>"_s);
    QCOMPARE(evidence->toPlainText(), u"<script>Liste</script>"_s);
    view.goNext();
    QVERIFY(find<QPlainTextEdit>(view.page(), u"evidence"_s)->toPlainText().isEmpty());
    view.goBack();
    QCOMPARE(find<QPlainTextEdit>(view.page(), u"evidence"_s)->toPlainText(), u"<script>Liste</script>"_s);
}

void TestAnsweringPages::item_tooLongNote_isExplainedAndNotCut()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    view.goTo(Inventory);
    auto *note = find<QPlainTextEdit>(view.page(), u"note"_s);
    note->setPlainText(QString(MaxNoteLength, u'ä'));
    QCOMPARE(textOf(view.page(), u"noteRemaining"_s), u"noch 0 Zeichen"_s);
    note->setPlainText(QString(MaxNoteLength + 1, u'ä'));
    QVERIFY(textOf(view.page(), u"noteRemaining"_s).startsWith(u"1 Zeichen zu viel"_s));
    QCOMPARE(note->toPlainText().size(), MaxNoteLength + 1);
    QCOMPARE(view.editor().assessment().itemRecord(Inventory.id).note.size(), MaxNoteLength);
}

void TestAnsweringPages::item_parksAndTakesBack()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    view.goTo(Inventory);
    QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(view.editor().assessment().itemRecord(Inventory.id).parked);
    QTest::mouseClick(find(view.page(), u"park"_s), Qt::LeftButton);
    QVERIFY(!view.editor().assessment().itemRecord(Inventory.id).parked);
}

void TestAnsweringPages::language_switchesEveryPage()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    const QList<std::pair<Place, std::pair<QString, QString>>> expected{
        {Commune_, {u"Um wen geht es?"_s, u"Who is this about?"_s}},
        {Goals, {u"Welche Ziele bestimmen Ihre Digitalisierung heute tatsächlich?"_s,
                 u"Which goals actually drive your digitalisation today?"_s}},
        {{Place::Kind::Behaviour, u"beh.data"_s},
         {u"Was machen wir am ehesten mit Verwaltungsdaten?"_s, u"What do we mainly do with administrative data?"_s}},
        {Inventory, {u"Wie gut weiß die Kommune, welche Daten sie hat?"_s,
                     u"How well does the commune know which data it holds?"_s}}};
    for (const auto &[place, words] : expected) {
        view.goTo(place);
        QCOMPARE(textOf(view.page(), u"heading"_s), words.first);
        fixture.useLanguage(Language::English);
        QTRY_COMPARE(textOf(view.page(), u"heading"_s), words.second);
        fixture.useLanguage(Language::German);
        QTRY_COMPARE(textOf(view.page(), u"heading"_s), words.first);
    }
}

void TestAnsweringPages::readOnly_answersNothing()
{
    UiFixture fixture;
    const QString path = fixture.folder.filePath(u"library.sqlite"_s);
    const Instrument &instrument = fixture.desk.instrument();
    QUuid id;
    {
        const Result<OpenedDesk> opened = LibraryDesk::openAt(path, instrument, fixture.clock, fixture.ids);
        QVERIFY(opened.isOk());
        QVERIFY(!opened.value().readOnlyBecause);
        id = opened.value().desk->begin(Form::Full).value();
        // The first program still holds it: the second one reads.
        Result<OpenedDesk> second = LibraryDesk::openAt(path, instrument, fixture.clock, fixture.ids);
        QVERIFY(second.isOk());
        QCOMPARE(second.value().readOnlyBecause->code, ErrorCode::LibraryHeld);
        ui::MainWindow window(fixture.context, *second.value().desk);
        window.showReadOnlyReason(*second.value().readOnlyBecause);
        window.show();
        window.openAssessment(id);
        window.view()->goTo(Inventory);
        QVERIFY(!find<QRadioButton>(window.view()->page(), u"level2"_s)->isEnabled());
        QVERIFY(textOf(&window, u"banner.text"_s).startsWith(u"Nur zum Lesen geöffnet. "_s));
    }
}

QTEST_MAIN(TestAnsweringPages)
#include "tst_answeringpages.moc"
