// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/storage/database.h"

#include <QHash>
#include <QVariantList>

namespace vierklang {

/// A table of the library that holds a part of an assessment: `keys` first, then `columns`.
struct PartTable
{
    QString name;
    QStringList keys;
    QStringList columns;
};

/// One row of a part table.
struct PartRow
{
    qsizetype table = 0; ///< index into `partTables()`
    QVariantList keys;
    QVariantList values;

    friend bool operator==(const PartRow &, const PartRow &) = default;
};

/// All part tables, the assessment's own first: others refer to it.
[[nodiscard]] const QList<PartTable> &partTables();

/// An assessment as rows, in one fixed order. There is no other way into the library.
[[nodiscard]] QList<PartRow> rowsOf(const Assessment &assessment);

/// SHA-256 over the rows, hex: finds changes that SQLite itself cannot see (reliability.md 0, finding 3).
[[nodiscard]] QString contentHashOf(const QList<PartRow> &rows);

/// Writes what differs between two states of one assessment; rows that stayed the same are not touched.
[[nodiscard]] Result<void> writeDifference(Database &database, const QList<PartRow> &before,
                                           const QList<PartRow> &after);

/// Reads an assessment back; every value passes through the checks of `Assessment`.
/// Errors: AssessmentNotFound, LibraryContentChanged (a value is not valid).
[[nodiscard]] Result<Assessment> readRows(Database &database, const Instrument &instrument, QUuid id);

/// The measures of all assessments at once, each group's in its order, by the assessment's id.
[[nodiscard]] Result<QHash<QUuid, QList<Measure>>> readAllMeasures(Database &database);

} // namespace vierklang
