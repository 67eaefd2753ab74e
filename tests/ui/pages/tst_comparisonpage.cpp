// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "tests/support/answers.h"
#include "tests/ui/support/resultdesk.h"
#include "ui/charts/changeplot.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/levelstrips.h"
#include "ui/charts/sharechange.h"
#include "ui/pages/comparisonpage.h"
#include "ui/widgets/markedlabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>

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
        QVERIFY(page.findChild<QComboBox *>(u"otherAssessment"_s)->isHidden());
    }

    void twoYears_tellTheStory()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        put(desk, test::aYearBefore());
        const ComparisonPage page(desk.context, desk.editor, nullptr);
        QCOMPARE(headlineOf(page), u"12 of 37 questions stand higher than in 2025, 1 lower."_s);
        QCOMPARE(sentenceOf(page), u"Comparable: the same questionnaire, both long form."_s);
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
                 u"%1 and %2 side by side"_s.arg(bachtal, test::example(u"werkheim"_s).commune().name));
        const QString all = test::allTexts(&page);
        for (const QString &word : {u"higher"_s, u"lower"_s, u"What changed"_s, u"→"_s})
            QVERIFY2(!all.contains(word), qPrintable(word));
        QCOMPARE(page.findChild<ChangePlot *>()->table().header.value(1), bachtal);
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
        QVERIFY(page.findChild<QComboBox *>(u"otherAssessment"_s)->isHidden());
        QVERIFY(page.findChild<ShareChange *>()->parentWidget()->parentWidget()->isHidden());

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

    void questionByQuestion_isATable()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        put(desk, test::aYearBefore());
        ComparisonPage page(desk.context, desk.editor, nullptr);
        page.resize(1100, 700);
        page.show();
        auto *table = page.findChild<QTableView *>(u"questionTable"_s);
        QVERIFY(!table->isVisible());
        page.findChild<QPushButton *>(u"questionByQuestion"_s)->click();
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 37);
        QCOMPARE(test::namelessFocusables(&page).join(u'|'), QString());
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
        QVERIFY(headlineOf(page).startsWith(u"<img src=x> and"_s));
        for (const QLabel *label : page.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestComparisonPage)
#include "tst_comparisonpage.moc"
