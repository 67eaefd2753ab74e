// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentfile.h"
#include "app/exchange/examples.h"
#include "app/instrument/instrumentreader.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

const QByteArray Head = "{\"format\": \"vierklang-assessment\", \"formatVersion\": 1, \"id\": "
                        "\"5f0c2a52-6b1e-4f57-9a3e-0c9f3f7f9a11\", \"instrument\": {\"id\": "
                        "\"vierklang.four-types\", \"version\": \"1.0.0\"}, \"form\": \"full\"";

QByteArray withMember(const QByteArray &member)
{
    return Head + ", " + member + "}";
}

const QByteArray MembersOfTheFuture =
    "\"future\": {\"z\": [1, {\"b\": null}], \"a\": true}, \"commune\": {\"name\": \"X\", \"mayor\": \"Y\"}, "
    "\"goals\": {\"points\": {}, \"ballots\": 1, \"colour\": \"blue\"}, \"maturity\": {\"role.split\": "
    "{\"answer\": 2, \"trend\": \"up\", \"rounds\": [{\"counts\": [0,1,2,0,0], \"unknown\": 0, \"room\": "
    "7}]}}, \"measures\": [{\"id\": \"11111111-1111-4111-8111-111111111111\", \"title\": \"t\", \"status\": "
    "\"idea\", \"why\": \"w\"}]";

const QByteArray FiveProblems =
    "\"conductedOn\": \"x\", \"maturity\": {\"a\": {\"answer\": 1}, \"b\": {\"answer\": 1}}, \"goals\": "
    "{\"points\": {\"goal.legal\": 9, \"goal.nope\": 1}}";

struct BadInput
{
    const char *name;
    QByteArray json;
    ErrorCode code;
    QString where;
};

