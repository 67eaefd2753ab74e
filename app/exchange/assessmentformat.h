// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vierklang {

/// formats.md 1: what a reader and a writer of assessment files have to agree on.
inline constexpr int AssessmentFormatVersion = 1;
inline const QString AssessmentFormatName = QStringLiteral("vierklang-assessment");
/// Members of the reference to the instrument that nobody here knows are kept below this key of `Assessment::extra`,
/// in the shape of the file.
inline const QString InstrumentKey = QStringLiteral("instrument");

} // namespace vierklang
