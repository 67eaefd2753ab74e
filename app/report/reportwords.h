// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/instrument/instrument.h"
#include "app/report/reportdocument.h"
#include "app/report/reporttexts.h"

#include <optional>

namespace vierklang {

/// Cases of a type's name: "Optimierer", "(Muster der) Optimierer", "(von den) Optimierern", "der Optimierer".
enum class TypeForm { Name, Pattern, Dative, Genitive };

/// The words of a report in its language, whatever it is about: sentences, numbers, names of the questionnaire.
class ReportWords
{
public:
    ReportWords(const Instrument &usedInstrument, Language usedLanguage)
        : instrument(usedInstrument), language(usedLanguage)
    {
    }

    const Instrument &instrument;
    const Language language;

    [[nodiscard]] const QString &in(const LocalizedText &text) const { return text.in(language); }
    [[nodiscard]] QString text(const QString &key, const Fillings &fillings = {}) const;
    [[nodiscard]] Runs runs(const QString &key, const Fillings &fillings = {}) const;
    /// The text "key.one" or "key.many", with {n}.
    [[nodiscard]] QString counted(const QString &key, int n) const;
    [[nodiscard]] const QStringList &list(const QString &key) const;
    /// "fünf", "five"; digits beyond twelve.
    [[nodiscard]] QString numberWord(int n) const;
    [[nodiscard]] QString numberWordCapital(int n) const; ///< for the beginning of a sentence
    [[nodiscard]] QString joined(const QStringList &words) const; ///< "A, B und C"

    [[nodiscard]] QString decimal(double value, int decimals) const;
    /// The value, or "–" where there is none.
    [[nodiscard]] QString decimal(const std::optional<double> &value, int decimals = 2) const;
    [[nodiscard]] QString percent(int value) const;

    [[nodiscard]] QString typeName(TypeKey type, TypeForm form = TypeForm::Name) const;
    /// The name with the type's sign before it.
    [[nodiscard]] Run typeRun(TypeKey type, TypeForm form = TypeForm::Name, RunStyle style = RunStyle::Regular) const;
    [[nodiscard]] QString scaleName(const QString &scaleId) const;
    [[nodiscard]] QString levelName(int level) const;
    [[nodiscard]] ScaleHead scaleHead() const;
    [[nodiscard]] QString levelWord(MaturityLevel level) const;   ///< "niedrig", "low"
    [[nodiscard]] QString statusWord(MeasureStatus status) const; ///< "geplant", "planned"
    /// What was answered instead of a level: "weiß nicht", "trifft nicht zu", "offen".
    [[nodiscard]] QString noLevelWord(const Answer &answer) const;

    [[nodiscard]] QString communeNameOf(const Assessment &assessment) const; ///< "ohne Namen" where there is none
    [[nodiscard]] QString shortDateOf(const Assessment &assessment) const;   ///< "ohne Datum" where there is none
};

} // namespace vierklang
