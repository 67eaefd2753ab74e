// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/support/teachingfixture.h"
#include "tests/ui/support/widgetchecks.h"
#include "ui/charts/chart.h"
#include "ui/charts/profileradar.h"
#include "ui/teaching/casesheetview.h"
#include "ui/teaching/guesspage.h"
#include "ui/teaching/morphpage.h"
#include "ui/teaching/morphslider.h"
#include "ui/teaching/pagepictures.h"
#include "ui/teaching/teachinghandouts.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;

class TestTeachingPages : public TestCase
{
    Q_OBJECT

private slots:
    /// Every chart of the teaching mode, as PNG, as SVG and on the clipboard.
    void everyPicture_carriesTheWatermark()
    {
        TeachingFixture fixture;
        const QList<ui::Chart *> charts = fixture.window->findChildren<ui::Chart *>();
        QVERIFY(charts.size() >= 16);
        for (ui::Chart *chart : charts) {
            QVERIFY(fixture.context.isTeaching);
            const QImage marked = chart->picture();
            chart->copyPicture();
            const QImage copied = QApplication::clipboard()->image();
            const QString svg = fixture.folder.filePath(u"picture.svg"_s);
            const QString png = fixture.folder.filePath(u"picture.png"_s);
            QVERIFY(chart->writePicture(svg).isOk() && chart->writePicture(png).isOk());
            fixture.context.isTeaching = false;
            const QImage bare = chart->picture();
            fixture.context.isTeaching = true;
            QVERIFY2(marked != bare, qPrintable(chart->objectName()));
            QCOMPARE(copied.convertToFormat(marked.format()), marked);
            QFile file(svg);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().contains("Lehrbeispiel"), qPrintable(chart->objectName()));
            QCOMPARE(QImage(png).convertToFormat(marked.format()).size(), marked.size());
            QVERIFY(QImage(png).convertToFormat(QImage::Format_RGB32) != bare.convertToFormat(QImage::Format_RGB32));
        }
    }

    /// The menu beside the title has every chart that can be seen, on each page that has one.
    void everyChart_canBeCopiedAndSavedFromTheTitle()
    {
        TeachingFixture fixture;
        fixture.window->lesson().game().reveal();
        for (int page = 0; page < ui::TeachingWindow::PageCount; ++page) {
            fixture.window->goTo(page);
            QList<ui::Chart *> seen;
            for (ui::Chart *chart : fixture.window->page()->findChildren<ui::Chart *>()) {
                if (chart->isVisible())
                    seen.append(chart);
            }
            auto *button = fixture.window->page()->findChild<ui::PagePictures *>(u"pagePictures"_s);
            QCOMPARE(button->isVisible(), !seen.isEmpty());
            QCOMPARE(button->shown().size(), seen.size());
            button->fill();
            for (qsizetype i = 0; i < seen.size(); ++i) {
                const QMenu *one = button->menu()->actions()[i]->menu();
                QVERIFY2(one && !one->title().isEmpty(), qPrintable(seen[i]->objectName()));
                QCOMPARE(one->actions().size(), 2);
                QApplication::clipboard()->clear();
                one->actions().first()->trigger();
                QCOMPARE(QApplication::clipboard()->image().convertToFormat(QImage::Format_RGB32),
                         button->shown()[i]->picture().convertToFormat(QImage::Format_RGB32));
            }
        }
    }

    /// Pictures and sheets are the only ways out: what belongs to a library is off.
    void nothingElse_leavesTheProgram()
    {
        TeachingFixture fixture;
        int forbidden = 0;
        for (const QAction *action : fixture.window->findChildren<QAction *>()) {
            for (const QString &keys : {u"Ctrl+N"_s, u"Ctrl+O"_s, u"Ctrl+Shift+S"_s, u"Ctrl+Shift+W"_s, u"Ctrl+Shift+L"_s,
                                        u"Ctrl+Shift+B"_s}) {
                if (!action->shortcuts().contains(QKeySequence(keys)))
                    continue;
                ++forbidden;
                QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
            }
        }
        QCOMPARE(forbidden, 6);
        for (const QPushButton *button : fixture.window->findChildren<QPushButton *>())
            QVERIFY2(!button->objectName().contains(u"report"_s, Qt::CaseInsensitive), qPrintable(button->objectName()));
    }

    void handouts_areTheOnesThatTheCommandLineMakes()
    {
        TeachingFixture fixture;
        fixture.window->lesson().addCase(2026, Clarity::Mixed);
        fixture.window->goTo(6);
        auto *page = qobject_cast<ui::TeachingHandouts *>(fixture.window->page());
        const auto choose = [&](const QString &name) {
            QSignalSpy shown(page, &ui::TeachingHandouts::previewShown);
            find<QAbstractButton>(page, name)->click();
            QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 30000);
        };
        choose(u"sheet-case-sheet"_s);
        QVERIFY(!find(page, u"paperA5"_s)->isEnabled());
        choose(u"handoutSolution"_s);
        choose(u"sheetEnglish"_s);
        const Instrument &instrument = fixture.window->lesson().instrument();
        const auto save = [&](const QString &button, const QString &name) {
            fixture.prompts.fileToSaveNext = fixture.folder.filePath(name);
            find<QPushButton>(page, button)->click();
            QFile file(fixture.prompts.fileToSaveNext);
            [&] { QTRY_VERIFY_WITH_TIMEOUT(file.exists(), 30000); }();
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        TeachingRequest request{{TeachingSheet::CaseSheet}, Language::English, CardSize::A4, true, std::nullopt};
        const auto made = [&] {
            return makeTeachingSheets(instrument, teachingOrder(instrument, request, 2026, Clarity::Mixed)).value();
        };
        QCOMPARE(save(u"saveSheet"_s, u"case.pdf"_s), made());
        QVERIFY(fixture.prompts.lastProposal.endsWith(u"/Vierklang-Case-sheet-2026-with-solution.pdf"_s));
        request.sheets = {AllTeachingSheets.cbegin(), AllTeachingSheets.cend()};
        QCOMPARE(save(u"saveAllSheets"_s, u"all.pdf"_s), made());
        choose(u"sheet-type-cards"_s);
        choose(u"paperA5"_s);
        request = {{TeachingSheet::TypeCards}, Language::English, CardSize::A5, true, std::nullopt};
        QCOMPARE(save(u"saveSheet"_s, u"cards.pdf"_s), made());
        QCOMPARE(find<QLabel>(page, u"pageNumber"_s)->text(), u"Seite 1 von 4"_s);
    }

    void help_opensOverThePage_andF8GoesOn()
    {
        TeachingFixture fixture;
        fixture.window->goTo(3);
        QTest::keyClick(fixture.window.get(), Qt::Key_F1);
        QVERIFY(find(fixture.window.get(), u"teachingHelp"_s)->isVisible());
        QTest::keyClick(fixture.window.get(), Qt::Key_F8);
        QVERIFY(fixture.window->page()->isVisible());
        QTest::keyClick(fixture.window.get(), Qt::Key_F1);
        find<QPushButton>(fixture.window.get(), u"helpClose"_s)->click();
        QVERIFY(qobject_cast<ui::GuessPage *>(fixture.window->page())->isVisible());
    }

    /// No air under the title and none in the fields, however narrow the window and large the letters.
    void matrix_takesTheHeightOfItsTexts_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("zoom");
        QTest::newRow("wide") << QSize(1366, 768) << 100;
        QTest::newRow("just below a square") << QSize(1080, 700) << 100;
        QTest::newRow("narrow") << QSize(1024, 700) << 100;
        QTest::newRow("200 %") << QSize(1366, 768) << 200;
        QTest::newRow("200 %, narrow") << QSize(1024, 700) << 200;
    }

    void matrix_takesTheHeightOfItsTexts()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, zoom);
        for (const Language language : {Language::German, Language::English}) {
            TeachingFixture fixture(language, size, ThemeChoice::Light, zoom);
            fixture.window->goTo(5);
            QCoreApplication::processEvents();
            QWidget *page = fixture.window->page();
            const QLabel *title = find<QLabel>(page, u"pageTitle"_s);
            const QLabel *lead = find<QLabel>(page, u"matrixLead"_s);
            const QWidget *grid = find(page, u"matrixGrid"_s);
            const QLabel *note = find<QLabel>(page, u"matrixNote"_s);
            const int line = lead->fontMetrics().height();
            QVERIFY2(title->height() <= title->heightForWidth(title->width()) + line / 2, qPrintable(QString::number(title->height())));
            const auto gap = [&](const QWidget *above, const QWidget *below) {
                return below->mapTo(page, QPoint()).y() - above->mapTo(page, QPoint(0, above->height())).y();
            };
            QVERIFY2(gap(title, lead) <= fixture.theme.px(16), qPrintable(QString::number(gap(title, lead))));
            QVERIFY(gap(lead, grid) <= fixture.theme.px(16) && gap(grid, note) <= fixture.theme.px(16));
            int last = 0;
            for (const QLabel *label : grid->findChildren<QLabel *>()) {
                if (!label->isVisible())
                    continue;
                QVERIFY(label->height() >= label->heightForWidth(label->width()));
                last = std::max(last, label->mapTo(grid, QPoint(0, label->height())).y());
            }
            QVERIFY(grid->height() - last <= fixture.theme.px(60));
            // Nor does the page scroll on over nothing.
            const auto *scroll = find<QScrollArea>(page, u"teachingScroll"_s);
            const int under = scroll->widget()->height() - note->mapTo(scroll->widget(), QPoint(0, note->height())).y();
            QVERIFY2(scroll->widget()->height() <= scroll->viewport()->height() || under <= fixture.theme.px(24),
                     qPrintable(QString::number(under)));
        }
    }

    void watermark_endsWithTheMode()
    {
        TeachingFixture fixture;
        QVERIFY(fixture.context.isTeaching);
        fixture.window.reset();
        QVERIFY(!fixture.context.isTeaching);
    }

    void everyPage_hasNamesAndIsReachedByTab_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("german");
        for (int page = 0; page < ui::TeachingWindow::PageCount; ++page) {
            QTest::addRow("%d-de", page) << page << true;
            QTest::addRow("%d-en", page) << page << false;
        }
    }

    void everyPage_hasNamesAndIsReachedByTab()
    {
        QFETCH(const int, page);
        QFETCH(const bool, german);
        TeachingFixture fixture(german ? Language::German : Language::English);
        fixture.window->goTo(page);
        QCOMPARE(unnamedWidgets(fixture.window.get()).join(u'\n'), QString());
        QCOMPARE(unreachedByTab(fixture.window.get()).join(u'\n'), QString());
        QCOMPARE(sharedMnemonics(fixture.window->menuBar()).join(u'\n'), QString());
    }

    void language_switchesLive()
    {
        TeachingFixture fixture;
        const QString german = find<QLabel>(fixture.window.get(), u"teachingTitle"_s)->text();
        fixture.settings.setLanguage(Language::English);
        fixture.translation.use(Language::English);
        QCoreApplication::processEvents();
        QVERIFY(find<QLabel>(fixture.window.get(), u"teachingTitle"_s)->text() != german);
        for (int page = 0; page < ui::TeachingWindow::PageCount; ++page) {
            fixture.window->goTo(page);
            const QList<QLabel *> labels = fixture.window->page()->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->isVisible() && label->objectName() != "guessName"_L1)
                    QVERIFY2(!label->text().contains(u" und "_s), qPrintable(label->text()));
            }
        }
    }

    /// Radar, dots and shares show one and the same position.
    void morph_movesAllPicturesTogether()
    {
        TeachingFixture fixture;
        fixture.window->goTo(1);
        auto *slider = find<ui::MorphSlider>(fixture.window.get(), u"morphSlider"_s);
        auto *radar = find<ui::ProfileRadar>(fixture.window.get(), u"morphRadar"_s);
        auto *dots = find<ui::Chart>(fixture.window.get(), u"morphDots"_s);
        auto *shares = find<ui::Chart>(fixture.window.get(), u"morphShares"_s);
        for (const int step : {0, 58, 116, 200}) {
            slider->setValue(step);
            const Lesson &lesson = fixture.window->lesson();
            QCOMPARE(lesson.morphStep(), step);
            const QList<MorphScale> scales = lesson.morph().scalesAt(step);
            for (qsizetype axis = 0; axis < 6; ++axis)
                QCOMPARE(radar->lines().last().values[axis], scales[axis].now);
            QCOMPARE(dots->table().rows[2].last(), radar->table().rows[2].last());
            const TypePicture picture = lesson.morph().pictureAt(step);
            QVERIFY(shares->table().rows[1][1].startsWith(QString::number(picture.percent[TypeKey::O])));
        }
    }

    void reducedMotion_jumpsInTenths()
    {
        TeachingFixture fixture;
        fixture.window->goTo(1);
        find<QCheckBox>(fixture.window.get(), u"morphReduced"_s)->setChecked(true);
        auto *slider = find<ui::MorphSlider>(fixture.window.get(), u"morphSlider"_s);
        find<QPushButton>(fixture.window.get(), u"morphPlay"_s)->click();
        QTRY_VERIFY(slider->value() > 0);
        QCOMPARE(slider->value(), MorphSteps / 10);
        qobject_cast<ui::MorphPage *>(fixture.window->page())->halt();
    }

    /// The lab never adds the dimensions up: no number beyond the six means and the single values.
    void lab_hasNoMeanOverAll()
    {
        TeachingFixture fixture;
        for (const TypeKey type : AllTypes) {
            auto *radar = find<ui::ProfileRadar>(fixture.window.get(), u"labRadar"_s + letterOf(type));
            QCOMPARE(radar->table().rows.size(), 6);
            auto *dots = find<ui::Chart>(fixture.window.get(), u"labDots"_s + letterOf(type));
            QCOMPARE(dots->table().header.size(), 3);
            for (const QStringList &row : dots->table().rows)
                QVERIFY(!row.last().isEmpty());
        }
    }

    void projector_showsTheSheetAndNoSolutionBefore()
    {
        TeachingFixture fixture;
        fixture.window->goTo(3);
        auto *page = qobject_cast<ui::GuessPage *>(fixture.window->page());
        find<QPushButton>(fixture.window.get(), u"guessProject"_s)->click();
        QVERIFY(page->projector());
        const QString covered = page->projector()->sheet()->lines().join(u' ');
        for (const TypeKey type : AllTypes)
            QVERIFY(!covered.contains(fixture.window->lesson().instrument().card(type).name.de));
        find<QPushButton>(fixture.window.get(), u"guessReveal"_s)->click();
        QVERIFY(page->projector()->sheet()->lines().join(u' ').contains(
            fixture.window->lesson().instrument().card(TypeKey::B).name.de));
        QTest::keyClick(page->projector(), Qt::Key_Escape);
        QTRY_VERIFY(!page->projector());
        QVERIFY(!find<QPushButton>(fixture.window.get(), u"guessProject"_s)->isChecked());
    }
};

QTEST_MAIN(TestTeachingPages)
#include "tst_teachingpages.moc"
