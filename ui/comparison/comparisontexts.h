// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/comparison.h"
#include "ui/charts/comparedname.h"

#include <QCoreApplication>

namespace vierklang::ui {

/// Two to six assessments in words: what they are called, whether they may be compared, and what is different. Years of
/// one commune are compared, the first with the last and the way between; communes only stand side by side, never as
/// better and worse.
class ComparisonTexts final
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonTexts)

public:
    /// All of it must outlive the texts.
    ComparisonTexts(const Instrument &instrument, const QList<Assessment> &columns, const Comparison &comparison,
                    Language language)
        : m_instrument(instrument), m_columns(columns), m_comparison(comparison), m_language(language)
    {}

    /// All columns are of one commune.
    [[nodiscard]] bool isOneCommune() const;
    /// What the columns are called (ColumnNames).
    [[nodiscard]] QList<ComparedName> names() const;
    /// "Änderung" of one commune, "Unterschied" of two, nothing of more communes.
    [[nodiscard]] ComparedName changeName() const;
    /// Title over `changes`.
    [[nodiscard]] QString changesTitle() const;

    [[nodiscard]] QString about() const;
    [[nodiscard]] QString headline() const;
    /// What may be compared, or why nothing can.
    [[nodiscard]] QString sentence() const;
    /// The type picture of each column in words.
    [[nodiscard]] QStringList typeLabels() const;

    struct Line
    {
        QString label;
        QString text;
    };
    /// Type picture, goals, practice, maturity, measures: what changed in each, as plain text.
    [[nodiscard]] QList<Line> changes() const;
    /// That one question moves a mean already.
    [[nodiscard]] QString caution() const;
    /// What became of a measure in a column: its status, or that it is not there.
    [[nodiscard]] QString statusText(std::optional<MeasureStatus> status) const;
    [[nodiscard]] QString pointsOf(const Assessment &column, const QString &goalId) const;

private:
    [[nodiscard]] bool isPair() const { return m_columns.size() == 2; }
    [[nodiscard]] const Assessment &first() const { return m_columns.first(); }
    [[nodiscard]] const Assessment &last() const { return m_columns.last(); }
    /// "2025", "am 15.03.2025", "zuvor": when the first one was, inside a sentence.
    [[nodiscard]] QString earlier() const;
    [[nodiscard]] QString typeChange() const;
    [[nodiscard]] QString goalChange() const;
    [[nodiscard]] QString practiceChange() const;
    [[nodiscard]] QString maturityChange() const;
    [[nodiscard]] QString wayBetween() const;
    [[nodiscard]] QString measureChange() const;
    /// "3 → 2 → 1" of one commune over time, "A 3, B 1" of several.
    [[nodiscard]] QString fromTo(const QStringList &values) const;
    [[nodiscard]] QString points(double perBallot) const;
    [[nodiscard]] QString fateText(std::optional<MeasureStatus> today, int count) const;

    const Instrument &m_instrument;
    const QList<Assessment> &m_columns;
    const Comparison &m_comparison;
    Language m_language;
};

} // namespace vierklang::ui
