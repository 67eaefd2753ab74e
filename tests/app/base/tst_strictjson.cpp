// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/strictjson.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

struct DuplicateRow
{
    const char *name;
    QByteArray json;
    QStringList places;
};

QList<DuplicateRow> duplicateRows()
{
    return {
        {"none", "{\"a\": 1, \"b\": {\"a\": [1, {\"a\": 2}]}}", {}},
        {"at the top", "{\"a\": 1, \"a\": 2}", {u"/a"_s}},
        {"deep", "{\"m\": [{\"x\": 1}, {\"y\": \"}\\\"\", \"y\": 3}]}", {u"/m/1/y"_s}},
        {"the same key by an escape", "{\"a\": 1, \"\\u0061\": 2}", {u"/a"_s}},
        {"slash and tilde", "{\"a/b~c\": 1, \"a/b~c\": 1}", {u"/a~1b~0c"_s}},
    };
}

} // namespace

class TestStrictJson : public test::TestCase
{
    Q_OBJECT

private slots:
    void duplicates_areNamedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("places");
        for (const DuplicateRow &row : duplicateRows())
            QTest::newRow(row.name) << row.json << row.places;
    }

    void duplicates_areNamedWithTheirPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, places);
        const Result<QJsonObject> parsed = parseStrictJson(json);
        QCOMPARE(parsed.isOk(), places.isEmpty());
        if (places.isEmpty())
            return;
        QStringList found;
        for (const Issue &issue : parsed.error().issues) {
            QCOMPARE(issue.code, ErrorCode::DuplicateKey);
            found.append(issue.where);
        }
        QCOMPARE(found, places);
    }

    void notJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("line");
        QTest::newRow("empty") << QByteArray() << u"1"_s;
        QTest::newRow("a list") << QByteArray("[1]") << u"1"_s;
        QTest::newRow("cut off in line 2") << QByteArray("{\"a\":\n[1,") << u"2"_s;
        QTest::newRow("bad UTF-8") << QByteArray("{\"a\": \"\xff\"}") << u"1"_s;
        QTest::newRow("a raw line break in a text") << QByteArray("{\"a\": 1,\n \"b\": \"x\ny\"}") << u"2"_s;
        QTest::newRow("a raw tab in a key") << QByteArray("{\"a\tb\": 1}") << u"1"_s;
        QTest::newRow("a number without its nought") << QByteArray("{\"a\": .5}") << u"1"_s;
        QTest::newRow("a number that ends in a point") << QByteArray("{\"a\": 1.}") << u"1"_s;
        QTest::newRow("a leading nought") << QByteArray("{\"a\": [\n\n01]}") << u"3"_s;
        QTest::newRow("too deep") << QByteArray("{\"a\":" + QByteArray(5000, '[') + QByteArray(5000, ']') +
                                                "}")
                                  << u"1"_s;
    }

    void notJson()
    {
        QFETCH(QByteArray, json);
        const Result<QJsonObject> parsed = parseStrictJson(json);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::NotJson);
        QTEST(parsed.error().arguments.value(0), "line");
    }

    void byteOrderMark_isAllowed() { QVERIFY(parseStrictJson("\xEF\xBB\xBF{\"a\":1}").isOk()); }
};

QTEST_GUILESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
