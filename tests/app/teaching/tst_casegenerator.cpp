// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "app/workflow/teachingmaterial.h"
#include "tests/support/testcase.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

CaseGenerator generator()
{
    return CaseGenerator(builtInInstrument(), teachingMaterial(builtInInstrument()).communes);
}

} // namespace

class TestCaseGenerator : public test::TestCase
{
    Q_OBJECT

private slots:
    void sameSeed_sameCase()
    {
        for (const Clarity clarity : AllClarities)
            QCOMPARE(generator().generate(2026, clarity).assessment, generator().generate(2026, clarity).assessment);
        QVERIFY(generator().generate(1, Clarity::Clear).assessment != generator().generate(2, Clarity::Clear).assessment);
    }

    /// What a class saw last year must come again after an update of the program.
    void knownSeed_staysKnown()
    {
        const GeneratedCase made = generator().generate(2026, Clarity::Clear);
        const AssessmentResult result = score(builtInInstrument(), made.assessment);
        const QString line = made.assessment.commune().name + u' ' + QString::number(*made.assessment.commune().population)
                             + u' ' + letterOf(result.type.leading) + u' '
                             + QString::number(result.type.percent[result.type.leading]);
        QCOMPARE(line, u"Gemeinde Haselgrund 9000 B 58"_s);
    }

    void twoHundredSeeds_areValidAndAsClearAsTheySay_data()
    {
        QTest::addColumn<int>("clarity");
        for (const Clarity clarity : AllClarities)
            QTest::addRow("%d", static_cast<int>(clarity)) << static_cast<int>(clarity);
    }

    void twoHundredSeeds_areValidAndAsClearAsTheySay()
    {
        QFETCH(const int, clarity);
        const auto wanted = static_cast<Clarity>(clarity);
        const ScoringConstants &constants = builtInInstrument().constants;
        QSet<QString> leaders;
        for (quint32 seed = 0; seed < 200; ++seed) {
            const GeneratedCase made = generator().generate(seed, wanted);
            const AssessmentResult result = score(builtInInstrument(), made.assessment);
            QVERIFY(result.isComplete());
            QCOMPARE(made.assessment.goals().spent(), constants.points);
            QVERIFY(!made.assessment.commune().name.isEmpty());
            QCOMPARE(result.type.label, CaseGenerator::labelOf(wanted));
            if (wanted == Clarity::Clear)
                QVERIFY(result.type.margin >= constants.clearMargin - 1e-9);
            else if (wanted == Clarity::Mixed)
                QVERIFY(result.type.margin < constants.hybridMargin);
            else
                QVERIFY(result.type.margin >= constants.hybridMargin - 1e-9);
            leaders.insert(letterOf(result.type.leading));
        }
        // No type is left out.
        QCOMPARE(leaders.size(), 4);
    }

    void namesOfCommunes_areReadStrictly()
    {
        QVERIFY(teachingMaterial(builtInInstrument()).communes.size() >= 10);
        QCOMPARE(teachingMaterial(builtInInstrument()).examples.size(), 6);
        QCOMPARE(readInventedCommunes("{}").error().code, ErrorCode::WrongFormat);
        const Result<QList<InventedCommune>> wrong = readInventedCommunes(
            "{\"format\":\"vierklang-teaching\",\"formatVersion\":1,\"communes\":[{\"name\":\"A\",\"kind\":\"moon\","
            "\"populationFrom\":5,\"populationTo\":4}]}");
        QVERIFY(!wrong.isOk());
        QCOMPARE(wrong.error().issues.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestCaseGenerator)
#include "tst_casegenerator.moc"
