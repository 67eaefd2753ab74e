// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uifixture.h"
#include "ui/widgets/recentmodel.h"
#include "ui/pages/startpage.h"

#include <QAbstractItemModelTester>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;
using vierklang::ui::Place;
using vierklang::ui::RecentModel;

class TestStartPage : public TestCase
{
    Q_OBJECT

private slots:
    void empty_showsThreeChoicesAndNoList();
    void example_fillsTheListAndOpensTheFirst();
    void list_saysStateAndPatternInWords();
    void list_opensWithEnterAndDeletesWithUndo();
    void deletion_isUndoneAndRedoneWithTheUsualKeys();
    void selection_followsTheAssessment_notTheRow();
    void bin_restoresAndDeletesForGoodAfterOneQuestion();
    void bin_isReachedWhenTheListIsEmpty();
    void rows_keepTheirHeight();
    void theChosenRow_isInSightAtTwiceTheText();
    void begin_opensTheCommunePage();
    void drop_ofFiles_showsThePreviewFirst();
    void language_switchesLive();
    void html_inNamesStaysText();
};

namespace {

QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        rows.append(cells.join(u" | "_s));
    }
    return rows;
}

QString nameOf(const QTableView *table) { return table->currentIndex().siblingAtColumn(RecentModel::Commune).data().toString(); }

QTableView *tableOf(UiFixture &fixture) { return find<QTableView>(fixture.window.get(), u"recentTable"_s); }

} // namespace

void TestStartPage::empty_showsThreeChoicesAndNoList()
{
    UiFixture fixture;
    QVERIFY(find(fixture.window.get(), u"choiceBegin"_s)->hasFocus());
    QVERIFY(!fixture.window->findChild<QTableView *>(u"recentTable"_s)->isVisible());
    QCOMPARE(find<QPushButton>(fixture.window.get(), u"choiceExamples"_s)->accessibleName(), u"Beispiel ansehen"_s);
}

void TestStartPage::example_fillsTheListAndOpensTheFirst()
{
    UiFixture fixture;
    QTest::mouseClick(find(fixture.window.get(), u"choiceExamples"_s), Qt::LeftButton);
    QVERIFY(fixture.window->view());
    QCOMPARE(fixture.window->view()->place().kind, Place::Kind::TypeResult);
    QVERIFY(fixture.window->view()->editor().isExample());
    fixture.window->showStart();
    QCOMPARE(tableOf(fixture)->model()->rowCount(), 6);
}

void TestStartPage::list_saysStateAndPatternInWords()
{
    UiFixture fixture;
    QVERIFY(fixture.desk.addExamples().isOk());
    QVERIFY(fixture.desk.begin(Form::Short).isOk());
    RecentModel model(fixture.context, fixture.desk, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(fixture.desk.entries().value());
    const QStringList rows = rowsOf(model);
    QVERIFY2(rows.contains(u"ohne Namen | 22.11.2026 | in Arbeit, 0 von 25 | noch verdeckt"_s),
             qPrintable(rows.join(u'\n')));
    QVERIFY2(rows.contains(u"Stadt Doppelfurt | 02.10.2025 | abgeschlossen | Mischform aus Serviceorientierten und "
                           "Optimierern"_s),
             qPrintable(rows.join(u'\n')));
}

void TestStartPage::list_opensWithEnterAndDeletesWithUndo()
{
    UiFixture fixture;
    QVERIFY(fixture.desk.addExamples().isOk());
    fixture.window->showStart();
    QTableView *table = tableOf(fixture);
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(table->model()->rowCount(), 5);
    QTest::mouseClick(find(fixture.window.get(), u"note.action"_s), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 6);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(fixture.window->view());
}

void TestStartPage::deletion_isUndoneAndRedoneWithTheUsualKeys()
{
    UiFixture fixture;
    QVERIFY(fixture.desk.addExamples().isOk());
    fixture.window->showStart();
    QTableView *table = tableOf(fixture);
    QTest::keyClick(table, Qt::Key_Down);
    const QString name = nameOf(table);
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(nameOf(table) != name);
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table->model()->rowCount(), 6);
    QCOMPARE(nameOf(table), name);
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(table->model()->rowCount(), 5);
    // Where the list is not in sight, nothing happens to it.
    fixture.window->openImport({});
    QTest::keyClick(fixture.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table->model()->rowCount(), 5);
    fixture.window->showStart();
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table->model()->rowCount(), 6);
}

void TestStartPage::selection_followsTheAssessment_notTheRow()
{
    UiFixture fixture;
    QVERIFY(fixture.desk.addExamples().isOk());
    fixture.window->showStart();
    QTableView *table = tableOf(fixture);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(table, Qt::Key_Down);
    const QString name = nameOf(table);
    QTest::keyClick(table, Qt::Key_Return);
    fixture.clock.advance(60);
    QVERIFY(fixture.window->view()->editor().setFacilitator(u"CDO"_s).isOk());
    fixture.window->showStart();
    // The assessment that was just changed stands on top now.
    QCOMPARE(nameOf(table), name);
    QCOMPARE(table->currentIndex().row(), 0);
    // One that was opened another way is chosen as well.
    fixture.window->openAssessment(fixture.idOf(u"Doppelfurt"_s));
    fixture.window->showStart();
    QCOMPARE(nameOf(table), u"Stadt Doppelfurt"_s);
}

