// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/base/error.h"
#include "app/storage/library.h"

#include <QList>
#include <QString>

#include <optional>

namespace vierklang {

/// What the import of one file would do.
struct ImportEntry
{
    enum class Kind { New, Unchanged, Changed, Broken };

    QString path;
    Kind kind = Kind::Broken;
    std::optional<Assessment> assessment; ///< unless broken
    std::optional<Error> error;           ///< when broken
};

/// The preview of an import: nothing happens before it is applied.
struct ImportPlan
{
    QList<ImportEntry> entries;

    [[nodiscard]] int count(ImportEntry::Kind kind) const;
};

/// Reads the files and compares them with the library; changes nothing. A second file with the same id in one
/// plan counts as broken (DuplicateValue): the person decides which one to take.
[[nodiscard]] ImportPlan planImport(const QStringList &paths, const Instrument &instrument, Library &library);

/// The same for the library at a path, without a trace: one that is not there yet counts as empty and is not made.
/// Errors as Library::open.
[[nodiscard]] Result<ImportPlan> previewImport(const QStringList &paths, const Instrument &instrument,
                                               const QString &libraryPath, const QDateTime &now);

/// Adds what is new and replaces what is changed, all in one transaction after a backup; the rest is left out.
[[nodiscard]] Result<void> applyImport(const ImportPlan &plan, const Instrument &instrument, Library &library,
                                       const QDateTime &now);

} // namespace vierklang
