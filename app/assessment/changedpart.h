// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"

namespace vierklang {

/// Where two states of one assessment differ: a person who takes a change back is told where it was.
struct ChangedPart
{
    enum class Kind { Commune, Goals, Behaviour, Item, Targets, Measures };

    Kind kind = Kind::Commune;
    QString id; ///< of the behaviour item or the maturity item; empty for the other kinds

    friend bool operator==(const ChangedPart &, const ChangedPart &) = default;
};

/// The first part, in the order of the kinds from the items down, in which the two differ; `Commune` (with date,
/// occasion and form) when none of the others does.
[[nodiscard]] ChangedPart changedPart(const Assessment &before, const Assessment &after);

} // namespace vierklang
