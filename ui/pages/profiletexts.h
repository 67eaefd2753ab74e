// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instrument/instrument.h"
#include "app/scoring/assessmentresult.h"

#include <QCoreApplication>

namespace vierklang::ui {

/// The computed headline of the profile and the sentence below it.
class ProfileTexts final
{
    Q_DECLARE_TR_FUNCTIONS(ProfileTexts)

public:
    ProfileTexts(const Instrument &instrument, const AssessmentResult &result, Language language)
        : m_instrument(instrument), m_result(result), m_language(language)
    {}

    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString sentence() const;
    /// Ids of the lens and the dimension that the headline names: farthest from an own target, or lowest when
    /// there is no own target. A dimension that only repeats the lens is passed over.
    [[nodiscard]] QStringList named() const;

private:
    [[nodiscard]] bool hasOwnTargets() const;
    [[nodiscard]] bool hasOpenGap() const;
    [[nodiscard]] QString shortName(const QString &scaleId) const;
    [[nodiscard]] QString numbersOf(const QString &scaleId) const;

    const Instrument &m_instrument;
    const AssessmentResult &m_result;
    Language m_language;
};

} // namespace vierklang::ui
