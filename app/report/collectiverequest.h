// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportrequest.h"

namespace vierklang {

/// A report about several assessments. Comparison: two to six side by side, years of one commune or several communes.
/// Portfolio: many communes, as counts and distributions. Neither knows better and worse: no order but that of names
/// and days, no number over everything.
enum class Collective { Comparison, Portfolio };

struct CollectiveRequest
{
    Collective kind = Collective::Portfolio;
    Language language = Language::German;
    ReportFormat format = ReportFormat::Pdf;
    CsvProfile csv = CsvProfile::German;
    std::shared_ptr<const Brand> brand = nullptr; ///< who hands the report out
    bool hasExamples = false; ///< fictional communes are among them: said in every footer
};

/// Fewest and most assessments such a report can be about.
struct CollectiveSize
{
    qsizetype least = 1;
    qsizetype most = 0;

    [[nodiscard]] bool allows(qsizetype count) const { return count >= least && count <= most; }
};
[[nodiscard]] CollectiveSize sizeOf(Collective kind);

/// Whether there is such a report: CSV exists for the portfolio alone, the other formats for both.
[[nodiscard]] bool isOffered(ReportFormat format, Collective kind);

/// "comparison" or "portfolio", as in file names and on the command line.
[[nodiscard]] QString wordOf(Collective kind);
[[nodiscard]] std::optional<Collective> collectiveFromWord(QStringView word);

} // namespace vierklang
