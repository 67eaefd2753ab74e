// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbers.h"
#include "app/instrument/instrumentreader.h"
#include "app/scoring/radarseries.h"
#include "app/scoring/scoring.h"
#include "tests/app/report/reportsupport.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using test::anyContains;
using test::chapterOf;
using test::linesOf;
using test::reportOf;

namespace {

Assessment withGoals(Assessment assessment, int ballots, const PerType<int> &leading)
{
    GoalPoints goals = assessment.goals();
    for (int &points : goals.points)
        points *= ballots;
    goals.ballots = ballots;
    goals.leadingTypes = leading;
    if (!assessment.setGoals(builtInInstrument(), goals))
        qFatal("the ballots were refused");
    return assessment;
}

} // namespace

/// What the report says, read from the document without drawing it.
class TestReportBuilder : public test::TestCase
{
    Q_OBJECT

private slots:
    /// As in the window: below the level from which evidence is expected nobody is told that it is missing.
    void missingEvidence_isSaidOnlyWhereItIsExpected()
    {
        Assessment assessment = test::example(u"sonnbrunn"_s);
        const QList<Item> &items = builtInInstrument().items;
        for (qsizetype i = 0; i < items.size(); ++i) {
            ItemRecord record = assessment.itemRecord(items[i].id);
            record.answer = *Answer::atLevel(static_cast<int>(i % 5));
            record.evidence.clear();
            QVERIFY(assessment.setItemRecord(builtInInstrument(), items[i].id, record).isOk());
        }
        int expected = 0;
        for (const Item &item : items)
            expected += assessment.answerOf(item.id).level() >= 3 ? 1 : 0;
        QCOMPARE(linesOf(reportOf(assessment)).join(u'\n').count(u"Beleg fehlt"_s), expected);
    }

    void label_hasItsSentence_data()
    {
        QTest::addColumn<int>("label");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("clear") << int(TypeLabel::Clear) << u"zeigt deutlich das Muster der "_s;
        QTest::newRow("tendency") << int(TypeLabel::Tendency) << u"zeigt eine Tendenz zum Muster der "_s;
        QTest::newRow("hybrid") << int(TypeLabel::Hybrid) << u"zeigt eine Mischform aus den Mustern der "_s;
        QTest::newRow("split") << int(TypeLabel::Split) << u"Die Ziele folgen dem Muster der "_s;
        QTest::newRow("open") << int(TypeLabel::Open) << u"Noch zeigt sich kein erkennbares Muster."_s;
    }

    void label_hasItsSentence()
    {
        QFETCH(int, label);
        QFETCH(QString, sentence);
        const Assessment assessment = test::assessmentLabelled(static_cast<TypeLabel>(label));
        const QStringList summary = chapterOf(reportOf(assessment), u"1"_s);
        QVERIFY2(anyContains(summary, sentence), qPrintable(summary.join(u'\n')));
        for (const Language language : {Language::German, Language::English})
            QVERIFY(!linesOf(reportOf(assessment, Audience::Full, language)).isEmpty());
    }

    void open_showsNoReference()
    {
        const QStringList lines = linesOf(reportOf(test::assessmentLabelled(TypeLabel::Open)));
        QVERIFY(!anyContains(lines, u"legend Vergleichswert"_s));
        QVERIFY(!anyContains(chapterOf(reportOf(test::assessmentLabelled(TypeLabel::Open)), u"3"_s), u"| Vergleich |"_s));
        QVERIFY(anyContains(lines, u"Ohne erkennbares Muster zeigt dieser Bericht keine Vergleichswerte."_s));
    }

