// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/support/teachingfixture.h"
#include "tests/ui/support/widgetchecks.h"
#include "ui/teaching/casesheetview.h"
#include "ui/teaching/teachinghandouts.h"
#include "ui/teaching/teachingpage.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;

namespace {

/// Paper with ink on it: the pages of a PDF arrive one after the other.
bool showsAPage(QWidget *preview)
{
    const QImage image = preview->grab().toImage();
    bool white = false;
    bool ink = false;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            const int grey = qGray(image.pixel(x, y));
            white = white || grey == 255;
            ink = ink || grey < 60;
        }
    }
    return preview->isEnabled() && white && ink;
}

} // namespace

/// Photographs every page of the teaching mode in every dress and fails when a text does not fit. The pictures are in
/// build/<preset>/artifacts/teaching.
class TestTeachingScreens : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder = QDir(QStringLiteral(VK_ARTIFACT_DIR "/teaching"));
        m_folder.removeRecursively();
        QVERIFY(m_folder.mkpath(u"."_s));
    }

    void page_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<int>("theme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("zoom");
        QTest::addColumn<bool>("german");
        const QStringList scenes{u"lab"_s,  u"lab-two"_s, u"lab-table"_s, u"morph"_s,  u"flip"_s,     u"flip-practice"_s,
                                 u"guess"_s, u"guess-solved"_s, u"axes"_s, u"matrix"_s, u"handouts"_s, u"handouts-case"_s, u"help"_s};
        for (const QString &scene : scenes) {
            const auto row = [&](const QString &dress, ThemeChoice theme, QSize size, int zoom, bool german) {
                const QString name = u"%1-%2-%3"_s.arg(scene, german ? u"de"_s : u"en"_s, dress);
                QTest::newRow(qPrintable(name)) << scene << static_cast<int>(theme) << size << zoom << german;
            };
            for (const bool german : {true, false}) {
                row(u"light-1366"_s, ThemeChoice::Light, QSize(1366, 768), 100, german);
                row(u"light-1024"_s, ThemeChoice::Light, QSize(1024, 700), 100, german);
                row(u"zoom200"_s, ThemeChoice::Light, QSize(1366, 768), 200, german);
            }
            row(u"dark-1366"_s, ThemeChoice::Dark, QSize(1366, 768), 100, true);
            row(u"contrast"_s, ThemeChoice::HighContrast, QSize(1366, 768), 100, true);
        }
    }

    void page()
    {
        QFETCH(const QString, scene);
        QFETCH(const int, theme);
        QFETCH(const QSize, size);
        QFETCH(const int, zoom);
        QFETCH(const bool, german);
        TeachingFixture fixture(german ? Language::German : Language::English, size, static_cast<ThemeChoice>(theme), zoom);
        stage(fixture, scene);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        QVERIFY(fixture.window->grab().save(m_folder.filePath(name)));
        QCOMPARE(fixture.window->size(), size);
        QCOMPARE(overflowingAreas(fixture.window.get()).join(u'\n'), QString());
        QCOMPARE(clippedTexts(fixture.window.get()).join(u'\n'), QString());
    }

    void projector_data()
    {
        QTest::addColumn<bool>("german");
        QTest::addColumn<bool>("solved");
        QTest::newRow("projector-de") << true << false;
        QTest::newRow("projector-de-solved") << true << true;
        QTest::newRow("projector-en") << false << false;
        QTest::newRow("projector-en-solved") << false << true;
    }

    void projector()
    {
        QFETCH(const bool, german);
        QFETCH(const bool, solved);
        TeachingFixture fixture(german ? Language::German : Language::English);
        stage(fixture, solved ? u"guess-solved"_s : u"guess"_s);
        ui::CaseSheetView *sheet = find<ui::CaseSheetView>(fixture.window.get(), u"guessSheet"_s);
        ui::CaseSheetView wall(fixture.context, fixture.window->lesson().instrument(), nullptr);
        wall.resize(1280, 720);
        wall.showCase(fixture.window->lesson().game());
        QCOMPARE(wall.lines(), sheet->lines());
        QVERIFY(wall.grab().save(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
    }

private:
    static void stage(TeachingFixture &fixture, const QString &scene)
    {
        Lesson &lesson = fixture.window->lesson();
        if (scene.startsWith(u"lab")) {
            fixture.window->goTo(0);
            find<QTabBar>(fixture.window.get(), u"labViews"_s)
                ->setCurrentIndex(scene == u"lab-two"_s ? 1 : scene == u"lab-table"_s ? 2 : 0);
        } else if (scene == u"morph") {
            lesson.setMorphStep(116);
            fixture.window->goTo(1);
        } else if (scene.startsWith(u"flip")) {
            fixture.window->goTo(2);
            if (scene == u"flip-practice")
                find<QTabBar>(fixture.window.get(), u"flipTabs"_s)->setCurrentIndex(1);
            else
                find<QPushButton>(fixture.window.get(), u"flipSuggest"_s)->click();
        } else if (scene.startsWith(u"guess")) {
            lesson.game().setClassSize(18);
            lesson.addCase(2026, Clarity::Clear);
            lesson.addCase(2027, Clarity::Mixed);
            lesson.game().goTo(5);
            for (const int guess : {0, 0, 0, 0, 0, 0, 0, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4})
                lesson.game().add(guessAt(static_cast<std::size_t>(guess)));
            if (scene == u"guess-solved")
                lesson.game().reveal();
            fixture.window->goTo(3);
        } else if (scene == u"axes") {
            lesson.setAxisOrder(RadarArea(lesson.axisValues(), MaxLevel).smallestOrder());
            fixture.window->goTo(4);
        } else if (scene.startsWith(u"handouts")) {
            lesson.addCase(2026, Clarity::Clear);
            fixture.window->goTo(6);
            auto *page = find<ui::TeachingHandouts>(fixture.window.get(), u"teachingHandouts"_s);
            QSignalSpy shown(page, &ui::TeachingHandouts::previewShown);
            QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 30000);
            if (scene == u"handouts-case") {
                shown.clear();
                find<QRadioButton>(fixture.window.get(), u"sheet-case-sheet"_s)->click();
                QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 30000);
            }
            QTRY_VERIFY_WITH_TIMEOUT(showsAPage(find(fixture.window.get(), u"reportPreview"_s)), 30000);
        } else if (scene == u"help") {
            QTest::keyClick(fixture.window.get(), Qt::Key_F1);
        } else {
            fixture.window->goTo(5);
        }
    }

    QDir m_folder;
};

QTEST_MAIN(TestTeachingScreens)
#include "tst_teachingscreens.moc"
