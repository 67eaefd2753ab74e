// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uifixture.h"
#include "tests/ui/support/widgetchecks.h"
#include "ui/windowmenus.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;
using vierklang::ui::Place;

class TestMainWindow : public TestCase
{
    Q_OBJECT

private slots:
    void mnemonics_areUnique_data();
    void mnemonics_areUnique();
    void keys_goThroughTheQuestions();
    void zoom_staysWithinItsLimits();
    void status_saysWhenItWasSaved();
    void copy_goesWhereThePersonSays();
    void help_opensAndReturns();
    void appearance_changesAtOnce();
    void geometry_isRemembered();
    void nextOpen_saysWhenAllIsAnswered();
    void undo_ofAnotherPage_saysWhereAndLeadsThere();
    void undo_onThePageItself_offersNoWay();
    void notes_moveNothingOnThePage();
    void largeText_fitsTheScreenOnEveryPage_data();
    void largeText_fitsTheScreenOnEveryPage();
};

namespace {

void press(UiFixture &fixture, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : fixture.window.get(), key, modifiers);
}

} // namespace

void TestMainWindow::mnemonics_areUnique_data()
{
    QTest::addColumn<bool>("german");
    QTest::newRow("German") << true;
    QTest::newRow("English") << false;
}

void TestMainWindow::mnemonics_areUnique()
{
    QFETCH(const bool, german);
    UiFixture fixture(german ? Language::German : Language::English);
    QCOMPARE(sharedMnemonics(fixture.window->menuBar()).join(u'\n'), QString());
}

void TestMainWindow::keys_goThroughTheQuestions()
{
    UiFixture fixture;
    press(fixture, Qt::Key_N);
    ui::AssessmentView &view = *fixture.window->view();
    QCOMPARE(view.place().kind, Place::Kind::Commune);
    press(fixture, Qt::Key_PageDown);
    QCOMPARE(view.place().kind, Place::Kind::Goals);
    press(fixture, Qt::Key_J);
    QCOMPARE(view.place().kind, Place::Kind::Behaviour);
    press(fixture, Qt::Key_PageUp);
    QCOMPARE(view.place().kind, Place::Kind::Goals);
    press(fixture, Qt::Key_PageUp);
    press(fixture, Qt::Key_PageUp);
    QVERIFY(!fixture.window->view());
}

void TestMainWindow::zoom_staysWithinItsLimits()
{
    UiFixture fixture;
    for (int i = 0; i < 15; ++i)
        press(fixture, Qt::Key_Plus);
    QCOMPARE(fixture.settings.zoom(), 200);
    press(fixture, Qt::Key_0);
    QCOMPARE(fixture.settings.zoom(), 100);
    for (int i = 0; i < 5; ++i)
        press(fixture, Qt::Key_Minus);
    QCOMPARE(fixture.settings.zoom(), 80);
}

void TestMainWindow::status_saysWhenItWasSaved()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    view.goTo({Place::Kind::Item, u"data.inventory"_s});
    press(fixture, Qt::Key_2, Qt::NoModifier);
    QCOMPARE(find<QLabel>(fixture.window.get(), u"savedState"_s)->text(), u"Gespeichert 09:30"_s);
    QCOMPARE(find<QLabel>(fixture.window.get(), u"facts"_s)->text(), u"1 von 37 Fragen beantwortet · Fragebogen 1.0.0"_s);
}

void TestMainWindow::copy_goesWhereThePersonSays()
{
    UiFixture fixture;
    fixture.openExample(u"Moosfelde"_s);
    fixture.prompts.fileToSaveNext = fixture.folder.filePath(u"kopie.vierklang"_s);
    press(fixture, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(fixture.prompts.lastProposal.endsWith(u"/Gemeinde Moosfelde.vierklang"_s));
    QVERIFY(QFile::exists(fixture.prompts.fileToSaveNext));
}

void TestMainWindow::help_opensAndReturns()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    view.goTo({Place::Kind::Goals, {}});
    press(fixture, Qt::Key_F1, Qt::NoModifier);
    QVERIFY(find(fixture.window.get(), u"helpPage"_s));
    press(fixture, Qt::Key_Escape, Qt::NoModifier);
    QVERIFY(view.isVisible());
    QCOMPARE(view.place().kind, Place::Kind::Goals);
}

void TestMainWindow::appearance_changesAtOnce()
{
    UiFixture fixture;
    fixture.begin().goTo({Place::Kind::Item, u"data.inventory"_s});
    fixture.settings.setTheme(ThemeChoice::Dark);
    QVERIFY(fixture.theme.colours().isDark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), fixture.theme.colours().window);
}

void TestMainWindow::geometry_isRemembered()
{
    UiFixture fixture;
    const QSize screen = fixture.window->screen()->availableSize();
    const QSize smaller = screen - QSize(60, 90);
    fixture.window->resize(smaller);
    fixture.window->close();
    const ui::MainWindow second(fixture.context, fixture.desk);
    QCOMPARE(second.size(), smaller);
    // A window from a larger screen comes back within this one.
    fixture.window->setGeometry(500, 400, screen.width() + 300, screen.height() + 200);
    fixture.settings.setWindowGeometry(fixture.window->saveGeometry());
    const ui::MainWindow third(fixture.context, fixture.desk);
    QVERIFY2(fixture.window->screen()->availableGeometry().contains(third.geometry()),
             qPrintable(u"%1,%2 %3×%4"_s.arg(third.x()).arg(third.y()).arg(third.width()).arg(third.height())));
}

