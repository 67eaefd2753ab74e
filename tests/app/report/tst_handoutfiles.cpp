// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfreport.h"
#include "tests/app/report/handoutsupport.h"
#include "tests/app/report/pdfinspection.h"
#include "tests/app/report/reportsupport.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;

namespace {

const QString Folder = QStringLiteral(VK_ARTIFACT_DIR "/handouts");
const QList<HandoutKind> AllKinds(AllHandoutKinds.cbegin(), AllHandoutKinds.cend());

QByteArray pdfFrom(const ReportDocument &document)
{
    const Result<QByteArray> pdf = pdfOf(document);
    if (!pdf)
        qFatal("no handout: %s", qPrintable(pdf.error().detail));
    return pdf.value();
}

} // namespace

/// Writes the sheets that people look at, and has other programs read them.
class TestHandoutFiles : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QDir(Folder).removeRecursively();
        QVERIFY(QDir().mkpath(Folder));
        for (const HandoutKind kind : AllHandoutKinds) {
            for (const Language language : {Language::German, Language::English}) {
                const QString name = wordOf(kind) + u'.' + languageCode(language);
                write(name, handoutsOf({kind}, heldWorkshop(), language, notesOfWorkshop()));
                if (!needsAssessment(kind))
                    write(name + u".blank"_s, handoutsOf({kind}, blankAssessment(), language));
            }
        }
        write(u"protocol.de.file"_s, handoutsOf({HandoutKind::Protocol}, example(u"werkheim"_s)));
        write(u"all.de"_s, handoutsOf(AllKinds, heldWorkshop(), Language::German, notesOfWorkshop()));
        write(u"hostile.de"_s, handoutsOf(AllKinds, hostileAssessment(u"<b>&</b> 👩‍👩‍👧 עברית Verwaltungsdigitalisierung "_s.repeated(9))));
    }

    void preflight_findsEveryFileValid()
    {
        const QString said = outputOf(u"java"_s, {u"-cp"_s, preflightClassPath(),
                                                  u"org.apache.pdfbox.preflight.Validator_A1b"_s, u"batch"_s, Folder});
        const QStringList lines = said.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &name : std::as_const(m_names)) {
            const QStringList about = lines.filter(u' ' + name + u".pdf"_s);
            QVERIFY2(!about.isEmpty() && about.first().contains(u"is a valid PDF/A-1b file"),
                     qPrintable(name + u'\n' + said.left(4000)));
        }
    }

    void structure_hasNoGaps()
    {
        for (const QString &name : std::as_const(m_names)) {
            QFile file(pathOf(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const PdfFacts facts = inspect(file.readAll());
            QVERIFY2(facts.unmarked == 0 && facts.crossings == 0 && facts.marks == facts.references, qPrintable(name));
            QVERIFY2(facts.figuresWithoutAlt == 0 && facts.fontsNotEmbedded == 0, qPrintable(name));
            QVERIFY2(facts.isMarked && facts.showsTitle && !facts.title.isEmpty(), qPrintable(name));
            QCOMPARE(facts.headings.first(), u"H1"_s);
            QCOMPARE(facts.language, name.contains(u".en"_s) ? u"en-GB"_s : u"de-DE"_s);
        }
    }

    /// Another program sees the same tree.
    void tree_isReadByOthers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("invitation") << u"invitation.de"_s << QStringList{u"H1"_s, u"H2"_s, u"Table"_s, u"THead"_s, u"TH"_s, u"LBody"_s};
        QTest::newRow("data protection") << u"data-protection.de"_s << QStringList{u"H1"_s, u"H2"_s, u"Table"_s, u"TD"_s};
        QTest::newRow("goal form") << u"goal-form.de"_s << QStringList{u"H1"_s, u"Table"_s, u"Figure"_s};
        QTest::newRow("voting cards") << u"voting-cards.de"_s << QStringList{u"H1"_s, u"P"_s, u"Figure"_s};
        QTest::newRow("scale poster") << u"scale-poster.de"_s << QStringList{u"H1"_s, u"H2"_s, u"Figure"_s, u"P"_s};
        QTest::newRow("protocol") << u"protocol.de"_s << QStringList{u"H1"_s, u"H2"_s, u"Table"_s, u"TH"_s, u"Span"_s};
    }

    void tree_isReadByOthers()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, parts);
        const QString tree = outputOf(u"pdfinfo"_s, {u"-struct"_s, pathOf(name)});
        QVERIFY(tree.startsWith(u"Document"_s));
        for (const QString &part : parts)
            QVERIFY2(tree.contains(QRegularExpression(u"^ +"_s + part + u"\\b"_s, QRegularExpression::MultilineOption)),
                     qPrintable(part + u'\n' + tree.left(2000)));
    }

    void sizes_areThoseOfThePaper()
    {
        QVERIFY(outputOf(u"pdfinfo"_s, {pathOf(u"scale-poster.de"_s)}).contains(u"1191 x 842 pts (A3)"_s));
        const QString mixed = outputOf(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"99"_s, pathOf(u"all.de"_s)});
        QCOMPARE(mixed.count(u"(A3)"_s), 1);
        QVERIFY(mixed.count(u"(A4)"_s) > 8);
    }

    void oneFileWithAll_hasABookmarkForEach()
    {
        QFile file(pathOf(u"all.de"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList bookmarks = inspect(file.readAll()).bookmarks;
        for (const QString &title : {u"Einladung zum Workshop"_s, u"Datenschutz auf einen Blick"_s, u"Wozu digitalisieren wir?"_s,
                                     u"Abstimmkarten: ein Blatt je Person"_s, u"Protokoll des Workshops"_s})
            QVERIFY2(bookmarks.contains(title), qPrintable(bookmarks.join(u'\n')));
    }

    void sameRequest_sameBytes()
    {
        const auto make = [] { return pdfFrom(handoutsOf(AllKinds, heldWorkshop(), Language::German, notesOfWorkshop())); };
        QCOMPARE(make(), make());
    }

    void pages_becomePictures()
    {
        for (const QString &name : std::as_const(m_names)) {
            if (name.endsWith(u".blank"_s))
                continue;
            outputOf(u"pdftoppm"_s, {u"-r"_s, u"60"_s, u"-png"_s, pathOf(name), u"%1/%2"_s.arg(Folder, name)});
        }
        QVERIFY(QDir(Folder).entryList({u"*.png"_s}).size() > 20);
    }

private:
    [[nodiscard]] static QString pathOf(const QString &name) { return u"%1/%2.pdf"_s.arg(Folder, name); }

    void write(const QString &name, const ReportDocument &document)
    {
        const QByteArray pdf = pdfFrom(document);
        QFile file(pathOf(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("could not write %s", qPrintable(name));
        m_names.append(name);
    }

    QStringList m_names;
};

QTEST_MAIN(TestHandoutFiles)
#include "tst_handoutfiles.moc"
