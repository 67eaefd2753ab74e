// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentreader.h"

#include "app/exchange/assessmentformat.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// More than a group can mean.
constexpr qsizetype MostMeasures = 500;

/// Notes a refusal of the Assessment at the place in the file it came from.
void note(JsonNode &node, const QString &key, const Result<void> &outcome)
{
    if (!outcome)
        node.report(outcome.error().code, key, outcome.error().arguments);
}

void note(JsonNode &node, const QString &key, qsizetype index, const Result<void> &outcome)
{
    if (!outcome)
        node.report(outcome.error().code, key, index, outcome.error().arguments);
}

std::optional<QDate> readDate(JsonNode &node, const QString &key)
{
    const std::optional<QString> text = node.optionalText(key);
    if (!text)
        return std::nullopt;
    const QDate date = QDate::fromString(*text, u"yyyy-MM-dd"_s);
    if (!date.isValid() || date.toString(u"yyyy-MM-dd"_s) != *text) {
        node.report(ErrorCode::InvalidDate, key, {*text});
        return std::nullopt;
    }
    return date;
}

/// Reads an optional word out of a closed list by the function that knows it.
template <typename T>
std::optional<T> readWord(JsonNode &node, const QString &key, std::optional<T> (*fromWord)(QStringView))
{
    const std::optional<QString> word = node.optionalText(key);
    if (!word)
        return std::nullopt;
    const std::optional<T> value = fromWord(*word);
    if (!value)
        node.report(ErrorCode::UnknownWord, key, {*word});
    return value;
}

QUuid readId(JsonNode &node)
{
    const QString text = node.text(u"id"_s);
    const QUuid id = QUuid::fromString(text);
    const bool isWhole = id.toString(QUuid::WithoutBraces) == text.toLower();
    if ((id.isNull() || !isWhole) && node.has(u"id"_s))
        node.report(ErrorCode::InvalidId, u"id"_s, {text});
    return id;
}

QString keyOfCommuneProblem(const Commune &commune, const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidAgs:
    case ErrorCode::AgsStateMismatch:
        return u"ags"_s;
    case ErrorCode::UnknownWord:
        return u"state"_s;
    case ErrorCode::NumberOutOfRange:
        return error.arguments.value(0) == QString::number(commune.population.value_or(-1)) ? u"population"_s
                                                                                             : u"employees"_s;
    default:
        return u"name"_s;
    }
}

Answer readAnswer(JsonNode &entry)
{
    entry.consume(u"answer"_s);
    const QJsonValue value = entry.raw(u"answer"_s);
    if (value.isUndefined())
        return Answer::open();
    if (value == u"unknown"_s)
        return Answer::unknown();
    if (value == u"notApplicable"_s)
        return Answer::notApplicable();
    const double number = value.toDouble(-1);
    const std::optional<Answer> level =
        number == static_cast<int>(number) ? Answer::atLevel(static_cast<int>(number)) : std::nullopt;
    if (!level)
        entry.report(ErrorCode::LevelOutOfRange, u"answer"_s, {value.toVariant().toString()});
    return level.value_or(Answer::open());
}

/// The votes of a round; a number that is none or too large is named with its place.
Round readRound(JsonNode &node)
{
    Round round;
    node.consume(u"counts"_s);
    const QJsonArray counts = node.raw(u"counts"_s).toArray();
    if (counts.size() != LevelCount)
        node.report(ErrorCode::WrongType, u"counts"_s, {u"counts"_s, u"list"_s});
    for (qsizetype i = 0; i < std::min<qsizetype>(counts.size(), LevelCount); ++i) {
        const int votes = counts[i].toInt(-1);
        if (!Round::isPossible(votes))
            node.report(ErrorCode::NumberOutOfRange, u"counts"_s, i, {counts[i].toVariant().toString()});
        round.counts[static_cast<std::size_t>(i)] = votes;
    }
    round.unknown = node.optionalInteger(u"unknown"_s).value_or(0);
    round.notApplicable = node.optionalInteger(u"notApplicable"_s).value_or(0);
    for (const auto &[key, votes] : {std::pair{u"unknown"_s, round.unknown}, {u"notApplicable"_s, round.notApplicable}}) {
        if (!Round::isPossible(votes))
            node.report(ErrorCode::NumberOutOfRange, key, {QString::number(votes)});
    }
    round.extra = node.unread();
    return round;
}

Measure readMeasure(JsonNode &node)
{
    Measure measure;
    measure.id = readId(node);
    measure.step = node.optionalText(u"step"_s).value_or(QString());
    measure.title = node.optionalText(u"title"_s).value_or(QString());
    measure.about = node.optionalText(u"about"_s).value_or(QString());
    measure.owner = node.optionalText(u"owner"_s).value_or(QString());
    measure.start = readDate(node, u"start"_s);
    measure.due = readDate(node, u"due"_s);
    measure.effort = readWord<Size>(node, u"effort"_s, sizeFromWord);
    measure.impact = readWord<Size>(node, u"impact"_s, sizeFromWord);
    measure.training = node.optionalText(u"training"_s).value_or(QString());
    measure.status =
        readWord<MeasureStatus>(node, u"status"_s, measureStatusFromWord).value_or(MeasureStatus::Idea);
    measure.extra = node.unread();
    return measure;
}

} // namespace

