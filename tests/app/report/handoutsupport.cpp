// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/report/handoutsupport.h"

#include "app/instrument/instrumentreader.h"
#include "app/report/handouts/handoutbuilder.h"
#include "app/scoring/scoring.h"
#include "tests/support/answers.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang::test {

namespace {

void must(const Result<void> &done)
{
    if (!done)
        qFatal("the workshop was refused");
}

Round roundOf(std::array<int, LevelCount> counts, int unknown = 0, int notApplicable = 0)
{
    Round round;
    round.counts = counts;
    round.unknown = unknown;
    round.notApplicable = notApplicable;
    return round;
}

QList<Round> roundsFor(const Item &item, qsizetype index)
{
    const QList<Round> first{roundOf({0, 2, 6, 1, 0}), roundOf({1, 2, 2, 2, 1}, 1), roundOf({0, 4, 0, 5, 0}),
                             roundOf({0, 0, 3, 6, 0}), roundOf({0, 1, 3, 3, 1}, 1, 0)};
    QList<Round> rounds{first[index % first.size()]};
    if (index % 5 == 2)
        rounds.append(roundOf({0, 1, 6, 2, 0}));
    if (item.id == u"comm.opendata")
        rounds = {roundOf({0, 0, 1, 0, 0}, 7, 1)};
    return rounds;
}

} // namespace

Assessment heldWorkshop()
{
    const Instrument &instrument = builtInInstrument();
    Assessment assessment = example(u"werkheim"_s);
    GoalPoints goals;
    goals.ballots = 9;
    for (const Goal &goal : instrument.goals)
        goals.points.insert(goal.id, goal.type == TypeKey::O ? 25 : 6);
    goals.points.insert(instrument.goals.first().id, 14);
    goals.points.remove(instrument.goals.last().id);
    goals.leadingTypes = PerType<int>();
    (*goals.leadingTypes)[TypeKey::O] = 6;
    (*goals.leadingTypes)[TypeKey::S] = 3;
    must(assessment.setGoals(instrument, goals));
    for (qsizetype index = 0; index < instrument.items.size(); ++index) {
        const Item &item = instrument.items[index];
        ItemRecord record = assessment.itemRecord(item.id);
        record.rounds = roundsFor(item, index);
        if (item.id == u"role.guides") {
            record.answer = Answer::open();
            record.parked = true;
        }
        must(assessment.setItemRecord(instrument, item.id, record));
    }
    return assessment;
}

WorkshopNotes notesOfWorkshop()
{
    WorkshopNotes notes;
    notes.persons = 9;
    notes.groups = {u"head"_s, u"it"_s, u"council"_s};
    notes.minutes = {{u"role.guides"_s, {u"Wie viele Stunden bekommen die Lotsinnen und Lotsen?"_s, u"Personalstelle"_s}},
                     {u"data.inventory"_s, {u"Verzeichnis bis März um Geodaten ergänzen."_s, {}}}};
    notes.repeatOn = QDate(2027, 11, 18);
    return notes;
}

Assessment blankAssessment(Form form) { return {QUuid(), builtInInstrument(), form}; }

ReportDocument handoutsOf(const QList<HandoutKind> &kinds, const Assessment &assessment, Language language,
                          const std::optional<WorkshopNotes> &notes)
{
    const Instrument &instrument = builtInInstrument();
    return buildHandouts(instrument, assessment, score(instrument, assessment), {kinds, language, false, notes});
}

} // namespace vierklang::test
