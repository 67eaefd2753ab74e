// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"

#include <QCoreApplication>

namespace vierklang::ui {

/// Last year's answer in words, to stand beside this year's – and only after this year's is given: as long as the
/// question is open every function here says nothing. What changed is said without praise or blame.
class EarlierTexts final
{
    Q_DECLARE_TR_FUNCTIONS(EarlierTexts)

public:
    /// `earlier` may be nullptr; then there is nothing to say.
    EarlierTexts(const Instrument &instrument, const Assessment *earlier, const Assessment &now, Language language)
        : m_instrument(instrument), m_earlier(earlier), m_now(now), m_language(language)
    {}

    /// "2025: Stufe 2 – heute eine Stufe höher"
    [[nodiscard]] QString ofItem(const QString &itemId) const;
    /// "2025: 4" points of one ballot. A goal without points is an answer only when all points are given.
    [[nodiscard]] QString ofGoal(const QString &goalId) const;
    /// "2025: dieselbe Antwort" or what was chosen then.
    [[nodiscard]] QString ofPractice(const QString &behaviourId) const;

private:
    /// The year, or the day where both are of one year.
    [[nodiscard]] QString when() const;
    [[nodiscard]] QString change(const Answer &before, const Answer &now) const;

    const Instrument &m_instrument;
    const Assessment *m_earlier;
    const Assessment &m_now;
    Language m_language;
};

} // namespace vierklang::ui
