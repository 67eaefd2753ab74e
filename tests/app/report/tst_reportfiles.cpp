// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfreport.h"
#include "tests/app/report/pdfinspection.h"
#include "tests/app/report/reportsupport.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

const QString Folder = QStringLiteral(VK_ARTIFACT_DIR "/reports");
const QStringList Names{u"moosfelde"_s, u"werkheim"_s, u"sonnbrunn"_s, u"auenmark"_s, u"doppelfurt"_s, u"bachtal"_s};

QString write(const QString &name, const ReportDocument &document)
{
    const Result<QByteArray> pdf = pdfOf(document);
    if (!pdf)
        qFatal("no report: %s", qPrintable(pdf.error().detail));
    const QString path = u"%1/%2.pdf"_s.arg(Folder, name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf.value()) != pdf.value().size())
        qFatal("could not write %s", qPrintable(path));
    return path;
}

} // namespace

/// Writes the reports that people look at, and has other programs read them.
class TestReportFiles : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QDir(Folder).removeRecursively();
        QVERIFY(QDir().mkpath(Folder));
        for (const QString &name : Names) {
            for (const Language language : {Language::German, Language::English}) {
                for (const Audience audience : {Audience::Full, Audience::Council})
                    m_files.append(write(u"%1.%2.%3"_s.arg(name, wordOf(audience), languageCode(language)),
                                         test::reportOf(test::example(name), audience, language)));
            }
        }
        m_files.append(write(u"empty.full.de"_s, test::reportOf(test::assessmentFrom(QString()))));
        m_files.append(write(u"empty.council.de"_s, test::reportOf(test::assessmentFrom(QString()), Audience::Council)));
        m_files.append(write(u"open.full.de"_s, test::reportOf(test::assessmentLabelled(TypeLabel::Open))));
        m_files.append(write(u"tendency.full.en"_s, test::reportOf(test::assessmentLabelled(TypeLabel::Tendency),
                                                                   Audience::Full, Language::English)));
        m_files.append(write(u"hostile.full.de"_s,
                             test::reportOf(test::hostileAssessment(
                                 u"<img src=x> 👩‍👩‍👧‍👦 עברית \u202Egnitset\u202C Verwaltungsdigitalisierungsbeauftragte "_s.repeated(60)))));
    }

    void preflight_findsEveryFileValid()
    {
        // One run of the validator for all files; it says a sentence for each.
        const QString said = test::outputOf(u"java"_s, QStringList{u"-cp"_s, test::preflightClassPath(),
                                                             u"org.apache.pdfbox.preflight.Validator_A1b"_s, u"batch"_s, Folder});
        const QStringList lines = said.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &file : m_files) {
            const QString name = file.section(u'/', -1);
            const QStringList about = lines.filter(name);
            QVERIFY2(!about.isEmpty() && about.first().contains(u"is a valid PDF/A-1b file"),
                     qPrintable(name + u'\n' + said.left(4000)));
        }
    }

    /// Words survive line ends, digits are digits, and nothing private is in the text.
    void text_canBeReadAndCopied()
    {
        const QString text = test::outputOf(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, Folder + u"/werkheim.full.de.pdf"_s, u"-"_s});
        for (const QString &part : {u"Ihre Kommune zeigt deutlich das Muster der"_s, u"Verwaltungsvorgänge schneller und mit"_s,
                                    u"62 000 Einwohnerinnen"_s, u"−0,3"_s, u"Größter Abstand zum Ziel: Rollen"_s, u"0,5988"_s,
                                    u"15.01.–30.06.2027"_s, u"verbaende.com/news/pressemitteilung"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        for (const QChar c : text) {
            const bool isPrivate = c.unicode() >= 0xE000 && c.unicode() <= 0xF8FF;
            QVERIFY2(!isPrivate && c != QChar(0xFB01) && c != QChar(0xFFFD), qPrintable(QString::number(c.unicode(), 16)));
        }
    }

    void structure_readsAloudInOrder()
    {
        const QString tree = test::outputOf(u"pdfinfo"_s, {u"-struct-text"_s, Folder + u"/werkheim.full.de.pdf"_s});
        QVERIFY2(!tree.contains(u'\t'), "blanks are read as tabulators");
        QVERIFY(!tree.contains(u"wir,und"_s));
        qsizetype at = 0;
        for (const QString &part : {u"Document"_s, u"\"Bericht zur Selbstbewertung vom 22. November 2026\""_s,
                                    u"\"Stadt Werkheim an der Lohe\""_s, u"\"1 Zusammenfassung\""_s, u"\"14\u00A0%\""_s,
                                    u"\"2 Wozu: der Typ\""_s, u"\"3 Wie weit: das Profil\""_s, u"\"A.2 Rollen und Verantwortung\""_s,
                                    u"\"C Quellen und Grenzen\""_s}) {
            const qsizetype next = tree.indexOf(part, at);
            QVERIFY2(next >= at, qPrintable(part));
            at = next;
        }
    }

    void pages_becomePictures()
    {
        for (const QString &name : {u"werkheim.full.de"_s, u"werkheim.full.en"_s, u"werkheim.council.de"_s,
                                    u"doppelfurt.full.de"_s, u"bachtal.council.en"_s, u"empty.full.de"_s}) {
            test::outputOf(u"pdftoppm"_s, {u"-r"_s, u"60"_s, u"-png"_s, u"%1/%2.pdf"_s.arg(Folder, name),
                                     u"%1/%2"_s.arg(Folder, name)});
        }
        QVERIFY(QDir(Folder).entryList({u"*.png"_s}).size() > 40);
    }

private:
    QStringList m_files;
};

QTEST_MAIN(TestReportFiles)
#include "tst_reportfiles.moc"
