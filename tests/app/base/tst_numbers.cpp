// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbers.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestNumbers : public test::TestCase
{
    Q_OBJECT

private slots:
    void decimal_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("places");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
        QTest::newRow("half goes up") << 2.375 << 2 << u"2,38"_s << u"2.38"_s;
        QTest::newRow("a half that binary stores below") << 1.005 << 2 << u"1,01"_s << u"1.01"_s;
        QTest::newRow("negative half goes away from zero") << -2.375 << 2 << u"−2,38"_s << u"−2.38"_s;
        QTest::newRow("no minus zero") << -0.001 << 1 << u"0,0"_s << u"0.0"_s;
        QTest::newRow("thirds") << 1.0 / 3 << 4 << u"0,3333"_s << u"0.3333"_s;
        QTest::newRow("whole") << 3.0 << 1 << u"3,0"_s << u"3.0"_s;
    }

    void decimal()
    {
        QFETCH(double, value);
        QFETCH(int, places);
        QTEST(vierklang::decimal(value, places, Language::German), "german");
        QTEST(vierklang::decimal(value, places, Language::English), "english");
    }

    void signs()
    {
        QCOMPARE(signedDecimal(15, 1, Language::German), u"+15,0"_s);
        QCOMPARE(signedDecimal(-0.34, 1, Language::German), u"−0,3"_s);
        QCOMPARE(signedDecimal(0.0, 1, Language::German), u"0,0"_s);
        QCOMPARE(signedDecimal(0.04, 1, Language::German), u"0,0"_s);
    }

    void wholeNumbersAndPercent()
    {
        QCOMPARE(count(62000, Language::German), u"62\u202F000"_s);
        QCOMPARE(count(1234567, Language::English), u"1,234,567"_s);
        QCOMPARE(count(780, Language::German), u"780"_s);
        QCOMPARE(percent(14, Language::German), u"14\u00A0%"_s);
        QCOMPARE(percent(14, Language::English), u"14%"_s);
    }

    void dates()
    {
        const QDate date(2026, 3, 5);
        QCOMPARE(shortDate(date, Language::German), u"05.03.2026"_s);
        QCOMPARE(longDate(date, Language::German), u"5. März 2026"_s);
        QCOMPARE(longDate(date, Language::English), u"5 March 2026"_s);
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
