// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/assessmentrows.h"
#include "app/storage/migrations.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

/// What the library can hold, and what it cannot.
class TestSchema : public test::TestCase
{
    Q_OBJECT

    [[nodiscard]] static std::unique_ptr<Database> freshDatabase()
    {
        Result<std::unique_ptr<Database>> database = Database::open(u":memory:"_s, Access::ReadWrite);
        if (!database || !migrate(*database.value(), 0, migrationFiles()))
            qFatal("no schema");
        return std::move(database).value();
    }

    [[nodiscard]] static QStringList columnsOf(Database &database, const QString &table)
    {
        QStringList columns;
        Result<QSqlQuery> query = database.run(u"SELECT name FROM pragma_table_info(?)"_s, {table});
        while (query.value().next())
            columns.append(query.value().value(0).toString());
        return columns;
    }

private slots:
    void tablesAndColumns_areThoseTheProgramWrites()
    {
        const auto database = freshDatabase();
        for (const PartTable &table : partTables())
            QCOMPARE(columnsOf(*database, table.name), table.keys + table.columns);
    }

    void everyTable_isStrict()
    {
        const auto database = freshDatabase();
        Result<QSqlQuery> query = database->run(u"SELECT name, strict FROM pragma_table_list WHERE schema = 'main' "
                                                u"AND name NOT LIKE 'sqlite%'"_s);
        int tables = 0;
        while (query.value().next()) {
            ++tables;
            QVERIFY2(query.value().value(1).toInt() == 1, qPrintable(query.value().value(0).toString()));
        }
        QCOMPARE(tables, 16);
    }

    /// A vote would need a voter, a device or a moment of its own: no column could hold one.
    void noColumn_couldHoldASingleVote()
    {
        const auto database = freshDatabase();
        Result<QSqlQuery> tables = database->run(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
        const QStringList forbidden{u"voter"_s, u"person"_s, u"participant"_s, u"device"_s, u"token"_s,
                                    u"address"_s, u"agent"_s, u"ballot_id"_s, u"voted_at"_s};
        while (tables.value().next()) {
            const QString table = tables.value().value(0).toString();
            for (const QString &column : columnsOf(*database, table)) {
                // "persons" is a number per type, said from five ballots on.
                if (table == u"leading_type" && column == u"persons")
                    continue;
                for (const QString &word : forbidden)
                    QVERIFY2(!column.contains(word), qPrintable(table + u'.' + column));
            }
        }
        QCOMPARE(columnsOf(*database, u"vote_round"_s),
                 QStringList({u"assessment_id"_s, u"item_id"_s, u"round"_s, u"level0"_s, u"level1"_s, u"level2"_s,
                              u"level3"_s, u"level4"_s, u"unknown"_s, u"not_applicable"_s, u"extra"_s}));
        QCOMPARE(columnsOf(*database, u"workshop_vote"_s),
                 QStringList({u"assessment_id"_s, u"level0"_s, u"level1"_s, u"level2"_s, u"level3"_s, u"level4"_s,
                              u"unknown"_s, u"not_applicable"_s}));
    }

    /// One row for the whole vote in progress, one per item and round, one per goal: rows cannot be votes either.
    void keys_leaveNoRoomForARowPerVote()
    {
        const auto database = freshDatabase();
        const auto keyOf = [&database](const QString &table) {
            Result<QSqlQuery> query =
                database->run(u"SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk"_s, {table});
            QStringList columns;
            while (query.value().next())
                columns.append(query.value().value(0).toString());
            return columns;
        };
        QCOMPARE(keyOf(u"workshop_vote"_s), QStringList{u"assessment_id"_s});
        QCOMPARE(keyOf(u"vote_round"_s), QStringList({u"assessment_id"_s, u"item_id"_s, u"round"_s}));
        QCOMPARE(keyOf(u"goal_points"_s), QStringList({u"assessment_id"_s, u"goal_id"_s}));
        QCOMPARE(keyOf(u"leading_type"_s), QStringList({u"assessment_id"_s, u"type"_s}));
        QCOMPARE(keyOf(u"workshop"_s), QStringList{u"assessment_id"_s});
        QCOMPARE(keyOf(u"workshop_group"_s), QStringList({u"assessment_id"_s, u"group_id"_s}));
        QCOMPARE(keyOf(u"workshop_minute"_s), QStringList({u"assessment_id"_s, u"item_id"_s}));
        QCOMPARE(keyOf(u"workshop_decision"_s), QStringList({u"assessment_id"_s, u"item_id"_s}));
    }

    /// The steps stay within what PostgreSQL runs, so that a library for a team stays possible.
    void migrations_usePortableSql()
    {
        for (const QString &path : migrationFiles()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString sql = QString::fromUtf8(file.readAll()).toUpper();
            for (const QString &word : {u"AUTOINCREMENT"_s, u"INSERT OR"_s, u"WITHOUT ROWID"_s, u"TRIGGER"_s, u"VIEW"_s})
                QVERIFY2(!sql.contains(word), qPrintable(word));
        }
    }

    void aStepThatFails_leavesTheSchemaBeforeIt()
    {
        const QTemporaryDir folder;
        QFile step(folder.filePath(u"9999_broken.sql"_s));
        QVERIFY(step.open(QIODevice::WriteOnly));
        step.write("CREATE TABLE extra_table (id TEXT PRIMARY KEY) STRICT;\nCREATE TABLE nonsense (;\n");
        step.close();
        const auto database = freshDatabase();
        const Result<void> done = migrate(*database, currentSchema(), migrationFiles() + QStringList{step.fileName()});
        QVERIFY(!done);
        QCOMPARE(database->value(u"PRAGMA user_version"_s).value().toInt(), currentSchema());
        QCOMPARE(database->value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'extra_table'"_s).value().toInt(), 0);
    }

    void statements_endAtTheEndOfALine()
    {
        QCOMPARE(statementsOf(u"-- note\nCREATE TABLE a (\n x TEXT CHECK (x <> ';x')\n);\nSELECT 1;\n"_s).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
