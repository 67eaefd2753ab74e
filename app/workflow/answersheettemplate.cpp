// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assessment/questionorder.h"
#include "app/exchange/csvtable.h"
#include "app/workflow/answersheet.h"
#include "app/workflow/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

class Template final
{
public:
    Template(const Instrument &instrument, Form form, Language language, QUuid sheetId)
        : m_instrument(instrument), m_language(language), m_sheet(sheetId), m_assessment(sheetId, instrument, form)
    {
    }

    [[nodiscard]] QList<QStringList> rows()
    {
        addTitles();
        addHead();
        addGoals();
        addBehaviour();
        addItems();
        return m_rows;
    }

private:
    [[nodiscard]] QString in(const QString &german, const QString &english) const
    {
        return m_language == Language::German ? german : english;
    }

    void add(const QString &id, const QString &question, const QString &allowed, const QString &answer = {},
             const QStringList &steps = {})
    {
        m_rows.append(QStringList{id, question, allowed, answer, QString(), QString()} + steps);
    }

    void addSection(const QString &text) { add({}, text, {}); }

    void addTitles()
    {
        QStringList titles{sheet::Mark + QString::number(sheet::Version),
                           in(u"Frage"_s, u"Question"_s),
                           in(u"erlaubt"_s, u"allowed"_s),
                           sheet::answerTitle().in(m_language),
                           sheet::noteTitle().in(m_language),
                           sheet::evidenceTitle().in(m_language)};
        for (int level = 0; level < LevelCount; ++level)
            titles.append(in(u"Stufe %1"_s, u"Level %1"_s).arg(level));
        m_rows.append(titles);
        addSection(in(u"Bitte nur die Spalten „Antwort“, „Notiz“ und „Beleg“ ausfüllen und die Kennungen in der ersten Spalte "
                      "stehen lassen. Leer heißt: noch offen. Name der Kommune und Datum bestimmen, welche Bewertung es ist: "
                      "für jede Kommune eine Kopie dieser Datei."_s,
                      u"Please fill in the columns “Answer”, “Note” and “Evidence” only and leave the ids in the first column "
                      "as they are. Empty means: still open. Name of the commune and date say which assessment it is: one "
                      "copy of this file for each commune."_s));
    }

    void addHead()
    {
        const bool isFull = m_assessment.form() == Form::Full;
        QStringList kinds;
        for (const CommuneKind kind : AllCommuneKinds)
            kinds.append(kindWording(kind, m_language));
        QStringList states;
        for (const FederalState &state : federalStates())
            states.append(state.letters);
        add(u"sheet"_s, in(u"Kennung der Vorlage"_s, u"Id of the template"_s), in(u"nicht ändern"_s, u"do not change"_s),
            m_sheet.toString(QUuid::WithoutBraces));
        add(u"instrument"_s, in(u"Fragebogen"_s, u"Questionnaire"_s), in(u"nicht ändern"_s, u"do not change"_s),
            m_instrument.id + u' ' + m_instrument.version);
        add(u"form"_s, in(u"Umfang"_s, u"Form"_s), in(u"full (Vollform) oder short (Kurzform)"_s, u"full or short"_s),
            wordOf(isFull ? Form::Full : Form::Short));
        add(u"commune.name"_s, in(u"Name der Kommune"_s, u"Name of the commune"_s), in(u"Text, nötig"_s, u"text, required"_s));
        add(u"commune.kind"_s, in(u"Art"_s, u"Kind"_s), kinds.join(u", "_s));
        add(u"commune.state"_s, in(u"Bundesland"_s, u"Federal state"_s), states.join(u", "_s));
        add(u"commune.ags"_s, in(u"Amtlicher Gemeindeschlüssel"_s, u"Official municipality key"_s),
            in(u"8 Ziffern, Kreise 5"_s, u"8 digits, counties 5"_s));
        add(u"commune.population"_s, in(u"Einwohnerzahl"_s, u"Population"_s), in(u"ganze Zahl"_s, u"whole number"_s));
        add(u"commune.employees"_s, in(u"Beschäftigte der Verwaltung"_s, u"Employees of the administration"_s),
            in(u"ganze Zahl"_s, u"whole number"_s));
        add(u"title"_s, in(u"Anlass"_s, u"Occasion"_s), in(u"Text"_s, u"text"_s));
        add(u"conductedOn"_s, in(u"Datum"_s, u"Date"_s), in(u"z. B. 22.11.2026"_s, u"e.g. 2026-11-22"_s));
        add(u"facilitator"_s, in(u"Moderation"_s, u"Facilitator"_s), in(u"Text"_s, u"text"_s));
        add(u"tags"_s, in(u"Schlagwörter"_s, u"Tags"_s), in(u"durch Komma getrennt"_s, u"separated by commas"_s));
    }

