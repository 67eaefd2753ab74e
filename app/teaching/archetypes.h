// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instrument/instrument.h"

#include <QList>

namespace vierklang {

/// One item in an archetype: how high, and where the number comes from. No number is a study number: the study gives
/// an order at most (instrument.md 6).
struct ArchetypeValue
{
    const Item *item = nullptr;
    ReferenceValue value;
};

/// One item in two archetypes. `origin` is the weaker of the two: a difference is only as well founded as that.
struct ArchetypeDifference
{
    const Item *item = nullptr;
    ReferenceValue first;
    ReferenceValue second;
    Origin origin = Origin::Assumption;

    /// second − first, −4…4.
    [[nodiscard]] double difference() const { return second.value - first.value; }
};

/// The values of a dimension or lens ("dim.data", "lens.roles"), in the instrument's order; empty for another id.
[[nodiscard]] QList<ArchetypeValue> archetypeValues(const Instrument &instrument, TypeKey type,
                                                    const QString &scaleId);
[[nodiscard]] QList<ArchetypeDifference> archetypeDifferences(const Instrument &instrument, TypeKey first,
                                                              TypeKey second, const QString &scaleId);

/// The items of "dim.…" or "lens.…".
[[nodiscard]] QList<const Item *> itemsOfScale(const Instrument &instrument, const QString &scaleId);

} // namespace vierklang
