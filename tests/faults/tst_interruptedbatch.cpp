// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentfile.h"
#include "app/instrument/instrumentreader.h"
#include "tests/support/answers.h"
#include "tests/support/ordinaryuser.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

constexpr int Inputs = 6;

QMap<QString, QByteArray> contentsOf(const QString &folder)
{
    QMap<QString, QByteArray> contents;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a report cannot be read");
        contents.insert(name, file.readAll());
    }
    return contents;
}

} // namespace

/// The command line writes many reports and is interrupted: by Ctrl+C, by the end of the session, by a full disk, by a
/// folder that cannot be written.
class TestInterruptedBatch : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>(test::quickFolderTemplate());
        QFile::setPermissions(m_folder->path(), QFile::ReadOther | QFile::ExeOther | QFile::ReadOwner | QFile::WriteOwner |
                                                    QFile::ExeOwner);
        for (int i = 0; i < Inputs; ++i) {
            Assessment assessment = test::example(u"werkheim"_s);
            Commune commune = assessment.commune();
            commune.name = u"Gemeinde %1"_s.arg(i);
            QVERIFY(assessment.setCommune(commune).isOk());
            m_files.append(m_folder->filePath(u"%1.vierklang"_s.arg(i)));
            QVERIFY(saveAssessment(m_files.last(), assessment, builtInInstrument()).isOk());
        }
        QCOMPARE(finish(begin(u"whole"_s)), 0);
        m_whole = contentsOf(m_folder->filePath(u"whole"_s));
        QCOMPARE(m_whole.size(), 2 * Inputs + 1);
    }

    void signal_leavesWholeFilesAndAManifest_andTheNextRunDoesTheRest_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("after");
        const int moments = std::max(2, qEnvironmentVariableIntValue("VIERKLANG_KILLS"));
        for (int moment = 0; moment < moments; ++moment) {
            const int after = 1 + moment * 3 % (2 * Inputs - 2);
            QTest::addRow("interrupt %d", moment) << SIGINT << after;
            QTest::addRow("terminate %d", moment) << SIGTERM << after;
        }
    }

    void signal_leavesWholeFilesAndAManifest_andTheNextRunDoesTheRest()
    {
        QFETCH(const int, signal);
        QFETCH(const int, after);
        const QString out = u"out-"_s + QString::fromLatin1(QTest::currentDataTag());
        const auto program = begin(out);
        const QDir folder(m_folder->filePath(out));
        QVERIFY(QTest::qWaitFor([&] { return folder.entryList({u"*.full.*"_s}, QDir::Files).size() >= after; }, 60000));
        ::kill(static_cast<pid_t>(program->processId()), signal);
        const int code = finish(program);
        const QMap<QString, QByteArray> there = contentsOf(folder.path());
        // The signal may come when the last file is just done.
        QVERIFY2(code == 130 || (code == 0 && there.size() == 2 * Inputs + 1), qPrintable(QString::number(code)));
        QVERIFY(there.contains(u"manifest.json"_s));
        QStringList listed{u"manifest.json"_s};
        const QJsonObject manifest = QJsonDocument::fromJson(there[u"manifest.json"_s]).object();
        for (const QJsonValue &report : manifest[u"reports"_s].toArray()) {
            const QJsonArray files = report[u"files"_s].toArray();
            QCOMPARE(report[u"cutShort"_s].toBool(), files.size() < 2);
            for (const QJsonValue &file : files)
                listed.append(file.toString());
        }
        listed.sort();
        QCOMPARE(there.keys(), listed);
        for (auto file = there.cbegin(); file != there.cend(); ++file)
            QVERIFY2(file.key() == u"manifest.json" || file.value() == m_whole[file.key()], qPrintable(file.key()));
        QCOMPARE(finish(begin(out)), 0);
        QVERIFY(contentsOf(folder.path()) == m_whole);
    }

    /// No file may grow over 60 kB: the tables fit, the web pages do not.
    void fullDisk_endsTheBatch_isNamed_andLeavesNoHalfFile()
    {
        QProcess shell;
        const QString call = u"trap '' XFSZ; ulimit -f 60; exec \"$@\""_s;
        shell.start(u"/bin/bash"_s, QStringList{u"-c"_s, call, u"bash"_s, QStringLiteral(VK_CLI)} + words(u"full"_s));
        QVERIFY(shell.waitForFinished(60000));
        QCOMPARE(shell.exitCode(), 74);
        const QString said = QString::fromUtf8(shell.readAllStandardError());
        QVERIFY2(said.contains(u"0.vierklang: "_s), qPrintable(said));
        QVERIFY2(said.contains(u"Vorzeitig beendet; zu 5 Dateien fehlen Berichte."_s), qPrintable(said));
        const QMap<QString, QByteArray> there = contentsOf(m_folder->filePath(u"full"_s));
        QCOMPARE(there.keys(), (QStringList{u"0.full.csv"_s, u"manifest.json"_s}));
        QCOMPARE(there[u"0.full.csv"_s], m_whole[u"0.full.csv"_s]);
        QCOMPARE(finish(begin(u"full"_s)), 0);
        QVERIFY(contentsOf(m_folder->filePath(u"full"_s)) == m_whole);
    }

    void folderThatCannotBeWritten_isNamed()
    {
        const QString out = m_folder->filePath(u"sealed"_s);
        QVERIFY(QDir().mkpath(out));
        test::seal(out);
        // An ordinary user may not be let into the folder where root has built the program.
        const QString copy = m_folder->filePath(u"vierklang-cli"_s);
        QVERIFY(QFile::copy(QStringLiteral(VK_CLI), copy));
        const QFile::Permissions all = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::permissions(m_folder->path()) | all));
        QProcess program;
        {
            const test::OrdinaryUser nobody;
            program.start(copy, words(u"sealed"_s));
            QVERIFY(program.waitForFinished(60000));
        }
        test::release(out);
        QCOMPARE(program.exitCode(), 74);
        QVERIFY(QString::fromUtf8(program.readAllStandardError()).contains(u"/sealed"_s));
        QVERIFY(contentsOf(out).isEmpty());
    }

private:
    [[nodiscard]] QStringList words(const QString &folder) const
    {
        return QStringList{u"report"_s} + m_files +
               QStringList{u"-o"_s, m_folder->filePath(folder), u"--format"_s, u"csv,html"_s, u"--lang"_s, u"de"_s};
    }

    [[nodiscard]] std::shared_ptr<QProcess> begin(const QString &folder) const
    {
        auto program = std::make_shared<QProcess>();
        program->start(QStringLiteral(VK_CLI), words(folder) + QStringList{u"--jobs"_s, u"2"_s});
        return program;
    }

    static int finish(const std::shared_ptr<QProcess> &program)
    {
        return program->waitForFinished(60000) && program->exitStatus() == QProcess::NormalExit ? program->exitCode() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_files;
    QMap<QString, QByteArray> m_whole;
};

QTEST_GUILESS_MAIN(TestInterruptedBatch)
#include "tst_interruptedbatch.moc"
