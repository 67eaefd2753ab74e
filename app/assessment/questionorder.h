// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"

#include <QList>

namespace vierklang {

/// Goals of the form in random order, the same every time for this assessment, on the screen and on paper: no type
/// shows through.
[[nodiscard]] QList<const Goal *> goalsInShuffledOrder(const Instrument &instrument, const Assessment &assessment);

/// Items of the form in the order of the workshop (data, roles and training first).
[[nodiscard]] QList<const Item *> itemsInWorkshopOrder(const Instrument &instrument, const Assessment &assessment);

} // namespace vierklang
