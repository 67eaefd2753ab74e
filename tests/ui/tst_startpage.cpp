// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uifixture.h"
#include "ui/models/recentmodel.h"
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

QTableView *tableOf(UiFixture &fixture) { return find<QTableView>(fixture.window.get(), u"recentTable"_s); }

} // namespace

void TestStartPage::empty_showsThreeChoicesAndNoList()
{
    UiFixture fixture;
    QVERIFY(find(fixture.window.get(), u"choiceBegin"_s)->hasFocus());
    QVERIFY(!fixture.window->findChild<QTableView *>()->isVisible());
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
