// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbers.h"
#include "app/instrument/instrumentreader.h"
#include "app/report/collectivecontext.h"
#include "app/scoring/comparison.h"
#include "app/scoring/portfolio.h"
#include "app/scoring/scoring.h"
#include "tests/app/report/collectivesupport.h"
#include "tests/app/report/reportsupport.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using test::anyContains;
using test::collectiveOf;
using test::linesOf;

namespace {

QList<PortfolioEntry> entriesOf(const QList<Assessment> &assessments)
{
    QList<PortfolioEntry> entries;
    for (const Assessment &assessment : assessments)
        entries.append({assessment, score(builtInInstrument(), assessment)});
    return entries;
}

/// An assessment of a questionnaire that is the same but for its version.
Assessment ofAnotherVersion()
{
    Instrument other = builtInInstrument();
    other.version = u"0.9.0"_s;
    Assessment assessment(QUuid(u"00000000-0000-4000-8000-000000000009"_s), other, Form::Full);
    Commune commune;
    commune.name = u"Stadt Werkheim an der Lohe"_s;
    if (!assessment.setCommune(commune))
        qFatal("the commune was refused");
    return assessment;
}

QStringList rowsStarting(const QStringList &lines, const QString &start)
{
    return lines.filter(QRegularExpression(u"^row "_s + QRegularExpression::escape(start)));
}

} // namespace

/// What the reports about several assessments say: the scoring's numbers, the right story, and no ranking.
class TestCollective : public test::TestCase
{
    Q_OBJECT

    const Instrument &m_instrument = builtInInstrument();

private slots:
    void years_tellTheStoryInBothLanguages()
    {
        const Comparison comparison = compare(m_instrument, test::twoYears());
        QCOMPARE(comparison.lower(), 1);
        QVERIFY(comparison.higher() > 5);
        const QStringList german = linesOf(collectiveOf(test::twoYears(), Collective::Comparison));
        QCOMPARE(german.first(), u"h1 %1 von 37 Fragen stehen höher als 2025, eine niedriger."_s.arg(comparison.higher()));
        QVERIFY(anyContains(german, u"überall die Vollform mit 37 Fragen"_s));
        QVERIFY(anyContains(german, u"row Reifegrad | %1 höher, %2 gleich, 1 niedriger"_s.arg(comparison.higher()).arg(comparison.same())));
        QVERIFY(anyContains(german, u"beide Male deutlich Optimierer"_s));
        const QStringList english = linesOf(collectiveOf(test::twoYears(), Collective::Comparison, Language::English));
        QCOMPARE(english.first(), u"h1 %1 of 37 questions stand higher than in 2025, one lower."_s.arg(comparison.higher()));
        QVERIFY(anyContains(english, u"both times clearly Optimizers"_s));
    }

    /// One name in two states is two communes, and so are two that have no name.
    void twoCommunesOfOneName_areNotTwoYears()
    {
        for (const QString &name : {u"Neustadt"_s, QString()}) {
            QList<Assessment> two = test::twoYears();
            for (qsizetype i = 0; i < two.size(); ++i) {
                Commune commune;
                commune.name = name;
                commune.state = i == 0 ? u"NI"_s : u"HE"_s;
                QVERIFY(two[i].setCommune(commune).isOk());
            }
            const QStringList lines = linesOf(collectiveOf(two, Collective::Comparison));
            QVERIFY2(!lines.first().contains(u"höher"_s), qPrintable(lines.first()));
        }
    }

    /// Years are read from the earlier to the later one, however they were given.
    void years_standByTheirDays()
    {
        QList<Assessment> turned = test::twoYears();
        std::swap(turned[0], turned[1]);
        QCOMPARE(linesOf(collectiveOf(turned, Collective::Comparison)),
                 linesOf(collectiveOf(test::twoYears(), Collective::Comparison)));
    }

