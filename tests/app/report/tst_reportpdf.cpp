// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/report/layout/composer.h"
#include "app/report/pdfreport.h"
#include "tests/app/report/pdfinspection.h"
#include "tests/app/report/reportsupport.h"
#include "tests/app/report/sheetchecks.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QProcess>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using test::overlapProblem;
using test::reportOf;

namespace {

QByteArray pdfFrom(const ReportDocument &document)
{
    const Result<QByteArray> pdf = pdfOf(document);
    if (!pdf)
        qFatal("no report: %s", qPrintable(pdf.error().detail));
    return pdf.value();
}

QByteArray digestOf(const QString &name)
{
    return QCryptographicHash::hash(pdfFrom(reportOf(test::example(name))), QCryptographicHash::Sha256).toHex();
}

QString boundsProblem(const SheetSet &set)
{
    constexpr double Slack = 0.6;
    // The cover has no footer and goes further down.
    const std::size_t covers = set.anchors.empty() ? 0 : static_cast<std::size_t>(set.anchors.front().sheet);
    for (std::size_t sheet = 0; sheet < set.sheets.size(); ++sheet) {
        for (const Mark &mark : set.sheets[sheet].marks) {
            const auto *text = std::get_if<TextMark>(&mark.what);
            if (text == nullptr)
                continue;
            const double end = text->baseline.x() + textWidth(text->text.trimmed(), text->face);
            const double lowest = mark.content == Artifact ? 285.0 : sheet < covers ? 282.0 : 276.5;
            if (text->baseline.x() < 25 - Slack || end > 190 + Slack || text->baseline.y() > lowest || text->baseline.y() < 12)
                return u"sheet %1: %2 at %3, %4 to %5"_s.arg(sheet + 1).arg(text->text).arg(text->baseline.x())
                    .arg(text->baseline.y()).arg(end);
        }
    }
    return {};
}

QStringList hostileTexts()
{
    QString words;
    while (words.size() < MaxNoteLength)
        words += u"Ein langer Satz mit Umlauten: Größe, Maß, Übung – und noch einer. "_s;
    return {u"<img src=x onerror=alert(1)> & <b>fett</b> %1 {type} **x**"_s,
            u"Bidi \u202Eabc\u202C \u2066def\u2069 \u200Fghi, עברית und العربية"_s,
            u"Emoji 👩‍👩‍👧‍👦 🏛️ 日本語 und ein \u0301 Akzent"_s,
            QString(5000, u'W'),
            u"Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung"_s.repeated(3),
            words.left(MaxNoteLength)};
}

} // namespace

/// The PDF as a machine reads it: tagged without gaps, valid whatever a person typed, the same bytes every time.
class TestReportPdf : public test::TestCase
{
    Q_OBJECT

private slots:
    void structure_hasNoGaps_data()
    {
        QTest::addColumn<QString>("example");
        QTest::addColumn<bool>("council");
        QTest::addColumn<bool>("english");
        QTest::newRow("full de") << u"werkheim"_s << false << false;
        QTest::newRow("full en, mixture") << u"doppelfurt"_s << false << true;
        QTest::newRow("council de") << u"werkheim"_s << true << false;
        QTest::newRow("council en, split") << u"bachtal"_s << true << true;
    }

    void structure_hasNoGaps()
    {
        QFETCH(QString, example);
        QFETCH(bool, council);
        QFETCH(bool, english);
        const ReportDocument document = reportOf(test::example(example), council ? Audience::Council : Audience::Full,
                                                 english ? Language::English : Language::German);
        const test::PdfFacts facts = test::inspect(pdfFrom(document));
        QVERIFY(facts.paintOperators > 500);
        QCOMPARE(facts.unmarked, 0);
        QCOMPARE(facts.crossings, 0);
        QCOMPARE(facts.marks, facts.references);
        QVERIFY(facts.figures > 0);
        QCOMPARE(facts.figuresWithoutAlt, 0);
        QCOMPARE(facts.linksWithoutContents, 0);
        QCOMPARE(facts.fontsNotEmbedded, 0);
        QVERIFY(facts.isMarked && facts.showsTitle);
        QCOMPARE(facts.language, english ? u"en-GB"_s : u"de-DE"_s);
        QCOMPARE(facts.title, document.title);
        QCOMPARE(facts.date, document.date.toString(u"'D:'yyyyMMdd'000000Z'"_s));
    }

