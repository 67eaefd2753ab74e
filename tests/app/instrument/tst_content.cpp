// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "tests/support/testcase.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

double cell(const QString &item, TypeKey type) { return builtInInstrument().archetypes[item][type].value; }

double meanOf(const QList<const Item *> &items, TypeKey type)
{
    double sum = 0;
    for (const Item *item : items)
        sum += cell(item->id, type);
    return sum / static_cast<double>(items.size());
}

bool isHighest(TypeKey type, const QString &item, bool strictly = true)
{
    for (const TypeKey other : AllTypes) {
        if (other != type && (strictly ? cell(item, type) <= cell(item, other) : cell(item, type) < cell(item, other)))
            return false;
    }
    return true;
}

} // namespace

/// The archetypes keep what the study says about the order of the types (instrument.md 6), and no more.
class TestContent : public test::TestCase
{
    Q_OBJECT

    static constexpr TypeKey B = TypeKey::B;
    static constexpr TypeKey O = TypeKey::O;
    static constexpr TypeKey S = TypeKey::S;
    static constexpr TypeKey C = TypeKey::C;

private slots:
    void ordinalConstraints()
    {
        const Instrument &instrument = builtInInstrument();
        QVERIFY(isHighest(O, u"data.inventory"_s));
        QVERIFY(cell(u"data.staffing"_s, O) >= cell(u"data.staffing"_s, S));
        QVERIFY(cell(u"data.staffing"_s, S) > std::max(cell(u"data.staffing"_s, B), cell(u"data.staffing"_s, C)));
        QVERIFY(isHighest(S, u"data.process"_s, false));
        for (const TypeKey type : {O, S, C})
            QVERIFY(cell(u"data.automation"_s, type) > cell(u"data.automation"_s, B));
        for (const TypeKey type : {O, S, C})
            QVERIFY(meanOf(instrument.itemsOf(u"data"_s), B) < meanOf(instrument.itemsOf(u"data"_s), type));
        const QString apps = u"train.apps"_s;
        QVERIFY(cell(apps, O) > cell(apps, B) && cell(apps, B) > cell(apps, S) && cell(apps, B) > cell(apps, C));
        for (const QString &item : {u"train.methods"_s, u"train.leaders"_s}) {
            QVERIFY(cell(item, S) > cell(item, O) && cell(item, C) > cell(item, O));
            QVERIFY(cell(item, O) > cell(item, B));
        }
        const auto training = [&](TypeKey type) { return meanOf(instrument.itemsOf(u"train"_s), type); };
        QVERIFY(training(O) > training(C) && training(O) > training(S));
        QVERIFY(training(C) > training(B) && training(S) > training(B));
        QVERIFY(std::abs(training(C) - training(O)) < 0.25);
        QVERIFY(isHighest(O, u"role.mandate"_s));
        for (const TypeKey type : AllTypes)
            QVERIFY(cell(u"role.mandate"_s, type) <= 2);
        QVERIFY(isHighest(C, u"role.community"_s));
        QVERIFY(isHighest(B, u"comm.intermunicipal"_s) && isHighest(B, u"strat.compliance"_s));
        for (const QString &item : {u"comm.participation"_s, u"comm.partners"_s, u"comm.services"_s})
            QVERIFY(isHighest(C, item));
    }

    void originMarks_areCountedAsPublished()
    {
        int order = 0;
        int derived = 0;
        int assumption = 0;
        for (const PerType<ReferenceValue> &row : builtInInstrument().archetypes) {
            for (const ReferenceValue &value : row.values) {
                order += value.origin == Origin::Order ? 1 : 0;
                derived += value.origin == Origin::Derived ? 1 : 0;
                assumption += value.origin == Origin::Assumption ? 1 : 0;
                // Whoever claims an order or a derivation says where it stands.
                QCOMPARE(value.sources.isEmpty(), value.origin == Origin::Assumption);
            }
        }
        QCOMPARE(order, 47);
        QCOMPARE(derived, 19);
        QCOMPARE(assumption, 82);
    }

    void shortNames_areAtMost22Characters()
    {
        const Instrument &instrument = builtInInstrument();
        QList<LocalizedText> names;
        for (const Goal &goal : instrument.goals)
            names.append(goal.shortName);
        for (const BehaviourItem &item : instrument.behaviour)
            names.append(item.shortName);
        for (const Item &item : instrument.items)
            names.append(item.shortName);
        for (const LocalizedText &name : names) {
            QVERIFY2(name.de.size() <= 22, qPrintable(name.de));
            QVERIFY2(name.en.size() <= 22, qPrintable(name.en));
        }
    }

    void everyRecommendation_hasTraining_andEveryBlockTwoStepsPerLevel()
    {
        const Instrument &instrument = builtInInstrument();
        QHash<QString, int> perBlock;
        for (const Recommendation &step : instrument.recommendations) {
            QVERIFY(!step.training.de.isEmpty());
            ++perBlock[step.about + (step.level == MaturityLevel::Low ? u" low"_s : u" medium"_s)];
        }
        QCOMPARE(perBlock.size(), 12);
        for (const int steps : std::as_const(perBlock))
            QCOMPARE(steps, 2);
    }

    void lensMembers_areThoseOfTheConcept()
    {
        QStringList roles;
        for (const Item *item : builtInInstrument().itemsOfLens(u"roles"_s))
            roles.append(item->id);
        QCOMPARE(roles.join(u' '), u"strat.leadership role.mandate role.split role.board role.owner role.guides "
                                   u"role.community data.ownership train.leaders"_s);
        QCOMPARE(builtInInstrument().itemsOfLens(u"data"_s).size(), 8);
        QCOMPARE(builtInInstrument().itemsOfLens(u"training"_s).size(), 9);
    }
};

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