    void comparison_hasTheScoringsNumbers()
    {
        const QList<Assessment> years = test::twoYears();
        const Comparison comparison = compare(m_instrument, years);
        const QStringList lines = linesOf(collectiveOf(years, Collective::Comparison));
        for (const ComparedScale &scale : comparison.lenses + comparison.dimensions) {
            const QString row = u"row %1 | %2 | %3 | "_s.arg(m_instrument.scaleName(scale.id).de,
                                                             decimal(*scale.means.first(), 2, Language::German),
                                                             decimal(*scale.means.last(), 2, Language::German));
            QVERIFY2(anyContains(lines, row), qPrintable(row));
            QVERIFY2(anyContains(lines.filter(u"figure "_s), decimal(*scale.means.last(), 2, Language::German)), qPrintable(row));
        }
        for (const ComparedItem &item : comparison.items) {
            const QString row = u"row %1 | %2 | %3 | %4"_s.arg(m_instrument.item(item.id)->title.de)
                                    .arg(item.answers.first().level()).arg(item.answers.last().level())
                                    .arg(*item.change() == 0 ? u"0"_s : signedDecimal(*item.change(), 0, Language::German));
            QVERIFY2(lines.contains(row), qPrintable(row));
        }
        for (const TypeKey type : AllTypes) {
            for (const AssessmentResult &result : comparison.results)
                QVERIFY(anyContains(lines, percent(result.type.percent[type], Language::German)));
        }
        QVERIFY(anyContains(lines, u"bewegt einen Mittelwert schon um %1 bis %2"_s
                                       .arg(decimal(comparison.weightOfOneLevel(m_instrument).least, 2, Language::German),
                                            decimal(comparison.weightOfOneLevel(m_instrument).most, 2, Language::German))));
    }

    void communes_areLetters_andNobodyIsBetter()
    {
        const QStringList lines = linesOf(collectiveOf(test::sixCommunes(), Collective::Comparison));
        QCOMPARE(lines.first(), u"h1 Sechs Kommunen nebeneinander"_s);
        QVERIFY(anyContains(lines, u"row A | Stadt Werkheim an der Lohe"_s));
        QVERIFY(anyContains(lines, u"row F | "_s));
        QVERIFY(anyContains(lines, u"keine Rangfolge"_s));
        for (const QString &word : {u"höher"_s, u"niedriger"_s, u"Änd."_s, u"Vorsprung"_s, u"übernommen"_s})
            QVERIFY2(!anyContains(lines, word), qPrintable(word));
    }

    void shortForm_saysWhatIsComparable()
    {
        QList<Assessment> mixed = test::sixCommunes().first(2);
        QVERIFY(mixed[1].setGoals(m_instrument, {}).isOk() && mixed[1].setForm(m_instrument, Form::Short).isOk());
        const Comparison comparison = compare(m_instrument, mixed);
        const QStringList lines = linesOf(collectiveOf(mixed, Collective::Comparison));
        QVERIFY(anyContains(lines, u"nur die %1 Kernfragen"_s.arg(comparison.items.size())));
    }

    void otherVersions_areNamedAndLeftOut()
    {
        QList<Assessment> three = test::twoYears();
        three.append(ofAnotherVersion());
        const QStringList lines = linesOf(collectiveOf(three, Collective::Comparison));
        QVERIFY(anyContains(lines, u"Nicht verglichen"_s));
        QVERIFY(anyContains(lines, u"Fassung 0.9.0"_s));
        QVERIFY(lines.first().contains(u"höher als 2025"_s));
        const QStringList alone = linesOf(collectiveOf(three.mid(1), Collective::Comparison));
        QCOMPARE(alone.first(), u"h1 Diese Bewertungen lassen sich nicht vergleichen"_s);
        QVERIFY(anyContains(alone, u"0.9.0"_s));
        const QStringList portfolio = linesOf(collectiveOf(three, Collective::Portfolio));
        QVERIFY(anyContains(portfolio, u"1 Bewertung mit einer anderen Fassung"_s));
    }

