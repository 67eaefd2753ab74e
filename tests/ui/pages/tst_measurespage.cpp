// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "tests/support/answers.h"
#include "tests/ui/support/resultdesk.h"
#include "ui/charts/effortmatrix.h"
#include "ui/charts/gapbars.h"
#include "ui/pages/measurespage.h"
#include "ui/pages/measuretexts.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/markedlabel.h"
#include "ui/widgets/measuretable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::ui;

namespace {

Assessment withoutMeasures()
{
    Assessment assessment = test::example(u"werkheim"_s);
    const Result<void> cleared = assessment.setMeasures(builtInInstrument(), {});
    Q_ASSERT(cleared.isOk());
    return assessment;
}

QLineEdit *field(const QWidget &page, const QString &name)
{
    return page.findChild<QLineEdit *>(name);
}
QPushButton *button(const QWidget &page, const QString &name)
{
    return page.findChild<QPushButton *>(name);
}
QRadioButton *status(const QWidget &page, const QString &word)
{
    return page.findChild<QRadioButton *>(u"status."_s + word);
}
QString label(const QWidget &page, const QString &name)
{
    const auto *found = page.findChild<QLabel *>(name);
    return found->isHidden() ? QString() : found->text();
}

void type(QLineEdit *into, const QString &text)
{
    into->setFocus();
    into->selectAll();
    QTest::keyClicks(into, text);
    QTest::keyClick(into, Qt::Key_Return);
}

} // namespace