QList<BadInput> badInputs()
{
    return {
        {"not JSON", "hello", ErrorCode::NotJson, QString()},
        {"cut off", Head, ErrorCode::NotJson, QString()},
        {"a password", "VKLGENC1\x01\x02", ErrorCode::PasswordProtected, QString()},
        {"other format", "{\"format\": \"other\"}", ErrorCode::WrongFormat, u"/format"_s},
        {"no format", "{}", ErrorCode::WrongFormat, u"/format"_s},
        {"newer format", "{\"format\": \"vierklang-assessment\", \"formatVersion\": 2}",
         ErrorCode::NewerFormat, u"/formatVersion"_s},
        {"unknown instrument",
         "{\"format\": \"vierklang-assessment\", \"formatVersion\": 1, \"id\": "
         "\"5f0c2a52-6b1e-4f57-9a3e-0c9f3f7f9a11\", \"instrument\": {\"id\": \"other\", \"version\": "
         "\"1.0.0\"}, \"form\": \"full\"}",
         ErrorCode::UnknownInstrument, u"/instrument/id"_s},
        {"unknown version",
         "{\"format\": \"vierklang-assessment\", \"formatVersion\": 1, \"id\": "
         "\"5f0c2a52-6b1e-4f57-9a3e-0c9f3f7f9a11\", \"instrument\": {\"id\": \"vierklang.four-types\", "
         "\"version\": \"9.0.0\"}, \"form\": \"full\"}",
         ErrorCode::UnknownInstrument, u"/instrument/version"_s},
        {"broken id",
         "{\"format\": \"vierklang-assessment\", \"formatVersion\": 1, \"id\": \"x\", \"instrument\": "
         "{\"id\": \"vierklang.four-types\", \"version\": \"1.0.0\"}, \"form\": \"full\"}",
         ErrorCode::InvalidId, u"/id"_s},
        {"duplicate key", withMember("\"title\": \"a\", \"title\": \"b\""), ErrorCode::DuplicateKey,
         u"/title"_s},
        {"unknown item", withMember("\"maturity\": {\"data.nope\": {\"answer\": 1}}"), ErrorCode::UnknownItem,
         u"/maturity/data.nope"_s},
        {"unknown goal", withMember("\"goals\": {\"points\": {\"goal.nope\": 1}}"), ErrorCode::UnknownGoal,
         u"/goals/points/goal.nope"_s},
        {"unknown option", withMember("\"behaviour\": {\"beh.data\": [\"nope\"]}"), ErrorCode::UnknownOption,
         u"/behaviour/beh.data/0"_s},
        {"unknown behaviour", withMember("\"behaviour\": {\"beh.nope\": [\"x\"]}"),
         ErrorCode::UnknownBehaviour, u"/behaviour/beh.nope"_s},
        {"level 5", withMember("\"maturity\": {\"data.inventory\": {\"answer\": 5}}"),
         ErrorCode::LevelOutOfRange, u"/maturity/data.inventory/answer"_s},
        {"level 2.5", withMember("\"maturity\": {\"data.inventory\": {\"answer\": 2.5}}"),
         ErrorCode::LevelOutOfRange, u"/maturity/data.inventory/answer"_s},
        {"level as text", withMember("\"maturity\": {\"data.inventory\": {\"answer\": \"3\"}}"),
         ErrorCode::LevelOutOfRange, u"/maturity/data.inventory/answer"_s},
        {"six points on a goal", withMember("\"goals\": {\"points\": {\"goal.legal\": 6}}"),
         ErrorCode::TooManyPointsOnGoal, u"/goals/points/goal.legal"_s},
        {"25 points",
         withMember("\"goals\": {\"points\": {\"goal.legal\": 5, \"goal.funding\": 5, \"goal.citizen\": 5, "
                    "\"goal.efficiency\": 5, \"goal.daseins\": 5}, \"ballots\": 1}"),
         ErrorCode::TooManyPoints, u"/goals/points"_s},
        {"three ticks",
         withMember("\"behaviour\": {\"beh.data\": [\"inventory\", \"staffing\", \"public\"]}"),
         ErrorCode::TooManyTicks, u"/behaviour/beh.data"_s},
        {"one tick twice", withMember("\"behaviour\": {\"beh.data\": [\"public\", \"public\"]}"),
         ErrorCode::DuplicateValue, u"/behaviour/beh.data"_s},
        {"long name", withMember("\"commune\": {\"name\": \"" + QByteArray(201, 'x') + "\"}"),
         ErrorCode::TextTooLong, u"/commune/name"_s},
        {"long note",
         withMember("\"maturity\": {\"role.split\": {\"note\": \"" + QByteArray(5001, 'x') + "\"}}"),
         ErrorCode::TextTooLong, u"/maturity/role.split/note"_s},
        {"long evidence",
         withMember("\"maturity\": {\"role.split\": {\"evidence\": \"" + QByteArray(5001, 'x') + "\"}}"),
         ErrorCode::TextTooLong, u"/maturity/role.split/evidence"_s},
        {"target 5", withMember("\"maturity\": {\"role.split\": {\"target\": 5}}"), ErrorCode::TargetOutOfRange,
         u"/maturity/role.split/target"_s},
        {"long second tag", withMember("\"tags\": [\"a\", \"" + QByteArray(201, 'x') + "\"]"),
         ErrorCode::TextTooLong, u"/tags/1"_s},
        {"a tag twice", withMember("\"tags\": [\"a\", \"b\", \"a\"]"), ErrorCode::DuplicateValue, u"/tags/2"_s},
        {"no ballots", withMember("\"goals\": {\"points\": {}, \"ballots\": 0}"), ErrorCode::NumberOutOfRange,
         u"/goals/ballots"_s},
        {"more persons lead than voted",
         withMember("\"goals\": {\"points\": {}, \"ballots\": 5, \"leadingTypes\": {\"B\": 3, \"O\": 3}}"),
         ErrorCode::NumberOutOfRange, u"/goals/leadingTypes"_s},
        {"form is null",
         "{\"format\": \"vierklang-assessment\", \"formatVersion\": 1, \"id\": "
         "\"5f0c2a52-6b1e-4f57-9a3e-0c9f3f7f9a11\", \"instrument\": {\"id\": \"vierklang.four-types\", "
         "\"version\": \"1.0.0\"}, \"form\": null}",
         ErrorCode::WrongType, u"/form"_s},
        {"a line break in a text", withMember("\"title\": \"a\nb\""), ErrorCode::NotJson, QString()},
        {"30 February", withMember("\"conductedOn\": \"2026-02-30\""), ErrorCode::InvalidDate,
         u"/conductedOn"_s},
        {"German date", withMember("\"conductedOn\": \"22.11.2026\""), ErrorCode::InvalidDate,
         u"/conductedOn"_s},
        {"due before it exists",
         withMember(
             "\"measures\": [{\"id\": \"11111111-1111-4111-8111-111111111111\", \"due\": \"2027-13-01\"}]"),
         ErrorCode::InvalidDate, u"/measures/0/due"_s},
        {"planned without training",
         withMember("\"measures\": [{\"id\": \"11111111-1111-4111-8111-111111111111\", \"owner\": \"x\", "
                    "\"due\": \"2027-01-01\", \"status\": \"planned\"}]"),
         ErrorCode::PlannedNeedsMore, u"/measures/0/status"_s},
        {"due before the start",
         withMember("\"measures\": [{\"id\": \"11111111-1111-4111-8111-111111111111\", \"start\": "
                    "\"2027-02-01\", \"due\": \"2027-01-01\"}]"),
         ErrorCode::DateOrder, u"/measures/0/due"_s},
        {"a long owner",
         withMember("\"measures\": [{\"id\": \"11111111-1111-4111-8111-111111111111\", \"owner\": \"" +
                    QByteArray(201, 'x') + "\"}]"),
         ErrorCode::TextTooLong, u"/measures/0/owner"_s},
        {"an unknown step",
         withMember("\"measures\": [{\"id\": \"11111111-1111-4111-8111-111111111111\", \"step\": \"nope\"}]"),
         ErrorCode::UnknownStep, u"/measures/0/step"_s},
        {"one id twice",
         withMember("\"measures\": [{\"id\": \"11111111-1111-4111-8111-111111111111\"}, "
                    "{\"id\": \"11111111-1111-4111-8111-111111111111\"}]"),
         ErrorCode::DuplicateValue, u"/measures/1/id"_s},
        {"unknown status",
         withMember(
             "\"measures\": [{\"id\": \"11111111-1111-4111-8111-111111111111\", \"status\": \"soon\"}]"),
         ErrorCode::UnknownWord, u"/measures/0/status"_s},
        {"unknown kind", withMember("\"commune\": {\"name\": \"x\", \"kind\": \"village\"}"),
         ErrorCode::UnknownWord, u"/commune/kind"_s},
        {"key and state disagree",
         withMember("\"commune\": {\"name\": \"x\", \"ags\": \"09162000\", \"state\": \"NI\"}"),
         ErrorCode::AgsStateMismatch, u"/commune/ags"_s},
        {"target 2.3", withMember("\"targets\": {\"lens.data\": 2.3}"), ErrorCode::TargetOutOfRange,
         u"/targets/lens.data"_s},
        {"unknown target", withMember("\"targets\": {\"lens.nope\": 2}"), ErrorCode::UnknownScale,
         u"/targets/lens.nope"_s},
        {"negative votes",
         withMember("\"maturity\": {\"role.split\": {\"rounds\": [{\"counts\": [0, -1, 0, 0, 0]}]}}"),
         ErrorCode::NumberOutOfRange, u"/maturity/role.split/rounds/0/counts/1"_s},
        {"more votes than a room holds",
         withMember("\"maturity\": {\"role.split\": {\"rounds\": [{\"counts\": [0, 1, 0, 0, 0]}, "
                    "{\"counts\": [0, 1, 0, 0, 0], \"unknown\": 1001}]}}"),
         ErrorCode::NumberOutOfRange, u"/maturity/role.split/rounds/1/unknown"_s},
        {"four counts",
         withMember("\"maturity\": {\"role.split\": {\"rounds\": [{\"counts\": [0, 1, 0, 0]}]}}"),
         ErrorCode::WrongType, u"/maturity/role.split/rounds/0/counts"_s},
        {"title is a number", withMember("\"title\": 7"), ErrorCode::WrongType, u"/title"_s},
        {"maturity is a list", withMember("\"maturity\": []"), ErrorCode::WrongType, u"/maturity"_s},
    };
}

} // namespace

