// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/answersheet.h"
#include "app/exchange/csvtable.h"
#include "app/instrument/instrumentreader.h"
#include "app/workflow/messages.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QStringEncoder>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

const QUuid SheetId = QUuid::fromString(u"0c9f3f7f-6b1e-4f57-9a3e-5f0c2a529a11"_s);

using Filling = QMap<QString, QString>;

/// The template with answers in it, as rows; "id|4" fills another column than that of the answers.
QList<QStringList> filled(const Filling &filling, Language language = Language::German)
{
    QList<QStringList> rows;
    const QList<CsvRow> table = parseCsv(answerSheet(builtInInstrument(), Form::Full, language, SheetId)).value();
    for (const CsvRow &row : table)
        rows.append(row.cells);
    for (auto it = filling.cbegin(); it != filling.cend(); ++it) {
        const QString id = it.key().section(u'|', 0, 0);
        const qsizetype column = it.key().contains(u'|') ? it.key().section(u'|', 1).toInt() : 3;
        const auto isIt = [&id](const QStringList &row) { return row.first() == id; };
        const auto row = std::find_if(rows.begin(), rows.end(), isIt);
        if (row == rows.end())
            qFatal("no row %s", qPrintable(id));
        (*row)[column] = it.value();
    }
    return rows;
}

Filling basic(Filling more = {})
{
    more.insert(u"commune.name"_s, more.value(u"commune.name"_s, u"Gemeinde Testau"_s));
    return more;
}

Result<Assessment> read(const QList<QStringList> &rows, QChar separator = u';')
{
    return readAnswerSheet(csvOf(rows, separator), builtInInstrument());
}

/// As a spreadsheet saves it: only what needs quotes has them.
QString asSpreadsheetsSave(const QList<QStringList> &rows, QChar separator)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            const bool needs = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n');
            cells.append(needs ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell);
        }
        text += cells.join(separator) + u"\r\n"_s;
    }
    return text;
}

QByteArray inWindows1252(QString text)
{
    // What the template has outside of Latin-1.
    return text.replace(u'–', QChar(0x96)).replace(u'„', QChar(0x84)).replace(u'“', QChar(0x93)).toLatin1();
}

} // namespace

class TestAnswerSheet : public test::TestCase
{
    Q_OBJECT

private slots:
    void theTemplate_asksEverything_andShowsNoType()
    {
        const QByteArray table = answerSheet(builtInInstrument(), Form::Full, Language::German, SheetId);
        const QList<CsvRow> rows = parseCsv(table).value();
        QStringList ids;
        QStringList goals;
        for (const CsvRow &row : rows) {
            ids.append(row.cell(0));
            if (row.cell(0).startsWith("goal."_L1))
                goals.append(row.cell(0));
        }
        QStringList inOrder;
        for (const Goal &goal : builtInInstrument().goals) {
            QVERIFY(ids.contains(goal.id));
            inOrder.append(goal.id);
        }
        QVERIFY2(goals != inOrder, "goals of one type must not stand together");
        for (const Item &item : builtInInstrument().items)
            QVERIFY(ids.contains(item.id));
        for (const BehaviourItem &item : builtInInstrument().behaviour)
            QVERIFY(ids.contains(item.id + u'/' + item.options.last().id));
        for (const QString &type : {u"Optimierer"_s, u"Bedächtige"_s, u"Serviceorientierte"_s})
            QVERIFY(!QString::fromUtf8(table).contains(type));
        QVERIFY(answerSheet(builtInInstrument(), Form::Short, Language::German, SheetId).size() < table.size());
    }

