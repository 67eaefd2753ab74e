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

    static Outcome run(const QStringList &words)
    {
        QProcess program;
        QProcessEnvironment bare;
        bare.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        program.setProcessEnvironment(bare);
        program.start(QStringLiteral(VK_CLI), words);
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
            QCOMPARE(run({u"report"_s, file, u"-o"_s, folder.filePath(out)}).code, 0);
            const QDir written(folder.filePath(out));
            QFile pdf(written.filePath(written.entryList({u"*.pdf"_s}).value(0)));
            QVERIFY(pdf.open(QIODevice::ReadOnly));
            reports.append(pdf.readAll());
        }
        QVERIFY(reports[0] == reports[1] && reports[1] == reports[2]);
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
