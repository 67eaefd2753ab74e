// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/report/csv/csvreport.h"
#include "app/report/reportbuilder.h"
#include "app/report/plaintext.h"
#include "app/report/reportfile.h"
#include "app/scoring/scoring.h"
#include "tests/app/report/packageinspection.h"
#include "tests/app/report/reportsupport.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using test::cellsOf;
using test::Element;
using test::elementsNamed;
using test::elementsOf;
using test::Package;

namespace {

QByteArray fileFrom(const Assessment &assessment, ReportFormat format, Language language = Language::German,
                    CsvProfile profile = CsvProfile::German)
{
    const Instrument &instrument = builtInInstrument();
    const Result<QByteArray> file = reportFile(instrument, assessment, score(instrument, assessment),
                                               {Audience::Full, language, false, format, profile});
    if (!file)
        qFatal("no file: %s", qPrintable(file.error().detail));
    return file.value();
}

/// A reader after RFC 4180 that knows nothing of the writer.
QList<QStringList> rowsOf(const QByteArray &csv, QChar separator)
{
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (isQuoted && c == u'"' && at + 1 < text.size() && text[at + 1] == u'"') {
            field += c;
            ++at;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == separator) {
            row.append(field);
            field.clear();
        } else if (!isQuoted && c == u'\n') {
            row.append(field.chopped(1)); // the carriage return
            rows.append(row);
            row.clear();
            field.clear();
        } else {
            field += c;
        }
    }
    return rows;
}

/// The row whose fifth field is this id.
QStringList rowOf(const QList<QStringList> &rows, const QString &id)
{
    for (const QStringList &row : rows) {
        if (row.value(4) == id)
            return row;
    }
    return {};
}

/// The workbook's file keeps sixteen digits.
bool isSame(const QString &written, double value) { return std::abs(written.toDouble() - value) <= 1e-14 * std::max(1.0, std::abs(value)); }

/// The number of the row on a sheet whose first cell is this text.
QString rowNamed(const QMap<QString, QString> &cells, const QString &text)
{
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        if (cell.key().startsWith(u'A') && cell.key()[1].isDigit() && *cell == text)
            return cell.key().mid(1);
    }
    return {};
}

} // namespace

