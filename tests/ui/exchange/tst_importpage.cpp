// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentfile.h"
#include "app/exchange/filestore.h"
#include "app/exchange/sealedfile.h"
#include "app/instrument/instrumentreader.h"
#include "app/workflow/filecheck.h"
#include "tests/support/answers.h"
#include "tests/ui/support/uifixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;

class TestImportPage : public TestCase
{
    Q_OBJECT

private slots:
    void preview_saysNewUnchangedAndBroken();
    void apply_takesOverInOneStep();
    void cancel_changesNothing();
    void import_canBeTakenBack();
    void conflicts_waitForADecision();
    void conflicts_areDecidedForAllFilesAtOnce();
    void passwords_areAskedOnThePage();
    void manyFiles_areReadInTheBackground();
    void reading_canBeStopped();
    void filter_showsOneKind();
    void words_followTheLanguage();
    void protectedCopy_isSavedAndComesBack();
    void answerSheet_isSavedAsATemplate();

private:
    [[nodiscard]] static QStringList textsOf(QWidget *page);
    [[nodiscard]] static QString brokenFile(UiFixture &fixture);
    [[nodiscard]] static QString write(UiFixture &fixture, const QString &name, const QByteArray &bytes);
    [[nodiscard]] static QString write(UiFixture &fixture, const QString &name, const Assessment &assessment);
    /// With another title than the example has.
    [[nodiscard]] static QString contradicting(UiFixture &fixture, const QString &example);
    static void trigger(UiFixture &fixture, const QString &text);
};

QStringList TestImportPage::textsOf(QWidget *page)
{
    QStringList texts;
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    const QAbstractItemModel *model = page->findChild<QTableView *>(u"importTable"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, 0).data().toString() << model->index(row, 1).data().toString();
    return texts;
}

QString TestImportPage::write(UiFixture &fixture, const QString &name, const QByteArray &bytes)
{
    const QString path = fixture.folder.filePath(name);
    if (!writeFileAtomically(path, bytes))
        qFatal("not written");
    return path;
}

QString TestImportPage::write(UiFixture &fixture, const QString &name, const Assessment &assessment)
{
    return write(fixture, name, writeAssessment(assessment, builtInInstrument()));
}

QString TestImportPage::contradicting(UiFixture &fixture, const QString &name)
{
    Assessment assessment = example(name);
    if (!assessment.setTitle(u"<b>Anders</b>"_s))
        qFatal("refused");
    return write(fixture, name + u".vierklang"_s, assessment);
}

void TestImportPage::trigger(UiFixture &fixture, const QString &text)
{
    for (QAction *action : fixture.window->menuBar()->findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text)
            return action->trigger();
    }
    qFatal("no action %s", qPrintable(text));
}

QString TestImportPage::brokenFile(UiFixture &fixture)
{
    QFile original(sourceFile(u"resources/examples/bachtal.vierklang"_s));
    QFile broken(fixture.folder.filePath(u"<i>kaputt</i>.vierklang"_s.replace(u'/', u'_')));
    if (!original.open(QIODevice::ReadOnly) || !broken.open(QIODevice::WriteOnly))
        qFatal("no file");
    broken.write(original.readAll().replace(": 2,", ": 9,"));
    return broken.fileName();
}

void TestImportPage::preview_saysNewUnchangedAndBroken()
{
    UiFixture fixture;
    QVERIFY(fixture.desk.addExamples().isOk());
    const QString own = fixture.folder.filePath(u"own.vierklang"_s);
    QVERIFY(QFile::copy(sourceFile(u"resources/examples/werkheim.vierklang"_s), own));
    fixture.window->openImport({own, brokenFile(fixture)});
    QCoreApplication::processEvents();
    find<QTableView>(fixture.window.get(), u"importTable"_s)->selectRow(1);
    const QStringList texts = textsOf(find(fixture.window.get(), u"importPage"_s));
    QVERIFY2(texts.contains(u"unverändert"_s), qPrintable(texts.join(u'\n')));
    QVERIFY(texts.contains(u"fehlerhaft"_s));
    QVERIFY(texts.contains(u"<i>kaputt<_i>.vierklang"_s));
    const auto isPointer = [](const QString &text) { return text.startsWith(u"/goals/points/"_s); };
    QVERIFY2(std::any_of(texts.cbegin(), texts.cend(), isPointer), qPrintable(texts.join(u'\n')));
    QVERIFY(!find<QPushButton>(find(fixture.window.get(), u"importPage"_s), u"next"_s)->isEnabled());
}

