// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/storage/library.h"
#include "app/storage/migrations.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

/// Libraries of every released schema lie in tests/data and come up to date whole.
class TestMigrations : public test::TestCase
{
    Q_OBJECT

    test::FixedClock m_clock;

    [[nodiscard]] static QStringList linesOf(Database &database, const QString &sql)
    {
        Result<QSqlQuery> query = database.run(sql);
        QStringList lines;
        while (query && query.value().next()) {
            QStringList words;
            for (int column = 0; !query.value().value(column).isNull() || column == 0; ++column)
                words.append(query.value().value(column).toString());
            lines.append(words.join(u" | "_s));
        }
        return lines;
    }

    [[nodiscard]] static QStringList schemaOf(Database &database)
    {
        return linesOf(database, u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY name"_s);
    }

    /// Every row of these tables as text, except what says which schema it is.
    [[nodiscard]] static QMap<QString, QStringList> contentOf(Database &database, const QStringList &tables)
    {
        QMap<QString, QStringList> content;
        for (const QString &table : tables) {
            const QStringList columns =
                linesOf(database, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
            QStringList quoted;
            for (const QString &column : columns)
                quoted.append(u"quote(%1)"_s.arg(column));
            content[table] = linesOf(database, u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(quoted.join(u" || '|' || "_s), table));
            content[table].removeIf([](const QString &line) { return line.startsWith("'min_reader'"_L1); });
        }
        return content;
    }

private slots:
    void schema1_comesUpToDate_whole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"library.sqlite"_s);
        QVERIFY(QFile::copy(test::sourceFile(u"tests/data/library-schema-1.sqlite"_s), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QStringList tables;
        QMap<QString, QStringList> before;
        {
            const auto old = Database::open(path, Access::ReadOnly);
            QVERIFY(old.isOk());
            QCOMPARE(old.value()->value(u"PRAGMA user_version"_s).value().toInt(), 1);
            tables = linesOf(*old.value(), u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
            before = contentOf(*old.value(), tables);
        }
        QCOMPARE(tables.size(), 11);
        QCOMPARE(before[u"assessment"_s].size(), 7);
        QCOMPARE(before[u"leading_type"_s].size(), 4);
        {
            auto library = Library::open(path, builtInInstrument(), Access::ReadWrite, m_clock.now());
            QVERIFY(library.isOk());
            QVERIFY(library.value()->check().isOk());
            QCOMPARE(library.value()->entries().value().size(), 6);
            QCOMPARE(library.value()->bin().value().size(), 1);
            QCOMPARE(library.value()->backups().size(), 1);
            const auto backup = Database::open(library.value()->backups().first(), Access::ReadOnly);
            QCOMPARE(backup.value()->value(u"PRAGMA user_version"_s).value().toInt(), 1);
            QCOMPARE(contentOf(*backup.value(), tables), before);
        }
        const auto migrated = Database::open(path, Access::ReadOnly);
        QCOMPARE(migrated.value()->value(u"PRAGMA user_version"_s).value().toInt(), currentSchema());
        QCOMPARE(contentOf(*migrated.value(), tables), before);
        const auto fresh = Database::open(u":memory:"_s, Access::ReadWrite);
        QVERIFY(migrate(*fresh.value(), 0, migrationFiles()).isOk());
        QCOMPARE(schemaOf(*migrated.value()), schemaOf(*fresh.value()));
    }

    /// A reader leaves an older library as it is.
    void reading_migratesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"library.sqlite"_s);
        QVERIFY(QFile::copy(test::sourceFile(u"tests/data/library-schema-1.sqlite"_s), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto library = Library::open(path, builtInInstrument(), Access::ReadOnly, m_clock.now());
        QVERIFY(library.isOk());
        QCOMPARE(library.value()->entries().value().size(), 6);
        const auto database = Database::open(path, Access::ReadOnly);
        QCOMPARE(database.value()->value(u"PRAGMA user_version"_s).value().toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
