// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/measureoverview.h"

#include "app/assessment/measurewords.h"
#include "app/base/nameorder.h"
#include "app/exchange/filestore.h"
#include "app/exchange/icalendar.h"
#include "app/workflow/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

QSet<QUuid> idsOf(const MeasureSource &source)
{
    QSet<QUuid> ids;
    for (const Measure &measure : source.measures)
        ids.insert(measure.id);
    return ids;
}

/// The latest first; of equal days the one changed last.
QList<MeasureSource> latestFirst(QList<MeasureSource> sources)
{
    std::sort(sources.begin(), sources.end(), [](const MeasureSource &a, const MeasureSource &b) {
        const QDate dayA = a.conductedOn.value_or(QDate(1, 1, 1));
        const QDate dayB = b.conductedOn.value_or(QDate(1, 1, 1));
        if (dayA != dayB)
            return dayA > dayB;
        return a.changedAt != b.changedAt ? a.changedAt > b.changedAt : a.assessment < b.assessment;
    });
    return sources;
}

Urgency urgencyOf(const Measure &measure, QDate today)
{
    if (measure.status == MeasureStatus::Done)
        return Urgency::Done;
    if (measure.status == MeasureStatus::Dropped)
        return Urgency::Dropped;
    if (!measure.due)
        return Urgency::Undated;
    return *measure.due < today ? Urgency::Overdue : Urgency::Ahead;
}

ListedMeasure listed(const Measure &measure, const MeasureSource &source, QDate today)
{
    return {measure, source.assessment,          source.commune,
            source.changedAt, urgencyOf(measure, today), measure.due ? today.daysTo(*measure.due) : 0};
}

void sortByUrgency(QList<ListedMeasure> &measures)
{
    const QCollator order = nameOrder();
    std::sort(measures.begin(), measures.end(), [&order](const ListedMeasure &a, const ListedMeasure &b) {
        if (a.urgency != b.urgency)
            return a.urgency < b.urgency;
        const QDate dueA = a.measure.due.value_or(QDate(9999, 12, 31));
        const QDate dueB = b.measure.due.value_or(QDate(9999, 12, 31));
        if (dueA != dueB)
            return dueA < dueB;
        if (const int names = order.compare(a.commune, b.commune); names != 0)
            return names < 0;
        if (const int titles = order.compare(a.measure.title, b.measure.title); titles != 0)
            return titles < 0;
        return a.measure.id < b.measure.id;
    });
}

QString notesOf(const ListedMeasure &listed, const Instrument &instrument, Language language)
{
    const auto line = [](const QString &name, const QString &value) { return name + u": "_s + value; };
    QStringList lines{line(QCoreApplication::translate("Measures", "Status"),
                           statusWording(listed.measure.status, language))};
    if (!listed.measure.owner.isEmpty())
        lines.append(line(QCoreApplication::translate("Measures", "Owner"), listed.measure.owner));
    if (const Dimension *about = instrument.dimension(listed.measure.about))
        lines.append(line(QCoreApplication::translate("Measures", "About"), about->name.in(language)));
    if (const QString training = trainingIn(listed.measure, instrument, language); !training.isEmpty())
        lines.append(line(QCoreApplication::translate("Measures", "Training"), training));
    return lines.join(u'\n');
}

} // namespace

QList<MeasureSource> measureSources(const QList<LibraryEntry> &entries, const QHash<QUuid, QList<Measure>> &measures)
{
    QList<MeasureSource> sources;
    for (const LibraryEntry &entry : entries) {
        if (measures.contains(entry.id))
            sources.append({entry.id, entry.communeName, entry.conductedOn, entry.changedAt, measures.value(entry.id)});
    }
    return sources;
}

MeasureSource measureSource(const Assessment &assessment)
{
    const QDate day = assessment.conductedOn().value_or(QDate(2020, 1, 1));
    return {assessment.id(), assessment.commune().name, assessment.conductedOn(), QDateTime(day, QTime(0, 0), Qt::UTC),
            assessment.measures()};
}

QList<ListedMeasure> listedMeasures(const QList<MeasureSource> &sources, QDate today)
{
    QList<ListedMeasure> measures;
    QSet<QUuid> seen; ///< in any later assessment
    for (const MeasureSource &source : latestFirst(sources)) {
        const QSet<QUuid> ids = idsOf(source);
        const bool wasContinued = ids.intersects(seen);
        seen.unite(ids);
        if (wasContinued)
            continue;
        for (const Measure &measure : source.measures)
            measures.append(listed(measure, source, today));
    }
    sortByUrgency(measures);
    return measures;
}

bool MeasureFilter::matches(const ListedMeasure &listed) const
{
    if (status ? listed.measure.status != *status : openOnly && !listed.isOpen())
        return false;
    return !owner || listed.measure.owner.trimmed().compare(owner->trimmed(), Qt::CaseInsensitive) == 0;
}

QStringList ownersOf(const QList<ListedMeasure> &measures)
{
    QHash<QString, QString> names;
    bool isSomewhereMissing = false;
    for (const ListedMeasure &listed : measures) {
        const QString name = listed.measure.owner.trimmed();
        isSomewhereMissing = isSomewhereMissing || name.isEmpty();
        if (!name.isEmpty() && !names.contains(name.toCaseFolded()))
            names.insert(name.toCaseFolded(), name);
    }
    QStringList owners = names.values();
    const QCollator order = nameOrder();
    std::sort(owners.begin(), owners.end(), [&order](const QString &a, const QString &b) {
        const int difference = order.compare(a, b);
        return difference != 0 ? difference < 0 : a < b;
    });
    if (isSomewhereMissing)
        owners.append(QString());
    return owners;
}

QString urgencyWording(const ListedMeasure &listed)
{
    const int days = static_cast<int>(-listed.daysLeft);
    if (listed.urgency == Urgency::Overdue)
        return QCoreApplication::translate("Measures", "%n day(s) overdue", nullptr, days);
    if (listed.urgency == Urgency::Ahead && listed.daysLeft == 0)
        return QCoreApplication::translate("Measures", "due today");
    return {};
}

QByteArray calendarOf(const QList<ListedMeasure> &measures, const Instrument &instrument, Language language)
{
    QList<CalendarDay> days;
    for (const ListedMeasure &listed : measures) {
        if (!listed.measure.due)
            continue;
        QString title = titleIn(listed.measure, instrument, language);
        if (listed.measure.status == MeasureStatus::Done)
            title = QCoreApplication::translate("Measures", "Done: %1").arg(title);
        if (!listed.commune.isEmpty())
            title = listed.commune + u": "_s + title;
        days.append({listed.measure.id, *listed.measure.due, title, notesOf(listed, instrument, language),
                     listed.changedAt, listed.measure.status == MeasureStatus::Dropped});
    }
    return calendarOf(days);
}

int datedAmong(const QList<ListedMeasure> &measures)
{
    return static_cast<int>(std::count_if(measures.cbegin(), measures.cend(),
                                          [](const ListedMeasure &listed) { return listed.measure.due.has_value(); }));
}

Result<void> saveCalendar(const QString &path, const QList<ListedMeasure> &measures, const Instrument &instrument,
                          Language language)
{
    return writeFileAtomically(path, calendarOf(measures, instrument, language));
}

} // namespace vierklang
