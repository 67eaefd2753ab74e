// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/comparison.h"

#include <QCoreApplication>

namespace vierklang::ui {

/// Two assessments in words: what they are called, whether they may be compared, and what is different. Years of one
/// commune are compared; two communes only stand side by side, never as better and worse.
class ComparisonTexts final
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonTexts)

public:
    ComparisonTexts(const Instrument &instrument, const Assessment &first, const Assessment &last,
                    const Comparison &comparison, Language language)
        : m_instrument(instrument), m_first(first), m_last(last), m_comparison(comparison), m_language(language)
    {}

    /// The same commune: by its official key, else by its name.
    [[nodiscard]] bool isSameCommune() const;
    /// Short names of the columns: years, dates or communes, whatever tells them apart.
    [[nodiscard]] QString firstName() const { return nameOf(m_first, m_last, false); }
    [[nodiscard]] QString lastName() const { return nameOf(m_last, m_first, true); }

    [[nodiscard]] QString about() const;
    [[nodiscard]] QString headline() const;
    /// What may be compared, or why nothing can.
    [[nodiscard]] QString sentence() const;

    struct Line
    {
        QString label;
        QString text;
    };
    /// Type picture, goals, practice, maturity, measures: what changed in each, as plain text.
    [[nodiscard]] QList<Line> changes() const;
    /// That one question moves a mean already.
    [[nodiscard]] QString caution() const;
    /// "Stufe 2", "weiß nicht", "offen".
    [[nodiscard]] QString answerText(const Answer &answer) const;

private:
    [[nodiscard]] QString nameOf(const Assessment &one, const Assessment &other, bool isLast) const;
    [[nodiscard]] QString typeChange() const;
    [[nodiscard]] QString goalChange() const;
    [[nodiscard]] QString maturityChange() const;
    [[nodiscard]] QString measureChange() const;
    [[nodiscard]] QString points(double perBallot) const;
    [[nodiscard]] QString fateText(std::optional<MeasureStatus> today, int count) const;

    const Instrument &m_instrument;
    const Assessment &m_first;
    const Assessment &m_last;
    const Comparison &m_comparison;
    Language m_language;
};

} // namespace vierklang::ui
