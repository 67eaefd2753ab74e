// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"

#include <QRandomGenerator>

namespace vierklang::test {

/// Builds an assessment from one readable line:
/// "efficiency=5 legal=1 | data=inventory,staffing training=broad | strat.document=3 data.staffing=?"
/// (goals | behaviour | items; "?" is "weiß nicht", "-" is "trifft nicht zu"). Fails the test on a refused answer.
[[nodiscard]] Assessment assessmentFrom(const QString &line, Form form = Form::Full);

/// Random but valid: some answers stay open, points may be unfinished. The same generator gives the same sequence.
[[nodiscard]] Assessment randomAssessment(QRandomGenerator &random, Form form = Form::Full);

/// Werkheim as it may have been in 2025: every third question one level lower, the last one higher, two points elsewhere.
[[nodiscard]] Assessment aYearBefore();

/// The built-in example of this name.
[[nodiscard]] Assessment example(const QString &name);

} // namespace vierklang::test
