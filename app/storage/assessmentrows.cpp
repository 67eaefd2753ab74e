// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/assessmentrows.h"

#include "app/storage/sqlvalues.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

enum Table { AssessmentTable, TagTable, PointsTable, LeadingTable, TickTable, AnswerTable, RoundTable, TargetTable, MeasureTable };

QVariant extraText(const QJsonObject &extra)
{
    return extra.isEmpty() ? QVariant(u""_s)
                           : QVariant(QString::fromUtf8(QJsonDocument(extra).toJson(QJsonDocument::Compact)));
}

QJsonObject extraFrom(const QVariant &text) { return QJsonDocument::fromJson(text.toString().toUtf8()).object(); }

std::optional<QString> answerWord(Answer answer)
{
    switch (answer.kind()) {
    case Answer::Kind::Open:
        return std::nullopt;
    case Answer::Kind::Level:
        return QString::number(answer.level());
    case Answer::Kind::Unknown:
        return u"unknown"_s;
    case Answer::Kind::NotApplicable:
        return u"notApplicable"_s;
    }
    Q_UNREACHABLE();
}

Answer answerFrom(const QVariant &word)
{
    if (word.isNull())
        return Answer::open();
    if (word.toString() == u"unknown")
        return Answer::unknown();
    if (word.toString() == u"notApplicable")
        return Answer::notApplicable();
    return Answer::atLevel(word.toInt()).value_or(Answer::open());
}

PartRow headRow(const Assessment &assessment, const QString &id)
{
    const Commune &commune = assessment.commune();
    QStringList nulls;
    if (commune.agsIsNull)
        nulls.append(u"ags"_s);
    if (commune.stateIsNull)
        nulls.append(u"state"_s);
    const std::optional<QString> kind =
        commune.kind ? std::optional<QString>(wordOf(*commune.kind)) : std::nullopt;
    return {AssessmentTable,
            {id},
            {assessment.instrumentId(), assessment.instrumentVersion(), wordOf(assessment.form()),
             textValue(assessment.title()), textValue(commune.name), orNull(kind), orNull(commune.ags),
             orNull(commune.state), textValue(nulls.join(u' ')), orNull(commune.population), orNull(commune.employees),
             orNull(assessment.conductedOn()), textValue(assessment.facilitator()), assessment.goals().ballots,
             extraText(commune.extra), extraText(assessment.goals().extra), extraText(assessment.extra())}};
}

void appendItems(const Assessment &assessment, const QString &id, QList<PartRow> &rows)
{
    QList<PartRow> rounds;
    for (auto it = assessment.items().cbegin(); it != assessment.items().cend(); ++it) {
        const ItemRecord &record = it.value();
        rows.append({AnswerTable,
                     {id, it.key()},
                     {orNull(answerWord(record.answer)), orNull(record.target), textValue(record.note),
                      textValue(record.evidence), record.parked ? 1 : 0, extraText(record.extra)}});
        for (qsizetype i = 0; i < record.rounds.size(); ++i) {
            const Round &round = record.rounds[i];
            QVariantList values;
            for (const int votes : round.counts)
                values.append(votes);
            values << round.unknown << round.notApplicable << extraText(round.extra);
            rounds.append({RoundTable, {id, it.key(), static_cast<int>(i + 1)}, values});
        }
    }
    rows.append(rounds);
}

void appendMeasures(const Assessment &assessment, const QString &id, QList<PartRow> &rows)
{
    int position = 0;
    for (const Measure &measure : assessment.measures()) {
        const auto sizeWord = [](const std::optional<Size> &size) {
            return size ? std::optional<QString>(wordOf(*size)) : std::nullopt;
        };
        rows.append({MeasureTable,
                     {id, idText(measure.id)},
                     {++position, textValue(measure.step), textValue(measure.title), textValue(measure.about),
                      textValue(measure.owner), orNull(measure.start), orNull(measure.due),
                      orNull(sizeWord(measure.effort)), orNull(sizeWord(measure.impact)),
                      textValue(measure.training), wordOf(measure.status), extraText(measure.extra)}});
    }
}

QString keyOf(const PartRow &row)
{
    QStringList words{QString::number(row.table)};
    for (const QVariant &key : row.keys)
        words.append(key.toString());
    return words.join(QChar(0x1F));
}

