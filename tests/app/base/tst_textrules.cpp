// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/textrules.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestTextRules : public test::TestCase
{
    Q_OBJECT

private slots:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("severalLines");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("a name") << u"Bad Köthen"_s << false << true;
        QTest::newRow("a line break in one line") << u"a\nb"_s << false << false;
        QTest::newRow("a line break in a note") << u"a\nb"_s << true << true;
        QTest::newRow("a bell in a note") << u"a\ab"_s << true << false;
        QTest::newRow("ten emoji are ten") << u"😀😀😀😀😀😀😀😀😀😀"_s << false << true;
        QTest::newRow("eleven letters") << u"abcdefghijk"_s << false << false;
        QTest::newRow("half an emoji") << QString(QChar(0xD83D)) << false << false;
    }

    void texts()
    {
        QFETCH(QString, text);
        QFETCH(bool, severalLines);
        QTEST(checkText(text, 10, severalLines).isOk(), "isFine");
    }

    /// What a name says must not turn around or break up the line it stands in.
    void onOneLine_keepsTheLine()
    {
        const QString name = u"Rat\u2028haus\u202Egnp\u2066x\u200F"_s;
        QCOMPARE(onOneLine(name), u"Rat hausgnpx"_s);
        QCOMPARE(onOneLine(u"Bad Königsbrück – 😀"_s), u"Bad Königsbrück – 😀"_s);
    }
};

QTEST_GUILESS_MAIN(TestTextRules)
#include "tst_textrules.moc"