class TestAssessmentFile : public test::TestCase
{
    Q_OBJECT

    const Instrument &m_instrument = builtInInstrument();

private slots:
    void examples_areCanonical_data()
    {
        QTest::addColumn<QString>("name");
        for (const ExampleDescription &example : m_instrument.examples)
            QTest::newRow(qPrintable(example.name)) << example.name;
    }

    /// Read and written again, the same bytes.
    void examples_areCanonical()
    {
        QFETCH(QString, name);
        QFile file(test::sourceFile(u"resources/examples/%1.vierklang"_s.arg(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const Result<Assessment> assessment = readAssessment(bytes, m_instrument);
        QVERIFY(assessment.isOk());
        QCOMPARE(writeAssessment(assessment.value(), m_instrument), bytes);
    }

    void randomAssessments_surviveTheRoundTrip()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 200; ++i) {
            const Assessment assessment =
                test::randomAssessment(random, i % 2 == 0 ? Form::Full : Form::Short);
            const Result<Assessment> read =
                readAssessment(writeAssessment(assessment, m_instrument), m_instrument);
            QVERIFY(read.isOk());
            QCOMPARE(read.value(), assessment);
        }
    }

    void unknownKeys_areKeptAndWrittenBack()
    {
        const QByteArray json = withMember(MembersOfTheFuture);
        const Result<Assessment> read = readAssessment(json, m_instrument);
        QVERIFY(read.isOk());
        const QByteArray written = writeAssessment(read.value(), m_instrument);
        const QJsonObject object = QJsonDocument::fromJson(written).object();
        QCOMPARE(object[u"future"_s], QJsonDocument::fromJson(json).object()[u"future"_s]);
        for (const QByteArray &key : {QByteArray("mayor"), QByteArray("colour"), QByteArray("trend"),
                                      QByteArray("room"), QByteArray("why")})
            QVERIFY2(written.contains('"' + key + '"'), key.constData());
        QCOMPARE(writeAssessment(readAssessment(written, m_instrument).value(), m_instrument), written);
    }

    void unknownKeys_belowTheInstrument_andLargeNumbers_areKept()
    {
        QByteArray json = withMember("\"counter\": 9007199254740993, \"deep\": {\"n\": [-9223372036854775807]}");
        json.replace("\"version\": \"1.0.0\"", "\"version\": \"1.0.0\", \"note\": \"n\"");
        const Result<Assessment> read = readAssessment(json, m_instrument);
        QVERIFY(read.isOk());
        const QByteArray written = writeAssessment(read.value(), m_instrument);
        QVERIFY(written.contains("\"counter\": 9007199254740993"));
        QVERIFY(written.contains("-9223372036854775807"));
        const QJsonObject object = QJsonDocument::fromJson(written).object();
        QCOMPARE(object[u"instrument"_s][u"note"_s].toString(), u"n"_s);
        QCOMPARE(object[u"instrument"_s][u"version"_s].toString(), u"1.0.0"_s);
        QCOMPARE(writeAssessment(readAssessment(written, m_instrument).value(), m_instrument), written);
    }

    void badInput_isRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("where");
        for (const BadInput &row : badInputs())
            QTest::newRow(row.name) << row.json << row.code << row.where;
    }

