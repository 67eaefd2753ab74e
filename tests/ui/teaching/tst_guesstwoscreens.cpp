// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/support/teachingfixture.h"
#include "tests/ui/support/widgetchecks.h"
#include "ui/teaching/casesheetview.h"
#include "ui/teaching/guesspage.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;

/// "Guess the type" on screens that Qt knows: the trainer's laptop and a projector at its right.
class TestGuessTwoScreens : public TestCase
{
    Q_OBJECT

private slots:
    void theSheet_fillsTheOtherScreen_data()
    {
        QTest::addColumn<QPoint>("trainer");
        QTest::addColumn<QRect>("wall");
        QTest::newRow("projector at the right") << QPoint(0, 0) << QRect(1366, 0, 1280, 720);
        QTest::newRow("where the trainer is not") << QPoint(1400, 0) << QRect(0, 0, 1366, 768);
    }

    void theSheet_fillsTheOtherScreen()
    {
        QFETCH(const QPoint, trainer);
        QFETCH(const QRect, wall);
        TeachingFixture fixture(Language::German, QSize(1024, 700));
        fixture.window->move(trainer);
        fixture.window->goTo(3);
        auto *page = qobject_cast<ui::GuessPage *>(fixture.window->page());
        const QRect before = fixture.window->geometry();
        find<QPushButton>(fixture.window.get(), u"guessProject"_s)->click();
        QVERIFY(page->projector() && page->projector()->isFullScreen());
        QTRY_COMPARE(page->projector()->geometry(), wall);
        QCOMPARE(page->projector()->screen()->geometry(), wall);
        QCOMPARE(page->projector()->sheet()->size(), wall.size());
        QCOMPARE(fixture.window->geometry(), before);
    }

    /// The wall follows the lesson, and what the trainer sees early stays off it.
    void theWall_followsTheLesson_andKeepsTheSolutionBack()
    {
        TeachingFixture fixture(Language::German, QSize(1024, 700));
        fixture.window->move(0, 0);
        fixture.window->goTo(3);
        auto *page = qobject_cast<ui::GuessPage *>(fixture.window->page());
        find<QPushButton>(fixture.window.get(), u"guessProject"_s)->click();
        const auto said = [page] { return page->projector()->sheet()->lines().join(u' '); };
        QVERIFY(said().contains(fixture.window->lesson().game().now().assessment.commune().name));
        find<QAbstractButton>(fixture.window.get(), u"guessPeek"_s)->click();
        for (const TypeKey type : AllTypes)
            QVERIFY(!said().contains(fixture.window->lesson().instrument().card(type).nameWithArticle.de));
        find<QPushButton>(fixture.window.get(), u"guessNext"_s)->click();
        QVERIFY(said().contains(fixture.window->lesson().game().now().assessment.commune().name));
        fixture.window->goTo(6);
        QVERIFY2(page->projector(), "the wall stays while the trainer prepares a sheet");
        fixture.window->reset();
        QVERIFY(said().contains(fixture.window->lesson().game().now().assessment.commune().name));
        QTest::keyClick(page->projector(), Qt::Key_Escape);
        QTRY_VERIFY(!page->projector());
    }

    void theWall_goesWithTheLesson()
    {
        TeachingFixture fixture(Language::German, QSize(1024, 700));
        fixture.window->goTo(3);
        find<QPushButton>(fixture.window.get(), u"guessProject"_s)->click();
        QPointer<ui::GuessProjector> wall = qobject_cast<ui::GuessPage *>(fixture.window->page())->projector();
        QVERIFY(wall);
        fixture.window.reset();
        QVERIFY(!wall);
    }
};

int main(int argc, char *argv[])
{
    const QTemporaryDir folder(quickFolderTemplate());
    QFile config(folder.filePath(u"screens.json"_s));
    if (!config.open(QIODevice::WriteOnly))
        return 1;
    const auto screen = [](const char *name, int x, int width, int height) {
        return QByteArrayLiteral("{\"name\":\"") + name + "\",\"x\":" + QByteArray::number(x) +
               ",\"y\":0,\"width\":" + QByteArray::number(width) + ",\"height\":" + QByteArray::number(height) +
               ",\"logicalDpi\":96,\"logicalBaseDpi\":96,\"dpr\":1}";
    };
    config.write("{\"screens\":[" + screen("laptop", 0, 1366, 768) + ',' + screen("projector", 1366, 1280, 720) + "]}");
    config.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + config.fileName().toUtf8());
    const QApplication application(argc, argv);
    TestGuessTwoScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_guesstwoscreens.moc"
