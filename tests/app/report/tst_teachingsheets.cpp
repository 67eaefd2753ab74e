// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/report/handouts/teachingbuilder.h"
#include "app/report/layout/composer.h"
#include "app/report/layout/watermark.h"
#include "app/report/reportcolours.h"
#include "app/scoring/scoring.h"
#include "app/workflow/teachingmaterial.h"
#include "app/workflow/teachingsheets.h"
#include "tests/app/report/pdfinspection.h"
#include "tests/app/report/reportsupport.h"
#include "tests/app/report/sheetchecks.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;

namespace {

const QString Folder = QStringLiteral(VK_ARTIFACT_DIR "/teaching-sheets");
const QList<TeachingSheet> AllSheets(AllTeachingSheets.cbegin(), AllTeachingSheets.cend());
constexpr std::array BothLanguages{Language::German, Language::English};
constexpr quint32 Seed = 2026;

TeachingOrder orderOf(const QList<TeachingSheet> &sheets, Language language = Language::German,
                      CardSize size = CardSize::A4, bool solution = false, Clarity clarity = Clarity::Clear)
{
    return teachingOrder(builtInInstrument(), {sheets, language, size, solution, std::nullopt}, Seed, clarity);
}

ReportDocument documentOf(const TeachingOrder &order)
{
    const Instrument &instrument = builtInInstrument();
    return buildTeachingSheets(instrument, order.commune, score(instrument, order.commune), order.request);
}

QByteArray pdfOfOrder(const TeachingOrder &order)
{
    const Result<QByteArray> pdf = makeTeachingSheets(builtInInstrument(), order);
    if (!pdf)
        qFatal("no sheet: %s", qPrintable(pdf.error().detail));
    return pdf.value();
}

/// With ordinary blanks: where a line may break is not what these tests are about.
QStringList plainLinesOf(const TeachingOrder &order)
{
    return linesOf(documentOf(order)).replaceInStrings(QString(QChar(0x00A0)), u" "_s);
}

double luminance(const QColor &colour)
{
    const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &text, const QColor &ground)
{
    return (luminance(ground) + 0.05) / (luminance(text) + 0.05);
}

} // namespace

