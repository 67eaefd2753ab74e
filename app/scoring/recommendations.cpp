// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoring/recommendations.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr double GapTolerance = 1e-9;

QList<Gap> rankedGaps(const QList<ScaleResult> &scales)
{
    QList<Gap> gaps;
    for (const ScaleResult &scale : scales) {
        if (const auto gap = scale.gap())
            gaps.append({scale.id, *scale.mean, *scale.target, *gap, scale.reference});
    }
    // Insertion keeps ties in the instrument's order even though "closer than 1e-9" is not transitive.
    QList<Gap> ranked;
    for (const Gap &gap : gaps) {
        auto at = std::find_if(ranked.begin(), ranked.end(),
                               [&gap](const Gap &other) { return gap.gap > other.gap + GapTolerance; });
        ranked.insert(at, gap);
    }
    return ranked;
}

class Selection
{
public:
    explicit Selection(const Instrument &instrument) : m_instrument(instrument) {}

    [[nodiscard]] bool isFull() const { return m_steps.size() >= m_instrument.constants.mostRecommendations; }
    [[nodiscard]] const QList<RecommendedStep> &steps() const { return m_steps; }

    /// Takes the first unused step of the block at this level; false when there is none left.
    bool take(const QString &dimension, MaturityLevel level, RecommendationReason why)
    {
        for (const Recommendation &step : m_instrument.recommendations) {
            const bool used = std::any_of(m_steps.cbegin(), m_steps.cend(),
                                          [&step](const RecommendedStep &s) { return s.id == step.id; });
            if (step.about != dimension || step.level != level || used)
                continue;
            m_steps.append({step.id, step.about, step.learnFrom, why});
            return true;
        }
        return false;
    }

private:
    const Instrument &m_instrument;
    QList<RecommendedStep> m_steps;
};

} // namespace

QList<Gap> gapsOf(const AssessmentResult &result) { return rankedGaps(result.lenses) + rankedGaps(result.dimensions); }

QList<RecommendedStep> recommendationsOf(const Instrument &instrument, const AssessmentResult &result)
{
    Selection selection(instrument);
    for (const Lens &lens : instrument.lenses) {
        const ScaleResult *scale = result.scale(u"lens."_s + lens.id);
        const ScaleResult *block = result.scale(u"dim."_s + lens.dimension);
        if (!scale->mean || *scale->mean >= instrument.constants.lensStepBelow || !block->level)
            continue;
        // A high block still serves a weak lens, with its medium steps.
        selection.take(lens.dimension, std::min(*block->level, MaturityLevel::Medium), RecommendationReason::Lens);
    }
    const QList<Gap> gaps = rankedGaps(result.dimensions);
    bool anyLeft = true;
    while (anyLeft && !selection.isFull()) {
        anyLeft = false;
        for (const Gap &gap : gaps) {
            const ScaleResult *scale = result.scale(gap.id);
            if (selection.isFull() || !scale->level || *scale->level == MaturityLevel::High)
                continue;
            anyLeft |= selection.take(gap.id.mid(4), *scale->level, RecommendationReason::Gap);
        }
    }
    return selection.steps();
}

} // namespace vierklang
