// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

/// The built-in instrument with one place changed: "goals/0/type" → value; a null value removes the place.
QJsonValue changed(const QJsonValue &value, const QStringList &path, const QJsonValue &to)
{
    if (path.isEmpty())
        return to;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype index = path.first().toInt();
        array[index] = changed(array[index], path.mid(1), to);
        return array;
    }
    QJsonObject object = value.toObject();
    if (path.size() == 1 && to.isUndefined())
        object.remove(path.first());
    else
        object[path.first()] = changed(object[path.first()], path.mid(1), to);
    return object;
}

QByteArray instrumentWith(const QList<std::pair<QString, QJsonValue>> &changes)
{
    QJsonValue json = QJsonDocument::fromJson(builtInInstrumentFile()).object();
    for (const auto &[path, value] : changes)
        json = changed(json, path.split(u'/'), value);
    return QJsonDocument(json.toObject()).toJson();
}

} // namespace

class TestInstrumentReader : public test::TestCase
{
    Q_OBJECT

private slots:
    void builtIn_isComplete()
    {
        const Instrument &instrument = builtInInstrument();
        QCOMPARE(instrument.goals.size(), 16);
        QCOMPARE(instrument.behaviour.size(), 8);
        QCOMPARE(instrument.items.size(), 37);
        QCOMPARE(instrument.dimensions.size(), 6);
        QCOMPARE(instrument.lenses.size(), 3);
        QCOMPARE(instrument.recommendations.size(), 24);
        QCOMPARE(instrument.learning.size(), 12);
        QCOMPARE(instrument.examples.size(), 6);
        QCOMPARE(std::count_if(instrument.items.cbegin(), instrument.items.cend(),
                               [](const Item &item) { return item.core; }),
                 25);
    }

    /// instrument.md 2: 90 minutes, 60 in the short form; the items fit into their step in both.
    void thePlan_isThatOfTheWorkshop()
    {
        const WorkshopPlan &plan = builtInInstrument().workshop;
        int full = 0;
        int shortForm = 0;
        for (const WorkshopStep step : AllWorkshopSteps) {
            QCOMPARE(plan.planned(step).step, step);
            full += plan.planned(step).fullMinutes;
            shortForm += plan.planned(step).shortMinutes;
        }
        QCOMPARE(full, 90);
        QCOMPARE(shortForm, 60);
        QVERIFY(37 * plan.secondsPerItem < (plan.planned(WorkshopStep::Items).fullMinutes + 1) * 60);
        QVERIFY(25 * plan.secondsPerItem < (plan.planned(WorkshopStep::Items).shortMinutes + 1) * 60);
        QCOMPARE(plan.leastPersons, 4);
        QCOMPARE(plan.mostPersons, 40);
        QCOMPARE(plan.repeatAfterMonths, 12);
        QCOMPARE(plan.groups.size(), 7);
        QVERIFY(plan.group(u"council"_s));
        QVERIFY(!plan.group(u"nobody"_s));
        QCOMPARE(stepAfter(WorkshopStep::Targets), WorkshopStep::Close);
        QVERIFY(!stepAfter(WorkshopStep::Close));
    }

    void everyProblem_isNamedWithItsPlace()
    {
        const QByteArray broken = instrumentWith({{u"goals/3/type"_s, u"X"_s},
                                                  {u"items/5/anchors/2/de"_s, u""_s},
                                                  {u"behaviour/2/options/1/evidence/O"_s, 7},
                                                  {u"archetypes/role.board/S/value"_s, 4.5},
                                                  {u"recommendations/0/level"_s, u"huge"_s},
                                                  {u"workshop/steps/3/id"_s, u"lunch"_s},
                                                  {u"workshop/steps/1/name/en"_s, u""_s},
                                                  {u"workshop/steps/4/minutes/short"_s, 0},
                                                  {u"workshop/secondsPerItem"_s, 0},
                                                  {u"workshop/persons/most"_s, 3},
                                                  {u"workshop/groups/1/id"_s, u"head"_s},
                                                  {u"workshop/repeatAfterMonths"_s, QJsonValue(QJsonValue::Undefined)},
                                                  {u"constants/kappa"_s, QJsonValue(QJsonValue::Undefined)}});
        const Result<Instrument> read = readInstrument(broken);
        QVERIFY(!read);
        QStringList places;
        for (const Issue &issue : read.error().issues)
            places.append(issue.where);
        for (const QString &place :
             {u"/goals/3/type"_s, u"/items/5/anchors/2"_s, u"/behaviour/2/options/1/evidence/O"_s,
              u"/archetypes/role.board/S/value"_s, u"/recommendations/0/level"_s, u"/workshop/steps/3/id"_s,
              u"/workshop/steps/1/name"_s, u"/workshop/steps/4/minutes"_s, u"/workshop/secondsPerItem"_s,
              u"/workshop/persons"_s, u"/workshop/groups/1/id"_s, u"/workshop/repeatAfterMonths"_s,
              u"/constants/kappa"_s})
            QVERIFY2(places.contains(place), qPrintable(place + u" is not in "_s + places.join(u' ')));
    }

    void contradictions_areRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("unknown dimension") << u"items/0/dimension"_s << QJsonValue(u"nope"_s) << ErrorCode::UnknownScale;
        QTest::newRow("unknown lens") << u"items/0/lenses"_s << QJsonValue(QJsonArray{u"nope"_s})
                                      << ErrorCode::UnknownScale;
        QTest::newRow("goal id twice") << u"goals/1/id"_s << QJsonValue(u"goal.legal"_s) << ErrorCode::DuplicateValue;
        QTest::newRow("a type with fewer goals")
            << u"goals/0/type"_s << QJsonValue(u"O"_s) << ErrorCode::InconsistentInstrument;
        QTest::newRow("loading does not sum to 1")
            << u"constants/loadings/strong/other"_s << QJsonValue(0.1) << ErrorCode::InconsistentInstrument;
        QTest::newRow("workshop order") << u"workshopOrder"_s << QJsonValue(QJsonArray{u"data"_s})
                                        << ErrorCode::InconsistentInstrument;
        QTest::newRow("workshop steps out of order")
            << u"workshop/steps/2/id"_s << QJsonValue(u"items"_s) << ErrorCode::InconsistentInstrument;
        QTest::newRow("no workshop") << u"workshop"_s << QJsonValue(QJsonValue::Undefined) << ErrorCode::MissingKey;
        QTest::newRow("other format") << u"format"_s << QJsonValue(u"x"_s) << ErrorCode::WrongFormat;
        QTest::newRow("newer format") << u"formatVersion"_s << QJsonValue(2) << ErrorCode::NewerFormat;
        QTest::newRow("more ticks than options") << u"behaviour/0/max"_s << QJsonValue(9) << ErrorCode::NumberOutOfRange;
    }

    void contradictions_areRefused()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(ErrorCode, code);
        const Result<Instrument> read = readInstrument(instrumentWith({{path, value}}));
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QVERIFY(!read.error().issues.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInstrumentReader)
#include "tst_instrumentreader.moc"
