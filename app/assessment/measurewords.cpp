// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assessment/measurewords.h"

namespace vierklang {

namespace {

QString worded(const QString &stored, const LocalizedText &own, Language language)
{
    const QString text = stored.trimmed();
    return !text.isEmpty() && (text == own.de || text == own.en) ? own.in(language) : stored;
}

} // namespace

QString titleIn(const Measure &measure, const Instrument &instrument, Language language)
{
    const Recommendation *step = instrument.recommendation(measure.step);
    return step ? worded(measure.title, step->text, language) : measure.title;
}

QString trainingIn(const Measure &measure, const Instrument &instrument, Language language)
{
    const Recommendation *step = instrument.recommendation(measure.step);
    return step ? worded(measure.training, step->training, language) : measure.training;
}

} // namespace vierklang
