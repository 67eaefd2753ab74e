// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"

#include <QList>

namespace vierklang::test {

/// Made-up assessments for campaigns, always the same ones: names of communes that are long and full of umlauts; two
/// years of one commune in every ten; hostile text in every field of every ninth; open answers in every seventh, the
/// others complete; notes, targets and measures in all. The first n of more are the same n.
[[nodiscard]] QList<Assessment> corpus(int count);

} // namespace vierklang::test
