// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/report/reportrequest.h"
#include "app/report/reportwords.h"
#include "app/scoring/assessmentresult.h"

#include <optional>

namespace vierklang {

/// What every chapter about one assessment needs: the answers, the result and the words.
class ReportContext final : public ReportWords
{
public:
    ReportContext(const Instrument &usedInstrument, const Assessment &usedAssessment,
                  const AssessmentResult &usedResult, const ReportRequest &usedRequest);

    const Assessment &assessment;
    const AssessmentResult &result;
    const ReportRequest &request;

    /// "Optimierer" or "Optimierer und Serviceorientierte"; empty without a reference.
    [[nodiscard]] QString referenceNames() const;
    [[nodiscard]] bool hasReference() const { return !result.referenceTypes().isEmpty(); }
    /// Target minus actual as printed, so that a reader can subtract; nothing without both.
    [[nodiscard]] std::optional<double> distance(const ScaleResult &scale, int decimals) const;
    /// The target with the mark for a default.
    [[nodiscard]] QString target(const ScaleResult &scale, int decimals) const;
    [[nodiscard]] bool hasDefaultTargets() const;
    /// "zu wenige Antworten (3 von 6)"
    [[nodiscard]] QString tooFew(const ScaleResult &scale) const;
    [[nodiscard]] ScaleMarks marksOf(const ScaleResult &scale) const;

    /// Persons in the room as far as the counts tell: the largest first round; nothing when nobody voted.
    [[nodiscard]] int persons() const;
    [[nodiscard]] QString shortDate() const { return shortDateOf(assessment); } ///< of the assessment, or "ohne Datum"
    [[nodiscard]] QString longDate() const;
    /// "November 2027", twelve months after the assessment; empty without a date.
    [[nodiscard]] QString repeatMonth() const;
    [[nodiscard]] QString communeName() const { return communeNameOf(assessment); }
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
/// A title over the following rows, across all columns.
[[nodiscard]] Row groupRow(const QString &title, qsizetype columns);
[[nodiscard]] Row headRow(const QStringList &titles);

} // namespace vierklang