void TestImportPage::apply_takesOverInOneStep()
{
    UiFixture fixture;
    fixture.prompts.filesToOpenNext = {sourceFile(u"resources/examples/werkheim.vierklang"_s), brokenFile(fixture)};
    QTest::keyClick(fixture.window.get(), Qt::Key_O, Qt::ControlModifier);
    auto *apply = find<QPushButton>(find(fixture.window.get(), u"importPage"_s), u"next"_s);
    QCOMPARE(apply->text().remove(u'&'), u"1 Bewertung übernehmen"_s);
    QVERIFY(apply->hasFocus());
    QTest::keyClick(apply, Qt::Key_Space);
    QCOMPARE(fixture.desk.entries().value().size(), 1);
    QCOMPARE(find<QLabel>(fixture.window.get(), u"note.text"_s)->text(), u"1 Bewertung wurde übernommen."_s);
}

void TestImportPage::cancel_changesNothing()
{
    UiFixture fixture;
    fixture.window->openImport({sourceFile(u"resources/examples/werkheim.vierklang"_s)});
    QTest::mouseClick(find(find(fixture.window.get(), u"importPage"_s), u"back"_s), Qt::LeftButton);
    QVERIFY(find(fixture.window.get(), u"startPage"_s));
    QCOMPARE(fixture.desk.entries().value().size(), 0);
}

void TestImportPage::import_canBeTakenBack()
{
    UiFixture fixture;
    fixture.window->openImport({sourceFile(u"resources/examples/werkheim.vierklang"_s)});
    QTest::mouseClick(find(find(fixture.window.get(), u"importPage"_s), u"next"_s), Qt::LeftButton);
    QCOMPARE(fixture.desk.entries().value().size(), 1);
    QTest::mouseClick(find(fixture.window.get(), u"note.action"_s), Qt::LeftButton);
    QCOMPARE(fixture.desk.entries().value().size(), 0);
    QCOMPARE(fixture.desk.bin().value().size(), 1);
    QVERIFY(find<QLabel>(fixture.window.get(), u"note.text"_s)->text().contains(u"zurückgenommen"_s));
}

void TestImportPage::conflicts_waitForADecision()
{
    UiFixture fixture;
    QVERIFY(fixture.desk.addExamples().isOk());
    fixture.window->openImport({contradicting(fixture, u"werkheim"_s)});
    QWidget *page = find(fixture.window.get(), u"importPage"_s);
    auto *next = find<QPushButton>(page, u"next"_s);
    QVERIFY(!next->isEnabled());
    QVERIFY(textsOf(page).contains(u"widersprüchlich, 1 offen"_s));
    auto *mine = find<QRadioButton>(page, u"conflict.0.mine"_s);
    auto *theirs = find<QRadioButton>(page, u"conflict.0.theirs"_s);
    // Nothing is chosen for the person.
    QVERIFY(!mine->isChecked() && !theirs->isChecked());
    QVERIFY(theirs->accessibleName().contains(u"<b>Anders</b>"_s));
    // By keyboard alone: from the list to the choices, and on to the buttons of the page.
    const auto pressTab = [&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    find(page, u"importTable"_s)->setFocus();
    pressTab();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"allMine"_s);
    pressTab();
    pressTab();
    QCOMPARE(QApplication::focusWidget(), mine);
    QTest::keyClick(mine, Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), theirs);
    QTest::keyClick(theirs, Qt::Key_Space);
    QVERIFY(next->isEnabled());
    QVERIFY(theirs->hasFocus());
    QVERIFY(textsOf(page).contains(u"entschieden"_s));
    QTest::mouseClick(next, Qt::LeftButton);
    const QUuid id = example(u"werkheim"_s).id();
    QCOMPARE(fixture.desk.open(id).value()->assessment().title(), u"<b>Anders</b>"_s);
    QTest::mouseClick(find(fixture.window.get(), u"note.action"_s), Qt::LeftButton);
    QCOMPARE(fixture.desk.open(id).value()->assessment(), example(u"werkheim"_s));
}

