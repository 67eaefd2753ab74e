// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/report/branding.h"
#include "app/report/layout/composer.h"
#include "app/report/pdfreport.h"
#include "app/report/plaintext.h"
#include "app/report/reportbuilder.h"
#include "app/report/reportcolours.h"
#include "app/report/reportfile.h"
#include "app/scoring/scoring.h"
#include "tests/app/report/brandsupport.h"
#include "tests/app/report/packageinspection.h"
#include "tests/app/report/pdfinspection.h"
#include "tests/app/report/reportsupport.h"
#include "tests/app/report/sheetchecks.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using test::Element;
using test::elementsNamed;
using test::elementsOf;
using test::Package;

namespace {

const QString Folder = QStringLiteral(VK_ARTIFACT_DIR "/reports-brand");
const QString Others = QStringLiteral(VK_ARTIFACT_DIR "/reports-brand-others"); ///< the validator takes a folder of PDFs
const QString Werkheim = u"werkheim"_s;

ReportRequest requestWith(const Brand &brand, ReportFormat format = ReportFormat::Pdf, Audience audience = Audience::Full,
                          Language language = Language::German)
{
    ReportRequest request{audience, language, true, format};
    request.brand = std::make_shared<const Brand>(brand);
    return request;
}

ReportDocument documentWith(const ReportRequest &request, const Assessment &assessment = test::example(Werkheim))
{
    return buildReport(builtInInstrument(), assessment, score(builtInInstrument(), assessment), request);
}

QByteArray fileWith(const ReportRequest &request, const Assessment &assessment = test::example(Werkheim))
{
    const Result<QByteArray> file =
        reportFile(builtInInstrument(), assessment, score(builtInInstrument(), assessment), request);
    if (!file)
        qFatal("no report: %s", qPrintable(file.error().detail));
    return file.value();
}

QString write(const QString &name, const QByteArray &bytes)
{
    const QString path = u"%1/%2"_s.arg(name.endsWith(u".pdf"_s) ? Folder : Others, name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("could not write %s", qPrintable(path));
    return path;
}

QString textOfPdf(const QString &path) { return test::outputOf(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s}); }

QStringList chapterNumbers(const ReportDocument &document)
{
    QStringList numbers;
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks) {
            const auto *heading = std::get_if<Heading>(&block.content);
            if (heading != nullptr && heading->inContents)
                numbers.append(heading->number);
        }
    }
    return numbers;
}

/// What a page of the web could load or run, apart from the logo inside itself.
QStringList reachesOut(const QList<Element> &elements)
{
    QStringList found;
    for (const Element &element : elements) {
        if (element.name == u"script"_s || element.name == u"iframe"_s || element.name == u"object"_s || element.name == u"link"_s)
            found.append(element.name);
        for (auto attribute = element.attributes.cbegin(); attribute != element.attributes.cend(); ++attribute) {
            const bool isLogo = element.name == u"img"_s && attribute->startsWith(u"data:image/png;base64,"_s);
            if (attribute.key().startsWith(u"on"_s) || (attribute.key() == u"src"_s && !isLogo))
                found.append(element.name + u' ' + attribute.key());
        }
        if (element.name == u"style"_s && (element.text.contains(u"url("_s) || element.text.contains(u"@import"_s)))
            found.append(u"style"_s);
    }
    return found;
}

bool usesColour(const SheetSet &set, QRgb colour)
{
    for (const Sheet &sheet : set.sheets) {
        for (const Mark &mark : sheet.marks) {
            if (const auto *text = std::get_if<TextMark>(&mark.what); text != nullptr && text->colour.rgb() == colour)
                return true;
            const auto *shape = std::get_if<ShapeMark>(&mark.what);
            if (shape != nullptr && ((shape->fill.isValid() && shape->fill.rgb() == colour)
                                     || (shape->stroke.width > 0 && shape->stroke.colour.rgb() == colour)))
                return true;
        }
    }
    return false;
}

} // namespace

