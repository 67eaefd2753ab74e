// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/workshopstore.h"

#include "app/storage/sqlvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// A library that is only read may be older.
constexpr int DecisionsSince = 3;

/// The head without the things that have tables of their own.
bool sameHead(const WorkshopState &a, const WorkshopState &b)
{
    WorkshopState likeA = b;
    likeA.room.groups = a.room.groups;
    likeA.minutes = a.minutes;
    likeA.vote = a.vote;
    likeA.decided = a.decided;
    return a == likeA;
}

Round roundFrom(const QSqlQuery &row)
{
    Round round;
    for (std::size_t level = 0; level < round.counts.size(); ++level)
        round.counts[level] = row.value(static_cast<int>(level)).toInt();
    round.unknown = row.value(LevelCount).toInt();
    round.notApplicable = row.value(LevelCount + 1).toInt();
    return round;
}

} // namespace

Result<void> WorkshopStore::run(const QString &sql, const QVariantList &values)
{
    const auto done = m_library->m_database->run(sql, values);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<std::optional<WorkshopState>> WorkshopStore::read(QUuid assessmentId)
{
    const QString id = idText(assessmentId);
    Result<std::optional<WorkshopState>> state = readHead(id);
    if (!state || !state.value())
        return state;
    if (const Result<void> done = readParts(id, *state.value()); !done)
        return done.error();
    return state;
}

Result<std::optional<WorkshopState>> WorkshopStore::readHead(const QString &id)
{
    Result<QSqlQuery> query = m_library->m_database->run(
        u"SELECT started_at, room_size, step, topic, phase, round, core_only, revisiting, ballots_open, paused, "
        u"elapsed_seconds, step_seconds, topic_seconds, granted_seconds, repeat_on, finished FROM workshop "
        u"WHERE assessment_id = ?"_s,
        {id});
    if (!query)
        return query.error();
    const QSqlQuery &row = query.value();
    if (!query.value().next())
        return std::optional<WorkshopState>();
    const std::optional<WorkshopStep> step = workshopStepFromWord(row.value(2).toString());
    const std::optional<VotePhase> phase = votePhaseFromWord(row.value(4).toString());
    WorkshopState state;
    state.startedAt = QDateTime::fromString(row.value(0).toString(), Qt::ISODateWithMs);
    if (!step || !phase || !state.startedAt.isValid())
        return Error{ErrorCode::LibraryContentChanged, {m_library->path()}, {}, u"workshop "_s + id};
    state.room.persons = row.value(1).toInt();
    state.step = *step;
    state.topic = row.value(3).toString();
    state.phase = *phase;
    state.round = row.value(5).toInt();
    state.coreOnly = row.value(6).toBool();
    state.revisiting = row.value(7).toBool();
    state.ballotsOpen = row.value(8).toBool();
    state.paused = row.value(9).toBool();
    state.times = {row.value(10).toInt(), row.value(11).toInt(), row.value(12).toInt(), row.value(13).toInt()};
    state.repeatOn = optionalDate(row.value(14));
    state.finished = row.value(15).toBool();
    return std::optional(state);
}

Result<void> WorkshopStore::readParts(const QString &id, WorkshopState &state)
{
    Database &database = *m_library->m_database;
    Result<QSqlQuery> groups =
        database.run(u"SELECT group_id, members FROM workshop_group WHERE assessment_id = ?"_s, {id});
    Result<QSqlQuery> minutes =
        database.run(u"SELECT item_id, minute, owner FROM workshop_minute WHERE assessment_id = ?"_s, {id});
    Result<QSqlQuery> vote = database.run(
        u"SELECT level0, level1, level2, level3, level4, unknown, not_applicable FROM workshop_vote "
        u"WHERE assessment_id = ?"_s,
        {id});
    for (const Result<QSqlQuery> *query : {&groups, &minutes, &vote}) {
        if (!*query)
            return query->error();
    }
    while (groups.value().next())
        state.room.groups.insert(groups.value().value(0).toString(), groups.value().value(1).toInt());
    while (minutes.value().next())
        state.minutes.insert(minutes.value().value(0).toString(),
                             {minutes.value().value(1).toString(), minutes.value().value(2).toString()});
    if (vote.value().next())
        state.vote = roundFrom(vote.value());
    return readDecisions(id, state);
}

Result<void> WorkshopStore::readDecisions(const QString &id, WorkshopState &state)
{
    if (m_library->m_schema < DecisionsSince)
        return {};
    Result<QSqlQuery> query =
        m_library->m_database->run(u"SELECT item_id FROM workshop_decision WHERE assessment_id = ?"_s, {id});
    if (!query)
        return query.error();
    while (query.value().next())
        state.decided.insert(query.value().value(0).toString());
    return {};
}

Result<QList<QUuid>> WorkshopStore::unfinished()
{
    Result<QSqlQuery> query = m_library->m_database->run(
        u"SELECT w.assessment_id FROM workshop w JOIN shelf s ON s.assessment_id = w.assessment_id "
        u"WHERE w.finished = 0 AND s.deleted_at IS NULL ORDER BY w.started_at DESC, w.assessment_id"_s);
    if (!query)
        return query.error();
    QList<QUuid> ids;
    while (query.value().next())
        ids.append(QUuid::fromString(query.value().value(0).toString()));
    return ids;
}

Result<void> WorkshopStore::write(QUuid assessmentId, const std::optional<WorkshopState> &before,
                                  const WorkshopState &after)
{
    if (before == after)
        return {};
    const QString id = idText(assessmentId);
    const WorkshopState old = before.value_or(WorkshopState());
    return m_library->transact([&]() -> Result<void> {
        if (!before || !sameHead(old, after)) {
            if (Result<void> done = writeHead(id, after); !done)
                return done;
        }
        if (old.room.groups != after.room.groups) {
            if (Result<void> done = writeGroups(id, after.room.groups); !done)
                return done;
        }
        if (Result<void> done = writeMinutes(id, old.minutes, after.minutes); !done)
            return done;
        if (Result<void> done = writeDecisions(id, old.decided, after.decided); !done)
            return done;
        if (old.vote != after.vote) {
            if (Result<void> done = writeCounts(id, after.vote); !done)
                return done;
        }
        return m_library->countChange();
    });
}

Result<void> WorkshopStore::writeHead(const QString &id, const WorkshopState &state)
{
    return run(u"INSERT INTO workshop (assessment_id, started_at, room_size, step, topic, phase, round, core_only, "
               u"revisiting, ballots_open, paused, elapsed_seconds, step_seconds, topic_seconds, granted_seconds, "
               u"repeat_on, finished) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
               u"ON CONFLICT (assessment_id) DO UPDATE SET started_at = excluded.started_at, "
               u"room_size = excluded.room_size, step = excluded.step, topic = excluded.topic, "
               u"phase = excluded.phase, round = excluded.round, core_only = excluded.core_only, "
               u"revisiting = excluded.revisiting, ballots_open = excluded.ballots_open, paused = excluded.paused, "
               u"elapsed_seconds = excluded.elapsed_seconds, step_seconds = excluded.step_seconds, "
               u"topic_seconds = excluded.topic_seconds, granted_seconds = excluded.granted_seconds, "
               u"repeat_on = excluded.repeat_on, finished = excluded.finished"_s,
               {id, timeText(state.startedAt), state.room.persons, wordOf(state.step), textValue(state.topic),
                wordOf(state.phase), state.round, state.coreOnly ? 1 : 0, state.revisiting ? 1 : 0,
                state.ballotsOpen ? 1 : 0, state.paused ? 1 : 0, state.times.elapsed, state.times.step,
                state.times.topic, state.times.granted, orNull(state.repeatOn), state.finished ? 1 : 0});
}

Result<void> WorkshopStore::writeGroups(const QString &id, const QMap<QString, int> &groups)
{
    if (Result<void> done = run(u"DELETE FROM workshop_group WHERE assessment_id = ?"_s, {id}); !done)
        return done;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        const Result<void> done = run(
            u"INSERT INTO workshop_group (assessment_id, group_id, members) VALUES (?, ?, ?)"_s,
            {id, it.key(), it.value()});
        if (!done)
            return done;
    }
    return {};
}