    void portfolio_hasTheScoringsNumbers()
    {
        const QList<Assessment> communes = test::manyCommunes(40);
        const Portfolio portfolio = portfolioOf(m_instrument, entriesOf(communes));
        const QStringList lines = linesOf(collectiveOf(communes, Collective::Portfolio));
        QVERIFY(lines.contains(u"row Bewertungen | 40"_s));
        for (const Distribution &distribution : portfolio.lenses + portfolio.dimensions) {
            const auto number = [](double value) { return decimal(value, 2, Language::German); };
            const QString row = u" | %1 | %2 | %3 | "_s.arg(number(distribution.quartiles->lower), number(distribution.quartiles->median),
                                                           number(distribution.quartiles->upper));
            const QStringList rows = rowsStarting(lines, m_instrument.scaleName(distribution.id).de + u" | %1 |"_s.arg(distribution.count));
            QVERIFY2(anyContains(rows, row), qPrintable(distribution.id + row));
        }
        for (const Frequency &item : portfolio.lowItems.first(5))
            QVERIFY(!rowsStarting(lines, u"%1 | %2 | "_s.arg(item.communes).arg(m_instrument.item(item.id)->title.de)).isEmpty());
        for (const Frequency &gap : portfolio.largestOwnGaps)
            QVERIFY(!rowsStarting(lines, u"%1 | %2 | "_s.arg(gap.communes).arg(m_instrument.scaleName(gap.id).de)).isEmpty());
        for (const Frequency &step : portfolio.steps.first(5))
            QVERIFY(!rowsStarting(lines, u"%1 | %2 | "_s.arg(step.communes).arg(m_instrument.recommendation(step.id)->text.de)).isEmpty());
        for (const ItemTally &tally : portfolio.items) {
            const QStringList rows = rowsStarting(lines, m_instrument.item(tally.id)->shortName.de + u" | "_s);
            QCOMPARE(rows.size(), 3); // forty communes are three sheets
            for (const QString &row : rows)
                QVERIFY(row.endsWith(u" | %1"_s.arg(tally.low())));
        }
    }

    void portfolio_countsTypes()
    {
        const QList<Assessment> communes = test::manyCommunes(40);
        const TypeTally tally = portfolioOf(m_instrument, entriesOf(communes)).types;
        const auto at = [](TypeLabel label) { return static_cast<std::size_t>(label); };
        const QStringList lines = linesOf(collectiveOf(communes, Collective::Portfolio));
        for (const TypeKey type : AllTypes) {
            const QString row = u"row %1 | %2 | %3 | %4 | %5 | %6"_s.arg(m_instrument.card(type).name.de)
                                    .arg(tally.leading[at(TypeLabel::Clear)][type])
                                    .arg(tally.leading[at(TypeLabel::Tendency)][type])
                                    .arg(tally.leading[at(TypeLabel::Hybrid)][type] + tally.second[at(TypeLabel::Hybrid)][type])
                                    .arg(tally.leading[at(TypeLabel::Split)][type])
                                    .arg(tally.second[at(TypeLabel::Split)][type]);
            QVERIFY2(lines.contains(row), qPrintable(row));
        }
    }

    /// Never by values: by names, and the same whatever order they were given in.
    void portfolio_standsByNames()
    {
        QList<Assessment> communes = test::manyCommunes(30);
        const QStringList lines = linesOf(collectiveOf(communes, Collective::Portfolio));
        std::reverse(communes.begin(), communes.end());
        QCOMPARE(linesOf(collectiveOf(communes, Collective::Portfolio)), lines);
        const qsizetype two = lines.indexOf(rowsStarting(lines, u"2 | Kommune K-2 |"_s).value(0));
        const qsizetype ten = lines.indexOf(rowsStarting(lines, u"9 | Kommune K-10 |"_s).value(0));
        QVERIFY(two > 0 && ten > two);
        QVERIFY(sortingKey(u"Übach"_s) < sortingKey(u"Ulm"_s));
        QVERIFY(sortingKey(u"Kommune 2"_s) < sortingKey(u"Kommune 10"_s));
    }

    void wrongNumbers_areRefused()
    {
        const auto make = [&](const QList<Assessment> &assessments, Collective kind, ReportFormat format) {
            CollectiveRequest request;
            request.kind = kind;
            request.format = format;
            return collectiveFile(m_instrument, assessments, request);
        };
        for (const QList<Assessment> &wrong : {QList<Assessment>{}, test::sixCommunes().first(1), test::manyCommunes(7)}) {
            const Result<QByteArray> refused = make(wrong, Collective::Comparison, ReportFormat::Pdf);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::NumberOutOfRange);
        }
        QVERIFY(!make({}, Collective::Portfolio, ReportFormat::Xlsx));
        QCOMPARE(make(test::twoYears(), Collective::Comparison, ReportFormat::Csv).error().code, ErrorCode::ReportNotWritten);
    }
};

QTEST_MAIN(TestCollective)
#include "tst_collective.moc"
