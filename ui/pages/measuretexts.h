// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/instrument/instrument.h"
#include "app/scoring/assessmentresult.h"

#include <QCoreApplication>

namespace vierklang::ui {

/// The first five measures that are not dropped.
[[nodiscard]] QList<Measure> focusOf(const QList<Measure> &measures);

/// The sentences of the page of measures.
class MeasureTexts final
{
    Q_DECLARE_TR_FUNCTIONS(MeasureTexts)

public:
    MeasureTexts(const Instrument &instrument, const Assessment &assessment, const AssessmentResult &result,
                 Language language)
        : m_instrument(instrument), m_assessment(assessment), m_result(result), m_language(language)
    {}

    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString counts() const;
    /// From whom to learn this step: the other type's strength, or to look for partners of the same type.
    [[nodiscard]] QString learnFrom(const Recommendation &step) const;
    [[nodiscard]] bool isOwnType(TypeKey type) const;
    /// Recommended steps that no measure took up yet.
    [[nodiscard]] QList<const Recommendation *> openSteps() const;
    /// What keeps a measure from being planned, in one sentence; empty when nothing does.
    [[nodiscard]] static QString blockedText(const Measure &measure);

private:
    const Instrument &m_instrument;
    const Assessment &m_assessment;
    const AssessmentResult &m_result;
    Language m_language;
};

} // namespace vierklang::ui
