// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/report/layout/composer.h"
#include "app/scoring/scoring.h"
#include "tests/app/report/collectivesupport.h"
#include "tests/app/report/packageinspection.h"
#include "tests/app/report/pdfinspection.h"
#include "tests/app/report/reportsupport.h"
#include "tests/app/report/sheetchecks.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using test::collectiveBytes;
using test::Element;
using test::elementsNamed;
using test::elementsOf;
using test::Package;

namespace {

const QString Folder = QStringLiteral(VK_ARTIFACT_DIR "/collective");

void save(const QString &name, const QByteArray &bytes)
{
    QFile file(Folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("could not write %s", qPrintable(name));
}

/// Six assessments whose every text tries to break out.
QList<Assessment> hostileOnes()
{
    QList<Assessment> list;
    for (const QString &text : test::hostileTexts()) {
        Assessment assessment = test::hostileAssessment(text);
        assessment.setId(QUuid::createUuidV5(QUuid(), text));
        list.append(assessment);
    }
    return list;
}

QStringList lettersOf(const QList<Element> &elements)
{
    QStringList texts;
    for (const Element &element : elements)
        texts.append(element.text);
    return texts;
}

} // namespace

/// The reports about several assessments as files: whole, readable by everybody, the same every time, and without a way
/// out for a text.
class TestCollectiveFiles : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QDir(Folder).removeRecursively();
        QVERIFY(QDir().mkpath(Folder));
    }

    void pdf_structureHasNoGaps_data()
    {
        QTest::addColumn<QList<Assessment>>("assessments");
        QTest::addColumn<Collective>("kind");
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("mostPages");
        QTest::newRow("years.de") << test::twoYears() << Collective::Comparison << Language::German << 4;
        QTest::newRow("years.en") << test::twoYears() << Collective::Comparison << Language::English << 4;
        QTest::newRow("communes.de") << test::sixCommunes() << Collective::Comparison << Language::German << 5;
        QTest::newRow("communes2.en") << test::sixCommunes().first(2) << Collective::Comparison << Language::English << 4;
        QTest::newRow("portfolio2.en") << test::twoYears() << Collective::Portfolio << Language::English << 6;
        QTest::newRow("portfolio6.de") << test::sixCommunes() << Collective::Portfolio << Language::German << 6;
        QTest::newRow("portfolio40.de") << test::manyCommunes(40) << Collective::Portfolio << Language::German << 10;
        QTest::newRow("portfolio300.en") << test::manyCommunes(300) << Collective::Portfolio << Language::English << 40;
        QTest::newRow("empty.de") << QList<Assessment>{test::assessmentFrom(QString()), test::assessmentFrom(QString())}
                                  << Collective::Portfolio << Language::German << 6;
        QTest::newRow("empty-comparison.de")
            << QList<Assessment>{test::assessmentFrom(QString()), test::assessmentFrom(QString(), Form::Short)}
            << Collective::Comparison << Language::German << 4;
        QTest::newRow("hostile-portfolio.de") << hostileOnes() << Collective::Portfolio << Language::German << 8;
        QTest::newRow("hostile-comparison.de") << hostileOnes().first(6) << Collective::Comparison << Language::German << 8;
    }

    void pdf_structureHasNoGaps()
    {
        QFETCH(QList<Assessment>, assessments);
        QFETCH(Collective, kind);
        QFETCH(Language, language);
        QFETCH(int, mostPages);
        const ReportDocument document = test::collectiveOf(assessments, kind, language);
        const SheetSet set = Composer(document).compose();
        QCOMPARE(test::edgeProblem(set, 10), QString());
        QCOMPARE(test::overlapProblem(set), QString());
        const QByteArray pdf = collectiveBytes(assessments, kind, ReportFormat::Pdf, language);
        save(QString::fromUtf8(QTest::currentDataTag()) + u".pdf"_s, pdf);
        const test::PdfFacts facts = test::inspect(pdf);
        QCOMPARE(facts.unmarked, 0);
        QCOMPARE(facts.crossings, 0);
        QCOMPARE(facts.marks, facts.references);
        QCOMPARE(facts.figuresWithoutAlt, 0);
        QCOMPARE(facts.fontsNotEmbedded, 0);
        QVERIFY(facts.isMarked && facts.showsTitle);
        QCOMPARE(facts.headings.first(), u"H1"_s);
        QCOMPARE(facts.language, language == Language::German ? u"de-DE"_s : u"en-GB"_s);
        QCOMPARE(facts.date, document.date.toString(u"'D:'yyyyMMdd'000000Z'"_s));
        QVERIFY2(facts.pages <= mostPages, qPrintable(QString::number(facts.pages)));
    }

    void pdf_preflightFindsEveryFileValid()
    {
        const QString said = test::outputOf(u"java"_s, QStringList{u"-cp"_s, test::preflightClassPath(),
                                                             u"org.apache.pdfbox.preflight.Validator_A1b"_s, u"batch"_s, Folder});
        const QStringList lines = said.split(u'\n', Qt::SkipEmptyParts);
        const QStringList files = QDir(Folder).entryList({u"*.pdf"_s});
        QVERIFY(files.size() >= 10);
        for (const QString &name : files) {
            const QStringList about = lines.filter(u' ' + name);
            QVERIFY2(!about.isEmpty() && about.first().contains(u"is a valid PDF/A-1b file"), qPrintable(name + said.left(3000)));
        }
    }

    void sameAssessments_sameBytes()
    {
        for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Odt, ReportFormat::Html, ReportFormat::Xlsx, ReportFormat::Csv}) {
            QList<Assessment> communes = test::manyCommunes(12);
            const QByteArray first = collectiveBytes(communes, Collective::Portfolio, format);
            std::reverse(communes.begin(), communes.end());
            QVERIFY(collectiveBytes(communes, Collective::Portfolio, format) == first);
            if (format != ReportFormat::Csv)
                QVERIFY(collectiveBytes(test::twoYears(), Collective::Comparison, format)
                        == collectiveBytes(test::twoYears(), Collective::Comparison, format));
        }
    }

    void html_isWellFormed_loadsNothing_andSaysTheFigures()
    {
        for (const auto &[name, assessments, kind] :
             {std::tuple(u"years"_s, test::twoYears(), Collective::Comparison),
              std::tuple(u"portfolio"_s, test::manyCommunes(20), Collective::Portfolio),
              std::tuple(u"hostile"_s, hostileOnes(), Collective::Portfolio)}) {
            const QByteArray html = collectiveBytes(assessments, kind, ReportFormat::Html);
            save(name + u".html"_s, html);
            QString problem;
            const QList<Element> elements = elementsOf(html, &problem);
            QVERIFY2(!elements.isEmpty(), qPrintable(problem));
            for (const Element &element : elements) {
                QVERIFY2(element.name != u"img"_s && element.name != u"script"_s && element.name != u"iframe"_s, qPrintable(element.name));
                for (const QString &attribute : element.attributes.keys())
                    QVERIFY2(!attribute.startsWith(u"on"_s) && attribute != u"src"_s, qPrintable(attribute));
            }
            QCOMPARE(elementsNamed(elements, u"h1"_s).size(), name == u"years"_s ? 3 : 5);
            QVERIFY(!elementsNamed(elements, u"desc"_s).isEmpty());
            QVERIFY(html.contains("class=\"middle level l2\""));
        }
    }

    void odt_hasHeadingsHeaderRowsAndAlternativeTexts()
    {
        for (const auto &[name, assessments, kind] :
             {std::tuple(u"years"_s, test::twoYears(), Collective::Comparison),
              std::tuple(u"portfolio"_s, test::manyCommunes(20), Collective::Portfolio),
              std::tuple(u"hostile"_s, hostileOnes(), Collective::Portfolio)}) {
            const QByteArray odt = collectiveBytes(assessments, kind, ReportFormat::Odt);
            save(name + u".odt"_s, odt);
            QString problem;
            const QList<Element> elements = elementsOf(Package(odt).file(u"content.xml"_s), &problem);
            QVERIFY2(!elements.isEmpty(), qPrintable(problem));
            QVERIFY(elementsNamed(elements, u"text:h"_s).size() >= 5);
            QVERIFY(!elementsNamed(elements, u"table:table-header-rows"_s).isEmpty());
            const qsizetype pictures = elementsNamed(elements, u"draw:image"_s).size();
            QVERIFY(pictures > 0);
            QCOMPARE(elementsNamed(elements, u"svg:title"_s).size() >= pictures, true);
            QVERIFY(!lettersOf(elements).join(QString()).contains(QChar(0x202E)));
        }
    }

    void workbook_hasItsSheetsChartsAndTheScoringsNumbers()
    {
        const QList<Assessment> communes = test::manyCommunes(20);
        const QByteArray bytes = collectiveBytes(communes, Collective::Portfolio, ReportFormat::Xlsx);
        save(u"portfolio.xlsx"_s, bytes);
        const Package book(bytes);
        QCOMPARE(test::sheetsOf(book), (QStringList{u"Überblick"_s, u"Antworten"_s, u"Fragen"_s, u"Dimensionen und Blickwinkel"_s,
                                                    u"Anteile der Typen"_s, u"Schritte"_s, u"Maßnahmen"_s}));
        QCOMPARE(elementsNamed(elementsOf(book.file(u"xl/charts/chart1.xml"_s)), u"c:barChart"_s).size(), 1);
        QCOMPARE(elementsNamed(elementsOf(book.file(u"xl/charts/chart2.xml"_s)), u"c:ser"_s).size(), 3);
        const QMap<QString, QString> answers = test::cellsOf(book, 2);
        const QMap<QString, QString> scales = test::cellsOf(book, 4);
        int compared = 0;
        for (const Assessment &commune : communes) {
            const QString row = rowOf(answers, commune.commune().name);
            QVERIFY2(!row.isEmpty(), qPrintable(commune.commune().name));
            const Item &first = builtInInstrument().items.first();
            const QString expected = !commune.asks(first)                                    ? u"·"_s
                : commune.answerOf(first.id).isLevel()                                       ? QString::number(commune.answerOf(first.id).level())
                : commune.answerOf(first.id).kind() == Answer::Kind::Unknown       ? u"?"_s
                : commune.answerOf(first.id).kind() == Answer::Kind::NotApplicable ? u"–"_s
                                                                                   : u"…"_s;
            QCOMPARE(answers.value(u'E' + row), expected);
            const std::optional<double> mean = score(builtInInstrument(), commune).lenses.first().mean;
            QCOMPARE(scales.contains(u'D' + row), mean.has_value());
            if (mean) {
                ++compared;
                QVERIFY(std::abs(scales.value(u'D' + row).toDouble() - *mean) < 1e-12);
            }
        }
        QVERIFY(compared > 3);
        for (int sheet = 2; sheet <= 7; ++sheet) {
            const QList<Element> elements = elementsOf(book.file(u"xl/worksheets/sheet%1.xml"_s.arg(sheet)));
            QCOMPARE(elementsNamed(elements, u"autoFilter"_s).size(), 1);
            QCOMPARE(elementsNamed(elements, u"pane"_s).first().attributes.value(u"state"_s), u"frozen"_s);
        }
        save(u"years.xlsx"_s, collectiveBytes(test::twoYears(), Collective::Comparison, ReportFormat::Xlsx));
        save(u"communes.xlsx"_s, collectiveBytes(test::sixCommunes(), Collective::Comparison, ReportFormat::Xlsx, Language::English));
    }

    void workbook_hasNoFormula_whateverTheTextsSay()
    {
        for (const auto &[assessments, kind] : {std::pair(hostileOnes(), Collective::Portfolio),
                                                std::pair(hostileOnes().first(6), Collective::Comparison)}) {
            const QByteArray bytes = collectiveBytes(assessments, kind, ReportFormat::Xlsx);
            save(u"hostile-%1.xlsx"_s.arg(wordOf(kind)), bytes);
            const Package book(bytes);
            for (const QString &name : book.names()) {
                if (name.startsWith(u"xl/worksheets/sheet"_s))
                    QVERIFY2(elementsNamed(elementsOf(book.file(name)), u"f"_s).isEmpty(), qPrintable(name));
                QVERIFY(!name.contains(u"externalLink"_s));
            }
        }
    }

    void csv_hasARowACommuneAndQuestion_inBothProfiles()
    {
        const QList<Assessment> communes = test::manyCommunes(20);
        for (const CsvProfile profile : {CsvProfile::German, CsvProfile::International}) {
            const QByteArray csv = collectiveBytes(communes, Collective::Portfolio, ReportFormat::Csv, Language::German, profile);
            save(profile == CsvProfile::German ? u"portfolio.csv"_s : u"portfolio.international.csv"_s, csv);
            QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
            QCOMPARE(csv.count("\r\n"), 1 + 20 * 37);
            const char separator = profile == CsvProfile::German ? ';' : ',';
            QCOMPARE(csv.left(csv.indexOf("\r\n")).count(separator), 9);
            QVERIFY(csv.contains(profile == CsvProfile::German ? ".2026;" : ",2026-"));
        }
        const QByteArray hostile = collectiveBytes(hostileOnes(), Collective::Portfolio, ReportFormat::Csv);
        save(u"hostile.csv"_s, hostile);
        for (const QByteArray &start : {QByteArray(";\"="), QByteArray(";\"+"), QByteArray(";\"@")})
            QVERIFY2(!hostile.contains(start), start.constData());
    }

private:
    static QString rowOf(const QMap<QString, QString> &cells, const QString &name)
    {
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
            if (cell.key().startsWith(u'B') && cell.key()[1].isDigit() && *cell == name)
                return cell.key().mid(1);
        }
        return {};
    }
};

QTEST_MAIN(TestCollectiveFiles)
#include "tst_collectivefiles.moc"