    /// The table of the report structure, section 6.
    void werkheim_printsThePublishedNumbers()
    {
        const QStringList twin = chapterOf(reportOf(test::example(u"werkheim"_s)), u"3"_s);
        const QStringList expected{
            u"row Datennutzung | 2,38 | 3,00 | 0,62 | 2,31 | 3 / 0 / 5 | 2 · Datenverantwortung +4"_s,
            u"row Rollen | 1,89 | 3,00 | 1,11 | 1,78 | 5 / 0 / 4 | 1 · Lotsinnen und Lotsen +1"_s,
            u"row Qualifizierung | 2,33 | 3,00 | 0,67 | 2,39 | 6 / 0 / 3 | 1 · Lotsinnen und Lotsen"_s,
            u"row Rollen und Verantwortung | 1,83 | 3,00 | 1,17 | 1,58 | 4 / 0 / 2 | 1 · Lotsinnen und Lotsen +1"_s,
            u"row Beteiligung und Zusammenarbeit vor Ort | 1,33 | 2,50 | 1,17 | 1,50 | 0 / 0 / 6 | 1 · Beteiligung +3"_s,
            u"row Strategie und Steuerung | 2,40 | 3,00 | 0,60 | 2,20 | 0 / 0 / 5 | 2 · Strategie und Ziele +2"_s,
            u"row Datennutzung | 2,43 | 3,00 | 0,57 | 2,43 | 3 / 0 / 4 | 2 · Datenverantwortung +3"_s,
            u"row Prozesse, Services und Innovation | 2,50 | 3,00 | 0,50 | 2,58 | 0 / 2 / 4 | 2 · Bausteine, Nachnutzung +2"_s,
            u"row Qualifizierung und Lernen | 2,57 | 3,00 | 0,43 | 2,57 | 6 / 0 / 1 | 2 · Arbeitsweisen +2"_s};
        QStringList rows;
        for (QString line : twin) {
            if (line.startsWith(u"row "_s) && line.contains(u" / "_s.replace(u' ', QChar(0x00A0))) && !line.contains(u"Herkunft"_s))
                rows.append(line.replace(QChar(0x00A0), u' '));
        }
        QCOMPARE(rows, expected);
    }

    void werkheim_printsSharesAndContributions()
    {
        const ReportDocument document = reportOf(test::example(u"werkheim"_s));
        const QStringList type = chapterOf(document, u"2"_s);
        for (const QString &line : {u"row Bedächtige | 13 | 18 | 14 | "_s, u"row Optimierer | 59 | 62 | 60 | "_s,
                                    u"row Serviceorientierte | 19 | 15 | 18 | "_s, u"row Community Manager | 9 | 5 | 8 | "_s,
                                    u"row Ziele: 7 von 16 erhielten Punkte | +30,0"_s,
                                    u"row 5 | Verwaltungsvorgänge schneller und mit weniger Aufwand erledigen |  | +15,0"_s,
                                    u"row Gelebte Praxis: 8 von 8 Fragen beantwortet | +12,0"_s,
                                    u"row Führung vor Ort: Organisationsstelle |  | −0,3"_s,
                                    u"row Vorsprung der Optimierer vor den Serviceorientierten | +42,0"_s})
            QVERIFY2(type.contains(line), qPrintable(line + u'\n' + type.join(u'\n')));
        QVERIFY(anyContains(type, u"In 15 von 15 Fällen liegt derselbe Typ vorn."_s));
        QVERIFY(anyContains(type, u"mindestens 7 der 20"_s));
    }

    /// Every printed result follows from printed inputs.
    void werkheim_methodCanBeRecomputed()
    {
        QStringList method = chapterOf(reportOf(test::example(u"werkheim"_s)), u"B"_s);
        for (QString &line : method)
            line.replace(QChar(0x00A0), u' ');
        for (const QString &part :
             {u"row Summe aus Punkte × Gewicht | 20 | 2,60 | 11,80 | 3,80 | 1,80"_s,
              u"row geteilt durch 20 = Anteil der Ziele |  | 0,13 | 0,59 | 0,19 | 0,09"_s,
              u"row Summe der Hinweise |  | 2,0 | 12,0 | 1,5 | 0,0"_s,
              u"row × 16 ÷ erreichbare Hinweise (B 14, O 18, S 14, C 18) |  | 2,286 | 10,667 | 1,714 | 0,000"_s,
              u"row + 1, geteilt durch 18,667 = Anteil der Praxis |  | 0,1760 | 0,6250 | 0,1454 | 0,0536"_s,
              u"row 0,75 × Ziele + 0,25 × Praxis | 0,1415 | 0,5988 | 0,1789 | 0,0809"_s,
              u"0,75 × 5 ÷ 20 × (0,85 − 0,05) = 0,15."_s,
              u"(2 + 3 + 2 + 2 + 2 + 1 + 1 + 2 + 2) ÷ 9 = 17 ÷ 9 = 1,89. Abstand: 3,00 − 1,89 = 1,11."_s,
              u"(2,0 + 2,0 + 1,5 + 1,5 + 2,0 + 1,5 + 1,0 + 2,0 + 2,5) ÷ 9 = 16,0 ÷ 9 = 1,78"_s})
            QVERIFY2(anyContains(method, part), qPrintable(part + u'\n' + method.join(u'\n')));
    }