Result<void> upsert(Database &database, const PartRow &row)
{
    const PartTable &table = partTables()[row.table];
    const QStringList all = table.keys + table.columns;
    const QString places = QStringList(all.size(), u"?"_s).join(", "_L1);
    QString sql = u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO "_s.arg(table.name, all.join(", "_L1), places,
                                                                             table.keys.join(", "_L1));
    if (table.columns.isEmpty()) {
        sql += u"NOTHING"_s;
    } else {
        QStringList sets;
        for (const QString &column : table.columns)
            sets.append(u"%1 = excluded.%1"_s.arg(column));
        sql += u"UPDATE SET "_s + sets.join(", "_L1);
    }
    const auto done = database.run(sql, row.keys + row.values);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> erase(Database &database, const PartRow &row)
{
    const PartTable &table = partTables()[row.table];
    QStringList conditions;
    for (const QString &key : table.keys)
        conditions.append(key + u" = ?"_s);
    const auto done =
        database.run(u"DELETE FROM %1 WHERE %2"_s.arg(table.name, conditions.join(" AND "_L1)), row.keys);
    return done ? Result<void>() : Result<void>(done.error());
}

/// A row of the table of measures, keys first.
Measure measureFrom(const QSqlQuery &row)
{
    Measure measure;
    measure.id = QUuid::fromString(row.value(1).toString());
    measure.step = row.value(3).toString();
    measure.title = row.value(4).toString();
    measure.about = row.value(5).toString();
    measure.owner = row.value(6).toString();
    measure.start = optionalDate(row.value(7));
    measure.due = optionalDate(row.value(8));
    measure.effort = sizeFromWord(row.value(9).toString());
    measure.impact = sizeFromWord(row.value(10).toString());
    measure.training = row.value(11).toString();
    measure.status = measureStatusFromWord(row.value(12).toString()).value_or(MeasureStatus::Idea);
    measure.extra = extraFrom(row.value(13));
    return measure;
}

/// Reads the parts of one assessment; the first value that the assessment refuses ends it.
class RowReader
{
public:
    RowReader(Database &database, const Instrument &instrument, QUuid id)
        : m_database(database), m_instrument(instrument), m_id(idText(id))
    {
    }

    Result<Assessment> read()
    {
        using Step = Result<void> (RowReader::*)();
        for (const Step step : {&RowReader::readHead, &RowReader::readTags, &RowReader::readGoals,
                                &RowReader::readTicks, &RowReader::readItems, &RowReader::readTargets,
                                &RowReader::readMeasures}) {
            if (const Result<void> done = (this->*step)(); !done)
                return done.error();
        }
        return m_assessment;
    }

private:
    Result<QSqlQuery> select(Table part, const QString &order)
    {
        const PartTable &table = partTables()[part];
        return m_database.run(u"SELECT %1 FROM %2 WHERE %3 = ? ORDER BY %4"_s.arg(
                                  (table.keys + table.columns).join(", "_L1), table.name, table.keys.first(), order),
                              {m_id});
    }

    static Result<void> accepted(const Result<void> &outcome)
    {
        if (outcome)
            return {};
        return Error{ErrorCode::LibraryContentChanged, {}, {}, u"a stored value is not valid"_s};
    }

    Result<void> readHead()
    {
        Result<QSqlQuery> query = select(AssessmentTable, u"id"_s);
        if (!query)
            return query.error();
        QSqlQuery &row = query.value();
        if (!row.next())
            return Error{ErrorCode::AssessmentNotFound, {m_id}, {}, {}};
        if (row.value(1).toString() != m_instrument.id || row.value(2).toString() != m_instrument.version)
            return Error{ErrorCode::UnknownInstrument, {row.value(1).toString(), row.value(2).toString()}, {}, {}};
        m_assessment = Assessment(QUuid::fromString(m_id), m_instrument,
                                  formFromWord(row.value(3).toString()).value_or(Form::Full));
        Commune commune;
        commune.name = row.value(5).toString();
        commune.kind = row.value(6).isNull() ? std::nullopt : communeKindFromWord(row.value(6).toString());
        commune.ags = optionalText(row.value(7));
        commune.state = optionalText(row.value(8));
        const QStringList nulls = row.value(9).toString().split(u' ');
        commune.agsIsNull = nulls.contains("ags"_L1);
        commune.stateIsNull = nulls.contains("state"_L1);
        commune.population = optionalInt(row.value(10));
        commune.employees = optionalInt(row.value(11));
        commune.extra = extraFrom(row.value(15));
        m_goals.ballots = row.value(14).toInt();
        m_goals.extra = extraFrom(row.value(16));
        m_assessment.setExtra(extraFrom(row.value(17)));
        for (const Result<void> &outcome :
             {m_assessment.setTitle(row.value(4).toString()), m_assessment.setCommune(commune),
              m_assessment.setConductedOn(optionalDate(row.value(12))),
              m_assessment.setFacilitator(row.value(13).toString())}) {
            if (!outcome)
                return accepted(outcome);
        }
        return {};
    }