Assessment AssessmentReader::read()
{
    readHead();
    readCommune();
    readGoals();
    readBehaviour();
    readMaturity();
    readTargets();
    readMeasures();
    QJsonObject extra = m_root.unread();
    if (!m_instrumentExtra.isEmpty())
        extra.insert(InstrumentKey, m_instrumentExtra);
    m_assessment.setExtra(extra);
    return m_assessment;
}

void AssessmentReader::readHead()
{
    const QUuid id = readId(m_root);
    readInstrument();
    const QString word = m_root.text(u"form"_s);
    const std::optional<Form> form = formFromWord(word);
    if (!form && m_root.raw(u"form"_s).isString())
        m_root.report(ErrorCode::UnknownWord, u"form"_s, {word});
    m_assessment = Assessment(id, m_instrument, form.value_or(Form::Full));
    note(m_root, u"title"_s, m_assessment.setTitle(m_root.optionalText(u"title"_s).value_or(QString())));
    note(m_root, u"conductedOn"_s, m_assessment.setConductedOn(readDate(m_root, u"conductedOn"_s)));
    note(m_root, u"facilitator"_s,
         m_assessment.setFacilitator(m_root.optionalText(u"facilitator"_s).value_or(QString())));
    readTags();
}

void AssessmentReader::readInstrument()
{
    JsonNode reference = m_root.object(InstrumentKey);
    const QString id = reference.text(u"id"_s);
    const QString version = reference.text(u"version"_s);
    if (id != m_instrument.id)
        reference.report(ErrorCode::UnknownInstrument, u"id"_s, {id, version});
    else if (version != m_instrument.version)
        reference.report(ErrorCode::UnknownInstrument, u"version"_s, {id, version});
    m_instrumentExtra = reference.unread();
}

void AssessmentReader::readTags()
{
    if (!m_root.has(u"tags"_s))
        return;
    const QStringList tags = m_root.texts(u"tags"_s);
    QStringList before;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        Result<void> outcome = blank().setTags({tags[i]});
        if (outcome && before.contains(tags[i]))
            outcome = refusal(ErrorCode::DuplicateValue);
        note(m_root, u"tags"_s, i, outcome);
        before.append(tags[i]);
    }
    static_cast<void>(m_assessment.setTags(tags));
}

void AssessmentReader::readCommune()
{
    if (!m_root.has(u"commune"_s))
        return;
    JsonNode node = m_root.object(u"commune"_s);
    Commune commune;
    commune.name = node.optionalText(u"name"_s).value_or(QString());
    commune.kind = readWord<CommuneKind>(node, u"kind"_s, communeKindFromWord);
    commune.ags = node.optionalText(u"ags"_s);
    commune.agsIsNull = node.raw(u"ags"_s).isNull();
    commune.state = node.optionalText(u"state"_s);
    commune.stateIsNull = node.raw(u"state"_s).isNull();
    commune.population = node.optionalInteger(u"population"_s);
    commune.employees = node.optionalInteger(u"employees"_s);
    commune.extra = node.unread();
    const Result<void> outcome = m_assessment.setCommune(commune);
    if (!outcome)
        node.report(outcome.error().code, keyOfCommuneProblem(commune, outcome.error()),
                    outcome.error().arguments);
}

void AssessmentReader::readGoals()
{
    if (!m_root.has(u"goals"_s))
        return;
    JsonNode node = m_root.object(u"goals"_s);
    GoalPoints goals;
    goals.ballots = node.optionalInteger(u"ballots"_s).value_or(1);
    const GoalPoints onlyBallots{{}, goals.ballots, std::nullopt, {}};
    const Result<void> ballots = blank().setGoals(m_instrument, onlyBallots);
    note(node, u"ballots"_s, ballots);
    readLeadingTypes(node, goals);
    JsonNode points = node.object(u"points"_s);
    bool allKnown = ballots.isOk();
    for (const QString &goalId : points.keys()) {
        GoalPoints single = onlyBallots;
        single.points.insert(goalId, points.integer(goalId));
        if (ballots) {
            const Result<void> outcome = blank().setGoals(m_instrument, single);
            note(points, goalId, outcome);
            allKnown &= outcome.isOk();
        }
        goals.points.insert(goalId, single.points[goalId]);
    }
    goals.extra = node.unread();
    if (allKnown)
        note(node, u"points"_s, m_assessment.setGoals(m_instrument, goals));
}

void AssessmentReader::readLeadingTypes(JsonNode &node, GoalPoints &goals)
{
    if (!node.has(u"leadingTypes"_s))
        return;
    JsonNode types = node.object(u"leadingTypes"_s);
    PerType<int> persons;
    for (const QString &letter : types.keys()) {
        const std::optional<TypeKey> type = typeFromLetter(letter);
        const int number = types.integer(letter);
        if (!type)
            types.report(ErrorCode::UnknownType, letter, {letter});
        else if (number < 0 || number > goals.ballots)
            types.report(ErrorCode::NumberOutOfRange, letter, {QString::number(number)});
        else
            persons[*type] = number;
    }
    const int sum = std::accumulate(persons.values.begin(), persons.values.end(), 0);
    if (sum > goals.ballots)
        node.report(ErrorCode::NumberOutOfRange, u"leadingTypes"_s, {QString::number(sum)});
    else
        goals.leadingTypes = persons;
}

