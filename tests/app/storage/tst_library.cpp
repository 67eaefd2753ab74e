// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "app/storage/library.h"
#include "app/storage/migrations.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestLibrary : public test::TestCase
{
    Q_OBJECT

    const Instrument &m_instrument = builtInInstrument();
    const test::FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"library.sqlite"_s); }

    [[nodiscard]] Result<std::unique_ptr<Library>> open(Access access = Access::ReadWrite) const
    {
        return Library::open(path(), m_instrument, access, m_clock.now());
    }

    [[nodiscard]] Result<void> add(Library &library, const Assessment &assessment) const
    {
        return library.add(assessment, score(m_instrument, assessment), true, m_clock.now());
    }

    /// Changes the file behind the program's back.
    void runSql(const QString &sql) const
    {
        Result<std::unique_ptr<Database>> database = Database::open(path(), Access::ReadWrite);
        QVERIFY(database.isOk());
        const auto done = database.value()->run(sql);
        QVERIFY2(done.isOk(), done ? "" : qPrintable(done.error().detail));
    }

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void everyAnswer_comesBack_afterReopening()
    {
        QRandomGenerator random(11);
        QList<Assessment> written;
        {
            const auto library = open();
            QVERIFY(library.isOk());
            written = {test::example(u"werkheim"_s), test::example(u"bachtal"_s)};
            for (const Assessment &assessment : written)
                QVERIFY(add(*library.value(), assessment).isOk());
            // A long way of small changes must end where it says.
            Assessment current = written.first();
            for (int i = 0; i < 60; ++i) {
                Assessment next = test::randomAssessment(random);
                next.setId(current.id());
                QVERIFY(library.value()
                            ->store(current, next, score(m_instrument, next), m_clock.now())
                            .isOk());
                current = next;
            }
            written.first() = current;
        }
        const auto library = open();
        QVERIFY(library.isOk());
        for (const Assessment &assessment : written) {
            const Result<Assessment> read = library.value()->read(assessment.id());
            QVERIFY(read.isOk());
            QCOMPARE(read.value(), assessment);
        }
        QVERIFY(library.value()->check().isOk());
    }

    void unknownKeysAndNulls_comeBack()
    {
        const auto library = open();
        Assessment assessment = test::example(u"werkheim"_s);
        assessment.setExtra({{u"future"_s, QJsonObject{{u"a"_s, 1}}}});
        QVERIFY(add(*library.value(), assessment).isOk());
        QCOMPARE(library.value()->read(assessment.id()).value(), assessment);
    }

    void list_showsTheSummaryOfTheScoring()
    {
        const auto library = open();
        QVERIFY(add(*library.value(), test::example(u"doppelfurt"_s)).isOk());
        const Result<QList<LibraryEntry>> entries = library.value()->entries();
        QCOMPARE(entries.value().size(), 1);
        const LibraryEntry &entry = entries.value().first();
        const AssessmentResult fresh = score(m_instrument, test::example(u"doppelfurt"_s));
        QCOMPARE(entry.communeName, u"Stadt Doppelfurt"_s);
        QCOMPARE(entry.label, fresh.type.label);
        QCOMPARE(entry.leading, fresh.type.leading);
        QCOMPARE(entry.second, fresh.type.second);
        QCOMPARE(entry.answered, 37);
        QVERIFY(entry.typeComplete);
    }

    void bin_hidesAndGivesBack()
    {
        const auto library = open();
        const Assessment assessment = test::example(u"bachtal"_s);
        QVERIFY(add(*library.value(), assessment).isOk());
        QVERIFY(library.value()->setDeleted(assessment.id(), true, m_clock.now()).isOk());
        QVERIFY(library.value()->entries().value().isEmpty());
        QCOMPARE(library.value()->bin().value().size(), 1);
        QVERIFY(library.value()->setDeleted(assessment.id(), false, m_clock.now()).isOk());
        QCOMPARE(library.value()->read(assessment.id()).value(), assessment);
    }

    void theArchive_marksAndUnmarks()
    {
        const auto library = open();
        const Assessment assessment = test::example(u"bachtal"_s);
        QVERIFY(add(*library.value(), assessment).isOk());
        QVERIFY(!library.value()->entry(assessment.id()).value().archived);
        QVERIFY(library.value()->setArchived(assessment.id(), true, m_clock.now()).isOk());
        const LibraryEntry entry = library.value()->entries().value().first();
        QVERIFY(entry.archived);
        QCOMPARE(entry.state, assessment.commune().state.value_or(QString()));
        QCOMPARE(entry.population, assessment.commune().population);
        QCOMPARE(entry.tags, assessment.tags());
        QVERIFY(library.value()->check().isOk());
        QVERIFY(library.value()->setArchived(assessment.id(), false, m_clock.now()).isOk());
        QVERIFY(!library.value()->entry(assessment.id()).value().archived);
    }

    void theRecentOnes_areFew_andNeitherInTheBinNorInTheArchive()
    {
        const auto library = open();
        QDateTime now = m_clock.now();
        for (const QString &name : {u"bachtal"_s, u"werkheim"_s, u"doppelfurt"_s, u"auenmark"_s}) {
            now = now.addSecs(60);
            const Assessment one = test::example(name);
            QVERIFY(library.value()->add(one, score(m_instrument, one), true, now).isOk());
        }
        QVERIFY(library.value()->setArchived(test::example(u"doppelfurt"_s).id(), true, m_clock.now()).isOk());
        QVERIFY(library.value()->setDeleted(test::example(u"auenmark"_s).id(), true, m_clock.now()).isOk());
        const QList<LibraryEntry> two = library.value()->recent(2).value();
        QCOMPARE(two.size(), 2);
        QCOMPARE(two[0].id, test::example(u"werkheim"_s).id());
        QCOMPARE(two[1].id, test::example(u"bachtal"_s).id());
        QCOMPARE(library.value()->recent(1).value().size(), 1);
        const LibraryCounts counts = library.value()->counts().value();
        QCOMPARE(counts.listed, 2);
        QCOMPARE(counts.archived, 1);
        QCOMPARE(counts.deleted, 1);
    }

    void adding_twice_isRefused()
    {
        const auto library = open();
        QVERIFY(add(*library.value(), test::example(u"bachtal"_s)).isOk());
        const Result<void> again = add(*library.value(), test::example(u"bachtal"_s));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::AssessmentExists);
    }

    void aFailureInTheMiddle_takesEverythingBack()
    {
        const auto library = open();
        const Result<void> done = library.value()->atomically([&]() -> Result<void> {
            if (Result<void> added = add(*library.value(), test::example(u"bachtal"_s)); !added)
                return added;
            return add(*library.value(), test::example(u"bachtal"_s));
        });
        QVERIFY(!done);
        QVERIFY(library.value()->entries().value().isEmpty());
    }

    void aSecondProgram_isToldWhoHoldsIt_andMayRead()
    {
        const auto first = open();
        QVERIFY(first.isOk());
        QVERIFY(add(*first.value(), test::example(u"bachtal"_s)).isOk());
        const auto second = open();
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::LibraryHeld);
        QCOMPARE(second.error().arguments.size(), 3);
        QCOMPARE(second.error().arguments[1], QString::number(QCoreApplication::applicationPid()));
        const auto reader = open(Access::ReadOnly);
        QVERIFY(reader.isOk());
        QCOMPARE(reader.value()->entries().value().size(), 1);
        const Result<void> refused = add(*reader.value(), test::example(u"werkheim"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::LibraryReadOnly);
    }

    void pragmas_areThoseOfTheContract()
    {
        QVERIFY(open().isOk());
        const auto database = Database::open(path(), Access::ReadWrite);
        QCOMPARE(database.value()->value(u"PRAGMA application_id"_s).value().toInt(), 0x564B4C47);
        QCOMPARE(database.value()->value(u"PRAGMA user_version"_s).value().toInt(), currentSchema());
        QCOMPARE(database.value()->value(u"PRAGMA journal_mode"_s).value().toString(), u"wal"_s);
        QCOMPARE(database.value()->value(u"PRAGMA synchronous"_s).value().toInt(), 2);
        QCOMPARE(database.value()->value(u"PRAGMA foreign_keys"_s).value().toInt(), 1);
    }

    void aNewerLibrary_isRefused_orReadWhenItAllowsThat()
    {
        {
            const auto library = open();
            QVERIFY(add(*library.value(), test::example(u"bachtal"_s)).isOk());
        }
        runSql(u"PRAGMA user_version=%1"_s.arg(currentSchema() + 1));
        const auto writer = open();
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, ErrorCode::LibraryNewer);
        const auto reader = open(Access::ReadOnly);
        QVERIFY(reader.isOk());
        QCOMPARE(reader.value()->entries().value().size(), 1);
        runSql(u"UPDATE meta SET value = '%1' WHERE key = 'min_reader'"_s.arg(currentSchema() + 1));
        const auto refused = open(Access::ReadOnly);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::LibraryNewer);
    }

    /// An older schema is brought up to date, and the file as it was lies in the backups.
    void anOlderLibrary_isMigrated_afterABackup()
    {
        runSql(u"PRAGMA application_id=%1"_s.arg(LibraryApplicationId));
        runSql(u"CREATE TABLE from_before (word TEXT)"_s);
        runSql(u"INSERT INTO from_before VALUES ('kept')"_s);
        const auto library = open();
        QVERIFY(library.isOk());
        QVERIFY(add(*library.value(), test::example(u"bachtal"_s)).isOk());
        QCOMPARE(library.value()->backups().size(), 1);
        const auto backup = Database::open(library.value()->backups().first(), Access::ReadOnly);
        QCOMPARE(backup.value()->value(u"PRAGMA user_version"_s).value().toInt(), 0);
        QCOMPARE(backup.value()->value(u"SELECT word FROM from_before"_s).value().toString(), u"kept"_s);
    }

    void foreignFiles_areLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a text") << QByteArray("Dear diary, nothing here is a database, and it is long enough to tell.")
                                << ErrorCode::LibraryForeign;
        QTest::newRow("a damaged database")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\x17') << ErrorCode::LibraryForeign;
    }

    void foreignFiles_areLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto library = open();
        QVERIFY(!library);
        QCOMPARE(library.error().code, code);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    /// Not even its journal mode is changed.
    void anotherProgramsDatabase_isRefused_andLeftAsItWas()
    {
        {
            QSqlDatabase songs = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"songs"_s);
            songs.setDatabaseName(path());
            QVERIFY(songs.open());
            QSqlQuery(songs).exec(u"CREATE TABLE songs (title TEXT)"_s);
            songs.close();
        }
        QSqlDatabase::removeDatabase(u"songs"_s);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const auto library = open();
        QVERIFY(!library);
        QCOMPARE(library.error().code, ErrorCode::LibraryForeign);
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void aNegativeSchema_isRefused()
    {
        QVERIFY(open().isOk());
        runSql(u"PRAGMA user_version=-5"_s);
        const auto library = open();
        QVERIFY(!library);
        QCOMPARE(library.error().code, ErrorCode::LibraryForeign);
        QVERIFY(BackupRing(path()).files().isEmpty());
    }

    /// After a power cut a young library may live in its log alone.
    void aLibraryWhoseIdIsOnlyInTheLog_isOurs()
    {
        const auto library = open();
        QVERIFY(add(*library.value(), test::example(u"bachtal"_s)).isOk());
        QTemporaryDir elsewhere;
        for (const QString &suffix : {QString(), u"-wal"_s})
            QVERIFY(QFile::copy(path() + suffix, elsewhere.filePath(u"library.sqlite"_s + suffix)));
        const auto copy = Library::open(elsewhere.filePath(u"library.sqlite"_s), m_instrument, Access::ReadWrite,
                                        m_clock.now());
        QVERIFY(copy.isOk());
        QCOMPARE(copy.value()->read(test::example(u"bachtal"_s).id()).value(), test::example(u"bachtal"_s));
    }

    void aBackup_neverLandsOnTheLibraryItself()
    {
        const auto library = open();
        const Result<void> copied = library.value()->copyTo(m_folder->filePath(u"./library.sqlite"_s));
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, ErrorCode::FileNotWritable);
    }

    /// A key this program does not know may hold anything: what would not come back is not taken in.
    void whatWouldNotComeBack_isNotTakenIn()
    {
        const auto library = open();
        Assessment assessment = test::example(u"bachtal"_s);
        assessment.setExtra({{QString(QChar(0xFEFF)) + u"zz"_s, QString(QChar(0xFFFF)) + QChar(0xFFFE)}});
        const Result<void> added = add(*library.value(), assessment);
        if (added)
            QCOMPARE(library.value()->read(assessment.id()).value(), assessment);
        else
            QVERIFY(library.value()->entries().value().isEmpty());
    }

    void aFolderInTheWay_isRefused()
    {
        QVERIFY(QDir().mkpath(path()));
        QVERIFY(!open());
    }

    void damagedPages_areFound_andTheBackupIsThere()
    {
        {
            const auto library = open();
            QVERIFY(add(*library.value(), test::example(u"bachtal"_s)).isOk());
            QVERIFY(library.value()->backUpIfChanged(m_clock.now()).isOk());
            QCOMPARE(library.value()->backups().size(), 1);
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(8192);
        file.write(QByteArray(3 * 4096, '\x5A'));
        file.close();
        const auto library = open();
        QVERIFY(!library);
        QCOMPARE(library.error().code, ErrorCode::LibraryDamaged);
        // The way back: the latest backup in its place.
        const QStringList backups = BackupRing(path()).files();
        QCOMPARE(backups.size(), 1);
        for (const QString &leftover : {path(), path() + u"-wal"_s, path() + u"-shm"_s})
            QFile::remove(leftover);
        QVERIFY(QFile::copy(backups.first(), path()));
        const auto restored = open();
        QVERIFY(restored.isOk());
        QCOMPARE(restored.value()->read(test::example(u"bachtal"_s).id()).value(), test::example(u"bachtal"_s));
    }

    void aChangeBehindTheProgramsBack_isNotShownAsAnAnswer_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("another level") << u"UPDATE item_answer SET answer = '4' WHERE item_id = 'role.split'"_s;
        QTest::newRow("a row less") << u"DELETE FROM goal_points WHERE goal_id = 'goal.legal'"_s;
        QTest::newRow("a row more") << u"INSERT INTO target VALUES ((SELECT id FROM assessment), 'dim.role', 4.0)"_s;
        QTest::newRow("an item nobody knows")
            << u"UPDATE item_answer SET item_id = 'role.nope' WHERE item_id = 'role.split'"_s;
        QTest::newRow("another name") << u"UPDATE assessment SET commune_name = 'X'"_s;
    }

    void aChangeBehindTheProgramsBack_isNotShownAsAnAnswer()
    {
        QFETCH(QString, sql);
        {
            const auto library = open();
            QVERIFY(add(*library.value(), test::example(u"bachtal"_s)).isOk());
        }
        runSql(sql);
        const auto library = open();
        QVERIFY(library.isOk());
        const Result<Assessment> read = library.value()->read(test::example(u"bachtal"_s).id());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::LibraryContentChanged);
        const Result<void> checked = library.value()->check();
        QVERIFY(!checked);
        QCOMPARE(checked.error().issues.size(), 1);
    }

    void inMemory_leavesNoTrace()
    {
        const auto library = Library::inMemory(m_instrument);
        QVERIFY(add(*library, test::example(u"bachtal"_s)).isOk());
        QVERIFY(library->backUpIfChanged(m_clock.now()).isOk());
        QCOMPARE(library->entries().value().size(), 1);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