void TestStartPage::bin_restoresAndDeletesForGoodAfterOneQuestion()
{
    UiFixture fixture;
    QVERIFY(fixture.desk.addExamples().isOk());
    fixture.window->showStart();
    QTableView *table = tableOf(fixture);
    QVERIFY(!fixture.window->findChild<QWidget *>(u"openBin"_s)->isVisible());
    QTest::keyClick(table, Qt::Key_Delete);
    fixture.clock.advance(60);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(find<QPushButton>(fixture.window.get(), u"openBin"_s)->text(), u"Papier&korb (2)"_s);
    QTest::mouseClick(find(fixture.window.get(), u"openBin"_s), Qt::LeftButton);
    QTableView *bin = find<QTableView>(fixture.window.get(), u"binTable"_s);
    QVERIFY(bin->hasFocus());
    const QString last = nameOf(bin);
    // The question waits with the harmless answer; Escape and Enter both keep everything.
    QTest::keyClick(bin, Qt::Key_Delete);
    QVERIFY(find(fixture.window.get(), u"eraseQuestion.no"_s)->hasFocus());
    QVERIFY(find<QLabel>(fixture.window.get(), u"eraseQuestion.text"_s)->text().contains(last));
    QTest::keyClick(find(fixture.window.get(), u"eraseQuestion.no"_s), Qt::Key_Escape);
    QVERIFY(!fixture.window->findChild<QWidget *>(u"eraseQuestion"_s)->isVisible());
    QVERIFY(bin->hasFocus());
    QCOMPARE(bin->model()->rowCount(), 2);
    QTest::mouseClick(find(fixture.window.get(), u"erase"_s), Qt::LeftButton);
    QTest::mouseClick(find(fixture.window.get(), u"eraseQuestion.yes"_s), Qt::LeftButton);
    QCOMPARE(bin->model()->rowCount(), 1);
    QVERIFY(nameOf(bin) != last);
    QTest::mouseClick(find(fixture.window.get(), u"restore"_s), Qt::LeftButton);
    QVERIFY(find(fixture.window.get(), u"binEmpty"_s));
    QVERIFY(find(fixture.window.get(), u"closeBin"_s)->hasFocus());
    QTest::keyClick(find(fixture.window.get(), u"closeBin"_s), Qt::Key_Escape);
    QCOMPARE(tableOf(fixture)->model()->rowCount(), 5);
    const QList<LibraryEntry> left = fixture.desk.entries().value();
    for (const LibraryEntry &entry : left)
        QVERIFY(entry.communeName != last);
}

void TestStartPage::bin_isReachedWhenTheListIsEmpty()
{
    UiFixture fixture;
    QVERIFY(fixture.desk.begin(Form::Short).isOk());
    fixture.window->showStart();
    QTest::keyClick(tableOf(fixture), Qt::Key_Delete);
    QVERIFY(find(fixture.window.get(), u"nothingHere"_s));
    QTest::mouseClick(find(fixture.window.get(), u"openBin"_s), Qt::LeftButton);
    QCOMPARE(find<QTableView>(fixture.window.get(), u"binTable"_s)->model()->rowCount(), 1);
}

void TestStartPage::rows_keepTheirHeight()
{
    UiFixture fixture;
    QVERIFY(fixture.desk.addExamples().isOk());
    fixture.window->showStart();
    const QTableView *table = tableOf(fixture);
    const auto heights = [table] {
        QList<int> all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all.append(table->rowHeight(row));
        return all;
    };
    QCoreApplication::processEvents();
    // Everything fits on one line here: no row keeps room for a second one that was needed only while the window came up.
    const QList<int> first = heights();
    QCOMPARE(first, QList<int>(6, first.first()));
    fixture.desk.refresh();
    QCoreApplication::processEvents();
    QCOMPARE(heights(), first);
}

void TestStartPage::theChosenRow_isInSightAtTwiceTheText()
{
    UiFixture fixture;
    fixture.settings.setZoom(200);
    fixture.openExample(u"Moosfelde"_s);
    fixture.window->showStart();
    QCoreApplication::processEvents();
    QTableView *table = tableOf(fixture);
    QVERIFY(table->hasFocus());
    const QRect row = table->visualRect(table->currentIndex());
    QVERIFY(!table->viewport()->visibleRegion().intersected(row).isEmpty());
}

void TestStartPage::begin_opensTheCommunePage()
{
    UiFixture fixture;
    QTest::keyClick(find(fixture.window.get(), u"choiceBegin"_s), Qt::Key_Return);
    QVERIFY(fixture.window->view());
    QCOMPARE(fixture.window->view()->place().kind, Place::Kind::Commune);
    QVERIFY(find(fixture.window.get(), u"communeName"_s));
}

void TestStartPage::drop_ofFiles_showsThePreviewFirst()
{
    UiFixture fixture;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(sourceFile(u"resources/examples/werkheim.vierklang"_s))});
    QWidget *page = find(fixture.window.get(), u"startPage"_s);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &drop);
    QVERIFY(find(fixture.window.get(), u"importPage"_s));
    QCOMPARE(fixture.desk.entries().value().size(), 0);
}

void TestStartPage::language_switchesLive()
{
    UiFixture fixture;
    fixture.useLanguage(Language::English);
    QTRY_COMPARE(find<QLabel>(fixture.window.get(), u"title"_s)->text(),
                 u"What do you digitalise for, and how far are you?"_s);
    fixture.useLanguage(Language::German);
    QTRY_COMPARE(find<QLabel>(fixture.window.get(), u"title"_s)->text(),
                 u"Wozu digitalisieren Sie, und wie weit sind Sie?"_s);
}

void TestStartPage::html_inNamesStaysText()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    Commune commune;
    commune.name = u"<b>Dorf</b> & <img src=x>"_s;
    QVERIFY(view.editor().setCommune(commune).isOk());
    for (const QLabel *label : fixture.window->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(find<QLabel>(view.findChild<QWidget *>(u"sidebar"_s), u"communeName"_s)->text(), commune.name);
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
