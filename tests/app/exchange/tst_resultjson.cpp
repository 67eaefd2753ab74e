// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/resultjson.h"
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestResultJson : public test::TestCase
{
    Q_OBJECT

private slots:
    void shapeAndNumbers_areThoseOfTheContract()
    {
        const Assessment assessment = test::example(u"bachtal"_s);
        const AssessmentResult result = score(builtInInstrument(), assessment);
        const QByteArray line = resultToJson(assessment, result);
        QVERIFY(!line.contains('\n'));
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        QCOMPARE(json.keys().join(u' '),
                 u"assessment dimensions format formatVersion gaps instrument lenses recommendations type"_s);
        const QJsonObject type = json[u"type"_s].toObject();
        QCOMPARE(type[u"label"_s].toString(), u"split"_s);
        QCOMPARE(type[u"leading"_s].toString(), u"C"_s);
        QCOMPARE(type[u"second"_s].toString(), u"B"_s);
        QCOMPARE(type[u"shares"_s].toObject()[u"B"_s].toDouble(), result.type.shares[TypeKey::B]);
        QCOMPARE(type[u"margin"_s].toDouble(), result.type.margin);
        QCOMPARE(type[u"complete"_s].toBool(), true);
        QCOMPARE(type[u"flips"_s].toArray().size(), result.type.flips.size());
        const QJsonObject dimension = json[u"dimensions"_s].toObject()[u"data"_s].toObject();
        QCOMPARE(dimension[u"level"_s].toString(), u"low"_s);
        QCOMPARE(dimension[u"mean"_s].toDouble(), *result.scale(u"dim.data"_s)->mean);
    }

    void missingValues_areNull()
    {
        const Assessment assessment = test::assessmentFrom(u"||strat.document=1"_s);
        const QJsonObject json =
            QJsonDocument::fromJson(resultToJson(assessment, score(builtInInstrument(), assessment))).object();
        const QJsonObject scale = json[u"dimensions"_s].toObject()[u"strat"_s].toObject();
        for (const QString &key : {u"mean"_s, u"level"_s, u"target"_s, u"reference"_s})
            QVERIFY2(scale[key].isNull(), qPrintable(key));
        QVERIFY(json[u"type"_s].toObject()[u"pointsToFlip"_s].isNull());
    }
};

QTEST_GUILESS_MAIN(TestResultJson)
#include "tst_resultjson.moc"
