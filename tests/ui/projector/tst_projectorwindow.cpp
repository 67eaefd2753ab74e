// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "ui/projector/projectorscreen.h"
#include "ui/projector/projectorwindow.h"
#include "ui/translation.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;

namespace {

constexpr QRect Laptop(0, 0, 1366, 768);
constexpr QRect Projector(1366, 0, 1280, 720);

ProjectedView someView()
{
    return {WelcomeSlide{u"Stadt Geheim"_s, QDate(2026, 11, 12)}, Language::German, false};
}

/// Screens that a test plugs in and pulls out.
class PluggedScreens final : public ui::Screens
{
public:
    explicit PluggedScreens(const QList<QRect> &screens) : m_screens(screens) {}
    [[nodiscard]] QList<QRect> geometries() const override { return m_screens; }
    [[nodiscard]] QRect geometryOf(const QWidget *) const override { return m_screens.first(); }
    void plug(const QList<QRect> &screens)
    {
        m_screens = screens;
        emit changed();
    }

private:
    QList<QRect> m_screens;
};

} // namespace

/// The window of the room comes up where it belongs and survives whatever happens to the cable.
class TestProjectorWindow : public TestCase
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_moderator;

    void press(ui::ProjectorWindow &window, Qt::Key key) { QTest::keyClick(&window, key); }

