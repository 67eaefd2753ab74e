// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/report/collectivereport.h"

namespace vierklang::test {

/// The year before and the example itself: the same commune twice.
[[nodiscard]] QList<Assessment> twoYears();
/// The six examples.
[[nodiscard]] QList<Assessment> sixCommunes();
/// Random but always the same ones: every fourth is a short form, some have hardly an answer; days and names differ.
[[nodiscard]] QList<Assessment> manyCommunes(int count);

[[nodiscard]] ReportDocument collectiveOf(const QList<Assessment> &assessments, Collective kind,
                                          Language language = Language::German);
/// Ends the test run when there is no such file.
[[nodiscard]] QByteArray collectiveBytes(const QList<Assessment> &assessments, Collective kind, ReportFormat format,
                                         Language language = Language::German, CsvProfile csv = CsvProfile::German);

} // namespace vierklang::test