    void filledIn_saysWhatStandsThere()
    {
        const Result<Assessment> sheet = read(filled(basic(
            {{u"commune.kind"_s, u"gemeinde"_s}, {u"commune.state"_s, u"ni"_s}, {u"commune.ags"_s, u"3155011"_s},
             {u"commune.population"_s, u"62.000"_s}, {u"commune.employees"_s, u"780,0"_s}, {u"title"_s, u"'=Titel"_s},
             {u"conductedOn"_s, u"3.11.2026"_s}, {u"tags"_s, u"Probe, Kreis Nord ,"_s}, {u"goal.legal"_s, u"5"_s},
             {u"beh.data/inventory"_s, u"X"_s}, {u"beh.data/staffing"_s, u"ja"_s}, {u"data.inventory"_s, u" 3 "_s},
             {u"data.inventory|4"_s, u"eins\nzwei"_s}, {u"data.inventory|5"_s, u"Liste"_s}, {u"data.staffing"_s, u"?"_s},
             {u"data.process"_s, u"–"_s}, {u"data.automation"_s, u"weiß nicht"_s}, {u"strat.document"_s, u"2,0"_s}})));
        QVERIFY2(sheet.isOk(), sheet ? "" : qPrintable(linesOf(sheet.error()).join(u'\n')));
        const Assessment &a = sheet.value();
        QCOMPARE(a.commune().name, u"Gemeinde Testau"_s);
        QCOMPARE(a.commune().kind, CommuneKind::Municipality);
        QCOMPARE(a.commune().ags, u"03155011"_s);
        QCOMPARE(a.commune().state, u"NI"_s);
        QCOMPARE(a.commune().population, 62000);
        QCOMPARE(a.commune().employees, 780);
        QCOMPARE(a.title(), u"=Titel"_s);
        QCOMPARE(a.conductedOn(), QDate(2026, 11, 3));
        QCOMPARE(a.tags(), (QStringList{u"Probe"_s, u"Kreis Nord"_s}));
        QCOMPARE(a.pointsOf(u"goal.legal"_s), 5);
        QCOMPARE(a.ticksOf(u"beh.data"_s), (QStringList{u"inventory"_s, u"staffing"_s}));
        QCOMPARE(a.answerOf(u"data.inventory"_s), *Answer::atLevel(3));
        QCOMPARE(a.itemRecord(u"data.inventory"_s).note, u"eins\nzwei"_s);
        QCOMPARE(a.itemRecord(u"data.inventory"_s).evidence, u"Liste"_s);
        QCOMPARE(a.answerOf(u"data.staffing"_s), Answer::unknown());
        QCOMPARE(a.answerOf(u"data.process"_s), Answer::notApplicable());
        QCOMPARE(a.answerOf(u"data.automation"_s), Answer::unknown());
        QCOMPARE(a.answerOf(u"strat.document"_s), *Answer::atLevel(2));
        QCOMPARE(a.items().size(), 5);
    }

    void theKindAlone_isKept()
    {
        const Result<Assessment> sheet = read(filled(basic({{u"commune.kind"_s, u"gemeinde"_s}})));
        QVERIFY(sheet.isOk());
        QCOMPARE(sheet.value().commune().kind, CommuneKind::Municipality);
    }

    void everyWayToSaveIt_isTheSameAssessment()
    {
        const QList<QStringList> rows = filled(basic({{u"data.inventory"_s, u"3"_s}, {u"commune.name"_s, u"Größenau"_s}}));
        const Assessment wanted = read(rows).value();
        const Instrument &instrument = builtInInstrument();
        const QString semicolons = asSpreadsheetsSave(rows, u';');
        QCOMPARE(readAnswerSheet(semicolons.toUtf8(), instrument).value(), wanted);
        QCOMPARE(readAnswerSheet(inWindows1252(semicolons), instrument).value(), wanted);
        QCOMPARE(readAnswerSheet(asSpreadsheetsSave(rows, u',').toUtf8(), instrument).value(), wanted);
        QStringEncoder wide(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        QCOMPARE(readAnswerSheet(wide(asSpreadsheetsSave(rows, u'\t')), instrument).value(), wanted);
        const Filling english = basic({{u"data.inventory"_s, u"3"_s}, {u"commune.name"_s, u"Größenau"_s}});
        QCOMPARE(read(filled(english, Language::English), u',').value(), wanted);
    }

    void columnsMayMove()
    {
        QList<QStringList> rows = filled(basic({{u"data.inventory"_s, u"3"_s}}));
        for (QStringList &row : rows)
            row.insert(1, u"eigene Spalte"_s);
        QCOMPARE(read(rows).value().answerOf(u"data.inventory"_s), *Answer::atLevel(3));
    }

    void nameAndDay_sayWhichAssessmentItIs()
    {
        const auto idOf = [](const Filling &filling) { return read(filled(basic(filling))).value().id(); };
        const QUuid first = idOf({{u"data.inventory"_s, u"3"_s}});
        QCOMPARE(idOf({{u"data.inventory"_s, u"1"_s}}), first);
        QCOMPARE(idOf({{u"commune.name"_s, u"gemeinde  testau"_s}}), first);
        QVERIFY(idOf({{u"commune.name"_s, u"Gemeinde Neuau"_s}}) != first);
        QVERIFY(idOf({{u"conductedOn"_s, u"2027-11-03"_s}}) != first);
    }

    void refusals_data()
    {
        QTest::addColumn<QMap<QString, QString>>("filling");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const Filling &filling, const QString &line) {
            QTest::newRow(name) << basic(filling) << line;
        };
        row("a level too high", {{u"strat.document"_s, u"5"_s}}, u"column D: “5” is not an answer."_s);
        row("half a level", {{u"strat.document"_s, u"2,5"_s}}, u"column D: “2,5” is not an answer."_s);
        row("a word", {{u"strat.document"_s, u"viel"_s}}, u"column D: “viel” is not an answer."_s);
        row("a note too long", {{u"strat.document|4"_s, QString(5001, u'x')}}, u"column E: The text has 5001 characters"_s);
        row("too many points on a goal", {{u"goal.legal"_s, u"6"_s}}, u"column D: 6 points on one goal"_s);
        row("no number of points", {{u"goal.legal"_s, u"viele"_s}}, u"column D: “viele” is not a whole number."_s);
        row("too many ballots", {{u"goals.ballots"_s, u"-1"_s}}, u"column D: "_s);
        row("too many ticks", {{u"beh.training/apps"_s, u"x"_s}, {u"beh.training/broad"_s, u"x"_s}},
            u"column D: 2 options are ticked, but at most 1"_s);
        row("no tick", {{u"beh.training/apps"_s, u"eher"_s}}, u"column D: “eher” is not a mark."_s);
        row("a date that can be two", {{u"conductedOn"_s, u"11/3/2026"_s}}, u"row 13, column D: “11/3/2026” is not a date"_s);
        row("a day that does not exist", {{u"conductedOn"_s, u"30.2.2026"_s}}, u"row 13, column D: “30.2.2026” is not a date"_s);
        row("an unknown kind", {{u"commune.kind"_s, u"Dorf"_s}}, u"row 7, column D: “Dorf”"_s);
        row("a key of another state", {{u"commune.state"_s, u"BY"_s}, {u"commune.ags"_s, u"03155011"_s}},
            u"row 9, column D: The municipality key 03155011 belongs to NI"_s);
        row("another questionnaire", {{u"instrument"_s, u"vierklang.four-types 9.0.0"_s}},
            u"row 4, column D: This file belongs to the questionnaire"_s);
        row("an unknown form", {{u"form"_s, u"mittel"_s}}, u"row 5, column D: “mittel”"_s);
        row("a lost id of the template", {{u"sheet"_s, u"123"_s}}, u"row 3, column D: “123” is not a valid id."_s);
        row("an unknown question", {{u"strat.document|0"_s, u"strat.documents"_s}},
            u"column A: The questionnaire has no question “strat.documents”."_s);
        row("an unknown goal", {{u"goal.legal|0"_s, u"goal.lega"_s}}, u"column A: The questionnaire has no goal"_s);
        row("a question twice", {{u"strat.document|0"_s, u"data.inventory"_s}}, u"column A: A value stands here twice."_s);
        row("an answer without an id", {{u"strat.document"_s, u"3"_s}, {u"strat.document|0"_s, QString()}},
            u"column A: This row has an answer but no id"_s);
    }

