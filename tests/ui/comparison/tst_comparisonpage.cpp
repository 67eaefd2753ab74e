// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "tests/support/answers.h"
#include "tests/support/years.h"
#include "tests/ui/support/resultdesk.h"
#include "ui/charts/answergrid.h"
#include "ui/charts/changeplot.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/levelstrips.h"
#include "ui/charts/radarpanels.h"
#include "ui/charts/sharechange.h"
#include "ui/charts/sharepanels.h"
#include "ui/charts/valuelanes.h"
#include "ui/comparison/comparisonpage.h"
#include "ui/widgets/markedlabel.h"

#include <QTemporaryDir>
#include <QSignalSpy>
#include <QFile>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::ui;

namespace {

QString headlineOf(const QWidget &page)
{
    return page.findChild<MarkedLabel *>(u"headline"_s)->text();
}

QString sentenceOf(const QWidget &page)
{
    return page.findChild<QLabel *>(u"headSentence"_s)->text();
}

void put(test::ResultDesk &desk, const Assessment &assessment)
{
    const Result<void> added =
        desk.library->add(assessment, score(builtInInstrument(), assessment), true, desk.clock.now());
    QVERIFY(added.isOk());
}

void fillLibrary(const QString &path, const QList<Assessment> &all, const QDateTime &now)
{
    const auto library = Library::open(path, builtInInstrument(), Access::ReadWrite, now);
    QVERIFY(library.isOk());
    for (const Assessment &assessment : all)
        QVERIFY(library.value()->add(assessment, score(builtInInstrument(), assessment), true, now).isOk());
}

/// As a library looks that was begun with another version of the questionnaire.
void useVersion(const QString &path, QUuid id, const QString &version)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"version"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery update(database);
        update.prepare(u"UPDATE assessment SET instrument_version = ? WHERE id = ?"_s);
        update.addBindValue(version);
        update.addBindValue(id.toString(QUuid::WithoutBraces));
        QVERIFY(update.exec());
        QCOMPARE(update.numRowsAffected(), 1);
    }
    QSqlDatabase::removeDatabase(u"version"_s);
}

} // namespace

