// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csvtable.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestCsvTable : public test::TestCase
{
    Q_OBJECT

private slots:
    void tables_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("cells");
        const auto row = [](const char *name, const QByteArray &bytes, const QList<QStringList> &cells) {
            QTest::newRow(name) << bytes << cells;
        };
        row("semicolons", "a;b\r\nc;d\r\n", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
        row("commas, no break at the end", "a,b\nc,d", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
        row("tabs, old Mac", "a\tb\rc\td\r", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
        row("a comma inside of semicolons", "a;b,c\n", {{u"a"_s, u"b,c"_s}});
        row("separators in quotes", "\"a,;\";b\n", {{u"a,;"_s, u"b"_s}});
        row("quotes and breaks in quotes", "\"x \"\"y\"\"\r\nz\";b\n", {{u"x \"y\"\nz"_s, u"b"_s}});
        row("empty cells stay", "a;;c;\n", {{u"a"_s, QString(), u"c"_s, QString()}});
        row("empty rows go", "a;b\n;;\n\nc;d\n", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
        row("byte order mark", "\xef\xbb\xbf\"\xc3\xa4\";b\n", {{u"ä"_s, u"b"_s}});
        row("Windows-1252", "\xe4;\x80\x84x\x93\n", {{u"ä"_s, u"€„x“"_s}});
        row("UTF-16 little", QByteArray("\xff\xfe\xe4\x00;\x00" "b\x00\n\x00", 10), {{u"ä"_s, u"b"_s}});
        row("UTF-16 big", QByteArray("\xfe\xff\x00\xe4\x00;\x00" "b", 8), {{u"ä"_s, u"b"_s}});
        row("nothing", "", {});
    }

    void tables()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, cells);
        const Result<QList<CsvRow>> read = parseCsv(bytes);
        QVERIFY(read.isOk());
        QList<QStringList> found;
        for (const CsvRow &row : read.value())
            found.append(row.cells);
        QCOMPARE(found, cells);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("where");
        QTest::newRow("a quote never closed") << QByteArray("a;b\nc;\"d") << u"quote"_s << u"#cell=2,2"_s;
        QTest::newRow("text behind a quote") << QByteArray("a;\"b\"c\n") << u"quote"_s << u"#cell=1,2"_s;
        QTest::newRow("no characters of Windows") << QByteArray("a;\x81\n") << u"encoding"_s << QString();
        QTest::newRow("half a character of UTF-16") << QByteArray("\xff\xfe" "a", 3) << u"encoding"_s << QString();
        QTest::newRow("zero bytes") << QByteArray("a;\0b", 4) << u"encoding"_s << QString();
        QTest::newRow("too many rows") << QByteArray("a;b\n").repeated(6000) << u"size"_s << u"#cell=5002,1"_s;
        QTest::newRow("too many columns") << QByteArray("a;").repeated(200) << u"size"_s << u"#cell=1,102"_s;
    }

    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        QFETCH(QString, where);
        const Result<QList<CsvRow>> read = parseCsv(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().arguments, (QStringList{u"table"_s, why}));
        QCOMPARE(read.error().issues.first().where, where);
    }

    void rowNumbers_areThoseOfTheSpreadsheet()
    {
        const QList<CsvRow> rows = parseCsv("a;b\n\n\"x\ny\";1\nlast;2\n").value();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[1].row, 3);
        QCOMPARE(rows[2].row, 4);
    }

    void written_comesBack_andIsNoFormula()
    {
        const QByteArray bytes = csvOf({{u"=1+1"_s, u" +2"_s, u"a\"b"_s, u"-"_s, u"x;y"_s}}, u';');
        QVERIFY(bytes.startsWith("\xef\xbb\xbf\"'=1+1\";\"' +2\";\"a\"\"b\";\"'-\";"));
        QVERIFY(bytes.endsWith("\r\n"));
        QCOMPARE(parseCsv(bytes).value().first().cells.last(), u"x;y"_s);
    }
};

QTEST_APPLESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