void TestMainWindow::nextOpen_saysWhenAllIsAnswered()
{
    UiFixture fixture;
    fixture.openExample(u"Moosfelde"_s);
    press(fixture, Qt::Key_J);
    QCOMPARE(find<QLabel>(fixture.window.get(), u"note.text"_s)->text(), u"Alles ist beantwortet."_s);
}

void TestMainWindow::undo_ofAnotherPage_saysWhereAndLeadsThere()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    QVERIFY(view.editor().setAnswer(u"data.staffing"_s, *Answer::atLevel(2)).isOk());
    view.goTo({Place::Kind::Goals, {}});
    press(fixture, Qt::Key_Z);
    QVERIFY(view.editor().assessment().answerOf(u"data.staffing"_s).isOpen());
    QCOMPARE(view.place().kind, Place::Kind::Goals);
    QCOMPARE(find<QLabel>(fixture.window.get(), u"note.text"_s)->text(),
             u"Rückgängig gemacht: Datennutzung, Frage 3 (Antwort)"_s);
    press(fixture, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(find<QLabel>(fixture.window.get(), u"note.text"_s)->text(),
             u"Wiederhergestellt: Datennutzung, Frage 3 (Antwort)"_s);
    QTest::mouseClick(find(fixture.window.get(), u"note.action"_s), Qt::LeftButton);
    QCOMPARE(view.place(), (Place{Place::Kind::Item, u"data.staffing"_s}));
}

void TestMainWindow::undo_onThePageItself_offersNoWay()
{
    UiFixture fixture;
    fixture.begin().goTo({Place::Kind::Item, u"data.inventory"_s});
    press(fixture, Qt::Key_2, Qt::NoModifier);
    press(fixture, Qt::Key_Z);
    QCOMPARE(find<QLabel>(fixture.window.get(), u"note.text"_s)->text(),
             u"Rückgängig gemacht: Datennutzung, Frage 1 (Antwort)"_s);
    QVERIFY(!fixture.window->findChild<QWidget *>(u"note.action"_s)->isVisible());
    // What is done next takes the note away.
    press(fixture, Qt::Key_3, Qt::NoModifier);
    QVERIFY(!fixture.window->findChild<QWidget *>(u"note"_s)->isVisible());
}

void TestMainWindow::notes_moveNothingOnThePage()
{
    UiFixture fixture(Language::German, QSize(1024, 700));
    ui::AssessmentView &view = fixture.begin();
    view.goTo({Place::Kind::Item, u"data.inventory"_s});
    QCoreApplication::processEvents();
    const QRect page(view.page()->mapTo(fixture.window.get(), QPoint()), view.page()->size());
    QWidget *note = fixture.window->findChild<QWidget *>(u"note"_s);
    press(fixture, Qt::Key_Plus);
    press(fixture, Qt::Key_Minus);
    QVERIFY(note->isVisible());
    emit view.failed(Error{ErrorCode::LibraryDamaged, {u"/home/cdo/Digitalisierung und Organisation/Reifegrad/library.sqlite"_s}, {}, {}});
    QCoreApplication::processEvents();
    QCOMPARE(QRect(view.page()->mapTo(fixture.window.get(), QPoint()), view.page()->size()), page);
    fixture.window->grab().save(QStringLiteral(VK_ARTIFACT_DIR "/screenshots/note-long.png"));
    QCOMPARE(clippedTexts(note).join(u'\n'), QString());
    QVERIFY(fixture.window->rect().contains(note->geometry()));
}

void TestMainWindow::largeText_fitsTheScreenOnEveryPage_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, Place::Kind kind, const QString &id = {}) {
        QTest::newRow(name) << static_cast<int>(kind) << id;
    };
    row("commune", Place::Kind::Commune);
    row("goals", Place::Kind::Goals);
    row("behaviour", Place::Kind::Behaviour, u"beh.data"_s);
    row("item", Place::Kind::Item, u"data.inventory"_s);
    row("type", Place::Kind::TypeResult);
    row("profile", Place::Kind::Profile);
    row("measures", Place::Kind::Measures);
    row("report", Place::Kind::Report);
}

/// At 200 % on the smallest usual laptop, less a task bar and a frame.
void TestMainWindow::largeText_fitsTheScreenOnEveryPage()
{
    QFETCH(const int, kind);
    QFETCH(const QString, id);
    const QSize room(1366, 700);
    UiFixture fixture(Language::German, room);
    fixture.settings.setZoom(200);
    ui::AssessmentView &view = fixture.openExample(u"Werkheim"_s);
    view.goTo({static_cast<Place::Kind>(kind), id});
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(fixture.window->size(), room);
    const QSize least = fixture.window->minimumSizeHint();
    QVERIFY2(least.width() <= 1024 && least.height() <= 600,
             qPrintable(u"%1×%2"_s.arg(least.width()).arg(least.height())));
    const QSize wanted = view.page()->minimumSizeHint();
    const QSize given = view.page()->size();
    QVERIFY2(wanted.height() <= given.height() && wanted.width() <= given.width(),
             qPrintable(u"wants %1×%2, has %3×%4"_s.arg(wanted.width()).arg(wanted.height()).arg(given.width()).arg(given.height())));
    QCOMPARE(overflowingAreas(fixture.window.get()).join(u'\n'), QString());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
