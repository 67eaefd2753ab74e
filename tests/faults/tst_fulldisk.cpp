// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/workflow/filecheck.h"
#include "app/workflow/librarydesk.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

/// While it lives, no file of this process can grow over `bytes`: writing fails as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class TestFullDisk : public test::TestCase
{
    Q_OBJECT

private slots:
    /// At whatever size the disk is full: no false "saved", nothing lost, and work goes on when there is room again.
    void answers_areNeverFalselySaved()
    {
        const QTemporaryDir folder;
        const test::FixedClock clock;
        RandomIds ids;
        auto desk = openDesk(folder.filePath(u"library.sqlite"_s), builtInInstrument(), Access::ReadWrite, clock, ids);
        QVERIFY(desk.isOk());
        auto opened = desk.value()->open(desk.value()->begin(Form::Full).value());
        AssessmentEditor &editor = *opened.value();
        int failures = 0;
        for (rlim_t size = 4096; size <= 40 * 4096; size += 4096) {
            const Assessment before = editor.assessment();
            QSignalSpy saved(&editor, &AssessmentEditor::saved);
            QSignalSpy failed(&editor, &AssessmentEditor::saveFailed);
            Result<void> outcome;
            {
                const FullDisk disk(size);
                outcome = editor.setNote(u"role.split"_s, QString(4000, QChar(u'a' + static_cast<int>(size / 4096) % 26)));
            }
            QCOMPARE(saved.size(), outcome ? 1 : 0);
            QCOMPARE(failed.size(), outcome ? 0 : 1);
            if (!outcome) {
                ++failures;
                QCOMPARE(editor.assessment(), before);
            }
            QCOMPARE(desk.value()->open(before.id()).value()->assessment(), editor.assessment());
            QVERIFY2(editor.setTitle(QString::number(size)).isOk(), "no way on after the disk had room again");
        }
        QVERIFY2(failures > 0, "the disk was never full");
    }

    /// The same for votes: what the facilitator sees is what a restart would find, whether the disk took it or not.
    void votes_areNeverFalselyCounted()
    {
        const QTemporaryDir folder;
        const test::FixedClock clock;
        RandomIds ids;
        auto desk = openDesk(folder.filePath(u"library.sqlite"_s), builtInInstrument(), Access::ReadWrite, clock, ids);
        QVERIFY(desk.isOk());
        auto opened = desk.value()->open(desk.value()->begin(Form::Short).value());
        auto run = desk.value()->beginWorkshop(*opened.value(), {40, {}});
        QVERIFY(run.isOk());
        QVERIFY(run.value()->goToStep(WorkshopStep::Items).isOk());
        QSignalSpy failures(run.value().get(), &WorkshopRun::saveFailed);
        int refused = 0;
        for (rlim_t size = 2048; size <= 16 * 2048; size += 2048) {
            const Round before = run.value()->vote().counts();
            Result<void> outcome;
            {
                const FullDisk disk(size);
                outcome = run.value()->vote().add(*Answer::atLevel(static_cast<int>(size / 2048) % LevelCount));
            }
            refused += outcome ? 0 : 1;
            QCOMPARE(run.value()->vote().counts() == before, !outcome);
            auto again = desk.value()->resumeWorkshop(*opened.value());
            QCOMPARE(again.value()->vote().counts(), run.value()->vote().counts());
            QVERIFY2(run.value()->vote().add(Answer::unknown()).isOk(), "no way on after the disk had room again");
        }
        QVERIFY2(refused > 0, "the disk was never full");
        QCOMPARE(failures.size(), refused);
    }

    void exports_leaveTheOldFileOrTheNewOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.vierklang"_s);
        const Instrument &instrument = builtInInstrument();
        QVERIFY(assessmentToFile(path, test::example(u"bachtal"_s), instrument).isOk());
        Result<void> outcome;
        {
            const FullDisk disk(1000);
            outcome = assessmentToFile(path, test::example(u"werkheim"_s), instrument);
        }
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(assessmentFromFile(path, instrument).value(), test::example(u"bachtal"_s));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void backups_leaveNoHalfFile()
    {
        const QTemporaryDir folder;
        const test::FixedClock clock;
        RandomIds ids;
        auto desk = openDesk(folder.filePath(u"library.sqlite"_s), builtInInstrument(), Access::ReadWrite, clock, ids);
        QVERIFY(desk.value()->addExamples().isOk());
        const QString copy = folder.filePath(u"copy.sqlite"_s);
        Result<void> outcome;
        {
            const FullDisk disk(20000);
            outcome = desk.value()->copyTo(copy);
        }
        QVERIFY(!outcome);
        QVERIFY(!QFile::exists(copy));
        QVERIFY(QDir(folder.path()).entryList({u"*.unfinished"_s}).isEmpty());
        QVERIFY(desk.value()->copyTo(copy).isOk());
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
