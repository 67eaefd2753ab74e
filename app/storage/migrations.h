// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

#include <QStringList>

namespace vierklang {

/// The numbered steps resources/sql/NNNN_*.sql; step N leads to schema N. Released steps are never edited.
[[nodiscard]] QStringList migrationFiles();
/// The schema this program writes.
[[nodiscard]] int currentSchema();

/// Applies the steps that are missing, one transaction each, then checks the foreign keys.
[[nodiscard]] Result<void> migrate(Database &database, int fromSchema, const QStringList &files);

/// The statements of a step: separated by semicolons at the end of a line, without comments.
[[nodiscard]] QStringList statementsOf(const QString &sql);

} // namespace vierklang
