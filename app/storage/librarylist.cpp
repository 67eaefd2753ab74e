// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/librarylist.h"

#include "app/scoring/typelabelword.h"
#include "app/storage/sqlvalues.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {


QString archivedAt(int schema) { return schema >= ArchiveSince ? u"s.archived_at"_s : u"NULL"_s; }

LibraryEntry entryOf(const QSqlQuery &row)
{
    LibraryEntry entry;
    entry.id = QUuid::fromString(row.value(0).toString());
    entry.communeName = row.value(1).toString();
    entry.title = row.value(2).toString();
    if (!row.value(3).isNull())
        entry.conductedOn = QDate::fromString(row.value(3).toString(), Qt::ISODate);
    entry.form = formFromWord(row.value(4).toString()).value_or(Form::Full);
    entry.changedAt = QDateTime::fromString(row.value(5).toString(), Qt::ISODateWithMs);
    entry.answered = row.value(6).toInt();
    entry.asked = row.value(7).toInt();
    entry.typeComplete = row.value(8).toBool();
    entry.revealed = row.value(9).toBool();
    entry.label = typeLabelFromWord(row.value(10).toString()).value_or(TypeLabel::Open);
    entry.leading = typeFromLetter(row.value(11).toString()).value_or(TypeKey::B);
    entry.second = typeFromLetter(row.value(12).toString()).value_or(TypeKey::O);
    entry.deleted = !row.value(13).isNull();
    if (entry.deleted)
        entry.deletedAt = QDateTime::fromString(row.value(13).toString(), Qt::ISODateWithMs);
    entry.kind = communeKindFromWord(row.value(14).toString());
    entry.state = row.value(15).toString();
    if (!row.value(16).isNull())
        entry.population = row.value(16).toInt();
    entry.archived = !row.value(17).isNull();
    return entry;
}

/// In one pass for many; for a few, one look each is quicker.
Result<void> addTags(Database &database, QList<LibraryEntry> &entries)
{
    constexpr qsizetype Few = 50;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < entries.size(); ++i)
        places.insert(idText(entries[i].id), i);
    const QString all = u"SELECT assessment_id, tag FROM assessment_tag %1 ORDER BY assessment_id, position"_s;
    QStringList marks;
    QVariantList ids;
    for (qsizetype i = 0; entries.size() <= Few && i < entries.size(); ++i) {
        marks.append(u"?"_s);
        ids.append(idText(entries[i].id));
    }
    const QString some = marks.isEmpty() ? QString() : u"WHERE assessment_id IN (%1)"_s.arg(marks.join(u','));
    Result<QSqlQuery> tags = database.run(all.arg(some), ids);
    if (!tags)
        return tags.error();
    while (tags.value().next()) {
        if (const auto at = places.constFind(tags.value().value(0).toString()); at != places.cend())
            entries[at.value()].tags.append(tags.value().value(1).toString());
    }
    return {};
}

} // namespace

Result<QList<LibraryEntry>> listEntries(Database &database, int schema, const QString &condition,
                                        const QVariantList &values, int most)
{
    // The order of the join is given: the few changed last come from the index on the time of the change.
    Result<QSqlQuery> query = database.run(
        u"SELECT a.id, a.commune_name, a.title, a.conducted_on, a.form, s.changed_at, s.answered, s.asked, "
        u"s.type_complete, s.revealed, s.label, s.leading, s.second, s.deleted_at, "
        u"a.commune_kind, a.commune_state, a.population, %2 "
        u"FROM shelf s CROSS JOIN assessment a ON a.id = s.assessment_id WHERE %1 "
        u"ORDER BY s.changed_at DESC, a.id LIMIT %3"_s.arg(condition, archivedAt(schema))
            .arg(most),
        values);
    if (!query)
        return query.error();
    QList<LibraryEntry> entries;
    while (query.value().next())
        entries.append(entryOf(query.value()));
    if (entries.isEmpty())
        return entries;
    if (const Result<void> tagged = addTags(database, entries); !tagged)
        return tagged.error();
    return entries;
}

Result<LibraryCounts> countEntries(Database &database, int schema)
{
    Result<QSqlQuery> query = database.run(
        u"SELECT total(s.deleted_at IS NULL AND %1 IS NULL), total(s.deleted_at IS NULL AND %1 IS NOT NULL), "
        u"total(s.deleted_at IS NOT NULL) FROM shelf s"_s.arg(archivedAt(schema)));
    if (!query)
        return query.error();
    LibraryCounts counts;
    if (query.value().next()) {
        counts.listed = query.value().value(0).toInt();
        counts.archived = query.value().value(1).toInt();
        counts.deleted = query.value().value(2).toInt();
    }
    return counts;
}

} // namespace vierklang
