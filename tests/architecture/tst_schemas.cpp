// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentfile.h"
#include "app/instrument/instrumentreader.h"
#include "tests/architecture/schemavalidation.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestSchemas : public test::TestCase
{
    Q_OBJECT

    [[nodiscard]] static QJsonObject json(const QString &path)
    {
        QFile file(test::sourceFile(path));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(path));
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    const QJsonObject m_assessment = json(u"resources/schema/assessment.schema.json"_s);
    const QJsonObject m_instrument = json(u"resources/schema/instrument.schema.json"_s);

    static void fits(const QJsonObject &schema, const QJsonObject &document)
    {
        const QStringList problems = test::schemaProblems(schema, document);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

private slots:
    void theInstrument_meetsItsSchema()
    {
        fits(m_instrument, QJsonDocument::fromJson(builtInInstrumentFile()).object());
    }

    void everyExample_meetsItsSchema()
    {
        for (const ExampleDescription &example : builtInInstrument().examples)
            fits(m_assessment, json(u"resources/examples/%1.vierklang"_s.arg(example.name)));
    }

    void whateverTheProgramWrites_meetsTheSchema()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 50; ++i) {
            const QByteArray written = writeAssessment(test::randomAssessment(random), builtInInstrument());
            fits(m_assessment, QJsonDocument::fromJson(written).object());
        }
    }

    void theSchemas_canSayNo()
    {
        QJsonObject assessment = json(u"resources/examples/werkheim.vierklang"_s);
        assessment[u"form"_s] = u"medium"_s;
        QVERIFY(!test::schemaProblems(m_assessment, assessment).isEmpty());
        QJsonObject instrument = QJsonDocument::fromJson(builtInInstrumentFile()).object();
        instrument[u"surprise"_s] = 1;
        QVERIFY(!test::schemaProblems(m_instrument, instrument).isEmpty());
    }

    /// A round holds counts; a list of voters or votes would have to be an unknown key.
    void theSchema_hasNoPlaceForASingleVote()
    {
        const QJsonObject round = m_assessment[u"properties"_s][u"maturity"_s][u"additionalProperties"_s]
                                              [u"properties"_s][u"rounds"_s][u"items"_s][u"properties"_s]
                                                  .toObject();
        QCOMPARE(round.keys(), QStringList({u"counts"_s, u"notApplicable"_s, u"unknown"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSchemas)
#include "tst_schemas.moc"
