// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/scoring/assessmentresult.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace vierklang {

/// Reads an assessment file; see `readAssessment` for what it refuses.
[[nodiscard]] Result<Assessment> assessmentFromFile(const QString &path, const Instrument &instrument);

/// Writes an assessment file atomically.
[[nodiscard]] Result<void> assessmentToFile(const QString &path, const Assessment &assessment,
                                            const Instrument &instrument);

/// The result as one line of JSON (formats.md 2).
[[nodiscard]] QByteArray resultLine(const Assessment &assessment, const AssessmentResult &result);

/// Validates a file of any of the four kinds, told apart by their content: a library (SQLite), an instrument, a brand or an
/// assessment (JSON). Changes nothing.
[[nodiscard]] Result<void> checkFile(const QString &path, const Instrument &instrument, const QDateTime &now);

/// One of the fictional communes.
[[nodiscard]] Result<Assessment> exampleByName(const Instrument &instrument, const QString &name);

} // namespace vierklang