    void everyExample_printsTheScoredNumbers()
    {
        for (const QString &name : {u"moosfelde"_s, u"werkheim"_s, u"sonnbrunn"_s, u"auenmark"_s, u"doppelfurt"_s,
                                    u"bachtal"_s}) {
            const Assessment assessment = test::example(name);
            const AssessmentResult result = score(builtInInstrument(), assessment);
            const ReportDocument document = reportOf(assessment);
            const QStringList summary = chapterOf(document, u"1"_s);
            for (const TypeKey type : AllTypes) {
                const QString row = u"row %1 | %2 | "_s.arg(builtInInstrument().card(type).name.de,
                                                           percent(result.type.percent[type], Language::German));
                QVERIFY2(summary.contains(row), qPrintable(name + row));
            }
            const QStringList radar = chapterOf(document, u"4"_s);
            for (const ScaleResult &scale : result.dimensions) {
                const QString start = u"row %1 | %2 | "_s.arg(builtInInstrument().scaleName(scale.id).de,
                                                             decimal(*scale.mean, 2, Language::German));
                QVERIFY2(anyContains(radar, start), qPrintable(name + start));
            }
        }
    }

    void radarFigure_isTheSeriesOfTheScreen()
    {
        for (const QString &name : {u"werkheim"_s, u"doppelfurt"_s}) {
            const Assessment assessment = test::example(name);
            const RadarSeries series = dimensionRadar(score(builtInInstrument(), assessment));
            const std::optional<RadarFigure> figure = test::figureOf<RadarFigure>(reportOf(assessment));
            QVERIFY(figure.has_value());
            QCOMPARE(figure->axes.size(), series.axisIds.size());
            QCOMPARE(figure->maximum, series.maximum);
            for (const RadarLine &line : series.lines) {
                const auto &values = line.role == RadarRole::Target ? figure->target
                    : line.role == RadarRole::Reference             ? figure->reference
                                                                    : figure->actual;
                QCOMPARE(values, line.values);
            }
        }
    }

    void unfinished_isProvisionalEverywhere()
    {
        const Assessment assessment = test::assessmentFrom(
            u"efficiency=5 effectiveness=5 legal=5 citizen=2 | data=inventory training=broad | strat.document=3"_s);
        const ReportDocument document = reportOf(assessment);
        const QStringList summary = chapterOf(document, u"1"_s);
        QVERIFY2(summary.contains(u"p Vorläufig: 3\u00A0Punkte und 42\u00A0Fragen sind offen."_s), qPrintable(summary.join(u'\n')));
        QVERIFY(document.headerRight.endsWith(u"vorläufig"_s));
        QVERIFY(document.title.endsWith(u"vorläufig"_s));
        const QStringList profile = chapterOf(document, u"3"_s);
        QVERIFY(anyContains(profile, u"zu wenige Antworten (1 von 5)"_s));
        QVERIFY(!test::figureOf<RadarFigure>(document)->actual[0].has_value());
        QVERIFY(anyContains(chapterOf(document, u"4"_s), u"offen (1 von 5)"_s));
    }

