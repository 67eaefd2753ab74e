// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentmerge.h"
#include "app/exchange/assessmentfile.h"
#include "app/instrument/instrumentreader.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using test::assessmentFrom;

namespace {

const Instrument &instrument() { return builtInInstrument(); }

Assessment with(Assessment assessment, const std::function<void(Assessment &)> &change)
{
    change(assessment);
    return assessment;
}

Measure measure(uint number, const QString &title)
{
    Measure measure;
    measure.id = QUuid(number, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1);
    measure.title = title;
    return measure;
}

ItemRecord voted(const QList<int> &levels)
{
    ItemRecord record;
    for (const int level : levels) {
        Round round;
        round.counts[static_cast<std::size_t>(level)] = 3;
        record.rounds.append(round);
    }
    return record;
}

QStringList places(const Assessment &mine, const Assessment &theirs, Difference::Kind kind)
{
    QStringList found;
    for (const Difference &difference : differencesOf(mine, theirs, instrument())) {
        if (difference.kind == kind)
            found.append(difference.where);
    }
    return found;
}

Assessment merged(const Assessment &mine, const Assessment &theirs, const Choices &choices = {})
{
    return mergedAssessment(mine, theirs, choices, instrument()).value();
}

} // namespace

class TestAssessmentMerge : public test::TestCase
{
    Q_OBJECT

private slots:
    void theSame_hasNoDifference()
    {
        const Assessment werkheim = test::example(u"werkheim"_s);
        QVERIFY(differencesOf(werkheim, werkheim, instrument()).isEmpty());
        QCOMPARE(merged(werkheim, werkheim), werkheim);
    }

    void whatOneSideSays_isTakenFromEither()
    {
        const Assessment mine = assessmentFrom(u"| data=inventory | strat.document=3"_s);
        const Assessment theirs = assessmentFrom(u"efficiency=5 | training=broad | data.staffing=?"_s);
        const Assessment both = merged(mine, theirs);
        QCOMPARE(both.answerOf(u"strat.document"_s), *Answer::atLevel(3));
        QCOMPARE(both.answerOf(u"data.staffing"_s), Answer::unknown());
        QCOMPARE(both.ticksOf(u"beh.data"_s), QStringList{u"inventory"_s});
        QCOMPARE(both.ticksOf(u"beh.training"_s), QStringList{u"broad"_s});
        QCOMPARE(both.pointsOf(u"goal.efficiency"_s), 5);
        QCOMPARE(merged(theirs, mine), both);
        // The same file once more brings nothing new.
        QVERIFY(places(both, theirs, Difference::Kind::OnlyTheirs).isEmpty());
        QVERIFY(places(both, theirs, Difference::Kind::Conflict).isEmpty());
        QCOMPARE(merged(both, theirs), both);
    }

    void differentAnswers_areDecidedByThePerson()
    {
        const Assessment mine = assessmentFrom(u"| data=inventory | strat.document=3 data.staffing=2"_s);
        const Assessment theirs = assessmentFrom(u"| data=staffing | strat.document=1 data.staffing=?"_s);
        const QStringList conflicts = places(mine, theirs, Difference::Kind::Conflict);
        QCOMPARE(conflicts, (QStringList{u"/behaviour/beh.data"_s, u"/maturity/data.staffing/answer"_s,
                                         u"/maturity/strat.document/answer"_s}));
        const Result<Assessment> undecided = mergedAssessment(mine, theirs, {{conflicts[0], Side::Mine}}, instrument());
        QCOMPARE(undecided.error().code, ErrorCode::AssessmentExists);
        QCOMPARE(undecided.error().issues.size(), 2);
        QCOMPARE(undecided.error().issues.first().where, conflicts[1]);
        const Assessment both = merged(
            mine, theirs, {{conflicts[0], Side::Mine}, {conflicts[1], Side::Theirs}, {conflicts[2], Side::Theirs}});
        QCOMPARE(both.ticksOf(u"beh.data"_s), QStringList{u"inventory"_s});
        QCOMPARE(both.answerOf(u"data.staffing"_s), Answer::unknown());
        QCOMPARE(both.answerOf(u"strat.document"_s), *Answer::atLevel(1));
    }

    /// Points have limits together: five here and twenty there must not become twenty-five.
    void goals_areOnePart()
    {
        const Assessment mine = assessmentFrom(u"efficiency=5 legal=5 citizen=5 effectiveness=5"_s);
        const Assessment theirs = assessmentFrom(u"funding=5"_s);
        QCOMPARE(places(mine, theirs, Difference::Kind::Conflict), QStringList{u"/goals"_s});
        QCOMPARE(merged(mine, theirs, {{u"/goals"_s, Side::Theirs}}).goals(), theirs.goals());
        QCOMPARE(merged(mine, theirs, {{u"/goals"_s, Side::Mine}}).goals(), mine.goals());
    }

    void noteAndAnswerOfOneItem_areTwoParts()
    {
        const Assessment base = assessmentFrom(u"| | strat.document=3"_s);
        const Assessment mine = with(base, [](Assessment &a) {
            ItemRecord record = a.itemRecord(u"strat.document"_s);
            record.note = u"hier"_s;
            QVERIFY(a.setItemRecord(instrument(), u"strat.document"_s, record).isOk());
        });
        const Assessment theirs = with(base, [](Assessment &a) {
            ItemRecord record = a.itemRecord(u"strat.document"_s);
            record.evidence = u"dort"_s;
            record.parked = true;
            QVERIFY(a.setItemRecord(instrument(), u"strat.document"_s, record).isOk());
        });
        const ItemRecord both = merged(mine, theirs).itemRecord(u"strat.document"_s);
        QCOMPARE(both.note, u"hier"_s);
        QCOMPARE(both.evidence, u"dort"_s);
        QVERIFY(both.parked);
        QCOMPARE(both.answer, *Answer::atLevel(3));
    }