void AssessmentReader::readBehaviour()
{
    if (!m_root.has(u"behaviour"_s))
        return;
    JsonNode node = m_root.object(u"behaviour"_s);
    for (const QString &behaviourId : node.keys()) {
        const QStringList ticks = node.texts(behaviourId);
        bool allKnown = true;
        for (qsizetype i = 0; i < ticks.size() && m_instrument.behaviourItem(behaviourId); ++i) {
            const Result<void> outcome = blank().setTicks(m_instrument, behaviourId, {ticks[i]});
            note(node, behaviourId, i, outcome);
            allKnown &= outcome.isOk();
        }
        if (allKnown)
            note(node, behaviourId, m_assessment.setTicks(m_instrument, behaviourId, ticks));
    }
}

void AssessmentReader::readMaturity()
{
    if (!m_root.has(u"maturity"_s))
        return;
    JsonNode node = m_root.object(u"maturity"_s);
    for (const QString &itemId : node.keys()) {
        JsonNode entry = node.object(itemId);
        if (m_instrument.item(itemId))
            readItem(entry, itemId);
        else
            node.report(ErrorCode::UnknownItem, itemId, {itemId});
    }
}

void AssessmentReader::readItem(JsonNode &entry, const QString &itemId)
{
    ItemRecord record;
    record.answer = readAnswer(entry);
    record.target = entry.optionalInteger(u"target"_s);
    record.note = entry.optionalText(u"note"_s).value_or(QString());
    record.evidence = entry.optionalText(u"evidence"_s).value_or(QString());
    record.parked = entry.optionalBoolean(u"parked"_s).value_or(false);
    const auto noteAlone = [&](const QString &key, auto member) {
        ItemRecord alone;
        alone.*member = record.*member;
        note(entry, key, blank().setItemRecord(m_instrument, itemId, alone));
    };
    noteAlone(u"target"_s, &ItemRecord::target);
    noteAlone(u"note"_s, &ItemRecord::note);
    noteAlone(u"evidence"_s, &ItemRecord::evidence);
    if (entry.has(u"rounds"_s)) {
        for (JsonNode round : entry.objects(u"rounds"_s))
            record.rounds.append(readRound(round));
    }
    record.extra = entry.unread();
    // Each part was looked at above; what it refuses now was named there.
    static_cast<void>(m_assessment.setItemRecord(m_instrument, itemId, record));
}

void AssessmentReader::readTargets()
{
    if (!m_root.has(u"targets"_s))
        return;
    JsonNode node = m_root.object(u"targets"_s);
    for (const QString &scaleId : node.keys())
        note(node, scaleId, m_assessment.setTarget(m_instrument, scaleId, node.number(scaleId)));
}

void AssessmentReader::readMeasures()
{
    if (!m_root.has(u"measures"_s))
        return;
    QList<JsonNode> nodes = m_root.objects(u"measures"_s);
    if (nodes.size() > MostMeasures) {
        m_root.report(ErrorCode::NumberOutOfRange, u"measures"_s, {QString::number(nodes.size())});
        return;
    }
    QList<Measure> measures;
    QSet<QUuid> seen;
    for (JsonNode &node : nodes) {
        const Measure measure = readMeasure(node);
        checkMeasure(node, measure);
        if (!measure.id.isNull() && seen.contains(measure.id))
            node.report(ErrorCode::DuplicateValue, u"id"_s);
        seen.insert(measure.id);
        measures.append(measure);
    }
    static_cast<void>(m_assessment.setMeasures(m_instrument, measures));
}

void AssessmentReader::checkMeasure(JsonNode &node, const Measure &measure) const
{
    // A measure with a wrong id is named for that; here it must not hide the rest.
    Measure whole = measure;
    whole.id = QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    bool partsAreFine = true;
    const auto noteAlone = [&](const QString &key, auto member) {
        Measure alone;
        alone.id = whole.id;
        alone.*member = measure.*member;
        const Result<void> outcome = blank().setMeasures(m_instrument, {alone});
        note(node, key, outcome);
        partsAreFine &= outcome.isOk();
    };
    noteAlone(u"step"_s, &Measure::step);
    noteAlone(u"title"_s, &Measure::title);
    noteAlone(u"about"_s, &Measure::about);
    noteAlone(u"owner"_s, &Measure::owner);
    noteAlone(u"training"_s, &Measure::training);
    if (!partsAreFine)
        return;
    const Result<void> together = blank().setMeasures(m_instrument, {whole});
    if (!together)
        note(node, together.error().code == ErrorCode::DateOrder ? u"due"_s : u"status"_s, together);
}

} // namespace vierklang
