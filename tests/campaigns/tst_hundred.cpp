// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentfile.h"
#include "app/instrument/instrumentreader.h"
#include "tests/app/report/corpus.h"
#include "tests/app/report/packageinspection.h"
#include "tests/app/report/pdfinspection.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QString, QByteArray> contentsOf(const QString &folder)
{
    QMap<QString, QByteArray> contents;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        contents.insert(name, contentOf(QDir(folder).filePath(name)));
    return contents;
}

} // namespace

/// Many assessments in one call of the command line, read by other programs. Five in the quick tier; the target
/// campaign_hundred takes a hundred and has LibreOffice open them all.
class TestHundred : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_count = std::max(2, qEnvironmentVariable("VIERKLANG_ASSESSMENTS", u"5"_s).toInt());
        m_asksOffice = qEnvironmentVariableIntValue("VIERKLANG_ASK_LIBREOFFICE") == 1;
        const QList<Assessment> assessments = test::corpus(m_count);
        for (int i = 0; i < m_count; ++i) {
            const QString path = m_folder.filePath(u"%1.vierklang"_s.arg(i, 4, 10, QChar(u'0')));
            QVERIFY(saveAssessment(path, assessments[i], builtInInstrument()).isOk());
            m_files.append(path);
        }
        const QByteArray whole = contentOf(m_files[m_count / 2]);
        QFile broken(m_folder.filePath(u"broken.vierklang"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(whole.left(whole.size() / 2)) > 0);
        broken.close();
        m_files.insert(m_count / 2, broken.fileName());
        QCOMPARE(callInto(u"out"_s), 1); // 1: one failed, the others are there
        m_written = contentsOf(m_folder.filePath(u"out"_s));
        for (const QString &ending : {u"pdf"_s, u"odt"_s, u"xlsx"_s})
            QVERIFY(QDir(m_folder.path()).mkpath(ending));
        for (auto file = m_written.cbegin(); file != m_written.cend(); ++file) {
            if (file.key() != u"manifest.json")
                QVERIFY(QFile::copy(m_folder.filePath(u"out/"_s + file.key()),
                                    m_folder.filePath(file.key().section(u'.', -1) + u'/' + file.key())));
        }
    }

    void everyAssessment_hasItsFiles_andTheBrokenOneIsNamed()
    {
        QCOMPARE(m_written.size(), 3 * m_count + 1);
        const QJsonArray reports =
            QJsonDocument::fromJson(m_written[u"manifest.json"_s]).object()[u"reports"_s].toArray();
        QCOMPARE(reports.size(), m_count + 1);
        QStringList listed{u"manifest.json"_s};
        for (const QJsonValue &report : reports) {
            const bool isBroken = report[u"input"_s].toString() == u"broken.vierklang";
            QCOMPARE(report[u"files"_s].toArray().size(), isBroken ? 0 : 3);
            QCOMPARE(report.toObject().contains(u"errors"_s), isBroken);
            for (const QJsonValue &name : report[u"files"_s].toArray())
                listed.append(name.toString());
        }
        listed.sort();
        QStringList there = m_written.keys();
        there.sort();
        QCOMPARE(there, listed);
    }

    void secondRun_givesTheSameBytes_besideAndOverTheFirst()
    {
        QCOMPARE(callInto(u"again"_s), 1);
        QVERIFY(contentsOf(m_folder.filePath(u"again"_s)) == m_written);
        QCOMPARE(callInto(u"out"_s), 1);
        QVERIFY(contentsOf(m_folder.filePath(u"out"_s)) == m_written);
    }

    void preflight_acceptsEveryPdf()
    {
        QProcess java;
        java.start(u"java"_s, {u"-cp"_s, test::preflightClassPath(), u"org.apache.pdfbox.preflight.Validator_A1b"_s,
                               u"batch"_s, m_folder.filePath(u"pdf"_s)});
        QVERIFY(java.waitForFinished(10 * 60 * 1000));
        const QStringList said = QString::fromUtf8(java.readAllStandardOutput()).split(u'\n');
        QCOMPARE(said.filter(u"is a valid PDF/A-1b file"_s).size(), m_count);
    }

    void everyPdf_hasItsStructure()
    {
        for (auto file = m_written.cbegin(); file != m_written.cend(); ++file) {
            if (!file.key().endsWith(u".pdf"_s))
                continue;
            const test::PdfFacts facts = test::inspect(file.value());
            const QByteArray name = file.key().toUtf8();
            QVERIFY2(facts.isMarked && facts.showsTitle && facts.unmarked == 0 && facts.crossings == 0, name.constData());
            QVERIFY2(facts.marks == facts.references && facts.figures > 0, name.constData());
            QVERIFY2(facts.figuresWithoutAlt == 0 && facts.linksWithoutContents == 0, name.constData());
            QVERIFY2(facts.headings.value(0) == u"H1" && facts.fontsNotEmbedded == 0, name.constData());
        }
    }

    void everyPackage_isWellFormed_andNoCellCalculates()
    {
        for (auto file = m_written.cbegin(); file != m_written.cend(); ++file) {
            if (!file.key().endsWith(u".odt"_s) && !file.key().endsWith(u".xlsx"_s))
                continue;
            const test::Package package(file.value());
            for (const QString &part : package.names()) {
                if (!part.endsWith(u".xml"_s))
                    continue;
                const QList<test::Element> elements = test::elementsOf(package.file(part));
                QVERIFY2(!elements.isEmpty(), qPrintable(file.key() + u": "_s + part));
                const bool isSheet = part.startsWith(u"xl/worksheets/"_s);
                QVERIFY2(!isSheet || test::elementsNamed(elements, u"f"_s).isEmpty(), qPrintable(file.key()));
            }
        }
    }

    /// One call for all text documents, one for all workbooks.
    void libreOffice_opensThemAll()
    {
        if (!m_asksOffice)
            return; // the quick tier runs where there is none
        convert(u"odt"_s, u"pdf"_s, u"read"_s);
        for (const QString &name : QDir(m_folder.filePath(u"read"_s)).entryList(QDir::Files))
            QVERIFY2(test::outputOf(u"pdfinfo"_s, {m_folder.filePath(u"read/"_s + name)}).contains(u"Pages:"_s),
                     qPrintable(name));
        convert(u"xlsx"_s, u"fods"_s, u"sheets"_s);
        for (const QString &name : QDir(m_folder.filePath(u"sheets"_s)).entryList(QDir::Files)) {
            const QByteArray sheet = contentOf(m_folder.filePath(u"sheets/"_s + name));
            QVERIFY2(sheet.contains("table:table-cell") && !sheet.contains("table:formula"), qPrintable(name));
        }
    }

