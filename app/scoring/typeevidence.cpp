// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoring/typeevidence.h"

namespace vierklang {

namespace {

/// Available points per type: all evidence that the options could give; the mean of the four over each removes
/// the advantage of types with more options (instrument.md 3.3, step 2).
PerType<double> evidenceScale(const Instrument &instrument)
{
    PerType<double> available;
    for (const BehaviourItem &item : instrument.behaviour) {
        for (const BehaviourOption &option : item.options) {
            for (const TypeKey type : AllTypes)
                available[type] += option.evidence[type];
        }
    }
    double sum = 0;
    for (const double value : available.values)
        sum += value;
    PerType<double> scale;
    for (const TypeKey type : AllTypes)
        scale[type] = available[type] > 0 ? sum / TypeCount / available[type] : 0;
    return scale;
}

} // namespace

Leaders leadersOf(const PerType<double> &values)
{
    const auto largestBut = [&values](std::optional<TypeKey> skipped) {
        std::optional<TypeKey> best;
        for (const TypeKey type : AllTypes) {
            if (type != skipped && (!best || values[type] > values[*best] + ShareTolerance))
                best = type;
        }
        return *best;
    };
    const TypeKey first = largestBut(std::nullopt);
    return {first, largestBut(first)};
}

TypeEvidence::TypeEvidence(const Instrument &instrument, const Assessment &assessment)
    : m_instrument(&instrument), m_points(static_cast<std::size_t>(instrument.goals.size())),
      m_behaviour(static_cast<std::size_t>(instrument.behaviour.size())),
      m_answered(static_cast<std::size_t>(instrument.behaviour.size())), m_scale(evidenceScale(instrument))
{
    for (std::size_t i = 0; i < m_points.size(); ++i)
        setPoints(i, assessment.pointsOf(instrument.goals[static_cast<qsizetype>(i)].id));
    for (std::size_t i = 0; i < m_behaviour.size(); ++i) {
        const BehaviourItem &item = instrument.behaviour[static_cast<qsizetype>(i)];
        const QStringList ticks = assessment.ticksOf(item.id);
        setEvidence(i, evidenceOf(item, ticks), !ticks.isEmpty());
    }
}

PerType<double> TypeEvidence::evidenceOf(const BehaviourItem &item, const QStringList &optionIds) const
{
    PerType<double> evidence;
    if (optionIds.isEmpty())
        return evidence;
    for (const BehaviourOption &option : item.options) {
        if (!optionIds.contains(option.id))
            continue;
        for (const TypeKey type : AllTypes)
            evidence[type] += option.evidence[type] * m_scale[type] / static_cast<double>(optionIds.size());
    }
    return evidence;
}

void TypeEvidence::setPoints(std::size_t goal, int points)
{
    const int difference = points - m_points[goal];
    const Goal &target = m_instrument->goals[static_cast<qsizetype>(goal)];
    for (const TypeKey type : AllTypes)
        m_goalSum[type] += difference * m_instrument->loadingOf(target, type);
    m_points[goal] = points;
    m_totalPoints += difference;
}

void TypeEvidence::setEvidence(std::size_t behaviour, const PerType<double> &evidence, bool answered)
{
    m_behaviour[behaviour] = evidence;
    m_answered[behaviour] = answered;
    // Summed anew: the same answers give the same bits, whatever was tried in between.
    m_evidence = {};
    for (const PerType<double> &item : m_behaviour) {
        for (const TypeKey type : AllTypes)
            m_evidence[type] += item[type];
    }
}

double TypeEvidence::totalEvidence() const
{
    double sum = 0;
    for (const double value : m_evidence.values)
        sum += value;
    return sum;
}

PerType<double> TypeEvidence::goalProfile() const
{
    PerType<double> profile;
    for (const TypeKey type : AllTypes)
        profile[type] = m_totalPoints > 0 ? m_goalSum[type] / m_totalPoints : 1.0 / TypeCount;
    return profile;
}

PerType<double> TypeEvidence::practiceProfile() const
{
    const double kappa = m_instrument->constants.kappa;
    const double total = totalEvidence() + kappa;
    PerType<double> profile;
    for (const TypeKey type : AllTypes)
        profile[type] = (m_evidence[type] + kappa / TypeCount) / total;
    return profile;
}

PerType<double> TypeEvidence::shares() const
{
    const double weight = m_instrument->constants.goalWeight;
    const PerType<double> goals = goalProfile();
    const PerType<double> practice = practiceProfile();
    PerType<double> shares;
    for (const TypeKey type : AllTypes)
        shares[type] = weight * goals[type] + (1 - weight) * practice[type];
    return shares;
}

} // namespace vierklang
