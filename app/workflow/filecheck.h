// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/base/secret.h"
#include "app/scoring/assessmentresult.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace vierklang {

/// Reads an assessment from a file of any kind that holds one, told apart by its content: an assessment file, one that is
/// protected with a password, a sheet of answers (CSV; also by its name). Errors: see `readAssessment`, `unseal` and
/// `readAnswerSheet`. Safe to call from any thread.
[[nodiscard]] Result<Assessment> assessmentFromFile(const QString &path, const Instrument &instrument,
                                                    const Secret &secret = {});

/// Is this a file that can only be read with a password? No for what cannot be read at all.
[[nodiscard]] bool needsPassword(const QString &path);

/// Writes an assessment file atomically, protected with the password if there is one. Errors: FileNotWritable, of `seal`.
[[nodiscard]] Result<void> assessmentToFile(const QString &path, const Assessment &assessment,
                                            const Instrument &instrument, const Secret &secret = {});

/// Fewest characters of a new password.
[[nodiscard]] int leastPasswordLength();
/// Whether it is no longer than a protected file can take.
[[nodiscard]] bool fitsPassword(const Secret &secret);

/// The password in a file: its first line. Errors: FileNotFound, FileNotReadable, PasswordProtected ("empty").
[[nodiscard]] Result<Secret> secretFromFile(const QString &path);

/// The result as one line of JSON (formats.md 2).
[[nodiscard]] QByteArray resultLine(const Assessment &assessment, const AssessmentResult &result);

/// Validates a file of any of the four kinds, told apart by their content: a library (SQLite), an instrument, a brand
/// or an assessment as `assessmentFromFile` reads it. Changes nothing.
[[nodiscard]] Result<void> checkFile(const QString &path, const Instrument &instrument, const QDateTime &now,
                                     const Secret &secret = {});

/// One of the fictional communes.
[[nodiscard]] Result<Assessment> exampleByName(const Instrument &instrument, const QString &name);

} // namespace vierklang
