// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoring/scoring.h"

#include "app/scoring/maturity.h"
#include "app/scoring/recommendations.h"
#include "app/scoring/typepicture.h"

namespace vierklang {

const ScaleResult *AssessmentResult::scale(const QString &id) const
{
    for (const QList<ScaleResult> *scales : {&lenses, &dimensions}) {
        for (const ScaleResult &scale : *scales) {
            if (scale.id == id)
                return &scale;
        }
    }
    return nullptr;
}

QList<TypeKey> AssessmentResult::referenceTypes() const
{
    switch (type.label) {
    case TypeLabel::Open:
        return {};
    case TypeLabel::Hybrid:
        return {type.leading, type.second};
    case TypeLabel::Split:
    case TypeLabel::Clear:
    case TypeLabel::Tendency:
        return {type.leading};
    }
    Q_UNREACHABLE();
}

std::optional<double> referenceOf(const Instrument &instrument, const QString &itemId, const QList<TypeKey> &types)
{
    const auto cell = instrument.archetypes.constFind(itemId);
    if (types.isEmpty() || cell == instrument.archetypes.constEnd())
        return std::nullopt;
    double sum = 0;
    for (const TypeKey type : types)
        sum += (*cell)[type].value;
    return sum / static_cast<double>(types.size());
}

AssessmentResult score(const Instrument &instrument, const Assessment &assessment)
{
    AssessmentResult result;
    result.type = typePictureOf(instrument, assessment);
    scoreMaturity(instrument, assessment, result);
    result.gaps = gapsOf(result);
    result.recommendations = recommendationsOf(instrument, result);
    return result;
}

} // namespace vierklang
