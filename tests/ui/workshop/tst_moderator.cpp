// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/widgetchecks.h"
#include "tests/ui/workshop/support/roomfixture.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;

/// The moderator's window, one thing at a time.
class TestModerator : public TestCase
{
    Q_OBJECT

private slots:
    void digits_countAndEnterReveals();
};

void TestModerator::digits_countAndEnterReveals()
{
    RoomFixture room(10);
    room.goToItem();
    room.count(u"111133"_s);
    QCOMPARE(room.text(u"countedOf"_s), u"6 of 10 votes"_s);
    press(Qt::Key_Return);
    QCOMPARE(room.run().vote().phase(), ItemPhase::Counting);
    QVERIFY(room.message().contains(u"6 of 10"_s));
    room.vote(u"3312"_s);
    QCOMPARE(room.run().vote().phase(), ItemPhase::Revealed);
    QCOMPARE(room.text(u"agreement"_s), u"divided"_s);
    press(Qt::Key_2);
    QCOMPARE(room.run().vote().phase(), ItemPhase::Decided);
    QCOMPARE(room.run().vote().consensus(), *Answer::atLevel(2));
    QCoreApplication::processEvents();
    room.ui.window->grab().save(u"/tmp/rm-reveal.png"_s);
}

QTEST_MAIN(TestModerator)
#include "tst_moderator.moc"
