// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentfile.h"
#include "app/instrument/instrumentreader.h"
#include "app/workflow/brandfile.h"
#include "tests/architecture/schemavalidation.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
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
    const QJsonObject m_brand = json(u"resources/schema/brand.schema.json"_s);
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

    void aBrand_meetsItsSchema()
    {
        Brand brand;
        brand.organisation = u"Beratung"_s;
        fits(m_brand, QJsonDocument::fromJson(writeBrand(brand)).object());
        for (const BrandText which : AllBrandTexts)
            textOf(brand, which) = u"Ä"_s.repeated(100);
        brand.accent = 0xFF1A5276;
        brand.leftOut = {BrandChapter::Radar, BrandChapter::Answers, BrandChapter::Method};
        QByteArray picture;
        QBuffer buffer(&picture);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(QImage(20, 10, QImage::Format_Mono).save(&buffer, "PNG"));
        brand.logo = logoFrom(picture).value();
        fits(m_brand, QJsonDocument::fromJson(writeBrand(brand)).object());
        QJsonObject honest = QJsonDocument::fromJson(writeBrand(brand)).object();
        honest[u"leaveOut"_s] = QJsonArray{u"sources"_s};
        QVERIFY(!test::schemaProblems(m_brand, honest).isEmpty());
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
