// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/instrument/instrument.h"
#include "app/report/reportdocument.h"
#include "app/report/reportrequest.h"
#include "app/report/reporttexts.h"
#include "app/scoring/assessmentresult.h"

#include <optional>

namespace vierklang {

/// Cases of a type's name: "Optimierer", "(Muster der) Optimierer", "(von den) Optimierern", "der Optimierer".
enum class TypeForm { Name, Pattern, Dative, Genitive };

/// What every chapter needs: the answers, the result, the language, and the words for numbers and names.
class ReportContext final
{
public:
    ReportContext(const Instrument &usedInstrument, const Assessment &usedAssessment,
                  const AssessmentResult &usedResult, const ReportRequest &usedRequest);

    const Instrument &instrument;
    const Assessment &assessment;
    const AssessmentResult &result;
    const ReportRequest &request;
    const Language language;

    [[nodiscard]] const QString &in(const LocalizedText &text) const { return text.in(language); }
    [[nodiscard]] QString text(const QString &key, const Fillings &fillings = {}) const;
    [[nodiscard]] Runs runs(const QString &key, const Fillings &fillings = {}) const;
    /// The text "key.one" or "key.many", with {n}.
    [[nodiscard]] QString counted(const QString &key, int n) const;
    /// "fünf", "five"; digits beyond twelve.
    [[nodiscard]] QString numberWord(int n) const;
    [[nodiscard]] QString numberWordCapital(int n) const;
    [[nodiscard]] const QStringList &list(const QString &key) const;

    [[nodiscard]] QString typeName(TypeKey type, TypeForm form = TypeForm::Name) const;
    /// The name with the type's sign before it.
    [[nodiscard]] Run typeRun(TypeKey type, TypeForm form = TypeForm::Name, RunStyle style = RunStyle::Regular) const;
    /// "Optimierer" or "Optimierer und Serviceorientierte"; empty without a reference.
    [[nodiscard]] QString referenceNames() const;
    [[nodiscard]] bool hasReference() const { return !result.referenceTypes().isEmpty(); }
    [[nodiscard]] QString joined(const QStringList &words) const; ///< "A, B und C"

    [[nodiscard]] QString decimal(double value, int decimals) const;
    /// The value, or "–" where there is none.
    [[nodiscard]] QString decimal(const std::optional<double> &value, int decimals) const;
    [[nodiscard]] QString percent(int value) const;
    /// Target minus actual as printed, so that a reader can subtract; nothing without both.
    [[nodiscard]] std::optional<double> distance(const ScaleResult &scale, int decimals) const;
    /// The target with the mark for a default.
    [[nodiscard]] QString target(const ScaleResult &scale, int decimals) const;
    [[nodiscard]] bool hasDefaultTargets() const;
    [[nodiscard]] QString scaleName(const QString &scaleId) const;
    /// "zu wenige Antworten (3 von 6)"
    [[nodiscard]] QString tooFew(const ScaleResult &scale) const;
    [[nodiscard]] ScaleMarks marksOf(const ScaleResult &scale) const;
    [[nodiscard]] ScaleHead scaleHead() const;
    [[nodiscard]] QString levelName(int level) const;

    /// Persons in the room as far as the counts tell: the largest first round; nothing when nobody voted.
    [[nodiscard]] int persons() const;
    [[nodiscard]] QString shortDate() const; ///< of the assessment, or "ohne Datum"
    [[nodiscard]] QString longDate() const;
    /// "November 2027", twelve months after the assessment; empty without a date.
    [[nodiscard]] QString repeatMonth() const;
    [[nodiscard]] QString communeName() const;
    /// What is still open, for "vorläufig"; empty when the result is complete.
    [[nodiscard]] QString openParts() const;
};

// Small parts the chapters are made of.
[[nodiscard]] Run plainRun(const QString &text, RunStyle style = RunStyle::Regular);
[[nodiscard]] Block paragraph(const Runs &runs, ParagraphRole role = ParagraphRole::Text);
[[nodiscard]] Block paragraph(const QString &text, ParagraphRole role = ParagraphRole::Text);
[[nodiscard]] Block heading(int level, const QString &number, const QString &text,
                            HeadingSize size = HeadingSize::Section, const QString &aside = {});
/// Title of a chapter: in the list of contents, a bookmark, a place to jump to.
[[nodiscard]] Block chapterTitle(const QString &number, const QString &text);
[[nodiscard]] Block gap(double height);
[[nodiscard]] Cell cell(const QString &text);
[[nodiscard]] Cell cell(const Runs &runs);
[[nodiscard]] Cell headerCell(const QString &text);
[[nodiscard]] Cell headerCell(const Runs &runs);
[[nodiscard]] Cell figureCell(const FigureData &data, const QString &alt = {});
[[nodiscard]] Row headRow(const QStringList &titles);

} // namespace vierklang
