// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/findings.h"

#include "app/assessment/measurewords.h"
#include "app/base/numbers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

bool hasMeasures(const ReportContext &context)
{
    const QList<Measure> &measures = context.assessment.measures();
    return std::any_of(measures.cbegin(), measures.cend(),
                       [](const Measure &measure) { return measure.status != MeasureStatus::Dropped; });
}

QList<Step> stepsOf(const ReportContext &context)
{
    QList<Step> steps;
    const auto nextNumber = [&steps] { return QString::number(steps.size() + 1); };
    if (!hasMeasures(context)) {
        for (const RecommendedStep &recommended : context.result.recommendations) {
            const Recommendation *recommendation = context.instrument.recommendation(recommended.id);
            steps.append({nextNumber(), context.in(recommendation->text), recommendation, nullptr, recommended.about});
        }
        return steps;
    }
    for (const Measure &measure : context.assessment.measures()) {
        if (measure.status == MeasureStatus::Dropped)
            continue;
        const Recommendation *recommendation = context.instrument.recommendation(measure.step);
        const QString title = recommendation != nullptr && measure.title.isEmpty()
            ? context.in(recommendation->text)
            : titleIn(measure, context.instrument, context.language);
        const QString about = measure.about.isEmpty() && recommendation != nullptr ? recommendation->about : measure.about;
        steps.append({nextNumber(), title, recommendation,
                      &measure, about});
    }
    return steps;
}

QString trainingOf(const ReportContext &context, const Step &step)
{
    if (step.measure == nullptr)
        return context.in(step.recommendation->training);
    const QString training = trainingIn(*step.measure, context.instrument, context.language).trimmed();
    return training.isEmpty() ? context.text(u"measure.toDecide"_s) : training;
}

QString ownerOf(const ReportContext &context, const Step &step)
{
    const QString owner = step.measure == nullptr ? QString() : step.measure->owner.trimmed();
    return owner.isEmpty() ? context.text(u"measure.toDecide"_s) : owner;
}

QString dueOf(const ReportContext &context, const Step &step)
{
    if (step.measure == nullptr || !step.measure->due)
        return context.text(u"measure.toDecide"_s);
    return shortDate(*step.measure->due, context.language).replace(u' ', QChar(0x00A0));
}

QString statusOf(const ReportContext &context, const Step &step)
{
    if (step.measure == nullptr)
        return context.text(u"status.suggestion"_s);
    return context.statusWord(step.measure->status);
}

} // namespace vierklang