    void rounds_thatGoOn_sayMore()
    {
        const auto record = [](const QList<int> &levels) {
            return with(Assessment(QUuid::createUuidV5(QUuid(), u"x"_s), instrument(), Form::Full), [&](Assessment &a) {
                QVERIFY(a.setItemRecord(instrument(), u"data.process"_s, voted(levels)).isOk());
            });
        };
        const QString where = u"/maturity/data.process/rounds"_s;
        QCOMPARE(places(record({1}), record({1, 2}), Difference::Kind::OnlyTheirs), QStringList{where});
        QCOMPARE(merged(record({1}), record({1, 2})), record({1, 2}));
        QCOMPARE(merged(record({1, 2}), record({1})), record({1, 2}));
        QCOMPARE(places(record({1, 2}), record({1, 3}), Difference::Kind::Conflict), QStringList{where});
    }

    void measures_areMatchedById_andKeepWhatOnlyOneSideSays()
    {
        const Assessment base = assessmentFrom(QString());
        const auto planned = [&](const QList<Measure> &measures) {
            return with(base, [&](Assessment &a) { QVERIFY(a.setMeasures(instrument(), measures).isOk()); });
        };
        Measure owned = measure(1, u"Katalog"_s);
        owned.owner = u"IT"_s;
        Measure dated = measure(1, u"Katalog"_s);
        dated.due = QDate(2027, 6, 30);
        const Assessment both = merged(planned({owned}), planned({dated, measure(2, u"Schulung"_s)}));
        QCOMPARE(both.measures().size(), 2);
        QCOMPARE(both.measures()[0].owner, u"IT"_s);
        QCOMPARE(both.measures()[0].due, dated.due);
        QCOMPARE(both.measures()[1].title, u"Schulung"_s);

        Measure renamed = dated;
        renamed.title = u"Datenkatalog"_s;
        const QString where = u"/measures/"_s + owned.id.toString(QUuid::WithoutBraces);
        QCOMPARE(places(planned({owned}), planned({renamed}), Difference::Kind::Conflict), QStringList{where});
        const Measure chosen = merged(planned({owned}), planned({renamed}), {{where, Side::Theirs}}).measures().first();
        QCOMPARE(chosen.title, u"Datenkatalog"_s);
        QCOMPARE(chosen.owner, u"IT"_s);
    }

    void tags_areUnited()
    {
        const Assessment base = assessmentFrom(QString());
        const auto tagged = [&](const QStringList &tags) {
            return with(base, [&](Assessment &a) { QVERIFY(a.setTags(tags).isOk()); });
        };
        QCOMPARE(merged(tagged({u"a"_s, u"b"_s}), tagged({u"b"_s, u"c"_s})).tags(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(differencesOf(tagged({u"a"_s, u"b"_s}), tagged({u"b"_s}), instrument()).isEmpty());
    }

    void unknownKeys_ofBothSides_areKept()
    {
        const auto extra = [](const QByteArray &member) {
            QByteArray bytes = writeAssessment(assessmentFrom(QString()), instrument());
            bytes.insert(bytes.lastIndexOf('}') - 1, "," + member);
            return readAssessment(bytes, instrument()).value();
        };
        const Assessment mine = extra("\"mine\": 9007199254740993, \"both\": {\"a\": 1}");
        const Assessment theirs = extra("\"theirs\": [1], \"both\": {\"b\": 2}");
        const QJsonObject both = merged(mine, theirs).extra();
        QCOMPARE(both[u"mine"_s].toInteger(), 9007199254740993);
        QCOMPARE(both[u"theirs"_s].toArray().size(), 1);
        QCOMPARE(both[u"both"_s].toObject().size(), 2);
    }

    void parts_thatDoNotFitTogether_areRefused()
    {
        const Assessment base = assessmentFrom(QString());
        const auto commune = [&](const std::function<void(Commune &)> &change) {
            return with(base, [&](Assessment &a) {
                Commune changed = a.commune();
                changed.name = u"X"_s;
                change(changed);
                QVERIFY(a.setCommune(changed).isOk());
            });
        };
        const Assessment mine = commune([](Commune &c) { c.ags = u"03155011"_s; });
        const Assessment theirs = commune([](Commune &c) { c.state = u"BY"_s; });
        const Result<Assessment> both = mergedAssessment(mine, theirs, {}, instrument());
        QCOMPARE(both.error().code, ErrorCode::AgsStateMismatch);
    }

    /// For any two states: with all conflicts decided the result is valid, and merging it again changes nothing.
    void anyTwoStates_mergeOnceAndForAll()
    {
        QRandomGenerator random(20261124);
        for (int i = 0; i < 60; ++i) {
            Assessment mine = test::randomAssessment(random);
            Assessment theirs = test::randomAssessment(random);
            theirs.setId(mine.id());
            Choices choices;
            for (const Difference &difference : differencesOf(mine, theirs, instrument())) {
                if (difference.kind == Difference::Kind::Conflict)
                    choices.insert(difference.where, random.bounded(2) ? Side::Mine : Side::Theirs);
            }
            const Assessment both = merged(mine, theirs, choices);
            QVERIFY(places(both, theirs, Difference::Kind::OnlyTheirs).isEmpty());
            QCOMPARE(merged(both, theirs, choices), both);
            for (const Item &item : instrument().items) {
                const bool isSaid = !mine.answerOf(item.id).isOpen() || !theirs.answerOf(item.id).isOpen();
                QCOMPARE(!both.answerOf(item.id).isOpen(), isSaid);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestAssessmentMerge)
#include "tst_assessmentmerge.moc"
