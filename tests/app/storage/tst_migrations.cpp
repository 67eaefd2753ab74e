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

    using Columns = QMap<QString, QStringList>;

    [[nodiscard]] static Columns columnsOf(Database &database)
    {
        Columns columns;
        for (const QString &table :
             linesOf(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s))
            columns[table] = linesOf(database, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        return columns;
    }

    /// Every row of these columns as text, except what says which schema it is.
    [[nodiscard]] static QMap<QString, QStringList> contentOf(Database &database, const Columns &columns)
    {
        QMap<QString, QStringList> content;
        for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
            QStringList quoted;
            for (const QString &column : it.value())
                quoted.append(u"quote(%1)"_s.arg(column));
            content[it.key()] =
                linesOf(database, u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(quoted.join(u" || '|' || "_s), it.key()));
            content[it.key()].removeIf([](const QString &line) { return line.startsWith("'min_reader'"_L1); });
        }
        return content;
    }

    [[nodiscard]] static QString copyOf(int schema, const QTemporaryDir &folder)
    {
        const QString path = folder.filePath(u"library.sqlite"_s);
        const QString source = test::sourceFile(u"tests/data/library-schema-%1.sqlite"_s.arg(schema));
        if (!QFile::copy(source, path) || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
            qFatal("no copy of %s", qPrintable(source));
        return path;
    }

private slots:
    void olderSchemas_data()
    {
        QTest::addColumn<int>("schema");
        QTest::addColumn<int>("tables");
        QTest::addColumn<int>("listed");
        QTest::addColumn<int>("binned");
        QTest::newRow("the first one") << 1 << 11 << 6 << 1;
        QTest::newRow("with a workshop in the middle of a vote") << 2 << 15 << 2 << 0;
    }

    void olderSchemas()
    {
        QFETCH(int, schema);
        QFETCH(int, listed);
        QFETCH(int, binned);
        const QTemporaryDir folder;
        const QString path = copyOf(schema, folder);
        Columns columns;
        QMap<QString, QStringList> before;
        {
            const auto old = Database::open(path, Access::ReadOnly);
            QVERIFY(old.isOk());
            QCOMPARE(old.value()->value(u"PRAGMA user_version"_s).value().toInt(), schema);
            columns = columnsOf(*old.value());
            before = contentOf(*old.value(), columns);
        }
        QTEST(int(columns.size()), "tables");
        QCOMPARE(before[u"assessment"_s].size(), listed + binned);
        {
            auto library = Library::open(path, builtInInstrument(), Access::ReadWrite, m_clock.now());
            QVERIFY(library.isOk());
            QVERIFY(library.value()->check().isOk());
            QCOMPARE(library.value()->entries().value().size(), listed);
            QCOMPARE(library.value()->bin().value().size(), binned);
            QCOMPARE(library.value()->backups().size(), 1);
            const auto backup = Database::open(library.value()->backups().first(), Access::ReadOnly);
            QCOMPARE(backup.value()->value(u"PRAGMA user_version"_s).value().toInt(), schema);
            QCOMPARE(contentOf(*backup.value(), columns), before);
        }
        const auto migrated = Database::open(path, Access::ReadOnly);
        QCOMPARE(migrated.value()->value(u"PRAGMA user_version"_s).value().toInt(), currentSchema());
        QCOMPARE(contentOf(*migrated.value(), columns), before);
        const auto fresh = Database::open(u":memory:"_s, Access::ReadWrite);
        QVERIFY(migrate(*fresh.value(), 0, migrationFiles()).isOk());
        QCOMPARE(schemaOf(*migrated.value()), schemaOf(*fresh.value()));
    }

    void reading_migratesNothing_data() { olderSchemas_data(); }

    /// A reader leaves an older library as it is, and can still list it.
    void reading_migratesNothing()
    {
        QFETCH(int, schema);
        QFETCH(int, listed);
        const QTemporaryDir folder;
        const QString path = copyOf(schema, folder);
        const auto library = Library::open(path, builtInInstrument(), Access::ReadOnly, m_clock.now());
        QVERIFY(library.isOk());
        QCOMPARE(library.value()->entries().value().size(), listed);
        const auto database = Database::open(path, Access::ReadOnly);
        QCOMPARE(database.value()->value(u"PRAGMA user_version"_s).value().toInt(), schema);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