private slots:
    void init()
    {
        TestCase::init();
        m_moderator = std::make_unique<QWidget>();
        m_moderator->setGeometry(20, 40, 900, 700);
        m_moderator->show();
        m_moderator->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_moderator.get()));
    }

    void cleanup()
    {
        m_moderator.reset();
        for (const QWidget *left : QApplication::topLevelWidgets())
            QVERIFY2(!left->isVisible(), "a window is left");
    }

    void screenFor_takesTheOtherScreen_data()
    {
        QTest::addColumn<QList<QRect>>("screens");
        QTest::addColumn<QRect>("moderators");
        QTest::addColumn<QRect>("expected");
        const QRect above(0, -1080, 1920, 1080);
        QTest::newRow("one") << QList<QRect>{Laptop} << Laptop << QRect();
        QTest::newRow("projector at the right") << QList<QRect>{Laptop, Projector} << Laptop << Projector;
        QTest::newRow("moderator on the projector") << QList<QRect>{Laptop, Projector} << Projector << Laptop;
        QTest::newRow("mirrored") << QList<QRect>{Laptop, QRect(0, 0, 1280, 720)} << Laptop << QRect();
        QTest::newRow("three") << QList<QRect>{Laptop, above, Projector} << Laptop << above;
        QTest::newRow("nothing left") << QList<QRect>{} << QRect() << QRect();
        QTest::newRow("a screen without size") << QList<QRect>{Laptop, QRect()} << Laptop << QRect();
    }

    void screenFor_takesTheOtherScreen()
    {
        QFETCH(const QList<QRect>, screens);
        QFETCH(const QRect, moderators);
        QFETCH(const QRect, expected);
        QCOMPARE(ui::screenFor(screens, moderators).value_or(QRect()), expected);
    }

    void placeBeside_leavesTheModeratorFree_data()
    {
        QTest::addColumn<QRect>("moderator");
        QTest::addColumn<bool>("isFree");
        QTest::newRow("room at the right") << QRect(0, 0, 960, 768) << true;
        QTest::newRow("room at the left") << QRect(406, 0, 960, 768) << true;
        QTest::newRow("room below") << QRect(0, 0, 1366, 500) << true;
        QTest::newRow("maximised") << Laptop << false;
    }

    void placeBeside_leavesTheModeratorFree()
    {
        QFETCH(const QRect, moderator);
        QFETCH(const bool, isFree);
        const QRect place = ui::placeBeside(moderator, Laptop);
        QVERIFY(Laptop.contains(place));
        QVERIFY(place.width() >= 320);
        QCOMPARE(!place.intersects(moderator), isFree);
    }

    void withAProjector_itIsFullScreenThere_withoutTakingTheKeyboard()
    {
        PluggedScreens screens({Laptop, Projector});
        ui::ProjectorWindow window(m_moderator.get(), screens);
        window.present();
        QVERIFY(window.isOnProjector());
        QVERIFY(window.isFullScreen());
        QCOMPARE(window.geometry(), Projector);
        QCoreApplication::processEvents();
        QVERIFY(m_moderator->isActiveWindow());
        QVERIFY(!window.parentWidget());
    }

    void withoutAProjector_itIsAWindow()
    {
        PluggedScreens screens({Laptop});
        ui::ProjectorWindow window(m_moderator.get(), screens);
        window.present();
        QVERIFY(window.isVisible());
        QVERIFY(!window.isFullScreen());
        QVERIFY(!window.isOnProjector());
        QVERIFY(!window.geometry().intersects(m_moderator->geometry()));
    }

    void thePulledCable_leavesTheModeratorAlone_andThePicture()
    {
        PluggedScreens screens({Laptop, Projector});
        ui::ProjectorWindow window(m_moderator.get(), screens);
        const ProjectedView view = someView();
        window.setView(view);
        window.present();
        QSignalSpy places(&window, &ui::ProjectorWindow::placeChanged);
        for (int i = 0; i < 3; ++i) {
            screens.plug({Laptop});
            QVERIFY(window.isVisible());
            QVERIFY(!window.isFullScreen());
            QVERIFY(Laptop.contains(window.geometry()));
            QVERIFY(!window.geometry().intersects(m_moderator->geometry()));
            QCoreApplication::processEvents();
            QVERIFY(m_moderator->isActiveWindow());
            QVERIFY(window.view() == view);
            screens.plug({Laptop, Projector});
            QVERIFY(window.isFullScreen());
            QCOMPARE(window.geometry(), Projector);
            QVERIFY(window.view() == view);
        }
        QCOMPARE(places.size(), 6);
    }

    void anotherResolution_isFollowed()
    {
        PluggedScreens screens({Laptop, Projector});
        ui::ProjectorWindow window(m_moderator.get(), screens);
        window.present();
        const QRect other(1366, 0, 1024, 768);
        screens.plug({Laptop, other});
        QCOMPARE(window.geometry(), other);
        QVERIFY(window.isFullScreen());
    }

    void blackStaysBlack_whenTheCableIsPulled()
    {
        PluggedScreens screens({Laptop, Projector});
        ui::ProjectorWindow window(m_moderator.get(), screens);
        window.present();
        window.setBlank(true);
        screens.plug({Laptop});
        QVERIFY(window.isBlank());
        screens.plug({Laptop, Projector});
        QVERIFY(window.isBlank());
    }

    void f11_changesBetweenFullScreenAndWindow()
    {
        PluggedScreens screens({Laptop, Projector});
        ui::ProjectorWindow window(m_moderator.get(), screens);
        window.present();
        press(window, Qt::Key_F11);
        QVERIFY(!window.isFullScreen());
        QVERIFY(Projector.contains(window.geometry()));
        // What the person chose stays: a change of the screens does not blow the window up again.
        screens.plug({Laptop});
        screens.plug({Laptop, Projector});
        QVERIFY(!window.isFullScreen());
        press(window, Qt::Key_F11);
        QVERIFY(window.isFullScreen());
        QCOMPARE(window.geometry(), Projector);
    }

    void f11_worksOnASingleScreenToo()
    {
        PluggedScreens screens({Laptop});
        ui::ProjectorWindow window(m_moderator.get(), screens);
        window.present();
        press(window, Qt::Key_F11);
        QVERIFY(window.isFullScreen());
        press(window, Qt::Key_F11);
        QVERIFY(!window.isFullScreen());
    }

    void escape_leavesFullScreen_twiceMakesItBlack()
    {
        PluggedScreens screens({Laptop, Projector});
        ui::ProjectorWindow window(m_moderator.get(), screens);
        window.present();
        QSignalSpy blank(&window, &ui::ProjectorWindow::blankChanged);
        press(window, Qt::Key_Escape);
        press(window, Qt::Key_Escape);
        QVERIFY(window.isBlank());
        QVERIFY(window.isFullScreen());
        press(window, Qt::Key_Escape);
        press(window, Qt::Key_Escape);
        QVERIFY(!window.isBlank());
        QCOMPARE(blank.size(), 2);
        press(window, Qt::Key_Escape);
        QTRY_VERIFY(!window.isFullScreen());
        QVERIFY(!window.isBlank());
    }

    void f12_makesItBlack_andShowsItAgain()
    {
        PluggedScreens screens({Laptop, Projector});
        ui::ProjectorWindow window(m_moderator.get(), screens);
        window.present();
        QSignalSpy blank(&window, &ui::ProjectorWindow::blankChanged);
        press(window, Qt::Key_F12);
        QVERIFY(window.isBlank());
        QCOMPARE(window.grab().toImage().pixelColor(300, 300), QColor(Qt::black));
        press(window, Qt::Key_F12);
        QVERIFY(!window.isBlank());
        window.setBlank(false);
        QCOMPARE(blank.size(), 2);
    }

    void closing_endsNothing_andItComesBack()
    {
        PluggedScreens screens({Laptop, Projector});
        ui::ProjectorWindow window(m_moderator.get(), screens);
        const ProjectedView view = someView();
        window.present();
        window.setView(view);
        QSignalSpy closed(&window, &ui::ProjectorWindow::closed);
        QVERIFY(window.close());
        QCOMPARE(closed.size(), 1);
        QVERIFY(!window.isVisible());
        QVERIFY(m_moderator->isVisible());
        // Pulling the cable does not bring a closed window back.
        screens.plug({Laptop});
        QVERIFY(!window.isVisible());
        screens.plug({Laptop, Projector});
        QVERIFY(!window.isVisible());
        window.present();
        QVERIFY(window.isFullScreen());
        QVERIFY(window.view() == view);
    }

    void theCursor_restsOnTheProjector()
    {
        PluggedScreens screens({Laptop, Projector});
        ui::ProjectorWindow window(m_moderator.get(), screens);
        window.present();
        auto *screen = window.findChild<ui::ProjectorScreen *>();
        QVERIFY(screen);
        QTRY_COMPARE(screen->cursor().shape(), Qt::BlankCursor);
        QMouseEvent moved(QEvent::MouseMove, QPointF(200, 200), screen->mapToGlobal(QPointF(200, 200)),
                          Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(screen, &moved);
        QCOMPARE(screen->cursor().shape(), Qt::ArrowCursor);
        QTRY_COMPARE(screen->cursor().shape(), Qt::BlankCursor);
        press(window, Qt::Key_F11);
        QCOMPARE(screen->cursor().shape(), Qt::ArrowCursor);
    }

    void theTitle_saysNothingOfTheCommune()
    {
        PluggedScreens screens({Laptop});
        ui::Translation translation;
        translation.use(Language::German);
        ui::ProjectorWindow window(m_moderator.get(), screens);
        window.setView(someView());
        QCOMPARE(window.windowTitle(), u"Beamer – Vierklang"_s);
        translation.use(Language::English);
        QTRY_COMPARE(window.windowTitle(), u"Projector – Vierklang"_s);
        QVERIFY(window.toolTip().isEmpty());
        QCOMPARE(window.contextMenuPolicy(), Qt::NoContextMenu);
    }

    void withoutAModerator_itStaysUsable()
    {
        PluggedScreens screens({Laptop, Projector});
        ui::ProjectorWindow window(m_moderator.get(), screens);
        window.present();
        m_moderator.reset();
        screens.plug({Laptop});
        QVERIFY(window.isVisible());
        QVERIFY(Laptop.contains(window.geometry()));
    }
};

QTEST_MAIN(TestProjectorWindow)
#include "tst_projectorwindow.moc"
