// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace vierklang::test {

/// Validates with an independent library (valijson): the readers of the program are not their own judge.
/// Returns what is wrong, with its place; empty when the document meets the schema.
[[nodiscard]] QStringList schemaProblems(const QJsonObject &schema, const QJsonObject &document);

} // namespace vierklang::test
