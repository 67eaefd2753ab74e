// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assessment/questionorder.h"
#include "app/instrument/instrumentreader.h"
#include "app/report/handouts/handoutbuilder.h"
#include "app/report/layout/composer.h"
#include "tests/app/report/handoutsupport.h"
#include "tests/app/report/reportsupport.h"
#include "tests/app/report/sheetchecks.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;

namespace {

const QList<HandoutKind> AllKinds(AllHandoutKinds.cbegin(), AllHandoutKinds.cend());

/// With ordinary blanks: where a line may break is not what these tests are about.
QStringList plain(QStringList lines)
{
    return lines.replaceInStrings(QString(QChar(0x00A0)), u" "_s);
}

QStringList linesOfHandout(HandoutKind kind, const Assessment &assessment, Language language = Language::German)
{
    return plain(linesOf(handoutsOf({kind}, assessment, language)));
}

QStringList protocolLines(const Assessment &assessment, const std::optional<WorkshopNotes> &notes)
{
    return plain(linesOf(handoutsOf({HandoutKind::Protocol}, assessment, Language::German, notes)));
}

QString lineWith(const QStringList &lines, const QString &part)
{
    for (const QString &line : lines) {
        if (line.contains(part))
            return line;
    }
    return {};
}

} // namespace

/// What the sheets of a workshop say, and what they must not say.
class TestHandouts : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyKindHasAWord()
    {
        for (const HandoutKind kind : AllHandoutKinds)
            QCOMPARE(handoutKindFromWord(wordOf(kind)), std::optional(kind));
        QVERIFY(!handoutKindFromWord(u"poster").has_value());
        QVERIFY(needsAssessment(HandoutKind::Protocol) && !needsAssessment(HandoutKind::Invitation));
    }

    void fileNames_arePlainAndOneForEachKind()
    {
        for (const Language language : {Language::German, Language::English}) {
            QStringList names{handoutsFileName(language)};
            for (const HandoutKind kind : AllHandoutKinds) {
                const QString name = handoutFileName(kind, example(u"werkheim"_s), language);
                QVERIFY2(!names.contains(name) && name.endsWith(u".pdf"_s), qPrintable(name));
                QCOMPARE(QString::fromLatin1(name.toLatin1()), name);
                names.append(name);
            }
        }
        QCOMPARE(handoutFileName(HandoutKind::Invitation, blankAssessment(), Language::German), u"Vierklang-Einladung.pdf"_s);
        QCOMPARE(handoutFileName(HandoutKind::Protocol, example(u"werkheim"_s), Language::German),
                 u"Werkheim-an-der-Lohe.protocol.pdf"_s);
    }

    void invitation_plansTheMinutesOfTheForm_data()
    {
        QTest::addColumn<bool>("isShort");
        QTest::addColumn<QStringList>("minutes");
        QTest::newRow("full") << false << QStringList{u"0–5"_s, u"5–17"_s, u"17–27"_s, u"27–70"_s, u"70–78"_s, u"78–88"_s, u"88–90"_s};
        QTest::newRow("short") << true << QStringList{u"0–3"_s, u"3–11"_s, u"11–18"_s, u"18–48"_s, u"48–52"_s, u"52–59"_s, u"59–60"_s};
    }

    void invitation_plansTheMinutesOfTheForm()
    {
        QFETCH(bool, isShort);
        QFETCH(QStringList, minutes);
        const QStringList lines = linesOfHandout(HandoutKind::Invitation, blankAssessment(isShort ? Form::Short : Form::Full));
        for (const QString &range : minutes)
            QVERIFY2(anyContains(lines, u"row "_s + range + u" |"_s), qPrintable(range));
        QVERIFY(anyContains(lines, isShort ? u"auf 12 Ziele"_s : u"auf 16 Ziele"_s));
        QVERIFY(anyContains(lines, isShort ? u"Diese 25 Fragen"_s : u"Diese 37 Fragen"_s));
    }

    /// Each question with its evidence, once, in the order of the workshop.
    void preparation_namesEveryQuestionWithItsEvidence()
    {
        const Instrument &instrument = builtInInstrument();
        const QStringList lines = linesOfHandout(HandoutKind::Invitation, blankAssessment());
        qsizetype at = 0;
        for (const Item *item : itemsInWorkshopOrder(instrument, blankAssessment())) {
            const QString start = plain({u"row %1 / %2 | "_s.arg(item->title.de, item->question.de)}).first();
            qsizetype here = at;
            while (here < lines.size() && !lines[here].startsWith(start))
                ++here;
            QVERIFY2(here < lines.size(), qPrintable(start));
            QVERIFY(lines[here].contains(plain({item->evidence.de.mid(1)}).first()));
            at = here;
        }
    }

    void knownFacts_arePrinted_andUnknownOnesAreLeftOpen()
    {
        const QStringList known = linesOfHandout(HandoutKind::Invitation, example(u"werkheim"_s));
        QVERIFY(known.contains(u"row Datum | 22. November 2026"_s));
        QVERIFY(known.contains(u"row Moderation | Organisationsstelle"_s));
        QVERIFY(known.contains(u"p Stadt Werkheim an der Lohe"_s));
        const QStringList blank = linesOfHandout(HandoutKind::Invitation, blankAssessment());
        QVERIFY(blank.contains(u"row Datum | "_s));
        QVERIFY(!anyContains(blank, u"ohne Datum"_s) && !anyContains(blank, u"ohne Namen"_s));
    }

    /// No type, no sign of a type, and the order that the screen has too.
    void goalForm_hidesTheTypes_andHasTheOrderOfTheScreen()
    {
        const Instrument &instrument = builtInInstrument();
        for (const Form form : {Form::Full, Form::Short}) {
            Assessment assessment(QUuid(u"{5f0c2a52-6b1e-4f57-9a3e-0c9f3f7f9a11}"_s), instrument, form);
            const QStringList lines = linesOfHandout(HandoutKind::GoalForm, assessment);
            QStringList rows = lines.filter(u" / "_s);
            const QList<const Goal *> goals = goalsInShuffledOrder(instrument, assessment);
            QCOMPARE(rows.size(), goals.size());
            for (qsizetype index = 0; index < goals.size(); ++index)
                QCOMPARE(rows[index], plain({u"row %1 / %2 | <5 Kästchen zum Ankreuzen>"_s.arg(goals[index]->text.de,
                                                                                               goals[index]->help.de)}).first());
            for (const TypeCard &card : instrument.types)
                QVERIFY(!anyContains(lines, card.name.de));
            const bool isInstrumentOrder = goals.first() == &instrument.goals.first() && goals[1] == &instrument.goals[1];
            QVERIFY(!isInstrumentOrder);
            QVERIFY(anyContains(lines, instrument.texts.goalTask.de));
        }
    }

    void cards_areTheFiveStepsAndDontKnow()
    {
        const auto sheet = figureOf<CardSheet>(handoutsOf({HandoutKind::VotingCards}, blankAssessment()));
        QVERIFY(sheet.has_value());
        QCOMPARE(sheet->cards.size(), 6);
        for (int level = 0; level < LevelCount; ++level) {
            QCOMPARE(sheet->cards[level].sign, QString::number(level));
            QCOMPARE(sheet->cards[level].word, builtInInstrument().levelNames[static_cast<std::size_t>(level)].de);
            QCOMPARE(sheet->cards[level].step, std::optional(level));
        }
        QCOMPARE(sheet->cards.last().word, u"weiß nicht"_s);
        QVERIFY(!sheet->cards.last().step.has_value());
    }

    /// The cards lie where the design has them, so that both sides of a fold and every printer agree.
    void cards_lieOnTheGridOfTheDesign()
    {
        const SheetSet set = Composer(handoutsOf({HandoutKind::VotingCards}, blankAssessment())).compose();
        QCOMPARE(set.sheets.size(), std::size_t(1));
        QList<double> vertical;
        QList<double> horizontal;
        for (const Mark &mark : set.sheets.front().marks) {
            const auto *shape = std::get_if<ShapeMark>(&mark.what);
            if (shape == nullptr || shape->stroke.dash.isEmpty())
                continue;
            const QRectF line = shape->path.boundingRect();
            (line.width() < 0.1 ? vertical : horizontal).append(line.width() < 0.1 ? line.x() : line.y());
        }
        const auto near = [](const QList<double> &found, const QList<double> &wanted) {
            if (found.size() != wanted.size())
                return false;
            for (qsizetype index = 0; index < found.size(); ++index) {
                if (std::abs(found[index] - wanted[index]) > 0.15)
                    return false;
            }
            return true;
        };
        QVERIFY(near(vertical, {12, 105, 198}));
        QVERIFY(near(horizontal, {17.5, 105, 192.5, 280}));
    }

    void poster_isA3AndSaysWhatEachStepMeans()
    {
        const ReportDocument document = handoutsOf({HandoutKind::ScalePoster}, blankAssessment());
        const SheetSet set = Composer(document).compose();
        QCOMPARE(set.sheets.size(), std::size_t(1));
        QCOMPARE(set.sheets.front().size, A3LandscapeSize);
        const QStringList lines = linesOf(document);
        for (int level = 0; level < LevelCount; ++level) {
            const qsizetype at = lines.indexOf(u"figure Stufe %1"_s.arg(level));
            QVERIFY(at >= 0);
            QCOMPARE(lines[at + 1], u"h2 "_s + builtInInstrument().levelNames[static_cast<std::size_t>(level)].de);
            QVERIFY(lines[at + 2].startsWith(u"p "_s) && lines[at + 2].size() > 40);
        }
        // To be read from the other end of a room.
        for (const Mark &mark : set.sheets.front().marks) {
            if (const auto *text = std::get_if<TextMark>(&mark.what); text != nullptr && mark.content != Artifact)
                QVERIFY2(text->face.size >= 16, qPrintable(text->text));
        }
    }

    void dataProtection_saysWhatIsKeptAndWhatIsNot()
    {
        const QStringList lines = linesOfHandout(HandoutKind::DataProtection, blankAssessment());
        QCOMPARE(lineWith(lines, u"row Abstimmungen"_s),
                 u"row Abstimmungen | je Frage und Runde: wie viele auf jeder Stufe, „weiß nicht“, „trifft nicht zu“ | "
                 "wer, wann und in welcher Reihenfolge"_s);
        for (const QString &part : {u"der einzelne Bogen"_s, u"mindestens fünf Personen"_s, u"weder Leistung noch Verhalten"_s,
                                    u"keine Netzverbindung"_s, u"Sicherungskopien"_s, u"Papierkorb"_s, u"Art. 6"_s,
                                    u"Art. 13"_s, u"Art. 30"_s, u"ersetzt keine Rechtsberatung"_s})
            QVERIFY2(anyContains(lines, part), qPrintable(part));
    }

    void protocol_hasBothRoundsBesideEachOther()
    {
        const Instrument &instrument = builtInInstrument();
        const QStringList lines = protocolLines(heldWorkshop(), notesOfWorkshop());
        const Item &twice = instrument.items[2];
        QCOMPARE(lineWith(lines, u"row "_s + twice.title.de + u" |"_s),
                 u"row %1 | · | 4 | · | 5 | · | · | gespalten | · | 1 | 6 | 2 | · | · | einig | %2"_s.arg(
                     twice.title.de, lineWith(lines, u"row "_s + twice.title.de + u" |"_s).section(u" | "_s, -1)));
        const Item &once = instrument.items[1];
        QVERIFY(lineWith(lines, u"row "_s + once.title.de + u" |"_s)
                    .contains(u"| 1 | 2 | 2 | 2 | 1 | 1 | gestreut | – |"_s));
        QCOMPARE(lines.filter(u"row  | Erste Runde | Zweite Runde | "_s).size(), 1);
    }

    /// Fewer than five votes for a step could give a single person away.
    void protocol_hidesSmallCounts()
    {
        const QStringList lines = protocolLines(heldWorkshop(), notesOfWorkshop());
        const QString title = builtInInstrument().item(u"comm.opendata"_s)->title.de;
        QVERIFY(lineWith(lines, u"row "_s + title + u" |"_s).contains(u"unter fünf Stimmen: nicht gezeigt"_s));
    }

    void protocol_hasSumsMinutesParkedMeasuresAndRepeat()
    {
        const QStringList lines = protocolLines(heldWorkshop(), notesOfWorkshop());
        QVERIFY(lines.contains(u"row Beteiligt | 9 Personen (Verwaltungsspitze, IT, Personalrat)"_s));
        QVERIFY(anyContains(lines, u"Punkte aus 9 Bögen."_s));
        QVERIFY(anyContains(lines, u"liegen bei 6 von 9 die Optimierer vorn"_s));
        QVERIFY(lines.contains(u"row Digitallotsinnen und -lotsen | geparkt | Wie viele Stunden bekommen die Lotsinnen und "
                               "Lotsen? | Personalstelle"_s));
        QVERIFY(lines.contains(u"row Bestandsaufnahme | geklärt | Verzeichnis bis März um Geodaten ergänzen. | "_s));
        QVERIFY(anyContains(lines, u"| Führung im digitalen Zeitalter | Personalstelle / bis 30.11.2027, geplant"_s));
        QVERIFY(lines.contains(u"p Die Bewertung wird am 18. November 2027 wiederholt."_s));
    }

    void protocol_withoutAnyWorkshop_saysWhatIsMissing()
    {
        const QStringList fromFile = protocolLines(heldWorkshop(), std::nullopt);
        QVERIFY(anyContains(fromFile, u"Dieses Protokoll entstand aus einer Datei"_s));
        QVERIFY(fromFile.contains(u"li – Digitallotsinnen und -lotsen (geparkt)"_s));
        QVERIFY(!anyContains(fromFile, u"Personalstelle |"_s));
        const QStringList nothing = protocolLines(blankAssessment(), WorkshopNotes());
        QVERIFY(nothing.contains(u"p Noch sind keine Punkte verteilt."_s));
        QVERIFY(nothing.contains(u"p Keine Kurznotizen, nichts geparkt."_s));
        QVERIFY(nothing.contains(u"p Maßnahmen wurden noch nicht vereinbart."_s));
        QVERIFY(nothing.contains(u"p Ein Termin ist noch nicht vereinbart."_s));
        QVERIFY(!anyContains(nothing, u"Zweite Runde"_s));
    }

    /// Only counts, and names only where the facilitator typed them: as owner, as facilitator.
    void protocol_showsNoNotesAndNoGroupSizes()
    {
        Assessment assessment = heldWorkshop();
        ItemRecord record = assessment.itemRecord(u"data.inventory"_s);
        record.note = u"Frau Beispiel war dagegen"_s;
        record.evidence = u"Mail von Herrn Muster"_s;
        QVERIFY(assessment.setItemRecord(builtInInstrument(), u"data.inventory"_s, record).isOk());
        const QStringList lines = protocolLines(assessment, notesOfWorkshop());
        QVERIFY(!anyContains(lines, u"Beispiel war"_s) && !anyContains(lines, u"Muster"_s));
    }

    void documents_speakTheirLanguage()
    {
        const ReportDocument german = handoutsOf(AllKinds, heldWorkshop(), Language::German, notesOfWorkshop());
        const ReportDocument english = handoutsOf(AllKinds, heldWorkshop(), Language::English, notesOfWorkshop());
        QCOMPARE(german.title, u"Unterlagen zum Workshop – Stadt Werkheim an der Lohe"_s);
        QCOMPARE(english.title, u"Workshop handouts – Stadt Werkheim an der Lohe"_s);
        QCOMPARE(german.sections.size(), english.sections.size());
        const QStringList lines = linesOf(english);
        for (const QString &part : {u"Invitation to the workshop"_s, u"Data protection at a glance"_s,
                                    u"Voting cards"_s, u"Five steps"_s, u"Record of the workshop"_s, u"Second round"_s})
            QVERIFY2(anyContains(lines, part), qPrintable(part));
        QVERIFY(!anyContains(lines, u"Runde"_s) && !anyContains(lines, u"Stufe"_s));
    }

    void pages_areTheExpectedOnes_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("pages");
        QTest::newRow("invitation") << static_cast<int>(HandoutKind::Invitation) << 4;
        QTest::newRow("data protection") << static_cast<int>(HandoutKind::DataProtection) << 1;
        QTest::newRow("goal form") << static_cast<int>(HandoutKind::GoalForm) << 1;
        QTest::newRow("voting cards") << static_cast<int>(HandoutKind::VotingCards) << 1;
        QTest::newRow("scale poster") << static_cast<int>(HandoutKind::ScalePoster) << 1;
    }

    void pages_areTheExpectedOnes()
    {
        QFETCH(int, kind);
        QFETCH(int, pages);
        for (const Language language : {Language::German, Language::English}) {
            for (const Assessment &assessment : {blankAssessment(), heldWorkshop()}) {
                const ReportDocument document = handoutsOf({static_cast<HandoutKind>(kind)}, assessment, language);
                QCOMPARE(static_cast<int>(Composer(document).compose().sheets.size()), pages);
            }
        }
    }

    void nothing_isClippedOrOverprinted()
    {
        for (const Language language : {Language::German, Language::English}) {
            const ReportDocument document = handoutsOf(AllKinds, heldWorkshop(), language, notesOfWorkshop());
            const SheetSet set = Composer(document).compose();
            QCOMPARE(overlapProblem(set), QString());
            QCOMPARE(edgeProblem(set, 6.5), QString());
        }
    }

    void hostileText_staysText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << u"<img src=x> **fett** {names} %1 &amp;"_s;
        QTest::newRow("endless word") << QString(200, u'W');
        QTest::newRow("other scripts") << u"עברית \u202Egnitset\u202C 👩‍👩‍👧‍👦 日本語"_s.repeated(5);
    }

    void hostileText_staysText()
    {
        QFETCH(QString, text);
        WorkshopNotes notes = notesOfWorkshop();
        for (const Item &item : builtInInstrument().items)
            notes.minutes.insert(item.id, {text, text});
        const ReportDocument document = handoutsOf(AllKinds, hostileAssessment(text), Language::German, notes);
        const SheetSet set = Composer(document).compose();
        QCOMPARE(overlapProblem(set), QString());
        QCOMPARE(edgeProblem(set, 6.5), QString());
        QVERIFY(anyContains(linesOf(document), text.left(MaxNameLength).trimmed()));
    }
};

QTEST_MAIN(TestHandouts)
#include "tst_handouts.moc"