    void empty_hasAReport()
    {
        const QStringList lines = linesOf(reportOf(test::assessmentFrom(u""_s)));
        QVERIFY(anyContains(lines, u"Noch zeigt sich kein erkennbares Muster."_s));
        QVERIFY(anyContains(lines, u"Noch ist kein Punkt auf die Ziele verteilt."_s));
        QVERIFY(anyContains(lines, u"Noch keine Maßnahme; für Vorschläge gibt es zu wenige Antworten."_s));
        QVERIFY(anyContains(lines, u"Kommune ohne Namen"_s));
    }

    void flips_areNamed()
    {
        const QStringList type = chapterOf(reportOf(test::example(u"doppelfurt"_s)), u"2"_s);
        QVERIFY2(anyContains(type, u"Eine Änderung würde genügen: ein Punkt von „Gesetzliche Pflichten“ zu „Effiziente Vorgänge“ (dann Optimierer)"_s),
                 qPrintable(type.join(u'\n')));
    }

    void ballots_tellWhetherThereIsACommonPurpose()
    {
        const Assessment werkheim = test::example(u"werkheim"_s);
        QVERIFY(anyContains(linesOf(reportOf(werkheim)), u"Die Punkte wurden gemeinsam vergeben"_s));
        QVERIFY(anyContains(linesOf(reportOf(withGoals(werkheim, 9, {{2, 5, 1, 1}}))),
                            u"Zählt man jede Person für sich, liegen bei 5 von 9 die Optimierer vorn."_s));
        QVERIFY(anyContains(linesOf(reportOf(withGoals(werkheim, 9, {{3, 4, 1, 1}}))),
                            u"Noch kein gemeinsames Wozu"_s));
    }

    void withoutOwnTarget_theDefaultIsMarked()
    {
        const QStringList profile = chapterOf(reportOf(test::example(u"doppelfurt"_s)), u"3"_s);
        QVERIFY(anyContains(profile, u"| 3,13\u00A0V |"_s));
        QVERIFY(anyContains(profile, u"V = Vorgabe: nächster Schritt (Ist + 1)."_s));
        QVERIFY(!anyContains(chapterOf(reportOf(test::example(u"werkheim"_s)), u"3"_s), u"Vorgabe"_s));
    }

    void withoutMeasures_suggestionsAreOffered()
    {
        const ReportDocument document = reportOf(test::example(u"doppelfurt"_s));
        const QStringList measures = chapterOf(document, u"5"_s);
        QVERIFY(anyContains(measures, u"Noch keine Maßnahme beschlossen; fünf Vorschläge zum Einstieg."_s));
        QVERIFY(anyContains(measures, u"noch festzulegen / Vorschlag"_s));
        QVERIFY(!test::figureOf<Schedule>(document).has_value());
    }

    void measures_areCoupledWithTraining()
    {
        const ReportDocument document = reportOf(test::example(u"werkheim"_s));
        const QStringList measures = chapterOf(document, u"5"_s);
        QVERIFY(measures.contains(u"p Fünf\u00A0Maßnahmen für 2027, jede mit einer Schulung."_s));
        QVERIFY(anyContains(measures, u"15.01.–30.06.2027 / geplant / Aufwand mittel / Wirkung groß"_s));
        QVERIFY(anyContains(measures, u"Ihr Typ ist hier stark – suchen Sie Partner gleichen Typs (Optimierer)."_s));
        QVERIFY(anyContains(measures, u"Grund: Blickwinkel Rollen, Abstand\u00A01,11"_s));
        const std::optional<Schedule> schedule = test::figureOf<Schedule>(document);
        QVERIFY(schedule.has_value());
        QCOMPARE(schedule->first, QDate(2027, 1, 1));
        QCOMPARE(schedule->last, QDate(2027, 12, 31));
        QCOMPARE(schedule->units.size(), 12);
        QCOMPARE(schedule->rows.size(), 5);
        QVERIFY(schedule->rows[3].isIdea);
    }