Result<void> WorkshopStore::writeMinutes(const QString &id, const QMap<QString, Minute> &before,
                                         const QMap<QString, Minute> &after)
{
    for (const QString &itemId : before.keys()) {
        if (after.contains(itemId))
            continue;
        const Result<void> done =
            run(u"DELETE FROM workshop_minute WHERE assessment_id = ? AND item_id = ?"_s, {id, itemId});
        if (!done)
            return done;
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (before.contains(it.key()) && before.value(it.key()) == it.value())
            continue;
        const Result<void> done =
            run(u"INSERT INTO workshop_minute (assessment_id, item_id, minute, owner) VALUES (?, ?, ?, ?) "
                u"ON CONFLICT (assessment_id, item_id) DO UPDATE SET minute = excluded.minute, "
                u"owner = excluded.owner"_s,
                {id, it.key(), textValue(it.value().text), textValue(it.value().owner)});
        if (!done)
            return done;
    }
    return {};
}

Result<void> WorkshopStore::writeDecisions(const QString &id, const QSet<QString> &before, const QSet<QString> &after)
{
    for (const QString &itemId : before - after) {
        const Result<void> done =
            run(u"DELETE FROM workshop_decision WHERE assessment_id = ? AND item_id = ?"_s, {id, itemId});
        if (!done)
            return done;
    }
    for (const QString &itemId : after - before) {
        const Result<void> done =
            run(u"INSERT INTO workshop_decision (assessment_id, item_id) VALUES (?, ?)"_s, {id, itemId});
        if (!done)
            return done;
    }
    return {};
}

