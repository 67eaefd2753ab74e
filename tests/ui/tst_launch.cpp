// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uifixture.h"
#include "ui/application.h"
#include "ui/pages/failurepage.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;

/// How the program begins: what it answers in the terminal, and what it offers when its library cannot be opened.
class TestLaunch : public TestCase
{
    Q_OBJECT

    struct Outcome
    {
        int code = -1;
        QString out;
        QString err;
    };

    /// The real program on a computer without a display.
    static Outcome run(const QStringList &words)
    {
        QProcess program;
        QProcessEnvironment bare;
        bare.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        bare.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        program.setProcessEnvironment(bare);
        program.start(QStringLiteral(VK_WINDOW), words);
        if (!program.waitForFinished(60000))
            qFatal("the program does not end");
        return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
                QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
    }

private slots:
    void helpAndVersion_needNoDisplay()
    {
        const Outcome help = run({u"--help"_s, u"--lang"_s, u"de"_s});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.contains(u"Sprache des Fensters"_s), qPrintable(help.out));
        QVERIFY(help.out.contains(u"--library"_s));
        QCOMPARE(help.err, QString());
        QVERIFY(run({u"--lang=en"_s, u"-h"_s}).out.contains(u"Language of the window"_s));
        const Outcome version = run({u"--version"_s});
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith(u"vierklang "_s));
    }

    void anUnknownLanguage_isRefusedWithTheOnesThereAre()
    {
        for (const QStringList &words : {QStringList{u"--lang"_s, u"xx"_s}, QStringList{u"--lang=DE"_s, u"--help"_s}}) {
            const Outcome outcome = run(words);
            QCOMPARE(outcome.code, 2);
            QVERIFY2(outcome.err.contains(u"--lang de"_s) && outcome.err.contains(u"--lang en"_s),
                     qPrintable(outcome.err));
            QCOMPARE(outcome.out, QString());
        }
    }

    void failure_offersAnotherLibraryAndANewOne_byKeyboard()
    {
        UiFixture fixture;
        ui::FailurePage page(fixture.context, Error{ErrorCode::LibraryDamaged, {u"/home/cdo/library.sqlite"_s}, {}, {}},
                             u"/home/cdo/library.sqlite"_s, nullptr);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy chosen(&page, &ui::FailurePage::libraryChosen);
        QVERIFY(find(&page, u"retry"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(find(&page, u"otherLibrary"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(chosen.size(), 0);
        fixture.prompts.filesToOpenNext = {u"/srv/andere.sqlite"_s};
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(chosen.takeFirst().first().toString(), u"/srv/andere.sqlite"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        fixture.prompts.fileToSaveNext = u"/srv/neu.sqlite"_s;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(chosen.takeFirst().first().toString(), u"/srv/neu.sqlite"_s);
        QVERIFY(find<QLabel>(&page, u"failureHint"_s)->text().contains(u"/home/cdo/library.sqlite"_s));
    }

    /// From a file that is no library to a window on a new one, without starting the program again.
    void anotherLibrary_opensInPlaceOfTheBrokenOne()
    {
        const QTemporaryDir folder;
        QFile foreign(folder.filePath(u"library.sqlite"_s));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write("no library");
        foreign.close();
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        ui::LaunchOptions options;
        options.libraryPath = foreign.fileName();
        ui::Application application(options, store);
        application.start();
        const auto windows = [](const char *className) {
            const QWidgetList all = QApplication::topLevelWidgets();
            for (QWidget *window : all) {
                if (window->inherits(className) && window->isVisible())
                    return window;
            }
            return static_cast<QWidget *>(nullptr);
        };
        auto *failure = qobject_cast<ui::FailurePage *>(windows("vierklang::ui::FailurePage"));
        QVERIFY(failure);
        emit failure->libraryChosen(folder.filePath(u"neu/andere.sqlite"_s));
        QTRY_VERIFY(windows("vierklang::ui::MainWindow"));
        QVERIFY(!windows("vierklang::ui::FailurePage"));
        QVERIFY(QFile::exists(folder.filePath(u"neu/andere.sqlite"_s)));
        QVERIFY(foreign.open(QIODevice::ReadOnly));
        QCOMPARE(foreign.readAll(), "no library");
    }
};

QTEST_MAIN(TestLaunch)
#include "tst_launch.moc"