void TestImportPage::conflicts_areDecidedForAllFilesAtOnce()
{
    UiFixture fixture;
    QVERIFY(fixture.desk.addExamples().isOk());
    fixture.window->openImport({contradicting(fixture, u"werkheim"_s), contradicting(fixture, u"bachtal"_s)});
    QWidget *page = find(fixture.window.get(), u"importPage"_s);
    QTest::mouseClick(find(page, u"everywhereMine"_s), Qt::LeftButton);
    auto *next = find<QPushButton>(page, u"next"_s);
    QCOMPARE(next->text().remove(u'&'), u"2 Bewertungen übernehmen"_s);
    QVERIFY(next->hasFocus());
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(fixture.desk.open(example(u"bachtal"_s).id()).value()->assessment(), example(u"bachtal"_s));
}

void TestImportPage::passwords_areAskedOnThePage()
{
    UiFixture fixture;
    const QByteArray content = writeAssessment(example(u"werkheim"_s), builtInInstrument());
    const QString file = write(fixture, u"sealed.vierklang"_s, seal(content, Secret(u"richtig lang"_s), LeastKeyCost).value());
    fixture.window->openImport({file});
    QWidget *page = find(fixture.window.get(), u"importPage"_s);
    auto *field = find<QLineEdit>(page, u"password.field"_s);
    auto *table = page->findChild<QTableView *>(u"importTable"_s);
    QVERIFY(field->hasFocus());
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    const auto enter = [&](const QString &password) {
        field->setText(password);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!table->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), 30000);
    };
    enter(u"falsch"_s);
    QVERIFY(find<QLabel>(page, u"password.message"_s)->text().startsWith(u"Das Passwort passt nicht, oder die Datei wurde verändert"_s));
    QVERIFY(field->hasFocus() && field->text().isEmpty());
    QVERIFY(!find<QPushButton>(page, u"next"_s)->isEnabled());
    enter(u"richtig lang"_s);
    QVERIFY(!field->isVisible());
    QVERIFY(textsOf(page).contains(u"neu"_s));
    QTest::mouseClick(find(page, u"next"_s), Qt::LeftButton);
    QCOMPARE(fixture.desk.entries().value().size(), 1);
    // What was typed is kept nowhere.
    QVERIFY(field->text().isEmpty());
}