    void headings_nestWithoutGaps()
    {
        for (const Audience audience : {Audience::Full, Audience::Council}) {
            const test::PdfFacts facts = test::inspect(pdfFrom(reportOf(test::example(u"werkheim"_s), audience)));
            int level = 0;
            for (const QString &heading : facts.headings) {
                const int next = heading.mid(1).toInt();
                QVERIFY2(next <= level + 1, qPrintable(facts.headings.join(u' ')));
                level = next;
            }
        }
    }

    void tree_hasTheParts()
    {
        const test::PdfFacts facts = test::inspect(pdfFrom(reportOf(test::example(u"werkheim"_s))));
        QCOMPARE(facts.outline.first(), u"Document"_s);
        for (const QString &type : {u"Sect"_s, u"H1"_s, u"H2"_s, u"H3"_s, u"P"_s, u"L"_s, u"LI"_s, u"Lbl"_s, u"LBody"_s,
                                    u"Table"_s, u"Caption"_s, u"THead"_s, u"TBody"_s, u"TR"_s, u"TH"_s, u"TD"_s,
                                    u"Figure"_s, u"Link"_s, u"Span"_s})
            QVERIFY2(facts.outline.contains(type), qPrintable(type));
        // The lens plot's head, dot plot, radar, schedule, and one figure for each of 37 items.
        QCOMPARE(facts.figures, 4 + 37);
    }

    void bookmarksAndContents_leadToTheChapters()
    {
        const test::PdfFacts facts = test::inspect(pdfFrom(reportOf(test::example(u"werkheim"_s))));
        const QStringList expected{u"Titelblatt"_s, u"1 Zusammenfassung"_s, u"2 Wozu: der Typ"_s,
                                   u"3 Wie weit: das Profil"_s, u"4 Das Profil als Radar"_s,
                                   u"5 Was als Nächstes: Maßnahmen"_s, u"A Antworten nach Dimensionen"_s};
        QCOMPARE(facts.bookmarks.mid(0, expected.size()), expected);
        QCOMPARE(facts.bookmarks[expected.size()], u"  A.1 Strategie und Steuerung"_s);
        QVERIFY(facts.bookmarks.contains(u"  B.3 Anteil und Bezeichnung"_s));
        QCOMPARE(facts.bookmarks.last(), u"  C.4 Quellen"_s);
        QCOMPARE(facts.internalLinks, 2 * 8); // words and page number of eight chapters
        QVERIFY(facts.links - facts.internalLinks >= 7);
        QVERIFY(test::inspect(pdfFrom(reportOf(test::example(u"werkheim"_s), Audience::Council))).bookmarks.isEmpty());
    }

    void contents_nameTheRightPages()
    {
        const ReportDocument document = reportOf(test::example(u"werkheim"_s));
        const SheetSet set = Composer(document).compose();
        QStringList pages;
        for (const Anchor &anchor : set.anchors)
            pages.append(QString::number(anchor.sheet + 1));
        QStringList printed;
        for (const LinkArea &link : set.sheets.front().links) {
            bool isNumber = false;
            link.contents.toInt(&isNumber);
            if (isNumber)
                printed.append(link.contents);
        }
        QCOMPARE(printed, pages);
    }

    void pages_areTheExpectedOnes()
    {
        QCOMPARE(test::inspect(pdfFrom(reportOf(test::example(u"werkheim"_s)))).pages, 14);
        for (const QString &name : {u"werkheim"_s, u"doppelfurt"_s, u"bachtal"_s, u"moosfelde"_s}) {
            for (const Language language : {Language::German, Language::English})
                QCOMPARE(test::inspect(pdfFrom(reportOf(test::example(name), Audience::Council, language))).pages, 1);
        }
    }