    void badInput_isRefusedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorCode, code);
        QFETCH(QString, where);
        const Result<Assessment> read = readAssessment(json, m_instrument);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().issues.isEmpty() ? QString() : read.error().issues.first().where, where);
    }

    /// A file far below 20 MB must not hold the program for minutes.
    void endlessMeasures_areRefusedAtOnce()
    {
        QByteArray list;
        for (int i = 0; i < 20000; ++i)
            list += "{\"id\": \"" + QUuid::createUuid().toString(QUuid::WithoutBraces).toUtf8() + "\"},";
        list.chop(1);
        const Result<Assessment> read = readAssessment(withMember("\"measures\": [" + list + "]"), m_instrument);
        QVERIFY(!read);
        QCOMPARE(read.error().issues.first().where, u"/measures"_s);
    }

    /// One wrong place is one line: measures are not blamed for the id of the file.
    void aMissingId_isTheOnlyThingNamed()
    {
        QFile file(test::sourceFile(u"resources/examples/werkheim.vierklang"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
        whole.remove(u"id"_s);
        const Result<Assessment> read = readAssessment(QJsonDocument(whole).toJson(), m_instrument);
        QVERIFY(!read);
        QCOMPARE(read.error().issues.size(), 1);
        QCOMPARE(read.error().issues.first().where, u"/id"_s);
    }

    void anIdWithATail_isRefused()
    {
        QByteArray json = withMember("\"title\": \"x\"");
        json.replace("9a3e-0c9f3f7f9a11", "9a3e-0c9f3f7f9a11zzz");
        const Result<Assessment> read = readAssessment(json, m_instrument);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidId);
    }

    void everyProblem_isListed_notJustTheFirst()
    {
        const Result<Assessment> read = readAssessment(withMember(FiveProblems), m_instrument);
        QVERIFY(!read);
        QCOMPARE(read.error().issues.size(), 5);
    }

    void leadingTypes_areNotWrittenBelowFiveBallots()
    {
        Assessment assessment = test::assessmentFrom({});
        GoalPoints goals;
        goals.ballots = 4;
        goals.leadingTypes = PerType<int>{{1, 2, 1, 0}};
        QVERIFY(assessment.setGoals(m_instrument, goals).isOk());
        QVERIFY(!writeAssessment(assessment, m_instrument).contains("leadingTypes"));
        goals.ballots = 5;
        QVERIFY(assessment.setGoals(m_instrument, goals).isOk());
        QVERIFY(writeAssessment(assessment, m_instrument).contains("\"leadingTypes\""));
    }

    void files_badPlaces_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("missing") << u"/nowhere/x.vierklang"_s << ErrorCode::FileNotFound;
        QTest::newRow("a folder") << QDir::tempPath() << ErrorCode::FileNotReadable;
        QTest::newRow("a device without end") << u"/dev/zero"_s << ErrorCode::FileNotReadable;
    }

    void files_badPlaces()
    {
        QFETCH(QString, path);
        QFETCH(ErrorCode, code);
        const Result<Assessment> loaded = loadAssessment(path, m_instrument);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, code);
    }

    void files_tooLarge_areNotOpened()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"large.vierklang"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(MaxAssessmentFileSize + 1));
        const Result<Assessment> loaded = loadAssessment(file.fileName(), m_instrument);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::FileTooLarge);
    }

    void saving_replacesAFileAsAWhole_orNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.vierklang"_s);
        QVERIFY(saveAssessment(path, test::example(u"werkheim"_s), m_instrument).isOk());
        QVERIFY(saveAssessment(path, test::example(u"bachtal"_s), m_instrument).isOk());
        QCOMPARE(loadAssessment(path, m_instrument).value(), test::example(u"bachtal"_s));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        const Result<void> failed = saveAssessment(folder.filePath(u"no/such/folder/a.vierklang"_s),
                                                   test::example(u"bachtal"_s), m_instrument);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::FileNotWritable);
    }
};

QTEST_GUILESS_MAIN(TestAssessmentFile)
#include "tst_assessmentfile.moc"
