// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/years.h"

#include "app/instrument/instrumentreader.h"
#include "tests/support/answers.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang::test {

namespace {

void must(const Result<void> &outcome)
{
    if (!outcome)
        qFatal("a year of Werkheim was refused");
}

void raise(Assessment &year, const QStringList &items, int by)
{
    for (const QString &id : items)
        must(year.setAnswer(builtInInstrument(), id, Answer::atLevel(year.answerOf(id).level() + by).value()));
}

QList<Measure> measuresOf2025(const QList<MeasureStatus> &statuses)
{
    const QStringList titles{u"Prozesslandkarte anlegen"_s, u"Datenkatalog beginnen"_s, u"Lotsinnen und Lotsen benennen"_s,
                             u"Führungskräfte schulen"_s, u"Bürgerwerkstatt"_s};
    QList<Measure> measures;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        Measure measure;
        measure.id = QUuid(u"00000000-0000-4000-8000-0000002025%1"_s.arg(i, 2, 10, QChar(u'0')));
        measure.title = titles[i];
        measure.owner = u"Organisationsstelle"_s;
        measure.due = QDate(2026, 9, 30);
        measure.training = u"Kurs"_s;
        measure.status = statuses[i];
        measures.append(measure);
    }
    return measures;
}

} // namespace

Assessment werkheim2026()
{
    Assessment year = example(u"werkheim"_s);
    using enum MeasureStatus;
    must(year.setMeasures(builtInInstrument(), measuresOf2025({Done, Done, Running, Done, Dropped}) + year.measures()));
    return year;
}

Assessment werkheim2025()
{
    const Instrument &instrument = builtInInstrument();
    Assessment year = example(u"werkheim"_s);
    year.setId(QUuid(u"00000000-0000-4000-8000-000000002025"_s));
    must(year.setTitle(u"Erste Bewertung"_s));
    must(year.setConductedOn(QDate(2025, 11, 20)));
    raise(year,
          {u"strat.portfolio"_s, u"strat.compliance"_s, u"role.mandate"_s, u"role.board"_s, u"data.staffing"_s,
           u"data.process"_s, u"data.decision"_s, u"data.literacy"_s, u"proc.innovation"_s, u"train.apps"_s,
           u"train.workorg"_s, u"train.trends"_s, u"train.coupling"_s},
          -1);
    raise(year, {u"comm.partners"_s}, 1);
    GoalPoints goals = year.goals();
    goals.points.insert(u"goal.legal"_s, 4);
    goals.points.insert(u"goal.funding"_s, 1);
    goals.points.insert(u"goal.dataauto"_s, 2);
    goals.points.insert(u"goal.newservices"_s, 1);
    must(year.setGoals(instrument, goals));
    must(year.setTicks(instrument, u"beh.lead_admin"_s, {u"it"_s, u"org"_s}));
    must(year.setTicks(instrument, u"beh.data"_s, {u"inventory"_s}));
    must(year.setTicks(instrument, u"beh.training"_s, {u"apps"_s}));
    must(year.setTicks(instrument, u"beh.success"_s, {u"duty"_s}));
    using enum MeasureStatus;
    must(year.setMeasures(instrument, measuresOf2025({Planned, Planned, Planned, Planned, Idea})));
    return year;
}

Assessment werkheim2024()
{
    const Instrument &instrument = builtInInstrument();
    Assessment year = werkheim2025();
    year.setId(QUuid(u"00000000-0000-4000-8000-000000002024"_s));
    must(year.setTitle(u"Probelauf"_s));
    must(year.setConductedOn(QDate(2024, 10, 8)));
    raise(year,
          {u"strat.document"_s, u"role.split"_s, u"data.inventory"_s, u"proc.online"_s, u"proc.users"_s, u"train.needs"_s},
          -1);
    raise(year, {u"data.automation"_s, u"comm.opendata"_s}, 1);
    must(year.setAnswer(instrument, u"comm.inclusion"_s, Answer::unknown()));
    must(year.setAnswer(instrument, u"comm.intermunicipal"_s, Answer::notApplicable()));
    GoalPoints goals = year.goals();
    goals.points.insert(u"goal.legal"_s, 5);
    goals.points.insert(u"goal.citizen"_s, 1);
    must(year.setGoals(instrument, goals));
    using enum MeasureStatus;
    must(year.setMeasures(instrument, measuresOf2025({Idea, Idea, Idea, Idea, Idea}).first(3)));
    return year;
}

} // namespace vierklang::test
