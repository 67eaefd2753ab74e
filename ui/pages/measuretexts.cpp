// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measuretexts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

QList<Measure> focusOf(const QList<Measure> &measures)
{
    QList<Measure> focus;
    for (const Measure &measure : measures) {
        if (measure.status != MeasureStatus::Dropped && focus.size() < MostFocusMeasures)
            focus.append(measure);
    }
    return focus;
}

QString MeasureTexts::headline() const
{
    const QList<Measure> focus = focusOf(m_assessment.measures());
    if (focus.isEmpty())
        return tr("Choose at most five measures.");
    const auto waiting =
        static_cast<int>(std::count_if(focus.cbegin(), focus.cend(), [](const Measure &measure) {
            return measure.training.trimmed().isEmpty();
        }));
    const QString chosen = tr("%n measure(s) in focus", nullptr, static_cast<int>(focus.size()));
    return waiting > 0 ? tr("%1, %2.").arg(chosen, tr("%n of them without its training", nullptr, waiting))
                       : tr("%1, each with its training.").arg(chosen);
}

QString MeasureTexts::counts() const
{
    const QList<Measure> &all = m_assessment.measures();
    const auto focus = static_cast<int>(focusOf(all).size());
    return tr("%1 of %2 places in focus taken · %3 in the store of ideas")
        .arg(focus)
        .arg(MostFocusMeasures)
        .arg(all.size() - focus);
}

bool MeasureTexts::isOwnType(TypeKey type) const
{
    return m_result.referenceTypes().contains(type);
}

QString MeasureTexts::learnFrom(const Recommendation &step) const
{
    return isOwnType(step.learnFrom) ? m_instrument.texts.sameType.in(m_language)
                                     : step.learnFromText.in(m_language);
}

QList<const Recommendation *> MeasureTexts::openSteps() const
{
    QList<const Recommendation *> steps;
    for (const RecommendedStep &recommended : m_result.recommendations) {
        const auto &measures = m_assessment.measures();
        const bool isTaken =
            std::any_of(measures.cbegin(), measures.cend(),
                        [&recommended](const Measure &measure) { return measure.step == recommended.id; });
        if (!isTaken)
            steps.append(m_instrument.recommendation(recommended.id));
    }
    return steps;
}

QString MeasureTexts::blockedText(const Measure &measure)
{
    QStringList parts;
    for (const QString &word : missingForPlanned(measure)) {
        parts.append(word == u"owner"_s ? tr("the owner", "needed for planned")
                     : word == u"due"_s ? tr("the date", "needed for planned")
                                        : tr("the training", "needed for planned"));
    }
    return parts.isEmpty() ? QString() : tr("“Planned” still needs %1.").arg(parts.join(u", "_s));
}

} // namespace vierklang::ui
