// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "ui/projector/projectorwindow.h"

#include <QApplication>
#include <QScreen>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;

/// The same on screens that Qt knows: a laptop and a projector at its right.
class TestTwoScreens : public TestCase
{
    Q_OBJECT

private slots:
    void theScreens_areThoseOfQt()
    {
        const ui::Screens screens;
        QCOMPARE(screens.geometries(), QList<QRect>({QRect(0, 0, 1366, 768), QRect(1366, 0, 1280, 720)}));
        QWidget moderator;
        moderator.setGeometry(100, 100, 600, 400);
        moderator.show();
        QCOMPARE(screens.geometryOf(&moderator), QRect(0, 0, 1366, 768));
    }

    void theWindow_goesToTheProjector_data()
    {
        QTest::addColumn<QRect>("moderator");
        QTest::addColumn<QRect>("projector");
        QTest::newRow("at the right") << QRect(100, 100, 600, 400) << QRect(1366, 0, 1280, 720);
        QTest::newRow("where the moderator is not") << QRect(1500, 100, 600, 400) << QRect(0, 0, 1366, 768);
    }

    void theWindow_goesToTheProjector()
    {
        QFETCH(const QRect, moderator);
        QFETCH(const QRect, projector);
        QWidget moderatorsWindow;
        moderatorsWindow.setGeometry(moderator);
        moderatorsWindow.show();
        QVERIFY(QTest::qWaitForWindowExposed(&moderatorsWindow));
        ui::Screens screens;
        ui::ProjectorWindow window(&moderatorsWindow, screens);
        window.present();
        QVERIFY(window.isFullScreen());
        QTRY_COMPARE(window.geometry(), projector);
        QCOMPARE(window.screen()->geometry(), projector);
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
               ",\"y\":0,\"width\":" + QByteArray::number(width) +
               ",\"height\":" + QByteArray::number(height) +
               ",\"logicalDpi\":96,\"logicalBaseDpi\":96,\"dpr\":1}";
    };
    config.write("{\"screens\":[" + screen("laptop", 0, 1366, 768) + ',' +
                 screen("projector", 1366, 1280, 720) + "]}");
    config.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + config.fileName().toUtf8());
    const QApplication application(argc, argv);
    TestTwoScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twoscreens.moc"