/// What next? From a recommended step to a planned measure with its training.
class TestMeasuresPage : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { test::prepareApplication(); }

    void headlineCountsTheFocus()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        const MeasuresPage page(desk.context, desk.editor, nullptr);
        QVERIFY(page.findChild<MarkedLabel *>(u"headline"_s)->text().endsWith(u"each with its training."_s));
        QVERIFY(label(page, u"headSentence"_s).startsWith(u"5 of 5"_s));
    }

    void aRecommendedStepBecomesAMeasureWithOneClick()
    {
        test::ResultDesk desk(withoutMeasures());
        MeasuresPage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 710);
        page.show();
        QVERIFY(page.findChild<QTableView *>()->isHidden());
        QVERIFY(test::allTexts(&page).contains(builtInInstrument().texts.sameType.en));
        button(page, u"takeStep.rec.data.m1"_s)->click();
        QCOMPARE(desk.editor.assessment().measures().size(), 1);
        QCOMPARE(page.selected(), desk.editor.assessment().measures().first().id);
        QVERIFY(desk.editor.assessment().measures().first().training.isEmpty());
        QVERIFY(field(page, u"measureTraining"_s)->placeholderText().startsWith(u"Proposal: "_s));
        QVERIFY(desk.editor.undo().isOk());
        QVERIFY(desk.editor.assessment().measures().isEmpty());
    }

    /// Words of the questionnaire follow the window's language; words of a person stay.
    void aTitleFromTheQuestionnaire_followsTheLanguage_untilItIsEdited()
    {
        const Recommendation &step = *builtInInstrument().recommendation(u"rec.data.m1"_s);
        test::ResultDesk desk(withoutMeasures());
        QVERIFY(desk.editor.addRecommendedMeasure(step.id, Language::German).isOk());
        Measure measure = desk.editor.assessment().measures().first();
        measure.training = step.training.de;
        QVERIFY(desk.editor.setMeasure(measure).isOk());
        MeasuresPage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 710);
        page.show();
        QCOMPARE(field(page, u"measureTitle"_s)->text(), step.text.en);
        QCOMPARE(field(page, u"measureTraining"_s)->text(), step.training.en);
        QVERIFY(button(page, u"takeProposal"_s)->isHidden());
        const auto *table = page.findChild<QTableView *>(u"measureTable"_s);
        const QString row = table->model()->index(0, MeasureTable::Title).data().toString();
        QVERIFY(row.contains(step.text.en) && row.contains(step.training.en));
        // What is stored stays as it was added.
        QCOMPARE(desk.editor.assessment().measures().first().title, step.text.de);
        type(field(page, u"measureTitle"_s), u"Daten ordnen"_s);
        QCOMPARE(field(page, u"measureTitle"_s)->text(), u"Daten ordnen"_s);
        QCOMPARE(desk.editor.assessment().measures().first().title, u"Daten ordnen"_s);
    }

    void atTwiceTheText_noWordOfTheTableIsBroken()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s), Language::German);
        desk.settings.setZoom(200);
        MeasuresPage page(desk.context, desk.editor, nullptr);
        page.resize(929, 640);
        page.show();
        QCoreApplication::processEvents();
        const auto *table = page.findChild<QTableView *>(u"measureTable"_s);
        QVERIFY(table->isColumnHidden(MeasureTable::Owner));
        const QFontMetrics metrics(desk.theme.font(TextSize::Body));
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString text = table->model()->index(row, MeasureTable::Title).data().toString();
            QVERIFY(row > 0 || text.contains(u"30.06.2027"_s));
            for (const QString &word : text.section(u'\n', 0, 0).split(u' '))
                QVERIFY2(metrics.horizontalAdvance(word) < table->columnWidth(MeasureTable::Title) - 24, qPrintable(word));
        }
        const QString head = table->model()->headerData(MeasureTable::Title, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY(QFontMetrics(desk.theme.font(TextSize::Small, QFont::DemiBold)).horizontalAdvance(head)
                < table->columnWidth(MeasureTable::Title) - 24);
        desk.settings.setZoom(100);
    }

    void withoutAnyDistance_theCardExplainsNoMarks()
    {
        test::ResultDesk desk(test::assessmentFrom(QString()));
        MeasuresPage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 710);
        page.show();
        QVERIFY(!test::allTexts(&page).contains(u"Lenses are bold"_s));
        QVERIFY(button(page, u"ownMeasure"_s)->text().contains(u"Add your own measure"_s));
    }

    void plannedWithoutTrainingIsImpossible()
    {
        test::ResultDesk desk(withoutMeasures());
        MeasuresPage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 710);
        page.show();
        button(page, u"takeStep.rec.role.m1"_s)->click();
        for (const QString &word : {u"planned"_s, u"running"_s, u"done"_s})
            QVERIFY(status(page, word)->isVisible() && !status(page, word)->isEnabled());
        QCOMPARE(label(page, u"blockedReason"_s),
                 u"“Planned” still needs the owner, the date, the training."_s);
        type(field(page, u"measureOwner"_s), u"CDO"_s);
        type(field(page, u"measureDue"_s), u"31.3.2027"_s);
        QCOMPARE(label(page, u"blockedReason"_s), u"“Planned” still needs the training."_s);
        QVERIFY(!status(page, u"planned"_s)->isEnabled());
        button(page, u"takeProposal"_s)->click();
        QCOMPARE(label(page, u"blockedReason"_s), QString());
        QTest::mouseClick(status(page, u"planned"_s), Qt::LeftButton);
        const Measure measure = desk.editor.assessment().measures().first();
        QCOMPARE(measure.status, MeasureStatus::Planned);
        QCOMPARE(measure.due, std::optional(QDate(2027, 3, 31)));
        QCOMPARE(measure.training, builtInInstrument().recommendation(u"rec.role.m1"_s)->training.en);
        QVERIFY(button(page, u"takeProposal"_s)->isHidden());
    }

    void takingTheTrainingFromAPlannedMeasureIsRefusedBesideTheField()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        MeasuresPage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 900);
        page.show();
        QLineEdit *training = field(page, u"measureTraining"_s);
        const QString before = training->text();
        const QString stored = desk.editor.assessment().measures().first().training;
        training->setFocus();
        training->selectAll();
        QTest::keyClick(training, Qt::Key_Delete);
        QVERIFY(label(page, u"measureRefusal"_s).startsWith(u"Training: “Planned” still needs"_s));
        QCOMPARE(desk.editor.assessment().measures().first().training, stored);
        QTest::keyClick(training, Qt::Key_Return);
        QCOMPARE(training->text(), before);
        QVERIFY(!desk.editor.canUndo());
    }

    void datesAreCheckedBesideTheField()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        MeasuresPage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 900);
        page.show();
        type(field(page, u"measureDue"_s), u"soon"_s);
        QVERIFY(label(page, u"measureRefusal"_s).contains(u"“soon” is no date"_s));
        QCOMPARE(desk.editor.assessment().measures().first().due, std::optional(QDate(2027, 6, 30)));
        type(field(page, u"measureDue"_s), u"2026-01-01"_s);
        QVERIFY(label(page, u"measureRefusal"_s).contains(u"before the start"_s));
        QCOMPARE(field(page, u"measureDue"_s)->text(), u"30 Jun 2027"_s);
        type(field(page, u"measureDue"_s), u"31.12.27"_s);
        QCOMPARE(label(page, u"measureRefusal"_s), QString());
        QCOMPARE(desk.editor.assessment().measures().first().due, std::optional(QDate(2027, 12, 31)));
    }

    void typingIsOneStepOfUndoAndAStatusIsAnother()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        MeasuresPage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 900);
        page.show();
        const QString before = desk.editor.assessment().measures().first().owner;
        type(field(page, u"measureOwner"_s), u"Bauhof"_s);
        QTest::mouseClick(status(page, u"running"_s), Qt::LeftButton);
        QVERIFY(desk.editor.undo().isOk());
        QCOMPARE(desk.editor.assessment().measures().first().status, MeasureStatus::Planned);
        QCOMPARE(desk.editor.assessment().measures().first().owner, u"Bauhof"_s);
        QVERIFY(desk.editor.undo().isOk());
        QCOMPARE(field(page, u"measureOwner"_s)->text(), before);
        QVERIFY(!desk.editor.canUndo());
    }

    void effortAndImpactMoveTheMeasureInTheMatrix()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        MeasuresPage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 900);
        page.show();
        page.findChild<QComboBox *>(u"measureEffort"_s)->setCurrentIndex(3);
        QCOMPARE(page.findChild<EffortMatrix *>()->values().first(),
                 u"Measure 1: effort large, impact large, planned"_s);
    }

    void theSixthMeasureWaitsInTheStoreOfIdeas()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        MeasuresPage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 900);
        page.show();
        button(page, u"ownMeasure"_s)->click();
        const auto *model = page.findChild<MeasureTable *>();
        QCOMPARE(model->headingRow(), 5);
        QCOMPARE(model->rowOf(page.selected()), 6);
        QVERIFY(label(page, u"headSentence"_s).endsWith(u"1 in the store of ideas"_s));
        button(page, u"moveUp"_s)->click();
        QCOMPARE(model->rowOf(page.selected()), 4);
        QCOMPARE(desk.editor.assessment().measures().at(4).id, page.selected());
        button(page, u"moveDown"_s)->click();
        QCOMPARE(model->rowOf(page.selected()), 6);
    }

    void removingSaysHowToGetItBack()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        MeasuresPage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 900);
        page.show();
        const QSignalSpy said(&page, &Page::announced);
        const QUuid second = desk.editor.assessment().measures().at(1).id;
        button(page, u"removeMeasure"_s)->click();
        QCOMPARE(desk.editor.assessment().measures().size(), 4);
        QCOMPARE(page.selected(), second);
        QVERIFY(said.first().first().toString().contains(u"Undo"_s));
        QVERIFY(desk.editor.undo().isOk());
        QCOMPARE(desk.editor.assessment().measures().size(), 5);
        for (int left = 5; left > 0; --left)
            button(page, u"removeMeasure"_s)->click();
        QVERIFY(page.findChild<QWidget *>(u"measureForm"_s)->isHidden());
    }

    void userTextIsNeverMarkup()
    {
        test::ResultDesk desk(withoutMeasures());
        MeasuresPage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 900);
        page.show();
        const QString evil = u"<b>bold</b><img src='http://x'/>"_s;
        button(page, u"ownMeasure"_s)->click();
        type(field(page, u"measureTitle"_s), evil);
        const auto *model = page.findChild<MeasureTable *>();
        QVERIFY(model->index(0, MeasureTable::Title).data().toString().startsWith(evil));
        for (const QLabel *shown : page.findChildren<QLabel *>())
            QCOMPARE(shown->textFormat(), Qt::PlainText);
        page.grab();
    }

    void distancesNameTheMeasureThatWorksOnThem()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        const MeasuresPage page(desk.context, desk.editor, nullptr);
        const QList<GapRow> &rows = page.findChild<GapBars *>()->rows();
        QCOMPARE(rows.size(), 9);
        for (qsizetype row = 1; row < rows.size(); ++row)
            QVERIFY(rows[row - 1].target - rows[row - 1].actual >=
                    rows[row].target - rows[row].actual - 1e-9);
        QCOMPARE(rows.first().id, u"dim.role"_s);
        QCOMPARE(rows.first().measure, 4);
        for (const GapRow &row : rows) {
            if (row.id == u"lens.data")
                QCOMPARE(row.measure, 1);
        }
    }

    void theTableModelIsWellBehavedAndKeysChooseARow()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        MeasuresPage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 900);
        page.show();
        auto *model = page.findChild<MeasureTable *>();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto *table = page.findChild<QTableView *>();
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(page.selected(), desk.editor.assessment().measures().at(1).id);
        QVERIFY(!table->tabKeyNavigation());
        QCOMPARE(test::namelessFocusables(&page), QStringList());
    }

    void datesInManySpellings()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        DateField date(desk.context, nullptr);
        for (const QString &text : {u"31.03.2027"_s, u"31.3.27"_s, u"2027-03-31"_s, u" 31.3.2027 "_s}) {
            date.setText(text);
            QCOMPARE(date.date(), std::optional(QDate(2027, 3, 31)));
        }
        for (const QString &text : {u"31.2.2027"_s, u"tomorrow"_s}) {
            date.setText(text);
            QVERIFY(!date.isReadable());
        }
        date.clear();
        QVERIFY(date.isReadable() && !date.date());
    }

    void tabReachesEverything()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        MeasuresPage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 900);
        page.show();
        page.activateWindow();
        const QStringList reached = test::reachedByTab(&page, page.findChild<GapBars *>());
        QVERIFY(!reached.contains(u"(stuck)"_s));
        for (const QString &name : {u"gapBars"_s, u"measureTable"_s, u"measureTitle"_s, u"measureTraining"_s,
                                    u"removeMeasure"_s, u"next"_s})
            QVERIFY2(reached.contains(name), qPrintable(name + u" is not in "_s + reached.join(u' ')));
    }
};

QTEST_MAIN(TestMeasuresPage)
#include "tst_measurespage.moc"