    Result<void> readTags()
    {
        Result<QSqlQuery> query = select(TagTable, u"position"_s);
        if (!query)
            return query.error();
        QStringList tags;
        while (query.value().next())
            tags.append(query.value().value(2).toString());
        return accepted(m_assessment.setTags(tags));
    }

    Result<void> readGoals()
    {
        Result<QSqlQuery> points = select(PointsTable, u"goal_id"_s);
        if (!points)
            return points.error();
        while (points.value().next())
            m_goals.points.insert(points.value().value(1).toString(), points.value().value(2).toInt());
        Result<QSqlQuery> types = select(LeadingTable, u"type"_s);
        if (!types)
            return types.error();
        while (types.value().next()) {
            if (!m_goals.leadingTypes)
                m_goals.leadingTypes = PerType<int>{};
            if (const auto type = typeFromLetter(types.value().value(1).toString()))
                (*m_goals.leadingTypes)[*type] = types.value().value(2).toInt();
        }
        return accepted(m_assessment.setGoals(m_instrument, m_goals));
    }

    Result<void> readTicks()
    {
        Result<QSqlQuery> query = select(TickTable, u"behaviour_id, option_id"_s);
        if (!query)
            return query.error();
        QMap<QString, QStringList> ticks;
        while (query.value().next())
            ticks[query.value().value(1).toString()].append(query.value().value(2).toString());
        for (auto it = ticks.cbegin(); it != ticks.cend(); ++it) {
            if (const Result<void> done = accepted(m_assessment.setTicks(m_instrument, it.key(), it.value())); !done)
                return done;
        }
        return {};
    }

