// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/measure.h"
#include "app/base/result.h"
#include "app/instrument/instrument.h"
#include "app/storage/library.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace vierklang {

/// The measures of one assessment and what tells when they were written down.
struct MeasureSource
{
    QUuid assessment;
    QString commune;
    std::optional<QDate> conductedOn;
    QDateTime changedAt; ///< last change of the assessment
    QList<Measure> measures;
};

/// From the library: the measures that belong to these assessments.
[[nodiscard]] QList<MeasureSource> measureSources(const QList<LibraryEntry> &entries,
                                                  const QHash<QUuid, QList<Measure>> &measures);
/// From a file, which does not say when it was changed last: its day, at midnight UTC, stands for that.
[[nodiscard]] MeasureSource measureSource(const Assessment &assessment);

/// How urgent a measure is, in the order of the list.
enum class Urgency { Overdue, Ahead, Undated, Done, Dropped };

/// One measure of one commune.
struct ListedMeasure
{
    Measure measure;
    QUuid assessment; ///< whose state of the measure counts
    QString commune;
    QDateTime changedAt;
    Urgency urgency = Urgency::Undated;
    qint64 daysLeft = 0; ///< until it is due, negative when overdue; 0 without a date

    [[nodiscard]] bool isOpen() const { return urgency < Urgency::Done; }
};

/// Every measure once: when several assessments have it, because it was taken over into the next year, its state in the
/// latest of them counts. What a later assessment that took over measures no longer has, was given up there and is not
/// listed. Overdue ones first, the longest overdue at the top; then by due date, without a date, done, dropped; equal ones
/// by commune and title.
[[nodiscard]] QList<ListedMeasure> listedMeasures(const QList<MeasureSource> &sources, QDate today);

/// Which measures a list shows.
struct MeasureFilter
{
    bool openOnly = true;                ///< neither done nor dropped; without effect when a status is set
    std::optional<MeasureStatus> status;
    std::optional<QString> owner;        ///< empty: nobody is named

    [[nodiscard]] bool matches(const ListedMeasure &measure) const;
    friend bool operator==(const MeasureFilter &, const MeasureFilter &) = default;
};

/// Who is named, each once, sorted as people do; an empty name at the end when some have none. Case makes no difference.
[[nodiscard]] QStringList ownersOf(const QList<ListedMeasure> &measures);

/// "seit 12 Tagen überfällig", "heute fällig"; empty when there is nothing to add to the date. In the language of the
/// installed translator.
[[nodiscard]] QString urgencyWording(const ListedMeasure &measure);

/// A calendar file with the due dates of these measures (docs/formats.md); those without a date are left out.
[[nodiscard]] QByteArray calendarOf(const QList<ListedMeasure> &measures, const Instrument &instrument,
                                    Language language);
/// How many of them have a date, and so would stand in that calendar.
[[nodiscard]] int datedAmong(const QList<ListedMeasure> &measures);
/// Writes that file. Error: FileNotWritable.
[[nodiscard]] Result<void> saveCalendar(const QString &path, const QList<ListedMeasure> &measures,
                                        const Instrument &instrument, Language language);

} // namespace vierklang
