// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/instrument/instrument.h"

#include <vector>

namespace vierklang {

/// Two shares closer than this are equal; the order B, O, S, C decides then (formats.md 2).
inline constexpr double ShareTolerance = 1e-12;

/// The largest and the second largest of four values; equal ones rank in the order B, O, S, C.
struct Leaders
{
    TypeKey first = TypeKey::B;
    TypeKey second = TypeKey::O;
};
[[nodiscard]] Leaders leadersOf(const PerType<double> &values);

/// The answers of the type part as plain numbers, so that thousands of what-if questions cost microseconds.
/// Goals and behaviour items are addressed by their position in the instrument.
class TypeEvidence final
{
public:
    TypeEvidence(const Instrument &instrument, const Assessment &assessment);

    [[nodiscard]] const std::vector<int> &points() const { return m_points; }
    /// Evidence of each behaviour item, scaled by 16 / available points of the type and shared among its ticks.
    [[nodiscard]] const std::vector<PerType<double>> &behaviour() const { return m_behaviour; }
    [[nodiscard]] bool isAnswered(std::size_t behaviour) const { return m_answered[behaviour]; }
    [[nodiscard]] int totalPoints() const { return m_totalPoints; }
    /// Σ over types and items of the scaled evidence.
    [[nodiscard]] double totalEvidence() const;

    [[nodiscard]] PerType<double> goalProfile() const;
    [[nodiscard]] PerType<double> practiceProfile() const;
    [[nodiscard]] PerType<double> shares() const;

    void setPoints(std::size_t goal, int points);
    void setEvidence(std::size_t behaviour, const PerType<double> &evidence, bool answered);
    /// Scaled evidence of a set of ticks of one behaviour item.
    [[nodiscard]] PerType<double> evidenceOf(const BehaviourItem &item, const QStringList &optionIds) const;

private:
    const Instrument *m_instrument;
    std::vector<int> m_points;
    std::vector<PerType<double>> m_behaviour;
    std::vector<bool> m_answered;
    PerType<double> m_scale;    ///< 16 / available points of the type
    PerType<double> m_goalSum;  ///< Σ points · loading
    PerType<double> m_evidence; ///< Σ scaled evidence
    int m_totalPoints = 0;
};

} // namespace vierklang
