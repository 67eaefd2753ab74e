// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/report/corpus.h"

#include "app/instrument/instrumentreader.h"
#include "app/scoring/flips.h"
#include "tests/app/report/packageinspection.h"
#include "tests/app/report/reportsupport.h"
#include "tests/support/answers.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::test {

namespace {

void must(const Result<void> &done, const char *what)
{
    if (!done)
        qFatal("the corpus was refused: %s", what);
}

QString pick(const QStringList &words, int index) { return words[index % words.size()]; }

QString nameOf(int number)
{
    static const QStringList kinds{u"Stadt"_s, u"Gemeinde"_s, u"Verbandsgemeinde"_s, u"Landkreis"_s, u"Samtgemeinde"_s,
                                   u"Große Kreisstadt"_s, u"Verwaltungsgemeinschaft"_s};
    static const QStringList first{u"Ober"_s, u"Bad Nieder"_s, u"Groß"_s, u"Klein"_s, u"Neu"_s, u"Sankt-Georgen-"_s,
                                   u"Alt"_s, u"Hohen"_s, u"Wester"_s, u"Süder"_s, u"Über"_s};
    static const QStringList middle{u"mühlen"_s, u"schönbrunn"_s, u"wörth"_s, u"kirchen"_s, u"fürstenau"_s, u"heide"_s,
                                    u"ähren"_s, u"weißenfels"_s, u"marschen"_s, u"rödel"_s, u"tann"_s, u"löss"_s,
                                    u"buchen"_s};
    static const QStringList last{u""_s, u"-Unterreichenbach-Möttlingen an der Nagoldschleife"_s, u" am Großen Steinhuder Moor"_s,
                                  u" ob der Tauber und Umland"_s, u" (Vogtl.)"_s, u"/Oberlausitz"_s};
    return u"%1 %2%3%4"_s.arg(pick(kinds, number * 3), pick(first, number), pick(middle, number / 11 + number * 5),
                              pick(last, number / 3));
}

void answer(Assessment &into, QRandomGenerator &random, bool leavesOpen)
{
    const Instrument &instrument = builtInInstrument();
    for (int spent = 0; spent < 20;) {
        const Goal &goal = instrument.goals[random.bounded(static_cast<int>(instrument.goals.size()))];
        if (into.setPoints(instrument, goal.id, into.pointsOf(goal.id) + 1).isOk())
            ++spent;
    }
    for (const BehaviourItem &item : instrument.behaviour) {
        const QList<QStringList> sets = allowedTicks(item);
        must(into.setTicks(instrument, item.id, sets[random.bounded(static_cast<int>(sets.size() - 1)) + 1]), "ticks");
    }
    const int around = random.bounded(4);
    for (const Item &item : instrument.items) {
        if (leavesOpen && random.bounded(3) == 0)
            continue;
        const int word = random.bounded(20);
        const Answer answer = word == 0   ? Answer::unknown()
                              : word == 1 ? Answer::notApplicable()
                                          : *Answer::atLevel(std::clamp(around + random.bounded(3) - 1, 0, 4));
        must(into.setAnswer(instrument, item.id, answer), "answer");
    }
}

void plan(Assessment &into, QRandomGenerator &random)
{
    const Instrument &instrument = builtInInstrument();
    for (const QString &scale : instrument.scaleIds())
        must(into.setTarget(instrument, scale, 2.0 + random.bounded(5) * 0.5), "target");
    QList<Measure> measures = example(u"werkheim"_s).measures();
    for (Measure &measure : measures)
        measure.owner = pick({u"Stabsstelle Verwaltungsdigitalisierung"_s, u"Hauptamt, Frau Übermüller-Großkreutz"_s,
                              u"N. N."_s},
                             static_cast<int>(random.bounded(3)));
    must(into.setMeasures(instrument, measures), "measures");
    for (int i = 0; i < 6; ++i) {
        const Item &item = instrument.items[random.bounded(static_cast<int>(instrument.items.size()))];
        ItemRecord record = into.itemRecord(item.id);
        record.note = u"Im Gespräch fiel auf, dass die Zuständigkeiten zwischen Fachämtern und Querschnittsbereichen "
                      "nicht überall gleich verstanden werden. "_s.repeated(1 + random.bounded(4));
        record.evidence = u"Dienstanweisung Nr. %1"_s.arg(random.bounded(90) + 1);
        must(into.setItemRecord(instrument, item.id, record), "record");
    }
}

/// The answers of `from` with the texts of somebody who tries to break out.
Assessment withHostileTexts(const Assessment &from, const QString &text)
{
    const Instrument &instrument = builtInInstrument();
    Assessment hostile = from;
    Commune commune = from.commune();
    commune.name = text.left(MaxNameLength);
    must(hostile.setCommune(commune), "name");
    must(hostile.setTitle(text.left(MaxNameLength)), "title");
    must(hostile.setFacilitator(text.left(MaxNameLength)), "facilitator");
    for (const Item &item : instrument.items) {
        ItemRecord record = from.itemRecord(item.id);
        record.note = text.left(item.id == u"role.guides" ? MaxNoteLength : MaxNameLength);
        record.evidence = text.left(MaxNameLength);
        must(hostile.setItemRecord(instrument, item.id, record), "record");
    }
    QList<Measure> measures = from.measures();
    for (Measure &measure : measures)
        measure.title = measure.owner = measure.training = text.left(MaxNameLength);
    must(hostile.setMeasures(instrument, measures), "measures");
    return hostile;
}

Assessment made(int number)
{
    const Instrument &instrument = builtInInstrument();
    QRandomGenerator random(static_cast<quint32>(1000 + number));
    const bool isSecondYear = number % 10 == 9;
    Assessment assessment(QUuid(static_cast<uint>(number) + 1, 0x10, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2), instrument,
                          number % 11 == 10 ? Form::Short : Form::Full);
    Commune commune;
    commune.name = nameOf(isSecondYear ? number - 1 : number);
    commune.kind = AllCommuneKinds[static_cast<std::size_t>(number) % AllCommuneKinds.size()];
    commune.population = 800 + static_cast<int>(random.bounded(240000));
    must(assessment.setCommune(commune), "commune");
    must(assessment.setConductedOn(QDate(isSecondYear ? 2026 : 2025, 1 + number % 12, 1 + number % 28)), "date");
    must(assessment.setTitle(isSecondYear ? u"Zweite Bewertung"_s : u"Auftaktworkshop"_s), "title");
    answer(assessment, random, number % 7 == 3);
    plan(assessment, random);
    if (number % 9 != 4)
        return assessment;
    const QMap<QString, QString> texts = hostileTexts();
    return withHostileTexts(assessment, texts.values()[number / 9 % texts.size()]);
}

} // namespace

QList<Assessment> corpus(int count)
{
    QList<Assessment> assessments;
    for (int number = 0; number < count; ++number)
        assessments.append(made(number));
    return assessments;
}

} // namespace vierklang::test