private:
    int callInto(const QString &folder)
    {
        QProcess program;
        program.start(QStringLiteral(VK_CLI), QStringList{u"report"_s} + m_files +
                                                  QStringList{u"-o"_s, m_folder.filePath(folder), u"--format"_s,
                                                              u"pdf,odt,xlsx"_s, u"--jobs"_s, u"2"_s});
        return program.waitForFinished(10 * 60 * 1000) ? program.exitCode() : -1;
    }

    void convert(const QString &from, const QString &into, const QString &folder)
    {
        QStringList paths;
        for (const QString &name : QDir(m_folder.filePath(from)).entryList(QDir::Files))
            paths.append(m_folder.filePath(from + u'/' + name));
        QProcess office;
        office.start(u"soffice"_s,
                     QStringList{u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s), u"--headless"_s,
                                 u"--convert-to"_s, into, u"--outdir"_s, m_folder.filePath(folder)} + paths);
        QVERIFY(office.waitForFinished(30 * 60 * 1000));
        QCOMPARE(office.exitCode(), 0);
        QCOMPARE(QDir(m_folder.filePath(folder)).entryList(QDir::Files).size(), m_count);
    }

    QTemporaryDir m_folder;
    int m_count = 0;
    bool m_asksOffice = false;
    QStringList m_files;
    QMap<QString, QByteArray> m_written;
};

QTEST_GUILESS_MAIN(TestHundred)
#include "tst_hundred.moc"