    void droppedMeasures_areNotInTheReport()
    {
        Assessment assessment = test::example(u"werkheim"_s);
        QList<Measure> measures = assessment.measures();
        measures[1].status = MeasureStatus::Dropped;
        measures[0].due = QDate(2029, 3, 31);
        QVERIFY(assessment.setMeasures(builtInInstrument(), measures).isOk());
        const ReportDocument document = reportOf(assessment);
        QVERIFY(!anyContains(linesOf(document), u"Steuerungskreis mit Entscheidungsrecht"_s));
        const std::optional<Schedule> schedule = test::figureOf<Schedule>(document);
        QVERIFY(schedule->byQuarter);
        QCOMPARE(schedule->units.size(), 9);
    }

    void shortForm_saysSo()
    {
        const ReportDocument document = reportOf(test::assessmentFrom(u"efficiency=5"_s, Form::Short));
        QVERIFY(document.footerLeft.contains(u"Kurzform"_s));
        QVERIFY(anyContains(linesOf(document), u"0 von 25 Fragen"_s));
    }

    void votes_areShownFromFiveOn()
    {
        const Assessment werkheim = test::example(u"werkheim"_s);
        QVERIFY(anyContains(linesOf(reportOf(werkheim)),
                            u"<Abgrenzung der Rollen: Stufe\u00A02 von 4. Stimmen: 1 für Stufe\u00A01, 7 für Stufe\u00A02, 1 für Stufe\u00A03. einig.>"_s));
        QVERIFY(anyContains(linesOf(reportOf(werkheim)), u"5 für Stufe\u00A01, 4 für Stufe\u00A03. gespalten."_s));
        Assessment few = werkheim;
        ItemRecord record = few.itemRecord(u"role.split"_s);
        record.rounds[0].counts = {0, 1, 3, 0, 0};
        QVERIFY(few.setItemRecord(builtInInstrument(), u"role.split"_s, record).isOk());
        QVERIFY(anyContains(linesOf(reportOf(few)), u"<Abgrenzung der Rollen: Stufe\u00A02 von 4.>"_s));
    }

    void otherAnswers_printAsWords()
    {
        const QStringList lines = linesOf(reportOf(test::assessmentFrom(u"| | data.staffing=? comm.opendata=- strat.budget=4"_s)));
        QVERIFY(anyContains(lines, u"weiß nicht / Zählt nicht im Mittelwert"_s));
        QVERIFY(anyContains(lines, u"trifft nicht zu / Zählt nicht im Mittelwert."_s));
        QVERIFY(anyContains(lines, u"Höchste Stufe erreicht."_s));
        QVERIFY(anyContains(lines, u"offen / Noch nicht beantwortet."_s));
    }

    void council_keepsToItself()
    {
        const ReportDocument document = reportOf(test::example(u"werkheim"_s), Audience::Council);
        QCOMPARE(document.sections.size(), std::size_t(1));
        const QStringList lines = linesOf(document);
        QVERIFY(anyContains(lines, u"Unsere Kommune zeigt deutlich das Muster der Optimierer."_s));
        QVERIFY(anyContains(lines, u"Zur Information des Rates"_s));
        QVERIFY(anyContains(linesOf(reportOf(test::example(u"auenmark"_s), Audience::Council)),
                            u"Zur Information des Kreistags"_s));
        for (const QString &word : {u"Vergleichswert"_s, u"Ihre Kommune"_s, u"Beleg"_s, u"Geparkt"_s, u"Stimmen"_s})
            QVERIFY2(!anyContains(lines, word), qPrintable(word));
    }

    void english_hasNoGermanFrame()
    {
        const ReportDocument document = reportOf(test::example(u"werkheim"_s), Audience::Full, Language::English);
        const QStringList lines = linesOf(document);
        QVERIFY(anyContains(lines, u"Your commune clearly shows the pattern of the Optimizers."_s));
        QVERIFY(anyContains(lines, u"Set up"_s)); // untouched measures follow the instrument's other language
        for (const QString &word : {u"Blickwinkel"_s, u"Maßnahme"_s, u"Vergleich"_s, u"Kommune zeigt"_s, u"Fragen"_s})
            QVERIFY2(!anyContains(lines, word), qPrintable(word));
    }
};

QTEST_GUILESS_MAIN(TestReportBuilder)
#include "tst_reportbuilder.moc"