    void addGoals()
    {
        const ScoringConstants &constants = m_instrument.constants;
        addSection(in(u"Wozu? %1 Punkte auf die Ziele verteilen, höchstens %2 je Ziel (bei mehreren Bögen ihre Summe)"_s,
                      u"What for? Distribute %1 points over the goals, at most %2 each (with several ballots their sum)"_s)
                       .arg(constants.points)
                       .arg(constants.maxPerGoal));
        add(u"goals.ballots"_s, in(u"Zahl der Bögen"_s, u"Number of ballots"_s),
            in(u"ganze Zahl, leer heißt 1"_s, u"whole number, empty means 1"_s));
        for (const Goal *goal : goalsInShuffledOrder(m_instrument, m_assessment))
            add(goal->id, goal->text.in(m_language), in(u"Punkte von 0 bis %1"_s, u"points from 0 to %1"_s).arg(constants.maxPerGoal));
    }

    void addBehaviour()
    {
        addSection(in(u"Gelebte Praxis: Zutreffendes mit x markieren"_s, u"Practice: mark what applies with x"_s));
        for (const BehaviourItem &item : m_instrument.behaviour) {
            const QString allowed = item.maxTicks == 1 ? in(u"x, bei einer Antwort"_s, u"x, for one answer"_s)
                                                       : in(u"x, bei höchstens %1 Antworten"_s, u"x, for at most %1 answers"_s)
                                                             .arg(item.maxTicks);
            for (const BehaviourOption &option : item.options)
                add(item.id + u'/' + option.id, item.question.in(m_language) + u" – "_s + option.text.in(m_language), allowed);
        }
    }

    void addItems()
    {
        addSection(in(u"Wie weit? Je Frage die Stufe, die heute zutrifft; die Stufen stehen rechts"_s,
                      u"How far? For each question the level that holds today; the levels stand at the right"_s));
        for (const Item *item : itemsInWorkshopOrder(m_instrument, m_assessment)) {
            QStringList steps;
            for (const LocalizedText &anchor : item->anchors)
                steps.append(anchor.in(m_language));
            add(item->id, item->title.in(m_language) + u": "_s + item->question.in(m_language),
                in(u"0 bis 4, ? (weiß nicht), – (trifft nicht zu)"_s, u"0 to 4, ? (don’t know), – (does not apply)"_s), {}, steps);
        }
    }

    const Instrument &m_instrument;
    Language m_language;
    QUuid m_sheet;
    Assessment m_assessment;
    QList<QStringList> m_rows;
};

} // namespace

LocalizedText sheet::answerTitle() { return {u"Antwort"_s, u"Answer"_s}; }
LocalizedText sheet::noteTitle() { return {u"Notiz"_s, u"Note"_s}; }
LocalizedText sheet::evidenceTitle() { return {u"Beleg"_s, u"Evidence"_s}; }

QByteArray answerSheet(const Instrument &instrument, Form form, Language language, QUuid sheet)
{
    return csvOf(Template(instrument, form, language, sheet).rows(), language == Language::German ? u';' : u',');
}

} // namespace vierklang
