// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/comparison.h"
#include "ui/charts/comparedname.h"

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
    /// What the columns are called: years or dates of one commune; A and B for two, whose names would not fit.
    [[nodiscard]] ComparedName firstName() const { return nameOf(m_first, m_last, false); }
    [[nodiscard]] ComparedName lastName() const { return nameOf(m_last, m_first, true); }
    /// "Änderung" of one commune, "Unterschied" of two.
    [[nodiscard]] ComparedName changeName() const;
    /// Title over `changes`.
    [[nodiscard]] QString changesTitle() const;

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
    [[nodiscard]] ComparedName nameOf(const Assessment &one, const Assessment &other, bool isLast) const;
    /// "2025", "am 15.03.2025", "zuvor": when the first one was, inside a sentence.
    [[nodiscard]] QString earlier() const;
    [[nodiscard]] QString typeChange() const;
    [[nodiscard]] QString goalChange() const;
    [[nodiscard]] QString maturityChange() const;
    [[nodiscard]] QString measureChange() const;
    /// "3 → 1" of one commune over time, "A 3, B 1" of two.
    [[nodiscard]] QString fromTo(const QString &before, const QString &after) const;
    [[nodiscard]] QString points(double perBallot) const;
    [[nodiscard]] QString fateText(std::optional<MeasureStatus> today, int count) const;

    const Instrument &m_instrument;
    const Assessment &m_first;
    const Assessment &m_last;
    const Comparison &m_comparison;
    Language m_language;
};

} // namespace vierklang::ui