/// Two assessments side by side.
class TestComparisonPage : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { test::prepareApplication(); }

    void alone_saysWhatToDo()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        const ComparisonPage page(desk.context, desk.editor, nullptr);
        QCOMPARE(headlineOf(page), u"There is nothing to compare with yet."_s);
        QVERIFY(page.findChild<QComboBox *>(u"otherAssessment"_s)->isVisibleTo(&page) == false);
    }

    /// The story of the two years, as the page tells it in both languages.
    void twoYears_tellTheStory_inBothLanguages()
    {
        test::ResultDesk desk(test::werkheim2026());
        put(desk, test::werkheim2025());
        ComparisonPage page(desk.context, desk.editor, nullptr);
        QCOMPARE(headlineOf(page), u"13 of 37 questions stand higher than in 2025, 1 lower."_s);
        const QString english = test::allTexts(&page);
        for (const QString &part : {u"13 higher, 23 the same, 1 lower: Local partners\u00A02\u00A0→\u00A01"_s,
                                    u"4 of 8 answers are different"_s, u"3 done, 1 running, 1 dropped"_s,
                                    u"Legal duties\u00A04\u00A0→\u00A01"_s, u"lead 16\u00A0→\u00A042 percentage points"_s})
            QVERIFY2(english.contains(part), qPrintable(part + u'\n' + english));
        QTranslator german;
        QVERIFY(german.load(u":/i18n/vierklang_de.qm"_s));
        desk.settings.setLanguage(Language::German);
        QCoreApplication::installTranslator(&german);
        QCoreApplication::processEvents();
        QCOMPARE(headlineOf(page), u"13 von 37 Fragen stehen höher als 2025, eine niedriger."_s);
        const QString all = test::allTexts(&page);
        for (const QString &part :
             {u"13 höher, 23 gleich, 1 niedriger: Partner vor Ort\u00A02\u00A0→\u00A01"_s,
              u"4 von 8 Antworten anders"_s, u"3 erledigt, 1 läuft, 1 verworfen"_s,
              u"Gesetzliche Pflichten\u00A04\u00A0→\u00A01"_s, u"Vorsprung 16\u00A0→\u00A042 Prozentpunkte"_s})
            QVERIFY2(all.contains(part), qPrintable(part + u'\n' + all));
        QCoreApplication::removeTranslator(&german);
    }

    void theComparison_isSavedAsAReport_inTheFormatOfTheName()
    {
        test::ResultDesk desk(test::werkheim2026());
        put(desk, test::werkheim2025());
        ComparisonPage page(desk.context, desk.editor, nullptr);
        QSignalSpy announced(&page, &Page::announced);
        QSignalSpy failed(&page, &Page::failed);
        const QTemporaryDir folder;
        auto *save = page.findChild<QPushButton *>(u"saveComparison"_s);
        for (const auto &[name, beginning] : QList<std::pair<QString, QByteArray>>{
                 {u"a.pdf"_s, "%PDF-1.4"_ba}, {u"b.xlsx"_s, "PK"_ba}, {u"c.html"_s, "<!DOCTYPE html>"_ba}}) {
            desk.prompts.fileToSaveNext = folder.filePath(name);
            save->click();
            QFile file(folder.filePath(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            QVERIFY2(file.readAll().startsWith(beginning), qPrintable(name));
        }
        QCOMPARE(announced.size(), 3);
        desk.prompts.fileToSaveNext = folder.filePath(u"no/such/a.pdf"_s);
        save->click();
        QCOMPARE(failed.size(), 1);
    }

    /// Three years stand in their order, whichever is open, with the way between and every measure.
    void threeYears_showTheWayBetween()
    {
        test::ResultDesk desk(test::werkheim2025());
        put(desk, test::werkheim2026());
        put(desk, test::werkheim2024());
        ComparisonPage page(desk.context, desk.editor, nullptr);
        page.setColumns({test::werkheim2026().id(), test::werkheim2024().id()});
        const auto *lanes = page.findChild<ValueLanes *>();
        QVERIFY(lanes->isVisibleTo(&page));
        QVERIFY(!page.findChild<ChangePlot *>()->isVisibleTo(&page));
        QCOMPARE(lanes->table().header.mid(1), (QStringList{u"2024"_s, u"2025"_s, u"2026"_s, u"Change"_s}));
        QCOMPARE(lanes->table().rows.size(), 9);
        QVERIFY2(lanes->values().first().contains(u"2025 1.9, 2026 2.4"_s), qPrintable(lanes->values().first()));
        QVERIFY(headlineOf(page).contains(u"than in 2024"_s));
        const QString all = test::allTexts(&page);
        QVERIFY2(all.contains(u"2025: 6 higher, 2 lower; 2026: 13 higher, 1 lower"_s), qPrintable(all));
        QVERIFY2(all.contains(u"Legal duties\u00A05\u00A0→\u00A04\u00A0→\u00A01"_s), qPrintable(all));
        const auto *shares = page.findChild<SharePanels *>();
        QCOMPARE(shares->values().size(), 3);
        const auto *radars = page.findChildren<RadarPanels *>().last();
        QCOMPARE(radars->values().size(), 3);
        QCOMPARE(radars->table().rows.size(), 6);
    }

    /// Up to six communes by letter, the open one first; nobody stands higher or lower than another.
    void sixCommunes_standSideBySide_withoutBetterOrWorse()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        QList<QUuid> others;
        for (const QString &name : {u"bachtal"_s, u"moosfelde"_s, u"sonnbrunn"_s, u"doppelfurt"_s, u"auenmark"_s}) {
            put(desk, test::example(name));
            others.append(test::example(name).id());
        }
        ComparisonPage page(desk.context, desk.editor, nullptr);
        page.setColumns(others);
        const QStringList header = page.findChild<ValueLanes *>()->table().header;
        QCOMPARE(header.size(), 7);
        QCOMPARE(header[1], test::example(u"werkheim"_s).commune().name);
        QCOMPARE(header[6], test::example(u"auenmark"_s).commune().name);
        const QString all = test::allTexts(&page);
        for (const QString &word : {u"higher"_s, u"lower"_s, u"What changed"_s, u"→"_s, u"better"_s})
            QVERIFY2(!all.contains(word), qPrintable(word));
        QVERIFY2(headlineOf(page).contains(u"all 6 stand on the same level"_s), qPrintable(headlineOf(page)));
        // Six is the most: nothing more can be added, and each of the five others can be taken away.
        QVERIFY(!page.findChild<QComboBox *>(u"addAssessment"_s)->isVisibleTo(&page));
        QCOMPARE(page.findChildren<QPushButton *>(u"takeAway"_s).size(), 5);
        page.setColumns(others + QList<QUuid>{QUuid::createUuid()});
        QCOMPARE(page.findChild<ValueLanes *>()->table().header.size(), 7);
        QCOMPARE(test::namelessFocusables(&page).join(u'|'), QString());
    }

    void addingAndTakingAway_changeThePicture()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        put(desk, test::aYearBefore());
        put(desk, test::example(u"bachtal"_s));
        ComparisonPage page(desk.context, desk.editor, nullptr);
        QVERIFY(page.findChild<ChangePlot *>()->isVisibleTo(&page));
        auto *add = page.findChild<QComboBox *>(u"addAssessment"_s);
        QVERIFY(add->isVisibleTo(&page));
        emit add->activated(1);
        QVERIFY(page.findChild<ValueLanes *>()->isVisibleTo(&page));
        QCOMPARE(page.findChild<ValueLanes *>()->table().header.size(), 4);
        // Two years of Werkheim beside Bachtal are told apart by their day.
        QVERIFY(page.findChild<ValueLanes *>()->table().header[2].contains(u"2025"_s));
        page.findChildren<QPushButton *>(u"takeAway"_s).last()->click();
        QVERIFY(page.findChild<ChangePlot *>()->isVisibleTo(&page));
        QVERIFY(!page.findChild<ValueLanes *>()->isVisibleTo(&page));
    }

    /// Neither covered ones nor such in the bin come in by the public door.
    void coveredAndDeletedOnes_areLeftOut()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        const Assessment covered = test::example(u"bachtal"_s);
        QVERIFY(desk.library->add(covered, score(builtInInstrument(), covered), false, desk.clock.now()).isOk());
        put(desk, test::example(u"moosfelde"_s));
        QVERIFY(desk.library->setDeleted(test::example(u"moosfelde"_s).id(), true, desk.clock.now()).isOk());
        ComparisonPage page(desk.context, desk.editor, nullptr);
        page.setColumns({covered.id(), test::example(u"moosfelde"_s).id()});
        QCOMPARE(headlineOf(page), u"There is nothing to compare with yet."_s);
        QVERIFY(!test::allTexts(&page).contains(covered.commune().name));
    }

    void questionByQuestion_showsLevelsAndChange()
    {
        test::ResultDesk desk(test::werkheim2026());
        put(desk, test::werkheim2025());
        ComparisonPage page(desk.context, desk.editor, nullptr);
        page.resize(1100, 700);
        page.show();
        auto *grid = page.findChild<AnswerGrid *>();
        QVERIFY(!grid->isVisible());
        page.findChild<QPushButton *>(u"questionByQuestion"_s)->click();
        QVERIFY(grid->isVisible());
        QCOMPARE(grid->values().size(), 37);
        const ChartTable table = grid->table();
        QCOMPARE(table.rows.size(), 37);
        QCOMPARE(table.header.last(), u"Change"_s);
        QCOMPARE(table.rows[1].mid(1), (QStringList{u"2"_s, u"3"_s, u"+1"_s}));
        QVERIFY2(grid->values()[1].endsWith(u"2025 level 2, 2026 level 3, Change +1"_s), qPrintable(grid->values()[1]));
        // With the arrow keys to the last question, which comes into sight.
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        grid->setFocus();
        (void)page.grab();
        QTest::keyClick(grid, Qt::Key_End);
        QCOMPARE(grid->current(), 36);
        QVERIFY(!grid->visibleRegion().intersected(grid->areaOf(36).toRect()).isEmpty());
    }

    /// Every picture has its numbers as a table, and so has what is only told.
    void everythingIsATable()
    {
        test::ResultDesk desk(test::werkheim2026());
        put(desk, test::werkheim2025());
        ComparisonPage page(desk.context, desk.editor, nullptr);
        page.resize(1100, 700);
        page.show();
        page.findChild<QPushButton *>(u"asTable"_s)->click();
        auto *table = page.findChild<QTableView *>(u"comparisonTable"_s);
        auto *which = page.findChild<QComboBox *>(u"whichTable"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(which->count(), 8);
        QCOMPARE(table->model()->rowCount(), 9);
        page.findChild<QPushButton *>(u"questionByQuestion"_s)->click();
        QCOMPARE(table->model()->rowCount(), 37);
        which->setCurrentIndex(7);
        QCOMPARE(table->model()->rowCount(), 5);
        QCOMPARE(table->model()->index(2, 2).data().toString(), u"running"_s);
        page.findChild<QPushButton *>(u"copyTable"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Measure\t2025\t2026\n"_s));
        QCOMPARE(test::namelessFocusables(&page).join(u'|'), QString());
    }

    /// What cannot be compared is named; the others still are.
    void anotherVersion_isNamedAndLeftOut()
    {
        test::ResultDesk desk(test::werkheim2026());
        const QString path = desk.folder.filePath(u"library.sqlite"_s);
        const Assessment old = test::werkheim2024();
        fillLibrary(path, {test::werkheim2026(), test::werkheim2025(), old}, desk.clock.now());
        useVersion(path, old.id(), u"0.9.0"_s);
        const auto library = Library::open(path, builtInInstrument(), Access::ReadWrite, desk.clock.now());
        QVERIFY(library.isOk());
        AssessmentEditor editor(builtInInstrument(), *library.value(), desk.clock, desk.ids, test::werkheim2026(), true);
        ComparisonPage page(desk.context, editor, nullptr);
        page.setColumns({old.id()});
        QCOMPARE(headlineOf(page), u"Nothing of this can be compared."_s);
        QVERIFY2(sentenceOf(page).contains(u"Probelauf · 8 Oct 2024 (0.9.0); yours with 1.0.0"_s), qPrintable(sentenceOf(page)));
        page.setColumns({old.id(), test::werkheim2025().id()});
        QCOMPARE(headlineOf(page), u"13 of 37 questions stand higher than in 2025, 1 lower."_s);
        const QString all = test::allTexts(&page);
        QVERIFY2(all.contains(u"Left out, because made with another version of the questionnaire: Probelauf"_s), qPrintable(all));
    }

    /// A copied table is text in a spreadsheet, whatever a commune is called.
    void copiedNames_areNoFormulas()
    {
        Assessment other = test::example(u"bachtal"_s);
        Commune commune = other.commune();
        commune.name = u"=HYPERLINK(\"http://x\")"_s;
        QVERIFY(other.setCommune(commune).isOk());
        test::ResultDesk desk(test::example(u"werkheim"_s));
        put(desk, other);
        ComparisonPage page(desk.context, desk.editor, nullptr);
        page.setColumns({other.id()});
        page.findChild<QPushButton *>(u"asTable"_s)->setChecked(true);
        page.findChild<QPushButton *>(u"copyTable"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"\t'=HYPERLINK"_s), qPrintable(copied));
    }

    void twoYears_tellTheStory()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        put(desk, test::aYearBefore());
        const ComparisonPage page(desk.context, desk.editor, nullptr);
        QCOMPARE(headlineOf(page), u"12 of 37 questions stand higher than in 2025, 1 lower."_s);
        QCOMPARE(sentenceOf(page), u"Comparable: the same questionnaire, both full form."_s);
        const QString all = test::allTexts(&page);
        QVERIFY2(all.contains(u"Digital inclusion\u00A02\u00A0→\u00A01"_s), qPrintable(all));
        QVERIFY(all.contains(u"12 higher, 24 the same, 1 lower"_s));
        const auto *scales = page.findChild<ChangePlot *>();
        QCOMPARE(scales->table().header.mid(1), (QStringList{u"2025"_s, u"2026"_s, u"Change"_s}));
        QCOMPARE(scales->table().rows.size(), 9);
        QCOMPARE(scales->values().size(), 9);
        const auto *shares = page.findChild<ShareChange *>();
        const Assessment now = test::example(u"werkheim"_s);
        const PerType<int> percent = score(builtInInstrument(), now).type.percent;
        QCOMPARE(shares->table().rows[1][2], u"%1%"_s.arg(percent[TypeKey::O]));
    }

    /// Of two years the earlier one stands first, whichever is open.
    void theEarlierYear_comesFirst()
    {
        test::ResultDesk desk(test::aYearBefore());
        put(desk, test::example(u"werkheim"_s));
        const ComparisonPage page(desk.context, desk.editor, nullptr);
        QCOMPARE(headlineOf(page), u"12 of 37 questions stand higher than in 2025, 1 lower."_s);
    }

    /// Two communes are never better or worse than each other, and nobody compares them unasked.
    void otherCommunes_standSideBySide_whenAsked()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        put(desk, test::example(u"bachtal"_s));
        ComparisonPage page(desk.context, desk.editor, nullptr);
        QCOMPARE(headlineOf(page), u"With what do you want to compare?"_s);
        auto *other = page.findChild<QComboBox *>(u"otherAssessment"_s);
        QCOMPARE(other->currentIndex(), -1);
        other->setCurrentIndex(0);
        const QString bachtal = test::example(u"bachtal"_s).commune().name;
        QCOMPARE(headlineOf(page),
                 u"%1 and %2 side by side"_s.arg(test::example(u"werkheim"_s).commune().name, bachtal));
        const QString all = test::allTexts(&page);
        for (const QString &word : {u"higher"_s, u"lower"_s, u"What changed"_s, u"→"_s})
            QVERIFY2(!all.contains(word), qPrintable(word));
        QCOMPARE(page.findChild<ChangePlot *>()->table().header.value(2), bachtal);
        QVERIFY(page.findChild<ChangePlot *>()->table().header.contains(u"Difference"_s));
    }

    /// Neither the own result nor another one is seen here before it was opened.
    void whatIsCovered_staysCovered()
    {
        test::ResultDesk covered(test::example(u"werkheim"_s));
        put(covered, test::aYearBefore());
        AssessmentEditor editor(builtInInstrument(), *covered.library, covered.clock, covered.ids,
                                test::example(u"werkheim"_s), false);
        const ComparisonPage page(covered.context, editor, nullptr);
        QCOMPARE(headlineOf(page), u"The result is still covered."_s);
        QVERIFY(page.findChild<QComboBox *>(u"otherAssessment"_s)->isVisibleTo(&page) == false);
        QVERIFY(!page.findChild<ShareChange *>()->isVisibleTo(&page));

        test::ResultDesk desk(test::example(u"werkheim"_s));
        const Assessment other = test::aYearBefore();
        QVERIFY(desk.library->add(other, score(builtInInstrument(), other), false, desk.clock.now()).isOk());
        const ComparisonPage alone(desk.context, desk.editor, nullptr);
        QCOMPARE(headlineOf(alone), u"There is nothing to compare with yet."_s);
    }

    void theOwnCommune_comesFirst()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        put(desk, test::aYearBefore());
        put(desk, test::example(u"bachtal"_s));
        const ComparisonPage page(desk.context, desk.editor, nullptr);
        const auto *other = page.findChild<QComboBox *>(u"otherAssessment"_s);
        QCOMPARE(other->count(), 2);
        QVERIFY(other->currentText().contains(u"Erste Bewertung"_s));
    }

    void theShortForm_comparesOnlyCoreQuestions()
    {
        Assessment brief = test::aYearBefore();
        QVERIFY(brief.setGoals(builtInInstrument(), {}).isOk());
        QVERIFY(brief.setForm(builtInInstrument(), Form::Short).isOk());
        test::ResultDesk desk(test::example(u"werkheim"_s));
        put(desk, brief);
        const ComparisonPage page(desk.context, desk.editor, nullptr);
        QVERIFY(sentenceOf(page).startsWith(u"One of them is the short form: maturity compares only the 25 core"_s));
        QVERIFY(page.findChild<QWidget *>(u"provisional"_s)->isVisibleTo(&page));
    }

    /// A name is text, whatever it looks like.
    void hostileNames_stayText()
    {
        Assessment other = test::example(u"bachtal"_s);
        Commune commune = other.commune();
        commune.name = u"<img src=x>"_s;
        QVERIFY(other.setCommune(commune).isOk());
        test::ResultDesk desk(test::example(u"werkheim"_s));
        put(desk, other);
        ComparisonPage page(desk.context, desk.editor, nullptr);
        page.findChild<QComboBox *>(u"otherAssessment"_s)->setCurrentIndex(0);
        QVERIFY(headlineOf(page).contains(u"and <img src=x> side"_s));
        for (const QLabel *label : page.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        for (const QWidget *widget : page.findChildren<QWidget *>())
            QVERIFY2(!widget->toolTip().contains(u"<img"_s), qPrintable(widget->toolTip()));
    }
};

QTEST_MAIN(TestComparisonPage)
#include "tst_comparisonpage.moc"
