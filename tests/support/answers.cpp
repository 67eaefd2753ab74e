// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answers.h"

#include "app/exchange/examples.h"
#include "app/instrument/instrumentreader.h"
#include "app/scoring/flips.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang::test {

namespace {

void mustBeAccepted(const Result<void> &outcome, const QString &what)
{
    if (!outcome)
        qFatal("the test's own answer was refused: %s", qPrintable(what));
}

Answer answerFrom(const QString &word)
{
    if (word == u"?")
        return Answer::unknown();
    if (word == u"-")
        return Answer::notApplicable();
    return Answer::atLevel(word.toInt()).value_or(Answer::open());
}

} // namespace

Assessment assessmentFrom(const QString &line, Form form)
{
    const Instrument &instrument = builtInInstrument();
    Assessment assessment(QUuid::fromString(u"11111111-2222-4333-8444-555555555555"_s), instrument, form);
    const QStringList parts = line.split(u'|');
    for (qsizetype part = 0; part < parts.size(); ++part) {
        for (const QString &word : parts[part].split(u' ', Qt::SkipEmptyParts)) {
            const QString key = word.section(u'=', 0, 0);
            const QString value = word.section(u'=', 1);
            if (part == 0)
                mustBeAccepted(assessment.setPoints(instrument, u"goal."_s + key, value.toInt()), word);
            else if (part == 1)
                mustBeAccepted(assessment.setTicks(instrument, u"beh."_s + key, value.split(u',')), word);
            else
                mustBeAccepted(assessment.setAnswer(instrument, key, answerFrom(value)), word);
        }
    }
    return assessment;
}

Assessment randomAssessment(QRandomGenerator &random, Form form)
{
    const Instrument &instrument = builtInInstrument();
    Assessment assessment(QUuid::fromString(u"11111111-2222-4333-8444-555555555555"_s), instrument, form);
    const int points = random.bounded(4) == 0 ? random.bounded(21) : 20;
    for (int spent = 0; spent < points;) {
        const Goal &goal = instrument.goals[random.bounded(static_cast<int>(instrument.goals.size()))];
        if (assessment.setPoints(instrument, goal.id, assessment.pointsOf(goal.id) + 1).isOk())
            ++spent;
    }
    for (const BehaviourItem &item : instrument.behaviour) {
        const QList<QStringList> sets = allowedTicks(item);
        mustBeAccepted(assessment.setTicks(instrument, item.id, sets[random.bounded(static_cast<int>(sets.size()))]),
                       item.id);
    }
    for (const Item &item : instrument.items) {
        const int word = random.bounded(9);
        const Answer answer = word < LevelCount ? *Answer::atLevel(word)
                              : word == 5       ? Answer::unknown()
                              : word == 6       ? Answer::notApplicable()
                                                : Answer::open();
        mustBeAccepted(assessment.setAnswer(instrument, item.id, answer), item.id);
    }
    return assessment;
}

Assessment example(const QString &name)
{
    const Result<Assessment> assessment = exampleAssessment(builtInInstrument(), name);
    if (!assessment)
        qFatal("the example %s is broken", qPrintable(name));
    return assessment.value();
}

Assessment aYearBefore()
{
    const Instrument &instrument = builtInInstrument();
    Assessment before = example(u"werkheim"_s);
    before.setId(QUuid(u"00000000-0000-4000-8000-000000002025"_s));
    bool fine = before.setConductedOn(QDate(2025, 11, 20)).isOk() && before.setTitle(u"Erste Bewertung"_s).isOk() &&
                before.setPoints(instrument, u"goal.effectiveness"_s, 2).isOk() &&
                before.setPoints(instrument, u"goal.legal"_s, 3).isOk();
    for (qsizetype i = 0; i < instrument.items.size(); i += 3) {
        const Answer answer = before.answerOf(instrument.items[i].id);
        const int change = i == 36 ? 1 : -1;
        if (answer.isLevel() && Answer::atLevel(answer.level() + change))
            fine = fine && before.setAnswer(instrument, instrument.items[i].id, *Answer::atLevel(answer.level() + change));
    }
    if (!fine)
        qFatal("the year before cannot be made");
    return before;
}

} // namespace vierklang::test