/// Reports with a brand, in every format.
class TestBrandedReports : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QDir(Folder).removeRecursively();
        QVERIFY(QDir().mkpath(Folder) && QDir().mkpath(Others));
    }

    void pdf_hasLetterheadTextAndFooter()
    {
        const QString path = write(u"werkheim.full.de.pdf"_s, fileWith(requestWith(test::wholeBrand())));
        const QString text = textOfPdf(path).simplified();
        for (const QString &part : {u"Kommunalberatung Lindenhof & Partner"_s, u"Team Digitale Verwaltung"_s, u"Telefon 030 1234567"_s,
                                    u"im Rahmen des Förderprogramms"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(text.count(u"Az. 10-2026/117"_s) > 8);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const test::PdfFacts facts = test::inspect(file.readAll());
        QCOMPARE(facts.figuresWithoutAlt, 0);
        QCOMPARE(facts.unmarked, 0);
        QCOMPARE(facts.crossings, 0);
        QCOMPARE(facts.marks, facts.references);
    }

    void accent_takesThePlaceOfTheReports_andOfNothingElse()
    {
        const SheetSet plain = Composer(test::reportOf(test::example(Werkheim))).compose();
        const ReportDocument document = documentWith(requestWith(test::wholeBrand()));
        const SheetSet set = Composer(document).compose();
        QVERIFY(usesColour(plain, colours::Accent) && !usesColour(plain, 0xFF0B6E4F));
        QVERIFY(usesColour(set, 0xFF0B6E4F) && !usesColour(set, colours::Accent));
        for (const QRgb kept : {colours::Ink, colours::Muted, colours::Types[0], colours::Types[1], colours::Types[2], colours::Types[3]})
            QVERIFY(usesColour(set, kept));
    }

    void everyFormat_carriesTheBrand()
    {
        const Brand brand = test::wholeBrand();
        const QByteArray html = fileWith(requestWith(brand, ReportFormat::Html));
        write(u"werkheim.full.de.html"_s, html);
        QVERIFY(html.contains("Kommunalberatung Lindenhof &amp; Partner") && html.contains(brand.logo->png.toBase64()));
        QVERIFY(html.contains("--accent: #0B6E4F") && html.contains("img-src data:"));
        const QList<Element> images = elementsNamed(elementsOf(html), u"img"_s);
        QCOMPARE(images.size(), 1);
        QCOMPARE(images.first().attributes.value(u"alt"_s), u"Logo: Kommunalberatung Lindenhof & Partner"_s);

        const QByteArray odt = fileWith(requestWith(brand, ReportFormat::Odt));
        write(u"werkheim.full.de.odt"_s, odt);
        const Package document(odt);
        const QByteArray content = document.file(u"content.xml"_s);
        QVERIFY(content.contains("Kommunalberatung Lindenhof &amp; Partner") && content.contains("#0b6e4f"));
        QCOMPARE(document.file(u"Pictures/1.png"_s), brand.logo->png);
        QVERIFY(document.file(u"styles.xml"_s).contains("Az. 10-2026/117"));

        const QByteArray xlsx = fileWith(requestWith(brand, ReportFormat::Xlsx));
        write(u"werkheim.full.de.xlsx"_s, xlsx);
        const Package workbook(xlsx);
        QCOMPARE(test::cellsOf(workbook, 1).value(u"A2"_s), u"Kommunalberatung Lindenhof & Partner"_s);
        QVERIFY(workbook.file(u"xl/styles.xml"_s).contains("0B6E4F"));
        QVERIFY(workbook.file(u"xl/worksheets/sheet1.xml"_s).contains("Az. 10-2026/117"));
        QVERIFY(workbook.file(u"xl/charts/chart2.xml"_s).contains("0B6E4F"));
    }

    void sameBrand_sameBytes_andNoneIsAsBefore()
    {
        for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Odt, ReportFormat::Html, ReportFormat::Xlsx, ReportFormat::Csv}) {
            const QByteArray first = fileWith(requestWith(test::wholeBrand(), format));
            QCOMPARE(fileWith(requestWith(test::wholeBrand(), format)), first);
            ReportRequest plain{Audience::Full, Language::German, true, format};
            QCOMPARE(fileWith(plain) == first, format == ReportFormat::Csv); // a table for programs has no brand
        }
    }

    /// What the report does not claim and where it comes from cannot be left out; chapters are counted without gaps.
    void chapters_mayBeLeftOut_honestOnesStay()
    {
        Brand brand = test::wholeBrand();
        brand.leftOut = {BrandChapter::Radar, BrandChapter::Answers, BrandChapter::Method};
        const ReportDocument document = documentWith(requestWith(brand));
        QCOMPARE(chapterNumbers(document), QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"C"_s}));
        const QStringList lines = test::linesOf(document);
        QVERIFY(!test::anyContains(lines, u"Anhang\u00A0B"_s));
        QVERIFY(test::anyContains(lines, u"kein Produkt von ÖFIT oder KGSt"_s));
        write(u"short.full.de.pdf"_s, fileWith(requestWith(brand)));
        const Package workbook(fileWith(requestWith(brand, ReportFormat::Xlsx)));
        QCOMPARE(test::sheetsOf(workbook), test::sheetsOf(Package(fileWith(requestWith(test::wholeBrand(), ReportFormat::Xlsx)))));
        QVERIFY(test::cellsOf(workbook, 5).size() > 50);
    }

    void councilPage_staysOnePage_data()
    {
        QTest::addColumn<QString>("organisation");
        QTest::addColumn<QSize>("logo");
        QTest::newRow("wide") << u"Kommunalberatung Lindenhof"_s << QSize(900, 150);
        QTest::newRow("square") << u"Kommunalberatung Lindenhof"_s << QSize(500, 500);
        QTest::newRow("tall") << u"Kommunalberatung Lindenhof"_s << QSize(200, 700);
        QTest::newRow("long name") << u"Zweckverband Interkommunale Verwaltungsdigitalisierung der Gemeinden im mittleren Lohetal, Dezernat "
                                      "Organisation und Informationstechnik"_s << QSize(900, 300);
    }

    void councilPage_staysOnePage()
    {
        QFETCH(QString, organisation);
        QFETCH(QSize, logo);
        Brand brand = test::wholeBrand(logo);
        brand.organisation = organisation;
        brand.footer = u"Az. 10-2026/117 · nur für den Dienstgebrauch · Förderkennzeichen 2026-DIGI-0815-4711-B, Los 3, zweiter Aufruf"_s.left(100);
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        for (const Audience audience : {Audience::Full, Audience::Council, Audience::Protocol}) {
            const ReportDocument document = documentWith(requestWith(brand, ReportFormat::Pdf, audience));
            const SheetSet set = Composer(document).compose();
            if (audience == Audience::Council)
                QCOMPARE(set.sheets.size(), 1U);
            QVERIFY2(test::overlapProblem(set).isEmpty(), qPrintable(test::overlapProblem(set)));
            QVERIFY2(test::edgeProblem(set, 4).isEmpty(), qPrintable(test::edgeProblem(set, 4)));
            const Result<QByteArray> pdf = pdfOf(document);
            QVERIFY(pdf.isOk());
            write(u"%1.%2.pdf"_s.arg(name, wordOf(audience)), pdf.value());
        }
    }

    void hostileTexts_areTextInEveryField_data()
    {
        QTest::addColumn<QString>("text");
        const QMap<QString, QString> texts = test::hostileTexts();
        for (auto text = texts.cbegin(); text != texts.cend(); ++text)
            QTest::newRow(qPrintable(text.key())) << *text;
    }

    void hostileTexts_areTextInEveryField()
    {
        QFETCH(QString, text);
        const Brand brand = test::hostileBrand(text);
        const QString shown = plainLine(brand.organisation).simplified().left(25);

        const QList<Element> page = elementsOf(fileWith(requestWith(brand, ReportFormat::Html)));
        QVERIFY(!page.isEmpty());
        QCOMPARE(reachesOut(page), QStringList());
        QVERIFY(page.first().text.simplified().contains(shown));

        const Package document(fileWith(requestWith(brand, ReportFormat::Odt)));
        const QList<Element> content = elementsOf(document.file(u"content.xml"_s));
        QVERIFY(!content.isEmpty() && !elementsOf(document.file(u"styles.xml"_s)).isEmpty());
        QVERIFY(content.first().text.simplified().contains(shown));

        const Package workbook(fileWith(requestWith(brand, ReportFormat::Xlsx)));
        for (int sheet = 1; sheet <= test::sheetsOf(workbook).size(); ++sheet) {
            const QByteArray xml = workbook.file(u"xl/worksheets/sheet%1.xml"_s.arg(sheet));
            QVERIFY(!elementsOf(xml).isEmpty() && !xml.contains("<f>"));
        }
        for (const Audience audience : {Audience::Full, Audience::Council, Audience::Protocol}) {
            const ReportDocument report = documentWith(requestWith(brand, ReportFormat::Pdf, audience));
            const SheetSet set = Composer(report).compose();
            QVERIFY2(test::edgeProblem(set, 4).isEmpty(), qPrintable(test::edgeProblem(set, 4)));
            const Result<QByteArray> pdf = pdfOf(report);
            QVERIFY(pdf.isOk());
            QCOMPARE(test::inspect(pdf.value()).unmarked, 0);
            write(u"hostile-%1.%2.pdf"_s.arg(QString::fromLatin1(QTest::currentDataTag()), wordOf(audience)), pdf.value());
        }
    }

    /// Runs last: every file that the functions before wrote.
    void preflight_findsEveryFileValid()
    {
        const QString said = test::outputOf(u"java"_s, QStringList{u"-cp"_s, test::preflightClassPath(),
                                                             u"org.apache.pdfbox.preflight.Validator_A1b"_s, u"batch"_s, Folder});
        const QStringList lines = said.split(u'\n', Qt::SkipEmptyParts);
        const QStringList files = QDir(Folder).entryList({u"*.pdf"_s});
        QVERIFY(files.size() > 30);
        for (const QString &file : files) {
            const QStringList about = lines.filter(u"file "_s + file + u' ');
            QVERIFY2(!about.isEmpty() && about.first().contains(u"is a valid PDF/A-1b file"), qPrintable(file + u'\n' + said.left(4000)));
        }
        for (const QString &name : {u"werkheim.full.de"_s, u"short.full.de"_s, u"wide.council"_s, u"square.council"_s, u"tall.council"_s,
                                    u"long-name.council"_s, u"long-name.full"_s, u"tall.full"_s, u"square.protocol"_s})
            test::outputOf(u"pdftoppm"_s, {u"-r"_s, u"60"_s, u"-l"_s, u"2"_s, u"-png"_s, u"%1/%2.pdf"_s.arg(Folder, name),
                                     u"%1/%2"_s.arg(Folder, name)});
    }
};

QTEST_MAIN(TestBrandedReports)
#include "tst_brandedreports.moc"
