// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "tests/support/answers.h"
#include "tests/ui/support/resultdesk.h"
#include "ui/charts/radarchart.h"
#include "ui/charts/sharebars.h"
#include "ui/pages/typeresultpage.h"
#include "ui/pages/typetexts.h"
#include "ui/widgets/markedlabel.h"
#include "ui/widgets/numbertable.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::ui;

namespace {

/// The frame says nothing while it is hidden: no banner.
bool isShown(const QWidget &page, const QString &name)
{
    return !page.findChild<QWidget *>(name)->isHidden();
}

} // namespace

/// What for? Every label has its sentence, its reasons and its certainty.
class TestTypeResultPage : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { test::prepareApplication(); }

    void everyLabelHasItsSentence_data()
    {
        QTest::addColumn<QString>("example");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("marks");
        QTest::newRow("clear") << u"werkheim"_s
                               << u"Your commune clearly shows the pattern of the Optimizers."_s << 1;
        QTest::newRow("hybrid")
            << u"doppelfurt"_s
            << u"Your commune shows a mixture of the patterns of the Service-Oriented and the Optimizers."_s << 2;
        QTest::newRow("split")
            << u"bachtal"_s
            << u"The goals follow the pattern of the Community Managers, practice follows that of "
               "the Thoughtful."_s
            << 2;
        QTest::newRow("nothing yet") << QString() << u"No answers on the What for yet."_s << 0;
    }

    void everyLabelHasItsSentence()
    {
        QFETCH(QString, example);
        QFETCH(QString, sentence);
        QFETCH(int, marks);
        test::ResultDesk desk(example.isEmpty() ? test::assessmentFrom(QString()) : test::example(example));
        const TypeResultPage page(desk.context, desk.editor, nullptr);
        const auto *headline = page.findChild<MarkedLabel *>(u"headline"_s);
        QCOMPARE(headline->text(), sentence);
        QCOMPARE(headline->marks().size(), marks);
        QCOMPARE(isShown(page, u"provisional"_s), example.isEmpty());
    }

    void openAndTendencyHaveTheirWords()
    {
        const Instrument &instrument = builtInInstrument();
        const Assessment assessment = test::assessmentFrom(u"efficiency=1"_s);
        TypePicture type;
        type.contributions = {{u"goal.efficiency"_s, 0.1, true}};
        type.label = TypeLabel::Open;
        const TypeTexts open(instrument, assessment, type, Language::English);
        QVERIFY(open.headline().contains(open.emphasis()));
        QVERIFY(open.named().isEmpty());
        type.label = TypeLabel::Tendency;
        type.leading = TypeKey::C;
        const TypeTexts tendency(instrument, assessment, type, Language::English);
        QVERIFY(tendency.headline().contains(tendency.emphasis()));
        QCOMPARE(tendency.named().size(), 2);
    }

    void theWordOfTheLabelIsPartOfTheSentence_data()
    {
        QTest::addColumn<QString>("example");
        for (const QString &example : {u"werkheim"_s, u"doppelfurt"_s, u"bachtal"_s})
            QTest::newRow(qPrintable(example)) << example;
    }

    void theWordOfTheLabelIsPartOfTheSentence()
    {
        QFETCH(QString, example);
        const test::ResultDesk desk(test::example(example));
        const TypeTexts texts(builtInInstrument(), desk.editor.assessment(), desk.editor.result().type,
                              Language::English);
        QVERIFY2(texts.headline().contains(texts.emphasis()), qPrintable(texts.headline()));
    }

    void certaintyIsOneLine()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        const TypeResultPage page(desk.context, desk.editor, nullptr);
        const QString line = page.findChild<QLabel *>(u"stabilitySentence"_s)->text();
        QVERIFY(line.contains(u"15 out of 15"_s));
        QVERIFY(line.contains(u"No single change"_s));
        QVERIFY(line.contains(u"7 points"_s));
        QVERIFY(page.findChild<QPushButton *>(u"flips"_s)->isHidden());
    }

    void everyFlipIsNamedOnRequest()
    {
        test::ResultDesk desk(test::example(u"doppelfurt"_s));
        TypeResultPage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 710);
        page.show();
        auto *button = page.findChild<QPushButton *>(u"flips"_s);
        const auto *list = page.findChild<QLabel *>(u"flipList"_s);
        QVERIFY(button->isVisible() && !list->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(list->isVisible());
        for (const Flip &flip : desk.editor.result().type.flips) {
            const QString name = flip.behaviour.isEmpty()
                                     ? builtInInstrument().goal(flip.toGoal)->shortName.en
                                     : builtInInstrument().behaviourItem(flip.behaviour)->shortName.en;
            QVERIFY2(list->text().contains(u"“%1”"_s.arg(name)), qPrintable(name));
        }
        QCOMPARE(list->textFormat(), Qt::PlainText);
    }

    void aChangedAnswerChangesThePage()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        TypeResultPage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 710);
        page.show();
        QVERIFY(desk.editor.setPoints(u"goal.efficiency"_s, 3).isOk());
        QVERIFY(isShown(page, u"provisional"_s));
        QVERIFY(test::allTexts(&page).contains(u"2 point"_s));
        const auto *bars = page.findChild<ShareBars *>();
        QVERIFY(!bars->table().rows[1].contains(u"60%"_s));
        QVERIFY(desk.editor.undo().isOk());
        QVERIFY(!isShown(page, u"provisional"_s));
    }

    void radarIsInSightWithoutAClickFrom1280OnAndATabBelow()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        TypeResultPage page(desk.context, desk.editor, nullptr);
        const auto *radar = page.findChild<RadarChart *>();
        const auto *bars = page.findChild<ShareBars *>();
        auto *tabs = page.findChild<QTabBar *>(u"shareTabs"_s);
        page.resize(1016, 700); // a window of 1280 less the sidebar
        page.show();
        QVERIFY(radar->isVisible() && bars->isVisible() && !tabs->isVisible());
        page.resize(900, 700);
        QVERIFY(!radar->isVisible() && bars->isVisible() && tabs->isVisible());
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QVERIFY(radar->isVisible() && !bars->isVisible());
        page.resize(1102, 700);
        QVERIFY(radar->isVisible() && bars->isVisible());
    }

    void groupsAreShownFromFivePersonsOn()
    {
        Assessment assessment = test::example(u"werkheim"_s);
        GoalPoints goals = assessment.goals();
        for (int &points : goals.points)
            points *= 5;
        goals.ballots = 5;
        goals.leadingTypes = PerType<int>{{1, 2, 2, 0}};
        QVERIFY(assessment.setGoals(builtInInstrument(), goals).isOk());
        test::ResultDesk desk(assessment);
        const TypeResultPage page(desk.context, desk.editor, nullptr);
        const auto *group = page.findChild<QLabel *>(u"group"_s);
        QVERIFY(!group->isHidden());
        QVERIFY(group->text().contains(u"no common What for"_s));
        QVERIFY(group->text().contains(u"Optimizers 2"_s));
        test::ResultDesk alone(test::example(u"werkheim"_s));
        const TypeResultPage other(alone.context, alone.editor, nullptr);
        QVERIFY(other.findChild<QLabel *>(u"group"_s)->isHidden());
    }

    void languageChangesOnThePage()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        TypeResultPage page(desk.context, desk.editor, nullptr);
        desk.settings.setLanguage(Language::German);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&page, &change);
        QCOMPARE(page.findChild<MarkedLabel *>(u"headline"_s)->text(),
                 u"Ihre Kommune zeigt deutlich das Muster der Optimierer."_s);
        QCOMPARE(page.findChild<ShareBars *>()->table().rows[1].at(1), u"60\u00A0%"_s);
    }

    void theWayOnIsOneButton()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        TypeResultPage page(desk.context, desk.editor, nullptr);
        const QSignalSpy way(&page, &Page::placeRequested);
        page.findChild<QPushButton *>(u"next"_s)->click();
        page.findChild<QPushButton *>(u"back"_s)->click();
        QCOMPARE(way[0][0].value<Place>().kind, Place::Kind::Profile);
        QCOMPARE(way[1][0].value<Place>().kind, Place::Kind::Item);
    }

    void everythingHasANameAndTheFirstFocusIsAChart()
    {
        test::ResultDesk desk(test::example(u"doppelfurt"_s));
        TypeResultPage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 710);
        page.show();
        QCOMPARE(test::namelessFocusables(&page), QStringList());
        page.activateWindow();
        page.showPlace({Place::Kind::TypeResult, {}});
        QCOMPARE(page.focusWidget(), page.findChild<ShareBars *>());
    }

    void everyChart_showsItsNumbersAsATable()
    {
        test::ResultDesk desk(test::example(u"doppelfurt"_s));
        TypeResultPage page(desk.context, desk.editor, nullptr);
        page.resize(1366, 900);
        page.show();
        const QList<Chart *> charts = page.findChildren<Chart *>();
        QVERIFY(charts.size() >= 3);
        for (Chart *chart : charts) {
            auto *asTable = page.findChild<QAction *>(chart->objectName() + u"AsTable"_s);
            if (!asTable)
                continue;
            asTable->trigger();
            auto *table = page.findChild<NumberTable *>(chart->objectName() + u"Table"_s);
            QVERIFY(table->isVisible());
            QVERIFY(!chart->isVisible());
            QCOMPARE(table->model()->rowCount(), chart->table().rows.size());
            QCOMPARE(table->model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), chart->table().header.first());
            QVERIFY(!table->accessibleName().isEmpty());
        }
        QCoreApplication::processEvents();
        for (const NumberTable *table : page.findChildren<NumberTable *>()) {
            QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
            QVERIFY(table->viewport()->height() >= table->verticalHeader()->length());
            QTRY_VERIFY(table->parentWidget()->rect().contains(table->geometry()));
        }
        page.grab().save(QStringLiteral(VK_ARTIFACT_DIR "/screenshots/type-as-tables.png"));
        // Another language, other words: the table goes with them.
        desk.settings.setLanguage(Language::German);
        QApplication::sendPostedEvents();
        auto *shares = page.findChild<NumberTable *>(u"shareBarsTable"_s);
        QCOMPARE(shares->model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
                 page.findChild<ShareBars *>()->table().header.first());
        page.findChild<QAction *>(u"shareBarsAsTable"_s)->trigger();
        QVERIFY(page.findChild<ShareBars *>()->isVisible());
        QVERIFY(!shares->isVisible());
    }

    void theWayToShowTheShares_isRemembered()
    {
        test::ResultDesk desk(test::example(u"doppelfurt"_s));
        {
            TypeResultPage page(desk.context, desk.editor, nullptr);
            page.findChild<QTabBar *>(u"shareTabs"_s)->setCurrentIndex(1);
        }
        TypeResultPage again(desk.context, desk.editor, nullptr);
        QCOMPARE(again.findChild<QTabBar *>(u"shareTabs"_s)->currentIndex(), 1);
    }

    void tabReachesEverything()
    {
        test::ResultDesk desk(test::example(u"doppelfurt"_s));
        TypeResultPage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 900);
        page.show();
        page.activateWindow();
        const QStringList reached = test::reachedByTab(&page, page.findChild<ShareBars *>());
        QVERIFY(!reached.contains(u"(stuck)"_s));
        for (const QString &name :
             {u"shareBars"_s, u"shareRadar"_s, u"contributionBars"_s, u"flips"_s, u"back"_s, u"next"_s})
            QVERIFY2(reached.contains(name), qPrintable(name + u" is not in "_s + reached.join(u' ')));
    }
};

QTEST_MAIN(TestTypeResultPage)
#include "tst_typeresultpage.moc"
