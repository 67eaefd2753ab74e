// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "app/storage/library.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestBackupRing : public test::TestCase
{
    Q_OBJECT

private slots:
    void ring_keepsTenLatest_thenDays_thenWeeks()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        QList<QDateTime> moments;
        for (int hour = 0; hour < 24 * 60; hour += 6)
            moments.append(now.addSecs(-3600 * hour));
        const QList<QDateTime> superfluous = superfluousBackups(moments, now);
        QList<QDateTime> kept;
        for (const QDateTime &moment : moments) {
            if (!superfluous.contains(moment))
                kept.append(moment);
        }
        QCOMPARE(kept.mid(0, 10), moments.mid(0, 10));
        QVERIFY(kept.size() >= 14 && kept.size() <= 22);
        QVERIFY(kept.last().daysTo(now) < 28);
        QVERIFY(superfluousBackups(moments.mid(0, 10), now).isEmpty());
    }

    void onlyWhatChanged_isBackedUp()
    {
        const QTemporaryDir folder;
        test::FixedClock clock;
        auto library = Library::open(folder.filePath(u"library.sqlite"_s), builtInInstrument(), Access::ReadWrite,
                                     clock.now());
        QVERIFY(library.isOk());
        const Assessment assessment = test::example(u"bachtal"_s);
        QVERIFY(library.value()->add(assessment, score(builtInInstrument(), assessment), true, clock.now()).isOk());
        QVERIFY(library.value()->backUpIfChanged(clock.now()).isOk());
        clock.advance(60);
        QVERIFY(library.value()->backUpIfChanged(clock.now()).isOk());
        QCOMPARE(library.value()->backups().size(), 1);
        QVERIFY(library.value()->setRevealed(assessment.id(), false).isOk());
        QVERIFY(library.value()->backUpIfChanged(clock.now()).isOk());
        QCOMPARE(library.value()->backups().size(), 2);
        QVERIFY(QDir(folder.filePath(u"backups"_s)).entryList({u"*.unfinished"_s}).isEmpty());
    }

    void aBackup_isALibraryOfItsOwn()
    {
        const QTemporaryDir folder;
        const test::FixedClock clock;
        const QString copy = folder.filePath(u"copy.sqlite"_s);
        {
            auto library = Library::open(folder.filePath(u"library.sqlite"_s), builtInInstrument(),
                                         Access::ReadWrite, clock.now());
            const Assessment assessment = test::example(u"bachtal"_s);
            QVERIFY(
                library.value()->add(assessment, score(builtInInstrument(), assessment), true, clock.now()).isOk());
            QVERIFY(library.value()->copyTo(copy).isOk());
            const Result<void> failed = library.value()->copyTo(folder.filePath(u"no/such/folder/copy.sqlite"_s));
            QVERIFY(!failed);
            QCOMPARE(failed.error().code, ErrorCode::FileNotWritable);
        }
        auto library = Library::open(copy, builtInInstrument(), Access::ReadOnly, clock.now());
        QVERIFY(library.isOk());
        QCOMPARE(library.value()->entries().value().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBackupRing)
#include "tst_backupring.moc"