Result<void> WorkshopStore::writeCounts(const QString &id, const Round &vote)
{
    if (votesIn(vote) == 0)
        return run(u"DELETE FROM workshop_vote WHERE assessment_id = ?"_s, {id});
    QVariantList values{id};
    for (const int votes : vote.counts)
        values.append(votes);
    values << vote.unknown << vote.notApplicable;
    return run(u"INSERT INTO workshop_vote (assessment_id, level0, level1, level2, level3, level4, unknown, "
               u"not_applicable) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (assessment_id) DO UPDATE SET "
               u"level0 = excluded.level0, level1 = excluded.level1, level2 = excluded.level2, "
               u"level3 = excluded.level3, level4 = excluded.level4, unknown = excluded.unknown, "
               u"not_applicable = excluded.not_applicable"_s,
               values);
}

void WorkshopStore::settleIf(bool written)
{
    // What was written stays, even if the log cannot be cleared just now (a full disk): the next count clears it.
    if (written)
        static_cast<void>(m_library->settle().isOk());
}

Result<void> WorkshopStore::writeVote(QUuid assessmentId, const Round &vote)
{
    Result<void> written = m_library->transact([&] { return writeCounts(idText(assessmentId), vote); });
    settleIf(written.isOk());
    return written;
}

Result<void> WorkshopStore::blurBallots(QUuid assessmentId)
{
    const QString id = idText(assessmentId);
    Result<void> written = m_library->transact([&]() -> Result<void> {
        Result<QSqlQuery> query = m_library->m_database->run(
            u"SELECT goal_id, points FROM goal_points WHERE assessment_id = ? ORDER BY goal_id"_s, {id});
        if (!query)
            return query.error();
        QList<std::pair<QString, int>> sums;
        while (query.value().next())
            sums.append({query.value().value(0).toString(), query.value().value(1).toInt()});
        if (Result<void> done = run(u"DELETE FROM goal_points WHERE assessment_id = ?"_s, {id}); !done)
            return done;
        for (const auto &[goalId, points] : sums) {
            const Result<void> done =
                run(u"INSERT INTO goal_points (assessment_id, goal_id, points) VALUES (?, ?, ?)"_s,
                    {id, goalId, points});
            if (!done)
                return done;
        }
        return {};
    });
    settleIf(written.isOk());
    return written;
}

} // namespace vierklang