    /// Long titles and names of offices: measures beyond the third leave, and the page says so.
    void councilPage_staysOnePage()
    {
        Assessment wordy = test::example(u"werkheim"_s);
        QList<Measure> measures = wordy.measures();
        for (Measure &measure : measures) {
            measure.title = u"Ein gemeinsames Verzeichnis aller Verwaltungsleistungen mit Verantwortlichen anlegen und halbjährlich prüfen"_s;
            measure.owner = u"Stabsstelle Digitalisierung und Fachbereich Organisation"_s;
            measure.training = u"Grundlagen der Datennutzung und Kennzahlen für Führungskräfte (Methoden)"_s;
        }
        QVERIFY(measures.size() == 5);
        QVERIFY(wordy.setMeasures(builtInInstrument(), measures).isOk());
        for (const Language language : {Language::German, Language::English}) {
            const test::PdfFacts facts = test::inspect(pdfFrom(reportOf(wordy, Audience::Council, language)));
            QCOMPARE(facts.pages, 1);
        }
    }

    void nothing_isClippedOrOverprinted()
    {
        for (const QString &name : {u"moosfelde"_s, u"werkheim"_s, u"sonnbrunn"_s, u"auenmark"_s, u"doppelfurt"_s,
                                    u"bachtal"_s}) {
            for (const Language language : {Language::German, Language::English}) {
                for (const Audience audience : {Audience::Full, Audience::Council, Audience::Protocol}) {
                    const ReportDocument document = reportOf(test::example(name), audience, language);
                    const SheetSet set = Composer(document).compose();
                    QCOMPARE(boundsProblem(set), QString());
                    QCOMPARE(overlapProblem(set), QString());
                }
            }
        }
    }

    void hostileText_staysTextAndValid_data()
    {
        QTest::addColumn<QString>("text");
        int number = 0;
        for (const QString &text : hostileTexts())
            QTest::addRow("text %d", number++) << text;
    }

    void hostileText_staysTextAndValid()
    {
        QFETCH(QString, text);
        const Assessment assessment = test::hostileAssessment(text);
        for (const Audience audience : {Audience::Full, Audience::Council, Audience::Protocol}) {
            const ReportDocument document = reportOf(assessment, audience);
            const SheetSet set = Composer(document).compose();
            QCOMPARE(boundsProblem(set), QString());
            QCOMPARE(overlapProblem(set), QString());
            const test::PdfFacts facts = test::inspect(pdfFrom(document));
            QCOMPARE(facts.unmarked, 0);
            QCOMPARE(facts.marks, facts.references);
            QCOMPARE(facts.figuresWithoutAlt, 0);
            QCOMPARE(facts.fontsNotEmbedded, 0);
        }
    }

    void randomAssessments_areSetWithoutAccident()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 12; ++round) {
            const Assessment assessment = test::randomAssessment(random, round % 2 == 0 ? Form::Full : Form::Short);
            const SheetSet set = Composer(reportOf(assessment)).compose();
            QCOMPARE(boundsProblem(set), QString());
            QCOMPARE(overlapProblem(set), QString());
        }
    }

    void sameAssessment_sameBytes()
    {
        QCOMPARE(digestOf(u"werkheim"_s), digestOf(u"werkheim"_s));
        QVERIFY(digestOf(u"werkheim"_s) != digestOf(u"doppelfurt"_s));
    }

    void otherProcess_sameBytes()
    {
        const QByteArray expected = digestOf(u"doppelfurt"_s);
        for (const QString &seed : {u"1"_s, u"77"_s}) {
            QProcess other;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"QT_HASH_SEED"_s, seed);
            environment.insert(u"TZ"_s, u"Asia/Tokyo"_s);
            environment.insert(u"LC_ALL"_s, u"C"_s);
            other.setProcessEnvironment(environment);
            other.start(QCoreApplication::applicationFilePath(), {u"--digest"_s, u"doppelfurt"_s});
            QVERIFY(other.waitForFinished());
            QCOMPARE(other.readAllStandardOutput().trimmed(), expected);
        }
    }
};

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--digest") {
        std::puts(digestOf(arguments.value(2)).constData());
        return 0;
    }
    TestReportPdf test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reportpdf.moc"
