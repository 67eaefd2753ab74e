// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

/// The real program, on a computer without a display and for a person without a home directory.
class TestProgram : public test::TestCase
{
    Q_OBJECT

    struct Outcome
    {
        int code = -1;
        QString out;
        QString err;
    };

    static Outcome run(const QStringList &words) { return run(QStringLiteral(VK_CLI), words); }

    static Outcome run(const QString &path, const QStringList &words)
    {
        QProcess program;
        QProcessEnvironment bare;
        bare.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        program.setProcessEnvironment(bare);
        program.start(path, words);
        if (!program.waitForFinished(60000))
            qFatal("the program does not end");
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }

private slots:
    void withoutDisplayAndHome_aReportIsWritten_andNothingIsSaidOnStderr()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"w.vierklang"_s);
        const Outcome example = run({u"example"_s, u"werkheim"_s, u"-o"_s, file});
        QCOMPARE(example.code, 0);
        QCOMPARE(example.err, QString());
        const Outcome report = run({u"report"_s, file, u"-o"_s, folder.filePath(u"out"_s), u"--lang"_s, u"de"_s});
        QCOMPARE(report.err, QString());
        QCOMPARE(report.code, 0);
        QCOMPARE(QDir(folder.filePath(u"out"_s)).entryList({u"*.pdf"_s}).size(), 1);
    }

    /// Two processes, two hash seeds, the same bytes.
    void twoProcesses_writeTheSameBytes()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"w.vierklang"_s);
        QCOMPARE(run({u"example"_s, u"doppelfurt"_s, u"-o"_s, file}).code, 0);
        QList<QByteArray> reports;
        for (const QString &out : {u"one"_s, u"two"_s, u"three"_s}) {
            QCOMPARE(run({u"report"_s, file, u"-o"_s, folder.filePath(out), u"--format"_s, u"pdf,odt,xlsx,html,csv"_s}).code, 0);
            const QDir written(folder.filePath(out));
            QByteArray all;
            for (const QString &name : written.entryList(QDir::Files)) {
                QFile report(written.filePath(name));
                QVERIFY(report.open(QIODevice::ReadOnly));
                all += report.readAll();
            }
            reports.append(all);
        }
        QVERIFY(reports[0] == reports[1] && reports[1] == reports[2]);
    }

    /// No file may grow beyond 16 kB: what a full disk does to a report, without a disk.
    void fullDisk_isNamed_andLeavesNoHalfFile_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"pdf", "odt", "xlsx", "html", "csv"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }

    void fullDisk_isNamed_andLeavesNoHalfFile()
    {
        QFETCH(QString, format);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"w.vierklang"_s);
        QCOMPARE(run({u"example"_s, u"werkheim"_s, u"-o"_s, file}).code, 0);
        const QString call = u"trap '' XFSZ; ulimit -f 16; exec \"$0\" report \"$1\" -o \"$2\" --format \"$3\""_s;
        const Outcome outcome = run(u"/bin/bash"_s, {u"-c"_s, call, QStringLiteral(VK_CLI), file,
                                                     folder.filePath(u"out"_s), format});
        QCOMPARE(outcome.code, 74);
        QVERIFY2(outcome.err.contains(u"w.vierklang: "_s) && outcome.out.isEmpty(), qPrintable(outcome.err));
        QCOMPARE(QDir(folder.filePath(u"out"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"manifest.json"_s});
    }

    void messages_comeInTheLanguageOfTheCall()
    {
        QVERIFY(run({u"score"_s, u"/nowhere"_s, u"--lang"_s, u"en"_s}).err.contains(u"There is no file"_s));
        QVERIFY(run({u"score"_s, u"/nowhere"_s, u"--lang"_s, u"de"_s}).err.contains(u"Es gibt keine Datei"_s));
        QCOMPARE(run({u"score"_s, u"/nowhere"_s, u"--lang"_s, u"fr"_s}).code, 2);
    }

    void version()
    {
        const Outcome outcome = run({u"--version"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.startsWith(u"vierklang-cli "_s));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