    void refusals()
    {
        QFETCH(Filling, filling);
        QFETCH(QString, line);
        // The order of filling must not decide: a changed id comes last.
        Filling answers = filling;
        Filling ids;
        for (auto it = filling.cbegin(); it != filling.cend(); ++it) {
            if (it.key().endsWith("|0"_L1))
                ids.insert(it.key(), answers.take(it.key()));
        }
        QList<QStringList> rows = filled(answers);
        for (auto it = ids.cbegin(); it != ids.cend(); ++it) {
            for (QStringList &row : rows) {
                if (row.first() == it.key().section(u'|', 0, 0))
                    row[0] = it.value();
            }
        }
        const Result<Assessment> sheet = read(rows);
        QVERIFY(!sheet);
        const QStringList lines = linesOf(sheet.error());
        QVERIFY2(std::any_of(lines.cbegin(), lines.cend(), [&line](const QString &l) { return l.contains(line); }),
                 qPrintable(lines.join(u'\n')));
    }

    void aNameIsNeeded()
    {
        const Result<Assessment> sheet = read(filled({}));
        QCOMPARE(linesOf(sheet.error()).first(), u"row 6, column D: The name of the commune is missing."_s);
    }

    void allPlaces_areNamedInTheirOrder()
    {
        const Result<Assessment> sheet =
            read(filled(basic({{u"strat.document"_s, u"9"_s}, {u"commune.kind"_s, u"Dorf"_s}, {u"goal.legal"_s, u"7"_s}})));
        const QStringList lines = linesOf(sheet.error());
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith("row 7,"_L1));
        QVERIFY(lines[2].contains(u"“9”"_s));
    }

    void otherTables_areRefusedWithWhatToDo()
    {
        const auto sentence = [](const QByteArray &bytes) {
            return sentenceOf(readAnswerSheet(bytes, builtInInstrument()).error());
        };
        QVERIFY(sentence("Kommune;Punkte\nA;3\n").contains(u"no sheet of answers"_s));
        QVERIFY(sentence("").contains(u"no sheet of answers"_s));
        const QByteArray report = "Kommune;Datum;Kennung" + QByteArray(";x").repeated(24)
                                  + "\nA;2026;5f0c2a52-6b1e-4f57-9a3e-0c9f3f7f9a11" + QByteArray(";1").repeated(24);
        QVERIFY(sentence(report).contains(u"table of a report"_s));
        QVERIFY(sentence("vierklang-answers-2;Frage;erlaubt;Antwort\n").contains(u"newer version"_s));
        QVERIFY(sentence("vierklang-answers-1;Frage\n").contains(u"no sheet of answers"_s));
    }
};

QTEST_GUILESS_MAIN(TestAnswerSheet)
#include "tst_answersheet.moc"
