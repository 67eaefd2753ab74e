// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/workflow/librarydesk.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/uifixture.h"
#include "ui/application.h"
#include "ui/mainwindow.h"
#include "ui/teaching/morphpage.h"
#include "ui/teaching/teachinghandouts.h"
#include "ui/teaching/teachingwindow.h"
#include "ui/windowfont.h"

#include <QApplication>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;
using ui::TeachingWindow;

namespace {

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

/// Every file below a folder with what is in it.
QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        files.insert(path, hashOf(path));
    }
    return files;
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        qFatal("nothing has the focus");
    QTest::keyClick(focus, key, modifiers);
}

void tabTo(const QString &name)
{
    for (int i = 0; i < 200; ++i) {
        if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
            return;
        press(Qt::Key_Tab);
    }
    qFatal("Tab does not reach %s", qPrintable(name));
}

QString textOf(QWidget *window, const QString &name) { return find<QLabel>(window, name)->text(); }

} // namespace

/// A lesson of twenty minutes in the whole program, with the keyboard alone, in both languages.
class TestLessonByKeyboard : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        ui::useBundledFont();
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void lesson_data()
    {
        QTest::addColumn<bool>("german");
        QTest::newRow("german") << true;
        QTest::newRow("english") << false;
    }

    void lesson()
    {
        QFETCH(const bool, german);
        QTemporaryDir folder(quickFolderTemplate());
        QTemporaryDir settings;
        const QString path = folder.filePath(u"library.sqlite"_s);
        QVERIFY(fillLibrary(path));
        QSettings store(settings.filePath(u"settings.ini"_s), QSettings::IniFormat);
        ui::LaunchOptions options;
        options.libraryPath = path;
        options.language = german ? Language::German : Language::English;
        QMap<QString, QByteArray> before;
        {
            ui::Application program(options, store);
            program.start();
            QVERIFY(QTest::qWaitForWindowActive(program.window()));
            QVERIFY(qobject_cast<ui::MainWindow *>(program.window()));
            QTest::keyClick(program.window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(qobject_cast<TeachingWindow *>(program.window()));
            QVERIFY(QTest::qWaitForWindowActive(program.window()));
            auto &window = *qobject_cast<TeachingWindow *>(program.window());
            before = filesBelow(folder.path());
            // The library is closed: another program may have it to write.
            QVERIFY(canBeOpened(path));
            QCOMPARE(filesBelow(folder.path()), before);
            lab(window);
            morph(window);
            flip(window);
            guess(window);
            axes(window, german);
            handouts(window);
            help(window);
            reset(window);
            QCOMPARE(filesBelow(folder.path()), before);
            QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(qobject_cast<ui::MainWindow *>(program.window()));
            QVERIFY(QTest::qWaitForWindowActive(program.window()));
        }
        QCOMPARE(hashOf(path), before.value(path));
    }

private:
    static bool canBeOpened(const QString &path)
    {
        const FixedClock clock;
        CountingIds ids;
        const Result<OpenedDesk> opened = LibraryDesk::openAt(path, builtInInstrument(), clock, ids);
        return opened.isOk() && !opened.value().readOnlyBecause;
    }

    static bool fillLibrary(const QString &path)
    {
        const FixedClock clock;
        CountingIds ids;
        Result<OpenedDesk> opened = LibraryDesk::openAt(path, builtInInstrument(), clock, ids);
        return opened.isOk() && opened.value().desk->addExamples().isOk() && opened.value().desk->begin(Form::Full).isOk();
    }

    static void go(TeachingWindow &window, Qt::Key key) { QTest::keyClick(&window, key, Qt::ControlModifier); }

    static void lab(TeachingWindow &window)
    {
        go(window, Qt::Key_1);
        QVERIFY(find(&window, u"labGrid"_s)->isVisible());
        press(Qt::Key_Right);
        QVERIFY(find(&window, u"labBars"_s)->isVisible());
        press(Qt::Key_Right);
        QVERIFY(find(&window, u"labTable"_s)->isVisible());
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        QVERIFY(find(&window, u"labGrid"_s)->isVisible());
    }

    static void morph(TeachingWindow &window)
    {
        go(window, Qt::Key_2);
        Lesson &lesson = window.lesson();
        const int border = lesson.morph().borders().first().step;
        press(Qt::Key_K);
        QCOMPARE(lesson.morphStep(), border);
        QCOMPARE(lesson.morph().pictureAt(border).largest, TypeKey::C);
        QCOMPARE(lesson.morph().pictureAt(border - 1).largest, TypeKey::O);
        press(Qt::Key_End);
        QCOMPARE(lesson.morphStep(), MorphSteps);
        const QString atEnd = textOf(&window, u"morphHeadline"_s);
        // It plays back to where it came from.
        press(Qt::Key_Space);
        QTRY_VERIFY(lesson.morphStep() < MorphSteps);
        press(Qt::Key_Space);
        const int paused = lesson.morphStep();
        QVERIFY(!qobject_cast<ui::MorphPage *>(window.page())->isPlaying());
        press(Qt::Key_PageUp);
        QVERIFY(lesson.morphStep() >= paused);
        press(Qt::Key_Home);
        QCOMPARE(lesson.morphStep(), 0);
        tabTo(u"morphTurn"_s);
        press(Qt::Key_Space);
        QCOMPARE(lesson.morphStep(), MorphSteps);
        QCOMPARE(lesson.morphFrom().archetype, std::optional(TypeKey::C));
        tabTo(u"morphSlider"_s);
        press(Qt::Key_Home);
        QCOMPARE(textOf(&window, u"morphHeadline"_s), atEnd);
    }

    static void flip(TeachingWindow &window)
    {
        go(window, Qt::Key_3);
        TypeSandbox &sandbox = window.lesson().sandbox();
        const TypeKey before = sandbox.picture().largest;
        const auto setGoal = [](int row, Qt::Key points) {
            for (int i = 0; i < 20; ++i)
                press(Qt::Key_Up);
            for (int i = 0; i < row; ++i)
                press(Qt::Key_Down);
            press(points);
        };
        // By hand: from duties and funding to faster and better procedures.
        for (const int row : {0, 1, 2})
            setGoal(row, Qt::Key_0);
        for (const int row : {4, 5, 6})
            setGoal(row, Qt::Key_5);
        QVERIFY(sandbox.picture().largest != before);
        QCOMPARE(sandbox.assessment().remainingPoints(builtInInstrument()), 0);
        while (sandbox.canUndo())
            QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(sandbox.picture().largest, before);
        // By suggestion.
        tabTo(u"flipSuggest"_s);
        press(Qt::Key_Space);
        QVERIFY(sandbox.picture().largest != before);
        QVERIFY(!textOf(&window, u"flipChange"_s).isEmpty());
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(sandbox.assessment(), sandbox.original());
        // And a tick of the lived practice.
        tabTo(u"flipTabs"_s);
        press(Qt::Key_Right);
        tabTo(u"option3"_s);
        press(Qt::Key_3);
        QVERIFY(sandbox.assessment() != sandbox.original());
    }

    static void guess(TeachingWindow &window)
    {
        go(window, Qt::Key_4);
        GuessGame &game = window.lesson().game();
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(game.current(), round);
            QVERIFY(!window.findChild<QWidget *>(u"guessHeadline"_s)->isVisible());
            for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_2, Qt::Key_5})
                press(key);
            press(Qt::Key_Backspace);
            QCOMPARE(game.now().counts, (GuessCounts{1, 2, 0, 0, 0}));
            press(Qt::Key_Return);
            QVERIFY(game.now().solved);
            QVERIFY(find(&window, u"guessHeadline"_s)->isVisible());
            tabTo(u"guessNext"_s);
            press(Qt::Key_Return);
        }
        QCOMPARE(game.current(), 3);
        tabTo(u"guessMake"_s);
        press(Qt::Key_Return);
        QCOMPARE(game.cases().size(), 7);
        QCOMPARE(game.now().clarity, std::optional(Clarity::Clear));
    }

    static void axes(TeachingWindow &window, bool german)
    {
        go(window, Qt::Key_5);
        const QString before = textOf(&window, u"areaShare"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(window.lesson().axisOrder(), (AxisOrder{1, 0, 2, 3, 4, 5}));
        tabTo(u"axisLargest"_s);
        press(Qt::Key_Space);
        QVERIFY(textOf(&window, u"areaShare"_s) != before);
        QVERIFY(textOf(&window, u"areaWhy"_s).contains(german ? u"hängt von der Reihenfolge"_s : u"depends on the order"_s));
        go(window, Qt::Key_6);
        QVERIFY(find(&window, u"matrixGrid"_s)->isVisible());
    }

    /// The case before the class as a sheet; nothing is written by looking at it.
    static void handouts(TeachingWindow &window)
    {
        go(window, Qt::Key_7);
        auto *page = qobject_cast<ui::TeachingHandouts *>(window.page());
        QVERIFY(page);
        auto *save = find<QPushButton>(&window, u"saveSheet"_s);
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 30000);
        const QString cards = textOf(&window, u"pageNumber"_s);
        QVERIFY(cards.endsWith(u'4'));
        press(Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(&window, u"pageNumber"_s).endsWith(u'1'), 30000);
        tabTo(u"handoutSolution"_s);
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(&window, u"pageNumber"_s).endsWith(u'2'), 30000);
        QVERIFY(find<QComboBox>(&window, u"handoutCase"_s)->currentText().contains(u"2026"_s));
        tabTo(u"saveSheet"_s);
    }

    static void help(TeachingWindow &window)
    {
        press(Qt::Key_F1);
        QVERIFY(find(&window, u"helpClose"_s)->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(qobject_cast<ui::TeachingHandouts *>(window.page())->isVisible());
        press(Qt::Key_F1);
        press(Qt::Key_F1);
        QVERIFY(window.page()->isVisible());
    }

    static void reset(TeachingWindow &window)
    {
        QTest::keyClick(&window, Qt::Key_F8);
        Lesson &lesson = window.lesson();
        QCOMPARE(lesson.morphFrom().archetype, std::optional(TypeKey::O));
        QCOMPARE(lesson.morphStep(), 0);
        QVERIFY(!lesson.sandbox().canUndo());
        QCOMPARE(lesson.game().cases().size(), 6);
        QCOMPARE(lesson.game().now().guesses(), 0);
        QCOMPARE(lesson.axisOrder(), (AxisOrder{0, 1, 2, 3, 4, 5}));
    }
};

QTEST_MAIN(TestLessonByKeyboard)
#include "tst_lessonbykeyboard.moc"
