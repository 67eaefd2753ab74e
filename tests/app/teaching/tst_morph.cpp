// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "app/scoring/typepicture.h"
#include "app/teaching/morph.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

const QStringList Examples{u"moosfelde"_s, u"werkheim"_s, u"sonnbrunn"_s, u"auenmark"_s, u"doppelfurt"_s, u"bachtal"_s};

/// "O" is the archetype, "werkheim" the example.
Portrait portraitNamed(const QString &name)
{
    const std::optional<TypeKey> type = typeFromLetter(name);
    return type ? portraitOf(builtInInstrument(), *type) : portraitOf(builtInInstrument(), test::example(name));
}

Morph morphOf(const QString &first, const QString &second)
{
    return Morph(builtInInstrument(), portraitNamed(first), portraitNamed(second));
}

void everyPair()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QStringList names = Examples;
    for (const TypeKey type : AllTypes)
        names.append(letterOf(type));
    for (const QString &first : std::as_const(names)) {
        for (const QString &second : std::as_const(names)) {
            if (first != second)
                QTest::newRow(qPrintable(first + u'-' + second)) << first << second;
        }
    }
}

} // namespace

class TestMorph : public test::TestCase
{
    Q_OBJECT

private slots:
    void ends_areTheOnesTheyCameFrom()
    {
        for (const QString &name : Examples) {
            const Morph morph = morphOf(name, u"C"_s);
            const AssessmentResult result = score(builtInInstrument(), test::example(name));
            const TypePicture picture = morph.pictureAt(0);
            QCOMPARE(picture.percent, result.type.percent);
            QCOMPARE(picture.label, result.type.label);
            QCOMPARE(picture.leading, result.type.leading);
            QCOMPARE(picture.stability.kept, result.type.stability.kept);
            QCOMPARE(picture.stability.of, result.type.stability.of);
            const QList<MorphScale> scales = morph.scalesAt(0);
            for (qsizetype i = 0; i < result.dimensions.size(); ++i)
                QCOMPARE(scales[i].now, result.dimensions[i].mean);
        }
    }

    void wayBetween_isLinearInGoalsAndSteps()
    {
        const Morph morph = morphOf(u"O"_s, u"C"_s);
        for (const int step : {0, 37, 100, 116, 200}) {
            const double t = static_cast<double>(step) / MorphSteps;
            const TypePicture picture = morph.pictureAt(step);
            for (const TypeKey type : AllTypes) {
                const double expected = (1 - t) * morph.pictureAt(0).goals[type] + t * morph.pictureAt(200).goals[type];
                QVERIFY(qAbs(picture.goals[type] - expected) < 1e-9);
            }
            for (const MorphScale &scale : morph.scalesAt(step))
                QVERIFY(qAbs(*scale.now - ((1 - t) * *scale.first + t * *scale.second)) < 1e-9);
        }
    }

    void border_equalsTheScoringWithinOneStep_data() { everyPair(); }

    /// What the slider shows beside a mark is what the scoring says there, and nowhere else does the leader change.
    void border_equalsTheScoringWithinOneStep()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        const Morph morph = morphOf(first, second);
        QMap<int, TypeKey> changes;
        for (int step = 1; step <= MorphSteps; ++step) {
            const TypeKey now = morph.pictureAt(step).largest;
            if (now != morph.pictureAt(step - 1).largest)
                changes.insert(step, now);
        }
        QMap<int, TypeKey> marked;
        for (const MorphBorder &border : morph.borders()) {
            QVERIFY(border.position > (border.step - 1.0) / MorphSteps && border.position < border.step * 1.0 / MorphSteps);
            marked.insert(border.step, border.after);
        }
        QCOMPARE(marked, changes);
    }

    void bothDirections_mirror_data() { everyPair(); }

    void bothDirections_mirror()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        const Morph there = morphOf(first, second);
        const Morph back = morphOf(second, first);
        for (int step = 0; step <= MorphSteps; step += 8) {
            QCOMPARE(there.pictureAt(step).shares, back.pictureAt(MorphSteps - step).shares);
            QCOMPARE(there.pictureAt(step).label, back.pictureAt(MorphSteps - step).label);
        }
        QCOMPARE(there.borders().size(), back.borders().size());
        for (qsizetype i = 0; i < there.borders().size(); ++i) {
            const MorphBorder &mirrored = back.borders()[back.borders().size() - 1 - i];
            QVERIFY(qAbs(there.borders()[i].position + mirrored.position - 1) < 1e-12);
            QCOMPARE(there.borders()[i].before, mirrored.after);
        }
        QCOMPARE(there.zones().size(), back.zones().size());
    }

    void zones_coverTheWayWithTheLabelsOfTheScoring()
    {
        for (const auto &[first, second] : {std::pair(u"O"_s, u"C"_s), std::pair(u"moosfelde"_s, u"bachtal"_s),
                                            std::pair(u"doppelfurt"_s, u"B"_s)}) {
            const Morph morph = morphOf(first, second);
            QCOMPARE(morph.zones().first().from, 0.0);
            QCOMPARE(morph.zones().last().to, 1.0);
            for (qsizetype i = 1; i < morph.zones().size(); ++i)
                QCOMPARE(morph.zones()[i].from, morph.zones()[i - 1].to);
            for (int step = 0; step <= MorphSteps; ++step) {
                const double position = static_cast<double>(step) / MorphSteps;
                for (const MorphZone &zone : morph.zones()) {
                    if (position > zone.from && position < zone.to)
                        QCOMPARE(morph.pictureAt(step).label, zone.label);
                }
            }
        }
    }

    /// The archetypes meet in a mix in the middle, clear at both ends (design 17).
    void archetypes_goFromClearOverMixToClear()
    {
        const QList<MorphZone> zones = morphOf(u"O"_s, u"C"_s).zones();
        QCOMPARE(zones.size(), 5);
        QCOMPARE(zones[0].label, TypeLabel::Clear);
        QCOMPARE(zones[0].leading, TypeKey::O);
        QCOMPARE(zones[1].label, TypeLabel::Tendency);
        QCOMPARE(zones[2].label, TypeLabel::Hybrid);
        QCOMPARE(zones[4].leading, TypeKey::C);
        QCOMPARE(morphOf(u"O"_s, u"C"_s).borders().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMorph)
#include "tst_morph.moc"
