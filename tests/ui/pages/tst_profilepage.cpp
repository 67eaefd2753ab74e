// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "tests/support/answers.h"
#include "tests/ui/support/resultdesk.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/dotplot.h"
#include "ui/charts/itemdots.h"
#include "ui/charts/radarchart.h"
#include "ui/pages/profilepage.h"
#include "ui/widgets/halfspin.h"
#include "ui/widgets/markedlabel.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QLineEdit>
#include <QApplication>
#include <QTabBar>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::ui;

namespace {

QString headlineOf(const QWidget &page)
{
    return page.findChild<MarkedLabel *>(u"headline"_s)->text();
}

} // namespace

/// How far? The profile, its table, its details and the targets.
class TestProfilePage : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { test::prepareApplication(); }

    void headlineIsComputed()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        const ProfilePage page(desk.context, desk.editor, nullptr);
        QCOMPARE(headlineOf(page), u"Farthest from the own target: lens “Roles” and dimension “Local participation”."_s);
        QVERIFY(page.findChild<QLabel *>(u"headSentence"_s)
                    ->text()
                    .startsWith(u"Roles 1.9 of 3.0, Local participation 1.3 of 2.5."_s));
    }

    void withoutOwnTargetsTheLowestIsNamed()
    {
        Assessment assessment = test::example(u"werkheim"_s);
        for (const QString &id : builtInInstrument().scaleIds())
            QVERIFY(assessment.setTarget(builtInInstrument(), id, std::nullopt).isOk());
        test::ResultDesk desk(assessment);
        const ProfilePage page(desk.context, desk.editor, nullptr);
        QVERIFY(headlineOf(page).startsWith(u"Lowest so far: lens “Roles” and dimension “"_s));
        QVERIFY(page.findChild<QLabel *>(u"headSentence"_s)->text().contains(u"No own targets yet"_s));
    }

    void targetsThatAreReachedAreSaid()
    {
        Assessment assessment = test::example(u"werkheim"_s);
        for (const QString &id : builtInInstrument().scaleIds())
            QVERIFY(assessment.setTarget(builtInInstrument(), id, 1.0).isOk());
        test::ResultDesk desk(assessment);
        QCOMPARE(headlineOf(ProfilePage(desk.context, desk.editor, nullptr)),
                 u"All own targets are reached."_s);
    }

    void emptyIsSaid()
    {
        test::ResultDesk desk(test::assessmentFrom(QString()));
        const ProfilePage page(desk.context, desk.editor, nullptr);
        QCOMPARE(headlineOf(page), u"Too few answers for a profile yet."_s);
        QCOMPARE(page.findChild<DotPlot *>()->values().at(0), u"Data use: too few answers (0 of 8)"_s);
    }

    void aRowShowsItsQuestionsLowestFirst()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        ProfilePage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 710);
        page.show();
        auto *dots = page.findChild<DotPlot *>();
        QTest::keyClick(dots, Qt::Key_Down);
        QVERIFY(page.findChild<QLabel *>(u"detailTitle"_s)->text().startsWith(u"Roles: 9"_s));
        const auto *items = page.findChild<ItemDots *>();
        QCOMPARE(items->rows().size(), 9);
        for (qsizetype row = 1; row < items->rows().size(); ++row)
            QVERIFY(items->rows()[row - 1].answer.level() <= items->rows()[row].answer.level());
        QCOMPARE(items->rows().first().id, u"role.guides"_s);
        QVERIFY(items->values().first().contains(u"(assumption)"_s));
        QVERIFY(!page.findChild<QWidget *>(u"studyMessage"_s)->isHidden());
        QTest::keyClick(dots, Qt::Key_End);
        QVERIFY(page.findChild<QWidget *>(u"studyMessage"_s)->isHidden());
    }

    /// In the place of the chart beside the profile: another scale, another table under its name.
    void tableOfTheQuestions_goesWithTheScale()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        ProfilePage page(desk.context, desk.editor, nullptr);
        page.resize(1366, 768);
        page.show();
        page.findChild<QAction *>(u"itemDotsAsTable"_s)->trigger();
        auto *table = page.findChild<QTableView *>(u"itemDotsTable"_s);
        const auto *chart = page.findChild<ItemDots *>();
        for (int scale = 0; scale < 9; ++scale) {
            page.findChild<DotPlot *>()->setCurrent(scale);
            QCoreApplication::processEvents();
            QCOMPARE(table->accessibleName(), chart->accessibleName());
            QCOMPARE(table->model()->rowCount(), chart->table().rows.size());
        }
        page.grab().save(QStringLiteral(VK_ARTIFACT_DIR "/screenshots/profile-detail-as-table.png"));
    }

    void bothPicturesFrom1280OnOneOfThreeTabsBelow()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        ProfilePage page(desk.context, desk.editor, nullptr);
        auto *tabs = page.findChild<QTabBar *>(u"profileTabs"_s);
        const auto *dots = page.findChild<DotPlot *>();
        const auto *radar = page.findChild<RadarChart *>();
        const auto *table = page.findChild<QTableView *>();
        page.resize(1016, 700);
        page.show();
        QVERIFY(dots->isVisible() && radar->isVisible() && !table->isVisible());
        QCOMPARE(tabs->count(), 2);
        page.resize(760, 640);
        QCOMPARE(tabs->count(), 3);
        QVERIFY(dots->isVisible() && !radar->isVisible());
        tabs->setCurrentIndex(1);
        QVERIFY(!dots->isVisible() && radar->isVisible());
        QCOMPARE(desk.settings.profileView(), ProfileView::Radar);
        tabs->setCurrentIndex(2);
        QVERIFY(table->isVisible());
        page.resize(1102, 700);
        QVERIFY(table->isVisible() && !dots->isVisible());
        tabs->setCurrentIndex(0);
        QVERIFY(dots->isVisible() && radar->isVisible());
    }

    void theLastViewIsRemembered()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        desk.settings.setProfileView(ProfileView::Table);
        ProfilePage page(desk.context, desk.editor, nullptr);
        page.resize(760, 640);
        page.show();
        QVERIFY(page.findChild<QTableView *>()->isVisible());
    }

    void theTable_leavesRoomForTheNames()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        desk.settings.setProfileView(ProfileView::Table);
        ProfilePage page(desk.context, desk.editor, nullptr);
        auto *table = page.findChild<QTableView *>(u"profileTable"_s);
        for (const int width : {480, 640, 760, 1102}) {
            page.resize(width, 640);
            page.show();
            QCoreApplication::processEvents();
            QVERIFY2(table->columnWidth(0) >= 190, qPrintable(QString::number(width)));
            int all = 0;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                all += table->columnWidth(column);
            QVERIFY(all >= table->viewport()->width());
            page.grab().save(QStringLiteral(VK_ARTIFACT_DIR "/screenshots/profiletable-%1.png").arg(width));
        }
    }

    void targets_areTypedAtOnce_andLeftWithEscape()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s), Language::German);
        ProfilePage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 710);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.findChild<QPushButton *>(u"setTargets"_s)->click();
        QCoreApplication::processEvents();
        auto *first = qobject_cast<QSpinBox *>(QApplication::focusWidget());
        QVERIFY(first);
        for (const QSpinBox *spin : page.findChildren<QSpinBox *>()) {
            const auto *line = spin->findChild<QLineEdit *>();
            QVERIFY(line->width() >= line->fontMetrics().horizontalAdvance(spin->specialValueText()) + 4);
            QVERIFY(page.rect().contains(QRect(spin->mapTo(&page, QPoint()), spin->size())));
        }
        page.grab().save(QStringLiteral(VK_ARTIFACT_DIR "/screenshots/targets.png"));
        QTest::keyClicks(first, u"1,5"_s);
        QTest::keyClick(first, Qt::Key_Escape);
        QVERIFY(!page.findChild<QWidget *>(u"targetsPanel"_s)->isVisible());
        QVERIFY(page.findChild<QPushButton *>(u"setTargets"_s)->hasFocus());
        QCOMPARE(desk.editor.assessment().targets().value(builtInInstrument().scaleIds().first()), 1.5);
    }

    void theTableIsTheTwinOfThePlot()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        const ProfilePage page(desk.context, desk.editor, nullptr);
        const auto *model = qobject_cast<ChartTableModel *>(page.findChild<QTableView *>()->model());
        QCOMPARE(model->table(), page.findChild<DotPlot *>()->table());
        QCOMPARE(model->table().rows[0].at(6), u"3\u00A0St, 5\u00A0As"_s);
    }

    void theRadarShowsDimensionsOrLenses()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        const ProfilePage page(desk.context, desk.editor, nullptr);
        const auto *radar = page.findChild<RadarChart *>();
        QCOMPARE(radar->series().axisIds.size(), 6);
        page.findChild<QComboBox *>(u"radarOf"_s)->setCurrentIndex(1);
        QCOMPARE(radar->series().axisIds.size(), 3);
    }

    void targetsAreSetInPlaceAndUndone()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        ProfilePage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 710);
        page.show();
        page.findChild<QPushButton *>(u"setTargets"_s)->click();
        auto *spin = page.findChild<HalfSpin *>(u"target.lens.roles"_s);
        QVERIFY(spin->isVisible());
        QCOMPARE(spin->target(), std::optional(3.0));
        spin->stepUp();
        QCOMPARE(desk.editor.assessment().targets().value(u"lens.roles"_s), 3.5);
        QVERIFY(page.findChild<DotPlot *>()->values().at(1).contains(u"target 3.5"_s));
        spin->setValue(spin->minimum());
        QVERIFY(!desk.editor.assessment().targets().contains(u"lens.roles"_s));
        QVERIFY(page.findChild<DotPlot *>()->table().rows[1].at(2).endsWith(u"(next step)"_s));
        QVERIFY(desk.editor.undo().isOk());
        QVERIFY(desk.editor.undo().isOk());
        QCOMPARE(spin->target(), std::optional(3.0));
        page.findChild<QPushButton *>(u"closeTargets"_s)->click();
        QVERIFY(!spin->isVisible());
    }

    void onlyHalvesCanBeTyped()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s), Language::German);
        HalfSpin spin(desk.context, nullptr);
        spin.setTarget(2.5);
        QCOMPARE(spin.text(), u"2,5"_s);
        spin.selectAll();
        QTest::keyClicks(&spin, u"3,5"_s);
        QTest::keyClick(&spin, Qt::Key_Return);
        QCOMPARE(spin.target(), std::optional(3.5));
        spin.setTarget(std::nullopt);
        QCOMPARE(spin.text(), u"next step"_s);
    }

    void picturesAreOfferedForTheChartInSight()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        ProfilePage page(desk.context, desk.editor, nullptr);
        page.resize(760, 640);
        page.show();
        desk.prompts.fileToSaveNext.clear();
        page.findChild<QPushButton *>(u"savePicture"_s)->click();
        QCOMPARE(desk.prompts.lastProposal, u"Vierklang maturity profile.png"_s);
        page.findChild<QTabBar *>(u"profileTabs"_s)->setCurrentIndex(1);
        page.findChild<QPushButton *>(u"savePicture"_s)->click();
        QCOMPARE(desk.prompts.lastProposal, u"Vierklang maturity radar.png"_s);
        const QSignalSpy said(&page, &Page::announced);
        page.findChild<QPushButton *>(u"copyPicture"_s)->click();
        QCOMPARE(said.count(), 1);
    }

    void tabLeavesTheTableAndEverythingHasAName()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        ProfilePage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 710);
        page.show();
        QCOMPARE(test::namelessFocusables(&page), QStringList());
        QVERIFY(!page.findChild<QTableView *>()->tabKeyNavigation());
    }

    void tabReachesEverything()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        ProfilePage page(desk.context, desk.editor, nullptr);
        page.resize(1102, 900);
        page.show();
        page.activateWindow();
        const QStringList reached = test::reachedByTab(&page, page.findChild<DotPlot *>());
        QVERIFY(!reached.contains(u"(stuck)"_s));
        for (const QString &name :
             {u"dotPlot"_s, u"profileRadar"_s, u"itemDots"_s, u"setTargets"_s, u"copyPicture"_s, u"next"_s})
            QVERIFY2(reached.contains(name), qPrintable(name + u" is not in "_s + reached.join(u' ')));
    }
};

QTEST_MAIN(TestProfilePage)
#include "tst_profilepage.moc"