/// The report as a workbook and as CSV: all the numbers, and no text that becomes a formula.
class TestReportTables : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QDir().mkpath(Folder)); }

    void workbook_hasItsSheets_frozenHeads_andNativeCharts()
    {
        const QByteArray bytes = fileFrom(test::example(u"werkheim"_s), ReportFormat::Xlsx);
        save(u"werkheim.full.xlsx"_s, bytes);
        const Package book(bytes);
        QCOMPARE(test::sheetsOf(book), (QStringList{u"Ergebnis"_s, u"Antworten"_s, u"Dimensionen und Blickwinkel"_s,
                                                    u"Maßnahmen"_s, u"Rechenweg"_s}));
        for (int sheet = 1; sheet <= 5; ++sheet) {
            const QList<Element> elements = elementsOf(book.file(u"xl/worksheets/sheet%1.xml"_s.arg(sheet)));
            const QList<Element> panes = elementsNamed(elements, u"pane"_s);
            QCOMPARE(panes.size(), 1);
            QCOMPARE(panes.first().attributes.value(u"state"_s), u"frozen"_s);
            QVERIFY(!elementsNamed(elements, u"col"_s).isEmpty());
        }
        QCOMPARE(elementsNamed(elementsOf(book.file(u"xl/charts/chart1.xml"_s)), u"c:barChart"_s).size(), 1);
        QCOMPARE(elementsNamed(elementsOf(book.file(u"xl/charts/chart2.xml"_s)), u"c:radarChart"_s).size(), 1);
        int described = 0;
        for (const Element &drawing : elementsNamed(elementsOf(book.file(u"xl/drawings/drawing1.xml"_s)), u"xdr:cNvPr"_s))
            described += drawing.attributes.value(u"descr"_s).size() > 20 ? 1 : 0;
        QCOMPARE(described, 2);
        const QString core = QString::fromUtf8(book.file(u"docProps/core.xml"_s));
        QVERIFY2(core.contains(u"2026-11-22T12:00:00Z"_s), qPrintable(core));
        for (const QString &name : book.names()) {
            QString problem;
            const QList<Element> elements = elementsOf(book.file(name), &problem);
            QVERIFY(!elements.isEmpty());
            QVERIFY2(problem.isEmpty(), qPrintable(name + u": "_s + problem));
        }
    }

    void workbook_numbersAreTheScorings()
    {
        for (const QString &name : Examples) {
            const Assessment assessment = test::example(name);
            const AssessmentResult result = score(builtInInstrument(), assessment);
            const Package book(fileFrom(assessment, ReportFormat::Xlsx));
            const QMap<QString, QString> first = cellsOf(book, 1);
            for (const TypeKey type : AllTypes) {
                const QString row = rowNamed(first, builtInInstrument().card(type).name.de);
                QVERIFY(isSame(first[u'B' + row], result.type.goals[type]));
                QVERIFY(isSame(first[u'C' + row], result.type.practice[type]));
                QVERIFY(isSame(first[u'D' + row], result.type.shares[type]));
                QVERIFY(isSame(first[u'E' + row], result.type.percent[type]));
            }
            const QMap<QString, QString> scales = cellsOf(book, 3);
            for (const ScaleResult &scale : result.lenses + result.dimensions) {
                const QString row = rowNamed(scales, scale.id);
                QVERIFY(!row.isEmpty());
                QCOMPARE(scales.contains(u'D' + row), scale.mean.has_value());
                QVERIFY(!scale.mean || isSame(scales[u'D' + row], *scale.mean));
                QVERIFY(!scale.target || isSame(scales[u'E' + row], *scale.target));
                QVERIFY(!scale.gap() || isSame(scales[u'G' + row], *scale.gap()));
                QVERIFY(!scale.reference || isSame(scales[u'H' + row], *scale.reference));
            }
            const QMap<QString, QString> answers = cellsOf(book, 2);
            for (const Item &item : builtInInstrument().items) {
                const QString row = rowNamed(answers, item.id);
                const Answer answer = assessment.answerOf(item.id);
                if (assessment.asks(item) && answer.isLevel())
                    QCOMPARE(answers[u'F' + row], QString::number(answer.level()));
            }
        }
    }

    void csv_numbersAreTheScorings_exactly()
    {
        const Assessment assessment = test::example(u"werkheim"_s);
        const AssessmentResult result = score(builtInInstrument(), assessment);
        for (const CsvProfile profile : {CsvProfile::German, CsvProfile::International}) {
            const bool isGerman = profile == CsvProfile::German;
            const QByteArray bytes = fileFrom(assessment, ReportFormat::Csv, Language::German, profile);
            save(isGerman ? u"werkheim.german.csv"_s : u"werkheim.international.csv"_s, bytes);
            QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
            const QList<QStringList> rows = rowsOf(bytes, isGerman ? u';' : u',');
            for (const QStringList &row : rows)
                QCOMPARE(row.size(), rows.first().size());
            const auto number = [&](const QString &field) { return QString(field).replace(u',', u'.').toDouble(); };
            for (const TypeKey type : AllTypes) {
                const QString id = u"type."_s + letterOf(type);
                QCOMPARE(number(rowOf(rows, id + u".share"_s)[8]), result.type.shares[type]);
                QCOMPARE(number(rowOf(rows, id + u".percent"_s)[8]), double(result.type.percent[type]));
            }
            for (const ScaleResult &scale : result.lenses + result.dimensions) {
                const QStringList row = rowOf(rows, scale.id);
                QCOMPARE(row[8].contains(u'.') && isGerman, false);
                QVERIFY(number(row[8]) == *scale.mean && number(row[9]) == *scale.target);
                QVERIFY(number(row[10]) == *scale.reference && number(row[11]) == *scale.gap());
            }
            for (const Contribution &contribution : result.type.contributions)
                QVERIFY(number(rowOf(rows, contribution.id)[12]) == contribution.towards * 100);
            QCOMPARE(rowOf(rows, u"role.split"_s)[8], u"2"_s);
            QCOMPARE(rowOf(rows, u"role.split"_s).mid(13, 5), (QStringList{u"0"_s, u"1"_s, u"7"_s, u"1"_s, u"0"_s}));
            QCOMPARE(rows[1][1], isGerman ? u"22.11.2026"_s : u"2026-11-22"_s);
        }
    }

    void csvField_isNeverAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("equals") << u"=1+1"_s << u"\"'=1+1\""_s;
        QTest::newRow("plus") << u"+1"_s << u"\"'+1\""_s;
        QTest::newRow("minus") << u"-1"_s << u"\"'-1\""_s;
        QTest::newRow("at") << u"@SUM(1)"_s << u"\"'@SUM(1)\""_s;
        QTest::newRow("tab") << u"\t=1"_s << u"\"' =1\""_s;
        QTest::newRow("return") << u"\r=1"_s << u"\"'\n=1\""_s;
        QTest::newRow("blank before") << u"  =1"_s << u"\"'  =1\""_s;
        QTest::newRow("hidden by a control") << u"\u202E=1"_s << u"\"'=1\""_s;
        QTest::newRow("wide") << u"\uFF1D1"_s << u"\"'\uFF1D1\""_s;
        QTest::newRow("quote") << u"a\"b;c"_s << u"\"a\"\"b;c\""_s;
        QTest::newRow("harmless") << u"Lohe = Fluss"_s << u"\"Lohe = Fluss\""_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void csvField_isNeverAFormula()
    {
        QFETCH(QString, text);
        QFETCH(QString, field);
        QCOMPARE(csvField(text), field);
    }

    void csvField_writesNumbersForItsReaders()
    {
        QCOMPARE(csvField(2.375, CsvProfile::German), u"2,375"_s);
        QCOMPARE(csvField(-0.3, CsvProfile::International), u"-0.3"_s);
        QCOMPARE(csvField(1e-7, CsvProfile::International), u"0.0000001"_s);
        QCOMPARE(csvField(62000, CsvProfile::German), u"62000"_s);
    }

    void hostileTexts_stayText_data()
    {
        QTest::addColumn<QString>("text");
        const QMap<QString, QString> texts = test::hostileTexts();
        for (auto text = texts.cbegin(); text != texts.cend(); ++text)
            QTest::newRow(qPrintable(text.key())) << *text;
    }

    void hostileTexts_stayText()
    {
        QFETCH(QString, text);
        const Assessment assessment = test::hostileAssessment(text);
        const QString tag = QString::fromUtf8(QTest::currentDataTag());
        const QString note = plainText(text.trimmed());
        const QByteArray workbook = fileFrom(assessment, ReportFormat::Xlsx);
        save(u"hostile-%1.xlsx"_s.arg(tag), workbook);
        const Package book(workbook);
        for (const QString &name : book.names()) {
            QString problem;
            const QList<Element> elements = elementsOf(book.file(name), &problem);
            QVERIFY2(problem.isEmpty(), qPrintable(name + u": "_s + problem));
            for (const Element &element : elements) {
                QVERIFY2(element.name != u"f"_s, "a cell is a formula");
                QVERIFY2(element.name != u"hyperlink"_s && element.name != u"externalReference"_s, qPrintable(name));
            }
            QVERIFY2(!name.contains(u"vba"_s) && !name.contains(u"externalLink"_s), qPrintable(name));
        }
        QVERIFY(cellsOf(book, 2).values().contains(note));
        for (const CsvProfile profile : {CsvProfile::German, CsvProfile::International}) {
            const QByteArray csv = fileFrom(assessment, ReportFormat::Csv, Language::German, profile);
            save(u"hostile-%1.csv"_s.arg(tag), csv);
            const QList<QStringList> rows = rowsOf(csv, profile == CsvProfile::German ? u';' : u',');
            bool hasNote = false;
            for (const QStringList &row : rows) {
                QCOMPARE(row.size(), rows.first().size());
                for (const QString &field : row) {
                    const bool isNumber = field.size() > 1 && field[0] == u'-' && field[1].isDigit();
                    const QString start = field.trimmed().left(1);
                    QVERIFY2(start.isEmpty() || isNumber || !u"=+-@"_s.contains(start), qPrintable(field));
                }
                hasNote = hasNote || row.contains(note) || row.contains(u'\'' + note);
            }
            QVERIFY(hasNote);
        }
    }

    void votesOfFewPersons_areNotInTheTables()
    {
        Assessment few = test::example(u"werkheim"_s);
        ItemRecord record = few.itemRecord(u"role.split"_s);
        record.rounds[0].counts = {0, 1, 3, 0, 0};
        QVERIFY(few.setItemRecord(builtInInstrument(), u"role.split"_s, record).isOk());
        const QList<QStringList> rows = rowsOf(fileFrom(few, ReportFormat::Csv), u';');
        QCOMPARE(rowOf(rows, u"role.split"_s).mid(13, 7), QStringList(7, QString()));
    }

    void sameAssessment_givesTheSameBytes_andEmptyOnesToo()
    {
        for (const ReportFormat format : {ReportFormat::Xlsx, ReportFormat::Csv}) {
            const Assessment werkheim = test::example(u"werkheim"_s);
            QVERIFY(fileFrom(werkheim, format) == fileFrom(werkheim, format));
            QVERIFY(!fileFrom(test::assessmentFrom(QString()), format, Language::English).isEmpty());
        }
    }

    void tables_areForTheFullAudienceAlone()
    {
        QVERIFY(isOffered(ReportFormat::Xlsx, Audience::Full) && isOffered(ReportFormat::Csv, Audience::Full));
        QVERIFY(!isOffered(ReportFormat::Xlsx, Audience::Council) && !isOffered(ReportFormat::Csv, Audience::Council));
        QVERIFY(isOffered(ReportFormat::Odt, Audience::Council) && isOffered(ReportFormat::Html, Audience::Council));
    }

private:
    static void save(const QString &name, const QByteArray &bytes)
    {
        QFile file(Folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static inline const QString Folder = QStringLiteral(VK_ARTIFACT_DIR "/reports-tables");
    static inline const QStringList Examples{u"moosfelde"_s, u"werkheim"_s,   u"sonnbrunn"_s,
                                             u"auenmark"_s,  u"doppelfurt"_s, u"bachtal"_s};
};

QTEST_MAIN(TestReportTables)
#include "tst_reporttables.moc"