/// The sheets for teaching: what they say, what they must not say, and what other programs read in them.
class TestTeachingSheets : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QDir(Folder).removeRecursively();
        QVERIFY(QDir().mkpath(Folder));
        for (const Language language : BothLanguages) {
            const QString code = languageCode(language);
            write(u"type-cards-a4."_s + code, orderOf({TeachingSheet::TypeCards}, language));
            write(u"type-cards-a5."_s + code, orderOf({TeachingSheet::TypeCards}, language, CardSize::A5));
            write(u"case-sheet."_s + code, orderOf({TeachingSheet::CaseSheet}, language));
            write(u"matrix-poster."_s + code, orderOf({TeachingSheet::LearningMatrix}, language));
            for (const Clarity clarity : AllClarities)
                write(u"case-%1."_s.arg(wordOf(clarity)) + code,
                      orderOf({TeachingSheet::CaseSheet}, language, CardSize::A4, true, clarity));
            write(u"all."_s + code, orderOf(AllSheets, language, CardSize::A5, true));
        }
        for (const Assessment &commune : teachingMaterial(builtInInstrument()).examples) {
            TeachingOrder order = orderOf({TeachingSheet::CaseSheet}, Language::German, CardSize::A4, true);
            order.commune = commune;
            order.request.seed.reset();
            write(u"example-%1.de"_s.arg(m_orders.size()), order);
        }
    }

    void everyWord_namesItsSheet()
    {
        for (const TeachingSheet sheet : AllTeachingSheets)
            QCOMPARE(teachingSheetFromWord(wordOf(sheet)), std::optional(sheet));
        for (const Clarity clarity : AllClarities)
            QCOMPARE(clarityFromWord(wordOf(clarity)), std::optional(clarity));
        QVERIFY(!teachingSheetFromWord(u"protocol") && !clarityFromWord(u"hazy") && !cardSizeFromWord(u"a3"));
        QCOMPARE(cardSizeFromWord(u"a5"), std::optional(CardSize::A5));
    }

    void fileNames_sayWhatIsInThem()
    {
        const auto name = [](const TeachingOrder &order) { return nameOfTeachingSheets(order); };
        QCOMPARE(name(orderOf({TeachingSheet::TypeCards}, Language::German, CardSize::A5)), u"Vierklang-Typenkarten-A5.pdf"_s);
        QCOMPARE(name(orderOf({TeachingSheet::CaseSheet})), u"Vierklang-Fallblatt-2026.pdf"_s);
        QCOMPARE(name(orderOf({TeachingSheet::CaseSheet}, Language::English, CardSize::A4, true)),
                 u"Vierklang-Case-sheet-2026-with-solution.pdf"_s);
        QCOMPARE(name(orderOf({TeachingSheet::LearningMatrix})), u"Vierklang-Lernmatrix-A3.pdf"_s);
        QCOMPARE(name(orderOf(AllSheets)), u"Vierklang-Lehrmaterial.pdf"_s);
        TeachingOrder example = orderOf({TeachingSheet::CaseSheet});
        example.commune = test::example(u"werkheim"_s);
        example.request.seed.reset();
        QCOMPARE(name(example), u"Vierklang-Fallblatt-Werkheim-an-der-Lohe.pdf"_s);
    }

    /// The words of the instrument, all four in the same form.
    void typeCards_sayWhatTheInstrumentSays()
    {
        const Instrument &instrument = builtInInstrument();
        for (const Language language : BothLanguages) {
            const ReportDocument document = documentOf(orderOf({TeachingSheet::TypeCards}, language));
            QCOMPARE(document.sections.size(), TypeCount);
            for (const TypeKey type : AllTypes) {
                ReportDocument card = document;
                card.sections = {document.sections[indexOf(type)]};
                const QString lines = linesOf(card).join(u'\n');
                const TypeCard &texts = instrument.card(type);
                for (const LocalizedText &text : {texts.nameWithArticle, texts.motive, texts.strength, texts.risk, texts.question})
                    QVERIFY2(lines.contains(text.in(language)), qPrintable(text.in(language)));
                for (const TypeKey from : AllTypes) {
                    if (const Learning *learning = instrument.learningOf(type, from))
                        QVERIFY2(lines.contains(learning->text.in(language)) && lines.contains(learning->sources.join(u", "_s)),
                                 qPrintable(lines));
                }
                QCOMPARE(card.sections.front().blocks.size(), document.sections.front().blocks.size());
            }
        }
    }

    /// The same space for each: every heading stands at the same height on all four cards.
    void typeCards_haveTheirPartsInTheSamePlaces_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QSizeF>("paper");
        QTest::newRow("A4") << static_cast<int>(CardSize::A4) << A4Size;
        QTest::newRow("A5") << static_cast<int>(CardSize::A5) << A5Size;
    }

    void typeCards_haveTheirPartsInTheSamePlaces()
    {
        QFETCH(int, size);
        QFETCH(QSizeF, paper);
        for (const Language language : BothLanguages) {
            const ReportDocument document =
                documentOf(orderOf({TeachingSheet::TypeCards}, language, static_cast<CardSize>(size)));
            const SheetSet set = Composer(document).compose();
            QCOMPARE(set.sheets.size(), TypeCount);
            QList<QList<double>> heights;
            for (const Sheet &sheet : set.sheets) {
                QCOMPARE(sheet.size, paper);
                QList<double> here;
                for (const Mark &mark : sheet.marks) {
                    const auto *text = std::get_if<TextMark>(&mark.what);
                    if (text && text->face.weight == FontWeight::SemiBold && mark.content != Artifact)
                        here.append(std::round(text->baseline.y() * 10) / 10);
                }
                heights.append(here);
            }
            for (const QList<double> &here : heights)
                QCOMPARE(here, heights.first());
            QVERIFY(heights.first().size() >= 5);
        }
    }

    /// Answers, but no type: neither its name nor its sign gives the case away, and no share does.
    void caseSheet_hidesTheType_untilTheSolution()
    {
        for (const Clarity clarity : AllClarities) {
            const TeachingOrder order = orderOf({TeachingSheet::CaseSheet}, Language::German, CardSize::A4, false, clarity);
            const QStringList lines = plainLinesOf(order);
            QVERIFY(anyContains(lines, u"Startwert 2026"_s) && anyContains(lines, order.commune.commune().name));
            QVERIFY(!anyContains(lines, u"deutlich"_s) && !anyContains(lines, u"Anteil"_s) && !anyContains(lines, u"%"_s));
            for (const TypeCard &card : builtInInstrument().types)
                QCOMPARE(lines.filter(card.name.de).size(), 1); // as a box to tick
            QCOMPARE(documentOf(order).sections.size(), std::size_t(1));
        }
    }

    void caseSheet_hasEveryAnswerOfTheTypePart()
    {
        const Instrument &instrument = builtInInstrument();
        const TeachingOrder order = orderOf({TeachingSheet::CaseSheet});
        const QStringList lines = plainLinesOf(order);
        int points = 0;
        for (const Goal &goal : instrument.goals) {
            const int here = order.commune.pointsOf(goal.id);
            points += here;
            QCOMPARE(anyContains(lines, goal.text.de), here > 0);
        }
        QCOMPARE(points, instrument.constants.points);
        for (const BehaviourItem &item : instrument.behaviour)
            QVERIFY2(anyContains(lines, u"row "_s + item.shortName.de + u" | "_s), qPrintable(item.shortName.de));
    }

    /// Shares, label, stability and deciding answers are those of the scoring.
    void solution_equalsTheScoring()
    {
        const Instrument &instrument = builtInInstrument();
        for (const Clarity clarity : AllClarities) {
            const TeachingOrder order = orderOf({TeachingSheet::CaseSheet}, Language::German, CardSize::A4, true, clarity);
            const TypePicture type = score(instrument, order.commune).type;
            QCOMPARE(type.label, CaseGenerator::labelOf(clarity));
            const QStringList lines = plainLinesOf(order);
            QVERIFY(anyContains(lines, u"%1 % der Hinweise"_s.arg(type.percent[type.leading])));
            for (const TypeKey key : AllTypes) {
                const QString row = lines.filter(u"row "_s + instrument.card(key).name.de + u" | "_s).value(0);
                QVERIFY2(row.contains(u"| %1 |"_s.arg(type.percent[key])), qPrintable(row));
            }
            QVERIFY(anyContains(lines, u"In %1 von %2 Fällen"_s.arg(type.stability.kept).arg(type.stability.of)));
            QVERIFY(anyContains(lines, u"Startwert 2026, Deutlichkeit „"_s));
            const bool leads = clarity != Clarity::Mixed;
            QVERIFY(anyContains(lines, u"Tipp, der zählt: "_s
                                           + (leads ? instrument.card(type.leading).name.de : u"kein einzelner Typ"_s)));
        }
    }

    void sameSeed_sameCase_sameBytes()
    {
        const TeachingOrder first = orderOf(AllSheets, Language::German, CardSize::A5, true);
        QCOMPARE(orderOf(AllSheets, Language::German, CardSize::A5, true), first);
        QCOMPARE(pdfOfOrder(first), pdfOfOrder(first));
        const TeachingOrder other =
            teachingOrder(builtInInstrument(), first.request, Seed + 1, Clarity::Clear);
        QVERIFY(other.commune != first.commune);
    }

    void matrix_hasTwelveStepsWithTheirBasis()
    {
        const Instrument &instrument = builtInInstrument();
        const TeachingOrder order = orderOf({TeachingSheet::LearningMatrix});
        const SheetSet set = Composer(documentOf(order)).compose();
        QCOMPARE(set.sheets.size(), std::size_t(1));
        QCOMPARE(set.sheets.front().size, A3LandscapeSize);
        const QString lines = plainLinesOf(order).join(u'\n');
        QCOMPARE(instrument.learning.size(), 12);
        for (const Learning &learning : instrument.learning)
            QVERIFY(lines.contains(learning.text.de + u" / abgeleitet, "_s + learning.sources.join(u", "_s)));
    }

    void pages_areTheExpectedOnes()
    {
        for (auto order = m_orders.cbegin(); order != m_orders.cend(); ++order) {
            const bool isCase = order->request.sheets == QList{TeachingSheet::CaseSheet};
            const bool isAll = order->request.sheets.size() > 1;
            const int pages = isAll ? 7
                : isCase ? (order->request.withSolution ? 2 : 1)
                         : order->request.sheets.first() == TeachingSheet::TypeCards ? 4 : 1;
            QVERIFY2(static_cast<int>(Composer(documentOf(*order)).compose().sheets.size()) == pages, qPrintable(order.key()));
        }
    }

    void nothing_isClippedOrOverprinted()
    {
        for (auto order = m_orders.cbegin(); order != m_orders.cend(); ++order) {
            const SheetSet set = Composer(documentOf(*order)).compose();
            QVERIFY2(overlapProblem(set).isEmpty(), qPrintable(order.key() + u": "_s + overlapProblem(set)));
            QVERIFY2(edgeProblem(set, 8).isEmpty(), qPrintable(order.key() + u": "_s + edgeProblem(set, 8)));
        }
    }

    /// On every sheet, first of all, as a shape and an artifact: it lies behind the text and nobody reads it aloud.
    void everySheet_carriesTheWatermark_behindItsText()
    {
        for (auto order = m_orders.cbegin(); order != m_orders.cend(); ++order) {
            const ReportDocument document = documentOf(*order);
            QVERIFY(document.footerLeft.contains(order->request.language == Language::German ? u"Lehrmaterial – "_s
                                                                                              : u"Teaching material – "_s));
            if (order->request.sheets.contains(TeachingSheet::CaseSheet))
                QVERIFY(document.footerLeft.contains(order->request.language == Language::German ? u"fiktive Kommune"_s
                                                                                                  : u"fictional commune"_s));
            for (const Sheet &sheet : Composer(document).compose().sheets) {
                const Mark &first = sheet.marks.front();
                const auto *shape = std::get_if<ShapeMark>(&first.what);
                QVERIFY2(shape && first.content == Artifact, qPrintable(order.key()));
                QCOMPARE(shape->fill, watermarkColour());
                const QRectF across = shape->path.boundingRect();
                QVERIFY(QRectF({0, 0}, sheet.size).contains(across));
                QVERIFY(across.width() > sheet.size.width() / 2 && across.height() > sheet.size.height() / 3);
            }
        }
    }

    void watermark_leavesTheTextReadable()
    {
        QCOMPARE(watermarkColour().alpha(), 255);
        for (const QRgb text : {colours::Ink, colours::Muted, colours::Accent})
            QVERIFY(contrast(QColor::fromRgb(text), watermarkColour()) >= 4.5);
        const QString words = outputOf(u"pdftotext"_s, {pathOf(u"case-sheet.de"_s), u"-"_s});
        QVERIFY(words.contains(u"Diese Ziele erhielten Punkte"_s));
        QCOMPARE(words.count(u"Lehrmaterial"_s), 1); // in the footer
    }

    void reportsOfRealCommunes_haveNone()
    {
        QVERIFY(reportOf(test::example(u"werkheim"_s)).watermark.isEmpty());
    }

    void preflight_findsEveryFileValid()
    {
        const QString said = outputOf(u"java"_s, {u"-cp"_s, preflightClassPath(),
                                                  u"org.apache.pdfbox.preflight.Validator_A1b"_s, u"batch"_s, Folder});
        const QStringList lines = said.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &name : m_orders.keys()) {
            const QStringList about = lines.filter(u' ' + name + u".pdf"_s);
            QVERIFY2(!about.isEmpty() && about.first().contains(u"is a valid PDF/A-1b file"),
                     qPrintable(name + u'\n' + said.left(4000)));
        }
    }

    void structure_hasNoGaps()
    {
        for (const QString &name : m_orders.keys()) {
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

    void sizes_areThoseOfThePaper()
    {
        QVERIFY(outputOf(u"pdfinfo"_s, {pathOf(u"type-cards-a4.de"_s)}).contains(u"(A4)"_s));
        QVERIFY(outputOf(u"pdfinfo"_s, {pathOf(u"type-cards-a5.de"_s)}).contains(QRegularExpression(u"(419|420)[.0-9]* x 595[.0-9]* pts"_s)));
        QVERIFY(outputOf(u"pdfinfo"_s, {pathOf(u"matrix-poster.de"_s)}).contains(u"1191 x 842 pts (A3)"_s));
    }

    void pages_becomePictures()
    {
        for (const QString &name : m_orders.keys())
            outputOf(u"pdftoppm"_s, {u"-r"_s, u"60"_s, u"-png"_s, pathOf(name), u"%1/%2"_s.arg(Folder, name)});
        QVERIFY(QDir(Folder).entryList({u"*.png"_s}).size() > 20);
    }

private:
    [[nodiscard]] static QString pathOf(const QString &name) { return u"%1/%2.pdf"_s.arg(Folder, name); }

    void write(const QString &name, const TeachingOrder &order)
    {
        const QByteArray pdf = pdfOfOrder(order);
        QFile file(pathOf(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("could not write %s", qPrintable(name));
        m_orders.insert(name, order);
    }

    QMap<QString, TeachingOrder> m_orders;
};

QTEST_MAIN(TestTeachingSheets)
#include "tst_teachingsheets.moc"
