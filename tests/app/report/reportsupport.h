// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportdocument.h"
#include "app/report/reportrequest.h"
#include "app/scoring/assessmentresult.h"

#include "app/assessment/assessment.h"

#include <QStringList>

namespace vierklang::test {

[[nodiscard]] ReportDocument reportOf(const Assessment &assessment, Audience audience = Audience::Full,
                                      Language language = Language::German);

/// The document as lines to read and compare: "h1 1 Zusammenfassung", "p …", "li – …", "row a | b", "figure …".
[[nodiscard]] QStringList linesOf(const ReportDocument &document);
/// The lines of the chapter whose title starts with this number.
[[nodiscard]] QStringList chapterOf(const ReportDocument &document, const QString &number);
[[nodiscard]] bool anyContains(const QStringList &lines, const QString &part);

/// The first figure of this kind.
template <typename T>
[[nodiscard]] std::optional<T> figureOf(const ReportDocument &document)
{
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks) {
            const auto *figure = std::get_if<Figure>(&block.content);
            if (figure != nullptr && std::holds_alternative<T>(figure->data))
                return std::get<T>(figure->data);
        }
    }
    return std::nullopt;
}

/// The first random assessment whose type picture has this label; always the same one.
[[nodiscard]] Assessment assessmentLabelled(TypeLabel label);

/// Text that tries to break out, in every field that a person can fill.
[[nodiscard]] Assessment hostileAssessment(const QString &text);

} // namespace vierklang::test