    Result<void> readItems()
    {
        Result<QSqlQuery> roundQuery = select(RoundTable, u"item_id, round"_s);
        if (!roundQuery)
            return roundQuery.error();
        QMap<QString, QList<Round>> rounds;
        QSqlQuery &vote = roundQuery.value();
        while (vote.next()) {
            Round round;
            for (int level = 0; level < LevelCount; ++level)
                round.counts[static_cast<std::size_t>(level)] = vote.value(3 + level).toInt();
            round.unknown = vote.value(8).toInt();
            round.notApplicable = vote.value(9).toInt();
            round.extra = extraFrom(vote.value(10));
            rounds[vote.value(1).toString()].append(round);
        }
        Result<QSqlQuery> query = select(AnswerTable, u"item_id"_s);
        if (!query)
            return query.error();
        QSqlQuery &row = query.value();
        while (row.next()) {
            ItemRecord record;
            record.answer = answerFrom(row.value(2));
            record.target = optionalInt(row.value(3));
            record.note = row.value(4).toString();
            record.evidence = row.value(5).toString();
            record.parked = row.value(6).toBool();
            record.extra = extraFrom(row.value(7));
            const QString itemId = row.value(1).toString();
            record.rounds = rounds.value(itemId);
            const Result<void> done = accepted(m_assessment.setItemRecord(m_instrument, itemId, record));
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> readTargets()
    {
        Result<QSqlQuery> query = select(TargetTable, u"scale_id"_s);
        if (!query)
            return query.error();
        while (query.value().next()) {
            const Result<void> done = accepted(m_assessment.setTarget(
                m_instrument, query.value().value(1).toString(), query.value().value(2).toDouble()));
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> readMeasures()
    {
        Result<QSqlQuery> query = select(MeasureTable, u"position"_s);
        if (!query)
            return query.error();
        QList<Measure> measures;
        QSqlQuery &row = query.value();
        while (row.next())
            measures.append(measureFrom(row));
        return accepted(m_assessment.setMeasures(m_instrument, measures));
    }

    Database &m_database;
    const Instrument &m_instrument;
    QString m_id;
    Assessment m_assessment;
    GoalPoints m_goals;
};

} // namespace

const QList<PartTable> &partTables()
{
    static const QList<PartTable> tables{
        {u"assessment"_s,
         {u"id"_s},
         {u"instrument_id"_s, u"instrument_version"_s, u"form"_s, u"title"_s, u"commune_name"_s, u"commune_kind"_s,
          u"commune_ags"_s, u"commune_state"_s, u"commune_nulls"_s, u"population"_s, u"employees"_s,
          u"conducted_on"_s, u"facilitator"_s, u"ballots"_s, u"commune_extra"_s, u"goals_extra"_s, u"extra"_s}},
        {u"assessment_tag"_s, {u"assessment_id"_s, u"position"_s}, {u"tag"_s}},
        {u"goal_points"_s, {u"assessment_id"_s, u"goal_id"_s}, {u"points"_s}},
        {u"leading_type"_s, {u"assessment_id"_s, u"type"_s}, {u"persons"_s}},
        {u"behaviour_tick"_s, {u"assessment_id"_s, u"behaviour_id"_s, u"option_id"_s}, {}},
        {u"item_answer"_s,
         {u"assessment_id"_s, u"item_id"_s},
         {u"answer"_s, u"target"_s, u"note"_s, u"evidence"_s, u"parked"_s, u"extra"_s}},
        {u"vote_round"_s,
         {u"assessment_id"_s, u"item_id"_s, u"round"_s},
         {u"level0"_s, u"level1"_s, u"level2"_s, u"level3"_s, u"level4"_s, u"unknown"_s, u"not_applicable"_s,
          u"extra"_s}},
        {u"target"_s, {u"assessment_id"_s, u"scale_id"_s}, {u"target"_s}},
        {u"measure"_s,
         {u"assessment_id"_s, u"id"_s},
         {u"position"_s, u"step"_s, u"title"_s, u"about"_s, u"owner"_s, u"start_on"_s, u"due_on"_s, u"effort"_s,
          u"impact"_s, u"training"_s, u"status"_s, u"extra"_s}},
    };
    return tables;
}

QList<PartRow> rowsOf(const Assessment &assessment)
{
    const QString id = idText(assessment.id());
    QList<PartRow> rows{headRow(assessment, id)};
    for (qsizetype i = 0; i < assessment.tags().size(); ++i)
        rows.append({TagTable, {id, static_cast<int>(i)}, {textValue(assessment.tags()[i])}});
    const GoalPoints &goals = assessment.goals();
    for (auto it = goals.points.cbegin(); it != goals.points.cend(); ++it)
        rows.append({PointsTable, {id, it.key()}, {it.value()}});
    if (goals.leadingTypes) {
        for (const TypeKey type : AllTypes)
            rows.append({LeadingTable, {id, letterOf(type)}, {(*goals.leadingTypes)[type]}});
    }
    for (auto it = assessment.behaviour().cbegin(); it != assessment.behaviour().cend(); ++it) {
        for (const QString &option : it.value())
            rows.append({TickTable, {id, it.key(), option}, {}});
    }
    appendItems(assessment, id, rows);
    for (auto it = assessment.targets().cbegin(); it != assessment.targets().cend(); ++it)
        rows.append({TargetTable, {id, it.key()}, {it.value()}});
    appendMeasures(assessment, id, rows);
    return rows;
}

QString contentHashOf(const QList<PartRow> &rows)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const PartRow &row : rows) {
        hash.addData(keyOf(row).toUtf8());
        for (const QVariant &value : row.values) {
            hash.addData(value.isNull() ? QByteArrayView("\x1D") : QByteArrayView("\x1E"));
            hash.addData(value.toString().toUtf8());
        }
        hash.addData(QByteArrayView("\x1C"));
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> writeDifference(Database &database, const QList<PartRow> &before, const QList<PartRow> &after)
{
    QMap<QString, PartRow> old;
    for (const PartRow &row : before)
        old.insert(keyOf(row), row);
    QList<PartRow> changed;
    for (const PartRow &row : after) {
        const auto previous = old.constFind(keyOf(row));
        if (previous == old.constEnd() || *previous != row)
            changed.append(row);
        if (previous != old.constEnd())
            old.remove(keyOf(row));
    }
    for (const PartRow &row : std::as_const(old)) {
        if (Result<void> done = erase(database, row); !done)
            return done;
    }
    for (const PartRow &row : std::as_const(changed)) {
        if (Result<void> done = upsert(database, row); !done)
            return done;
    }
    return {};
}

Result<Assessment> readRows(Database &database, const Instrument &instrument, QUuid id)
{
    return RowReader(database, instrument, id).read();
}

Result<QHash<QUuid, QList<Measure>>> readAllMeasures(Database &database)
{
    const PartTable &table = partTables()[MeasureTable];
    Result<QSqlQuery> query = database.run(u"SELECT %1 FROM %2 ORDER BY %3, position"_s.arg(
        (table.keys + table.columns).join(", "_L1), table.name, table.keys.first()));
    if (!query)
        return query.error();
    QHash<QUuid, QList<Measure>> measures;
    QSqlQuery &row = query.value();
    while (row.next())
        measures[QUuid::fromString(row.value(0).toString())].append(measureFrom(row));
    return measures;
}

} // namespace vierklang
