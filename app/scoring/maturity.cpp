// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoring/maturity.h"

#include "app/scoring/scoring.h"
#include "app/scoring/typeevidence.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

void countOrigins(const Instrument &instrument, const QString &itemId, const QList<TypeKey> &types,
                  OriginCounts &counts)
{
    // A mean of two archetypes is only as well founded as its weaker part.
    Origin weakest = Origin::Order;
    for (const TypeKey type : types)
        weakest = std::max(weakest, instrument.archetypes[itemId][type].origin);
    switch (weakest) {
    case Origin::Order:
        ++counts.order;
        break;
    case Origin::Derived:
        ++counts.derived;
        break;
    case Origin::Assumption:
        ++counts.assumption;
        break;
    }
}

void setTarget(const Instrument &instrument, const Assessment &assessment, ScaleResult &scale)
{
    const auto own = assessment.targets().constFind(scale.id);
    scale.ownTarget = own != assessment.targets().constEnd();
    if (scale.ownTarget)
        scale.target = *own;
    else if (scale.mean)
        scale.target = std::min<double>(MaxLevel, *scale.mean + instrument.constants.targetStep);
}

ScaleResult scoreScale(const Instrument &instrument, const Assessment &assessment, const QString &id,
                       const QList<const Item *> &items, const QList<TypeKey> &referenceTypes)
{
    ScaleResult scale;
    scale.id = id;
    QList<double> levels;
    double referenceSum = 0;
    for (const Item *item : items) {
        if (!assessment.asks(*item))
            continue;
        ++scale.of;
        const Answer answer = assessment.answerOf(item->id);
        if (!answer.isLevel())
            continue;
        ++scale.answered;
        const int level = answer.level();
        levels.append(level);
        if (!scale.lowest || level < *scale.lowest)
            scale.lowestItems.clear();
        scale.lowest = std::min(scale.lowest.value_or(level), level);
        scale.highest = std::max(scale.highest.value_or(level), level);
        if (level == *scale.lowest)
            scale.lowestItems.append(item->id);
        if (const auto reference = referenceOf(instrument, item->id, referenceTypes)) {
            referenceSum += *reference;
            countOrigins(instrument, item->id, referenceTypes, scale.origins);
        }
    }
    scale.coverage = scale.of > 0 ? static_cast<double>(scale.answered) / scale.of : 0;
    scale.mean = scaleMean(instrument.constants, levels, scale.of);
    if (scale.mean) {
        scale.level = levelOf(instrument.constants, *scale.mean);
        if (!referenceTypes.isEmpty())
            scale.reference = referenceSum / scale.answered;
    }
    setTarget(instrument, assessment, scale);
    return scale;
}

} // namespace

std::optional<double> scaleMean(const ScoringConstants &constants, const QList<double> &values, qsizetype asked)
{
    const auto answered = static_cast<double>(values.size());
    if (values.isEmpty() || answered / static_cast<double>(asked) < constants.coverage - ShareTolerance)
        return std::nullopt;
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / answered;
}

MaturityLevel levelOf(const ScoringConstants &constants, double mean)
{
    if (mean < constants.mediumFrom - ShareTolerance)
        return MaturityLevel::Low;
    return mean < constants.highFrom - ShareTolerance ? MaturityLevel::Medium : MaturityLevel::High;
}

void scoreMaturity(const Instrument &instrument, const Assessment &assessment, AssessmentResult &result)
{
    const QList<TypeKey> types = result.referenceTypes();
    for (const Dimension &dimension : instrument.dimensions)
        result.dimensions.append(scoreScale(instrument, assessment, u"dim."_s + dimension.id,
                                            instrument.itemsOf(dimension.id), types));
    for (const Lens &lens : instrument.lenses)
        result.lenses.append(
            scoreScale(instrument, assessment, u"lens."_s + lens.id, instrument.itemsOfLens(lens.id), types));
    for (const Item &item : instrument.items) {
        if (!assessment.asks(item))
            continue;
        ++result.itemsOf;
        if (!assessment.answerOf(item.id).isOpen())
            ++result.itemsAnswered;
    }
}

} // namespace vierklang
