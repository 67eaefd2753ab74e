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
    fixture.window->resize(1100, 720);
    fixture.window->close();
    const ui::MainWindow second(fixture.context, fixture.desk);
    QCOMPARE(second.size(), QSize(1100, 720));
}

void TestMainWindow::nextOpen_saysWhenAllIsAnswered()
{
    UiFixture fixture;
    fixture.openExample(u"Moosfelde"_s);
    press(fixture, Qt::Key_J);
    QCOMPARE(find<QLabel>(fixture.window.get(), u"note.text"_s)->text(), u"Alles ist beantwortet."_s);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
