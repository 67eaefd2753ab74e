// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/base/result.h"
#include "app/instrument/instrument.h"

#include <QByteArray>
#include <QString>

namespace vierklang {

/// Largest assessment file that is read at all.
inline constexpr qint64 MaxAssessmentFileSize = 20 * 1024 * 1024;

/// The assessment file of formats.md 1 (`*.vierklang`).
/// Reading refuses a file with any problem as a whole and lists every place; keys it does not know are kept.
[[nodiscard]] Result<Assessment> readAssessment(const QByteArray &json, const Instrument &instrument);
/// Canonical JSON: one order of keys, two spaces, "\n". The same assessment gives the same bytes.
[[nodiscard]] QByteArray writeAssessment(const Assessment &assessment, const Instrument &instrument);

/// The same for a file on disk. Only regular files up to 20 MB are opened.
[[nodiscard]] Result<Assessment> loadAssessment(const QString &path, const Instrument &instrument);
/// Writes atomically and reads back what was written before it reports success.
[[nodiscard]] Result<void> saveAssessment(const QString &path, const Assessment &assessment,
                                          const Instrument &instrument);

} // namespace vierklang
