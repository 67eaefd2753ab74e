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

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>

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
