// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/handoutrequest.h"
#include "app/report/reportcontext.h"

#include <vector>

namespace vierklang {

/// The sheets for teaching, one function each in a file of its own.

/// One sheet for each type, in the order of the instrument, all parts in the same places.
[[nodiscard]] std::vector<Section> typeCards(const ReportContext &context, CardSize size);
/// The answers of a commune without its type, and room for a guess.
[[nodiscard]] Section caseSheet(const ReportContext &context, const TeachingRequest &request);
/// Label, shares, deciding answers, stability of the same commune.
[[nodiscard]] Section caseSolution(const ReportContext &context, const TeachingRequest &request);
/// What each type can take from each other one, for the wall.
[[nodiscard]] Section matrixPoster(const ReportContext &context);

} // namespace vierklang
