// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/typepicture.h"
#include "app/teaching/archetypes.h"
#include "app/teaching/portrait.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

double meanOf(TypeKey type, const QString &id)
{
    const QHash<QString, double> levels = portraitOf(builtInInstrument(), type).levels;
    for (const ScaleMean &mean : scaleMeans(builtInInstrument(), levels)) {
        if (mean.id == id)
            return mean.mean.value_or(-1);
    }
    return -1;
}

} // namespace

class TestArchetypes : public test::TestCase
{
    Q_OBJECT

private slots:
    void patternAnswers_areClearForTheirType_data()
    {
        QTest::addColumn<int>("type");
        for (const TypeKey type : AllTypes)
            QTest::newRow(qPrintable(letterOf(type))) << static_cast<int>(type);
    }

    void patternAnswers_areClearForTheirType()
    {
        QFETCH(const int, type);
        const auto key = static_cast<TypeKey>(type);
        const TypePicture picture = typePictureOf(builtInInstrument(), patternAnswers(builtInInstrument(), key));
        QVERIFY(picture.complete);
        QCOMPARE(picture.label, TypeLabel::Clear);
        QCOMPARE(picture.leading, key);
        QVERIFY(picture.flips.isEmpty());
    }

    /// The derived means of instrument.md 6.
    void means_areThoseOfTheInstrument()
    {
        QCOMPARE(qRound(meanOf(TypeKey::B, u"dim.data"_s) * 100), 93);
        QCOMPARE(qRound(meanOf(TypeKey::O, u"dim.train"_s) * 100), 257);
        QCOMPARE(qRound(meanOf(TypeKey::S, u"dim.proc"_s) * 100), 250);
        QCOMPARE(qRound(meanOf(TypeKey::C, u"dim.comm"_s) * 100), 258);
        QCOMPARE(qRound(meanOf(TypeKey::O, u"lens.data"_s) * 100), 231);
        QCOMPARE(qRound(meanOf(TypeKey::C, u"lens.training"_s) * 100), 228);
    }

    void means_ofAnExample_areThoseOfTheScoring()
    {
        const Assessment werkheim = test::example(u"werkheim"_s);
        QList<ScaleMean> means =
            scaleMeans(builtInInstrument(), portraitOf(builtInInstrument(), werkheim).levels);
        QCOMPARE(means[0], (ScaleMean{u"dim.strat"_s, 2.4}));
        QCOMPARE(means[3], (ScaleMean{u"dim.proc"_s, 2.5}));
    }

    void values_keepOrderAndOrigin()
    {
        const QList<ArchetypeValue> values =
            archetypeValues(builtInInstrument(), TypeKey::O, u"dim.data"_s);
        QCOMPARE(values.size(), 7);
        QCOMPARE(values[0].item->id, u"data.inventory"_s);
        QCOMPARE(values[0].value.value, 3.0);
        QCOMPARE(values[0].value.origin, Origin::Order);
        QCOMPARE(values[1].value.origin, Origin::Assumption);
        QVERIFY(archetypeValues(builtInInstrument(), TypeKey::O, u"dim.nothing"_s).isEmpty());
    }

    /// A difference is only as well founded as its weaker side.
    void difference_hasTheWeakerOrigin()
    {
        const QList<ArchetypeDifference> rows =
            archetypeDifferences(builtInInstrument(), TypeKey::B, TypeKey::O, u"lens.data"_s);
        QCOMPARE(rows.size(), builtInInstrument().itemsOfLens(u"data"_s).size());
        for (const ArchetypeDifference &row : rows) {
            QCOMPARE(row.difference(), row.second.value - row.first.value);
            QVERIFY(row.origin >= row.first.origin && row.origin >= row.second.origin);
        }
        QCOMPARE(rows[0].difference(), 2.0);
        QCOMPARE(rows[0].origin, Origin::Order);
        QCOMPARE(rows[3].item->id, u"data.process"_s);
        QCOMPARE(rows[3].origin, Origin::Assumption);
    }
};

QTEST_GUILESS_MAIN(TestArchetypes)
#include "tst_archetypes.moc"