void TestImportPage::manyFiles_areReadInTheBackground()
{
    UiFixture fixture;
    QStringList paths;
    QRandomGenerator random(7);
    for (uint i = 0; i < 60; ++i) {
        Assessment assessment = randomAssessment(random);
        assessment.setId(QUuid(i + 1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9));
        paths.append(write(fixture, u"%1.vierklang"_s.arg(i), assessment));
    }
    fixture.window->openImport(paths);
    QWidget *page = find(fixture.window.get(), u"importPage"_s);
    QVERIFY(find<QProgressBar>(page, u"readingBar"_s)->isVisible());
    auto *table = page->findChild<QTableView *>(u"importTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), 30000);
    QCOMPARE(find<QPushButton>(page, u"next"_s)->text().remove(u'&'), u"60 Bewertungen übernehmen"_s);
    QTest::mouseClick(find(page, u"next"_s), Qt::LeftButton);
    QCOMPARE(fixture.desk.entries().value().size(), 60);
}

void TestImportPage::reading_canBeStopped()
{
    UiFixture fixture;
    fixture.window->openImport(QStringList(400, sourceFile(u"resources/examples/werkheim.vierklang"_s)));
    QTest::mouseClick(find(find(fixture.window.get(), u"importPage"_s), u"back"_s), Qt::LeftButton);
    QVERIFY(find(fixture.window.get(), u"startPage"_s));
    // Another import shows its own files only.
    fixture.window->openImport({sourceFile(u"resources/examples/bachtal.vierklang"_s)});
    QCoreApplication::processEvents();
    QWidget *page = find(fixture.window.get(), u"importPage"_s);
    QCOMPARE(find<QTableView>(page, u"importTable"_s)->model()->rowCount(), 1);
    QCOMPARE(find<QPushButton>(page, u"next"_s)->text().remove(u'&'), u"1 Bewertung übernehmen"_s);
}

void TestImportPage::filter_showsOneKind()
{
    UiFixture fixture;
    QVERIFY(fixture.desk.addExamples().isOk());
    QStringList paths{brokenFile(fixture), contradicting(fixture, u"bachtal"_s)};
    for (const QString &name : {u"werkheim"_s, u"auenmark"_s, u"moosfelde"_s, u"sonnbrunn"_s, u"doppelfurt"_s})
        paths.append(sourceFile(u"resources/examples/%1.vierklang"_s.arg(name)));
    fixture.window->openImport(paths);
    QWidget *page = find(fixture.window.get(), u"importPage"_s);
    auto *table = find<QTableView>(page, u"importTable"_s);
    QCOMPARE(find<QLabel>(page, u"importSummary"_s)->text(), u"5 unverändert · 1 widersprüchlich · 1 fehlerhaft"_s);
    // Where a decision is needed the person begins.
    QCOMPARE(table->selectionModel()->selectedRows().first().row(), 1);
    auto *filter = find<QComboBox>(page, u"importFilter"_s);
    filter->setCurrentIndex(filter->findText(u"unverändert (5)"_s));
    QCOMPARE(table->model()->rowCount(), 5);
    filter->setCurrentIndex(0);
    QCOMPARE(table->model()->rowCount(), 7);
}

void TestImportPage::words_followTheLanguage()
{
    UiFixture fixture;
    QVERIFY(fixture.desk.addExamples().isOk());
    fixture.window->openImport({contradicting(fixture, u"werkheim"_s)});
    QWidget *page = find(fixture.window.get(), u"importPage"_s);
    find<QRadioButton>(page, u"conflict.0.mine"_s)->click();
    fixture.useLanguage(Language::English);
    QCoreApplication::processEvents();
    QVERIFY(textsOf(page).contains(u"decided"_s));
    QCOMPARE(find<QRadioButton>(page, u"conflict.0.mine"_s)->text(), u"Library"_s);
    QVERIFY(find<QRadioButton>(page, u"conflict.0.mine"_s)->isChecked());
}

void TestImportPage::protectedCopy_isSavedAndComesBack()
{
    UiFixture fixture;
    fixture.openExample(u"Werkheim"_s);
    trigger(fixture, u"Kopie mit Passwort speichern …"_s);
    QWidget *page = find(fixture.window.get(), u"sealedCopyPage"_s);
    auto *first = find<QLineEdit>(page, u"newPassword"_s);
    auto *second = find<QLineEdit>(page, u"passwordAgain"_s);
    auto *next = find<QPushButton>(page, u"next"_s);
    QVERIFY(first->hasFocus() && !next->isEnabled());
    first->setText(u"kurz"_s);
    second->setText(u"kurz"_s);
    QVERIFY(!next->isEnabled());
    first->setText(u"Tisch Wolke"_s);
    QVERIFY(!next->isEnabled());
    second->setText(u"Tisch Wolke"_s);
    QVERIFY(next->isEnabled());
    fixture.prompts.fileToSaveNext = fixture.folder.filePath(u"sealed.vierklang"_s);
    QTest::mouseClick(next, Qt::LeftButton);
    QVERIFY(first->text().isEmpty() && second->text().isEmpty());
    QVERIFY(find<QLabel>(fixture.window.get(), u"note.text"_s)->text().contains(u"sealed.vierklang"_s));
    // Back where the person was.
    QVERIFY(fixture.window->view()->isVisible());
    const Result<Assessment> read =
        assessmentFromFile(fixture.prompts.fileToSaveNext, builtInInstrument(), Secret(u"Tisch Wolke"_s));
    QCOMPARE(read.value(), example(u"werkheim"_s));
}

void TestImportPage::answerSheet_isSavedAsATemplate()
{
    UiFixture fixture;
    fixture.prompts.fileToSaveNext = fixture.folder.filePath(u"bogen.csv"_s);
    trigger(fixture, u"Vorlage für Antwortbögen speichern (CSV) …"_s);
    QVERIFY(fixture.prompts.lastProposal.endsWith(u"Vierklang-Antwortbogen.csv"_s));
    QFile sheet(fixture.prompts.fileToSaveNext);
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    QByteArray bytes = sheet.readAll();
    const QString filled = write(fixture, u"voll.csv"_s, bytes.replace("\"Text, nötig\";\"\"", "\"Text, nötig\";\"Testau\""));
    fixture.window->openImport({filled});
    QWidget *page = find(fixture.window.get(), u"importPage"_s);
    QVERIFY(textsOf(page).contains(u"Testau"_s));
    QTest::mouseClick(find(page, u"next"_s), Qt::LeftButton);
    QCOMPARE(fixture.desk.entries().value().first().communeName, u"Testau"_s);
}

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
