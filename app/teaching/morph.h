// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/teaching/portrait.h"

namespace vierklang {

/// The steps of the slider from one end to the other: half a percent each.
inline constexpr int MorphSteps = 200;

/// Where the largest share passes from one type to another.
struct MorphBorder
{
    double position = 0; ///< 0…1, exact to a fraction of a slider step
    int step = 0;        ///< first step of the slider at which `after` leads
    TypeKey before = TypeKey::B;
    TypeKey after = TypeKey::B;
};

/// A stretch with one and the same label, from `from` to `to` (0…1). The stretches follow each other without gap.
struct MorphZone
{
    double from = 0;
    double to = 1;
    TypeLabel label = TypeLabel::Open;
    TypeKey leading = TypeKey::B;
    TypeKey second = TypeKey::B;
};

/// One dimension or lens at a position, with both ends.
struct MorphScale
{
    QString id;
    std::optional<double> first;
    std::optional<double> second;
    std::optional<double> now;
};

/// The way from one portrait to another. At position t the points on every goal, the evidence of every behaviour item
/// and the step of every item are (1 − t) · first + t · second; the scoring's own functions score that. So the goal
/// profile is exactly linear in t; the practice profile is nearly so (its κ weighs more where there is less evidence).
/// The way back is the same way: position t one way is position 1 − t the other way, to the last bit.
class Morph final
{
public:
    Morph(const Instrument &instrument, Portrait first, Portrait second);

    /// The type picture at a step of the slider, 0…MorphSteps.
    [[nodiscard]] TypePicture pictureAt(int step) const;
    /// Dimensions and lenses at a step. A scale with a step missing in one end has none on the way.
    [[nodiscard]] QList<MorphScale> scalesAt(int step) const;

    /// Every change of the leading type, in order. Found by scoring five positions in each step of the slider and
    /// bisecting between two that differ.
    [[nodiscard]] const QList<MorphBorder> &borders() const { return m_borders; }
    [[nodiscard]] const QList<MorphZone> &zones() const { return m_zones; }

private:
    /// At `part` of `m_parts`.
    [[nodiscard]] TypeEvidence evidenceAt(int part) const;
    [[nodiscard]] TypeKey leaderAt(int part) const;
    [[nodiscard]] MorphZone zoneAt(int part) const;
    /// The last part in [from, to) that is like `from` in the eyes of `differs`, when `to` is not.
    template <typename Differs>
    [[nodiscard]] static int lastBefore(int from, int to, const Differs &differs);
    void findBorders();
    void findZones();

    const Instrument &m_instrument;
    TypeEvidence m_nothing;
    Portrait m_first;
    Portrait m_second;
    int m_parts = MorphSteps; ///< finest grid, a multiple of MorphSteps
    QList<ScaleMean> m_firstMeans;
    QList<ScaleMean> m_secondMeans;
    QList<MorphBorder> m_borders;
    QList<MorphZone> m_zones;
};

} // namespace vierklang
