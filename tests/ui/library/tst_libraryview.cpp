// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answers.h"
#include "tests/ui/support/uifixture.h"
#include "tests/ui/support/widgetchecks.h"
#include "ui/library/filterbar.h"
#include "ui/library/librarymodel.h"
#include "ui/library/libraryview.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;
using vierklang::ui::LibraryModel;
using vierklang::ui::LibraryView;
using vierklang::ui::Place;

/// The library in the window, as a consultant uses it.
class TestLibraryView : public TestCase
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;

    [[nodiscard]] QWidget *window() const { return m_fixture->window.get(); }
    [[nodiscard]] QTableView *table() const { return find<QTableView>(window(), u"libraryTable"_s); }
    [[nodiscard]] QString textOf(const QString &label) const { return find<QLabel>(window(), label)->text(); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return find<QPushButton>(window(), name); }
    [[nodiscard]] QString facts() const { return find<LibraryView>(window(), u"libraryView"_s)->facts(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            list.append(table()->model()->index(row, LibraryModel::columnOf(LibraryColumn::Commune)).data().toString());
        return list;
    }
    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void type(const QString &text) const { QTest::keyClicks(find(window(), u"librarySearch"_s), text); }
    void choose(const QString &filter, const QString &text) const
    {
        auto *box = find<QComboBox>(window(), filter);
        box->setCurrentIndex(box->findText(text));
        emit box->activated(box->currentIndex());
    }
    void goTo(const QString &name) const
    {
        const int row = static_cast<int>(names().indexOf(name));
        QVERIFY2(row >= 0, qPrintable(name));
        table()->selectionModel()->setCurrentIndex(table()->model()->index(row, 1), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void openLibrary()
    {
        QVERIFY(m_fixture->desk.addExamples().isOk());
        m_fixture->window->showStart();
        click(u"openLibrary"_s);
        QCOMPARE(names().size(), 6);
    }

private slots:
    void init()
    {
        TestCase::init();
        m_fixture = std::make_unique<UiFixture>();
    }
    void cleanup() { m_fixture.reset(); }

    void theStartPage_showsTheLastFew_andTheWayToAll()
    {
        QVERIFY(!window()->findChild<QPushButton *>(u"openLibrary"_s)->isVisible());
        for (int i = 0; i < 12; ++i)
            QVERIFY(m_fixture->desk.begin(Form::Full).isOk());
        QCOMPARE(find<QTableView>(window(), u"recentTable"_s)->model()->rowCount(), 8);
        QCOMPARE(button(u"openLibrary"_s)->text().remove(u'&'), u"Bibliothek (12)"_s);
        QTest::keyClick(window(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(table()->model()->rowCount(), 12);
        QVERIFY(table()->hasFocus());
        QTest::keyClick(table(), Qt::Key_Escape);
        QVERIFY(find(window(), u"startPage"_s)->isVisible());
    }

    void searching_narrowsTheList_andSaysHowFar()
    {
        openLibrary();
        QCOMPARE(textOf(u"libraryCount"_s), u"6 Bewertungen"_s);
        QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
        type(u"werkh"_s);
        QCOMPARE(names(), QStringList{u"Stadt Werkheim an der Lohe"_s});
        QCOMPARE(textOf(u"libraryCount"_s), u"1 von 6 Bewertungen"_s);
        QCOMPARE(facts(), u"0 ausgewählt · 1 angezeigt · 6 insgesamt"_s);
        QCOMPARE(textOf(u"facts"_s), facts());
        // Escape takes back the search first.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(names().size(), 6);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(find(window(), u"startPage"_s)->isVisible());
    }

    void aSearchWithoutAResult_saysSo_andHasAWayOut()
    {
        openLibrary();
        type(u"gibt es nicht"_s);
        QCOMPARE(textOf(u"libraryEmptyTitle"_s), u"Keine Bewertung passt"_s);
        click(u"libraryEmptyAction"_s);
        QCOMPARE(names().size(), 6);
        QVERIFY(table()->hasFocus());
    }

    void filters_offerWhatThereIs_andAreLifted()
    {
        openLibrary();
        auto *kinds = find<QComboBox>(window(), u"filterKind"_s);
        QCOMPARE(kinds->itemText(0), u"alle"_s);
        QVERIFY(kinds->findText(u"Landkreis"_s) > 0);
        choose(u"filterKind"_s, u"Landkreis"_s);
        QCOMPARE(names(), QStringList{u"Landkreis Auenmark"_s});
        click(u"liftFilter"_s);
        QCOMPARE(names().size(), 6);
        QVERIFY(!window()->findChild<QPushButton *>(u"liftFilter"_s)->isVisible());
        // The archive is empty: there is nothing to choose.
        click(u"shelfArchive"_s);
        QVERIFY(window()->findChild<QComboBox *>(u"filterTag"_s)->isHidden());
    }

    void ticks_stayWhenTheSearchHidesThem_andThatIsSaid()
    {
        openLibrary();
        QTest::keyClick(table(), Qt::Key_Space);
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(facts(), u"2 ausgewählt · 6 angezeigt · 6 insgesamt"_s);
        QCOMPARE(button(u"compare"_s)->text().remove(u'&'), u"2 vergleichen"_s);
        type(u"werkh"_s);
        QCOMPARE(facts(), u"2 ausgewählt, davon 2 nicht angezeigt · 1 angezeigt · 6 insgesamt"_s);
        click(u"untick"_s);
        QCOMPARE(facts(), u"0 ausgewählt · 1 angezeigt · 6 insgesamt"_s);
    }

    void several_goIntoTheBin_andComeBack()
    {
        openLibrary();
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(names().size(), 4);
        QCOMPARE(textOf(u"note.text"_s), u"2 Bewertungen liegen im Papierkorb."_s);
        QTest::mouseClick(find(window(), u"note.action"_s), Qt::LeftButton);
        QCOMPARE(names().size(), 6);
        QVERIFY(table()->hasFocus());
        QTest::keyClick(table(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(names().size(), 4);
        click(u"shelfBin"_s);
        QCOMPARE(find<QTableView>(window(), u"binTable"_s)->model()->rowCount(), 2);
        QTest::keyClick(find(window(), u"binTable"_s), Qt::Key_Escape);
        QCOMPARE(names().size(), 4);
    }

    void theArchive_takesOutOfTheList_andGivesBack()
    {
        openLibrary();
        goTo(u"Landkreis Auenmark"_s);
        click(u"archive"_s);
        QCOMPARE(names().size(), 5);
        QVERIFY(!names().contains(u"Landkreis Auenmark"_s));
        click(u"shelfArchive"_s);
        QCOMPARE(textOf(u"libraryTitle"_s), u"Archiv"_s);
        QCOMPARE(names(), QStringList{u"Landkreis Auenmark"_s});
        click(u"archive"_s);
        QCOMPARE(textOf(u"libraryEmptyTitle"_s), u"Das Archiv ist leer"_s);
        QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(names(), QStringList{u"Landkreis Auenmark"_s});
        click(u"shelfAll"_s);
        QCOMPARE(names().size(), 5);
    }

    void tags_areGivenToSeveral_foundAtTheSide_andTakenAway()
    {
        openLibrary();
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        click(u"editTags"_s);
        QTest::keyClicks(find(window(), u"tagField"_s), u"Runde Nord & Co"_s);
        QTest::keyClick(find(window(), u"tagField"_s), Qt::Key_Return);
        QCOMPARE(textOf(u"note.text"_s), u"2 Bewertungen haben jetzt das Schlagwort „Runde Nord & Co“."_s);
        QTest::keyClick(find(window(), u"tagField"_s), Qt::Key_Escape);
        QVERIFY(table()->hasFocus());
        click(u"untick"_s);
        // The examples have a tag of their own.
        QCOMPARE(button(u"tag.0"_s)->accessibleName(), u"Beispiel, 6 Bewertungen"_s);
        QCOMPARE(button(u"tag.1"_s)->accessibleName(), u"Runde Nord & Co, 2 Bewertungen"_s);
        click(u"tag.1"_s);
        QCOMPARE(names().size(), 2);
        QCOMPARE(find<QComboBox>(window(), u"filterTag"_s)->currentText(), u"Runde Nord & Co"_s);
        click(u"editTags"_s);
        const auto *present = window()->findChild<QPushButton *>(u"takeTag"_s)->menu();
        QCOMPARE(present->actions().size(), 2);
        present->actions().last()->trigger();
        QCOMPARE(names().size(), 1);
        QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(names().size(), 2);
    }

    void openingAndLeaving_comesBackToTheSamePlace()
    {
        openLibrary();
        choose(u"filterKind"_s, u"Landkreis"_s);
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(m_fixture->window->view());
        m_fixture->window->view()->goTo({Place::Kind::Start, {}});
        QCOMPARE(names(), QStringList{u"Landkreis Auenmark"_s});
        QVERIFY(table()->hasFocus());
        // From the start page it begins afresh.
        click(u"libraryBack"_s);
        click(u"openLibrary"_s);
        QCOMPARE(names().size(), 6);
    }

    void theNextAssessment_isBegun()
    {
        openLibrary();
        goTo(u"Landkreis Auenmark"_s);
        click(u"libraryNext"_s);
        QVERIFY(m_fixture->window->view());
        QCOMPARE(m_fixture->window->view()->editor().assessment().commune().name, u"Landkreis Auenmark"_s);
        QCOMPARE(m_fixture->window->view()->editor().assessment().conductedOn(), m_fixture->clock.today());
    }

    void two_areCompared_oneAndSevenAreNot()
    {
        openLibrary();
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(window()->findChild<QPushButton *>(u"compare"_s)->isHidden());
        const QStringList all = names();
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        click(u"compare"_s);
        QVERIFY(m_fixture->window->view());
        QCOMPARE(m_fixture->window->view()->place().kind, Place::Kind::Comparison);
        QCOMPARE(m_fixture->window->view()->editor().assessment().commune().name, all[0]);
        QVERIFY(find<QComboBox>(window(), u"otherAssessment"_s)->currentText().contains(all[1]));
        m_fixture->window->showLibrary();
        QVERIFY(m_fixture->desk.begin(Form::Full).isOk());
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(names().size(), 7);
        QVERIFY(!button(u"compare"_s)->isEnabled());
    }

    void reports_areOfTheTicked_elseOfAllShown()
    {
        openLibrary();
        QSignalSpy spy(find<LibraryView>(window(), u"libraryView"_s), &LibraryView::reportsRequested);
        QCOMPARE(button(u"writeReports"_s)->text().remove(u'&'), u"6 Berichte schreiben …"_s);
        QTest::keyClick(table(), Qt::Key_Space);
        click(u"writeReports"_s);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<QList<QUuid>>().size(), 1);
    }

    void nothingShown_offersNoReports()
    {
        openLibrary();
        QTest::keyClicks(find<QLineEdit>(window(), u"librarySearch"_s), u"Timbuktu"_s);
        QVERIFY(window()->findChild<QPushButton *>(u"writeReports"_s)->isHidden());
    }

    void theOrder_isTurnedRoundByTheHeader_andRemembered()
    {
        openLibrary();
        const QStringList upwards = names();
        choose(u"libraryOrder"_s, u"Kommune \u25B4"_s);
        QStringList downwards = names();
        QVERIFY(downwards != upwards);
        std::reverse(downwards.begin(), downwards.end());
        QCOMPARE(downwards, upwards);
        const QStringList last = names();
        m_fixture->openWindowAgain();
        m_fixture->window->showLibrary();
        QCOMPARE(names(), last);
    }

    void files_areDropped_andShownAsAPreview()
    {
        openLibrary();
        const QString path = m_fixture->folder.filePath(u"a.vierklang"_s);
        QVERIFY(m_fixture->desk.exportTo(m_fixture->idOf(u"Auenmark"_s), path).isOk());
        auto *view = find(window(), u"libraryView"_s);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &drop);
        QVERIFY(find(window(), u"importPage"_s)->isVisible());
        QMimeData others;
        others.setUrls({QUrl::fromLocalFile(u"/tmp/photo.png"_s)});
        QDragEnterEvent other(QPoint(400, 300), Qt::CopyAction, &others, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &other);
        QVERIFY(!other.isAccepted());
    }

    void anEmptyLibrary_saysHowToBegin()
    {
        m_fixture->window->showLibrary();
        QCOMPARE(textOf(u"libraryEmptyTitle"_s), u"Noch keine Bewertungen"_s);
        QVERIFY(button(u"libraryEmptyAction"_s)->hasFocus());
        click(u"libraryEmptyAction"_s);
        QVERIFY(m_fixture->window->view());
    }

    void theCommunePage_keepsTags()
    {
        m_fixture->openExample(u"Auenmark"_s).goTo({Place::Kind::Commune, {}});
        auto *field = find<QLineEdit>(window(), u"tags"_s);
        field->setFocus();
        field->setText(u"Nord,  Wiederholung, Nord"_s);
        QTest::keyClick(field, Qt::Key_Return);
        AssessmentEditor &editor = m_fixture->window->view()->editor();
        QCOMPARE(editor.assessment().tags(), (QStringList{u"Nord"_s, u"Wiederholung"_s}));
        QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!editor.assessment().tags().contains(u"Wiederholung"_s));
        field->setText(QString(500, u'x'));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!textOf(u"tags.message"_s).isEmpty());
        QVERIFY(!editor.assessment().tags().contains(QString(500, u'x')));
    }

    void everything_isReachedByKeyboard_andHasAName()
    {
        for (const Language language : {Language::German, Language::English}) {
            m_fixture->useLanguage(language);
            QCoreApplication::processEvents();
            openLibrary();
            QCOMPARE(window()->findChild<QPushButton *>(u"librarySwitch.1"_s)->text(), language == Language::German ? u"Lis&te"_s : u"&List"_s);
            QCOMPARE(unnamedWidgets(find(window(), u"libraryView"_s)), QStringList());
            QCOMPARE(unreachedByTab(window()), QStringList());
            QCOMPARE(sharedMnemonics(m_fixture->window->menuBar()), QStringList());
            QHash<QChar, QString> used;
            for (const QMenu *menu : m_fixture->window->menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)) {
                if (menu->title().contains(u'&'))
                    used.insert(menu->title()[menu->title().indexOf(u'&') + 1].toLower(), menu->title());
            }
            click(u"editTags"_s);
            for (const QPushButton *one : find(window(), u"libraryView"_s)->findChildren<QPushButton *>()) {
                const qsizetype at = one->text().indexOf(u'&');
                if (at < 0 || !one->isVisible() || one->metaObject()->className() == "vierklang::ui::SideLine"_ba)
                    continue;
                const QChar key = one->text()[at + 1].toLower();
                QVERIFY2(!used.contains(key), qPrintable(u"“%1” and “%2”"_s.arg(one->text(), used[key])));
                used.insert(key, one->text());
            }
            QTest::keyClick(find(window(), u"tagField"_s), Qt::Key_Escape);
        }
    }
};

QTEST_MAIN(TestLibraryView)
#include "tst_libraryview.moc"
