// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"
#include "app/report/workshopnotes.h"

#include <QString>
#include <QStringView>

#include <memory>
#include <optional>

namespace vierklang {

struct Brand;

/// Who reads the report. Full: everything with every number. Council: one page for the elected council, without
/// notes, votes, contributions and reference values. Protocol: what the room voted, agreed and planned, for those who
/// were there; no type, no value, no reference.
enum class Audience { Full, Council, Protocol };

/// How a report is written. Pdf, Odt and Html are documents; Xlsx and Csv are tables with every answer and every
/// number, notes and evidence too, so they are for the full audience alone.
enum class ReportFormat { Pdf, Odt, Xlsx, Html, Csv };

/// German: semicolon, decimal comma. International: comma, point. Both UTF-8 with a byte order mark.
enum class CsvProfile { German, International };

struct ReportRequest
{
    Audience audience = Audience::Full;
    Language language = Language::German;
    bool isExample = false; ///< one of the fictional communes: said on the cover and in every footer
    ReportFormat format = ReportFormat::Pdf;
    CsvProfile csv = CsvProfile::German;
    std::optional<WorkshopNotes> workshop = std::nullopt; ///< for the protocol; not known when there is only a file
    std::shared_ptr<const Brand> brand = nullptr; ///< who hands the report out; without one it is the program's own
};

/// Whether there is such a report: tables (xlsx, csv) exist for the full audience alone.
[[nodiscard]] bool isOffered(ReportFormat format, Audience audience);
/// What people of this language open by a double click: German programs expect the semicolon.
[[nodiscard]] CsvProfile csvProfileFor(Language language);

/// "full", "council" or "protocol", as in file names and on the command line.
[[nodiscard]] QString wordOf(Audience audience);
[[nodiscard]] std::optional<Audience> audienceFromWord(QStringView word);
/// "pdf", "odt", "xlsx", "html", "csv": the ending of the file and the word on the command line.
[[nodiscard]] QString wordOf(ReportFormat format);
[[nodiscard]] std::optional<ReportFormat> formatFromWord(QStringView word);
/// "german" or "international".
[[nodiscard]] std::optional<CsvProfile> csvProfileFromWord(QStringView word);

} // namespace vierklang
