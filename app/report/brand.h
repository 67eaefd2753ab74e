// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/brandlogo.h"

#include <QJsonObject>
#include <QList>
#include <QRgb>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace vierklang {

/// Chapters of the full report that a brand may leave out. What the report does not claim, where the types come from,
/// the findings and the plan have no place here: they always stay.
enum class BrandChapter { Radar, Answers, Method };
inline constexpr std::array AllBrandChapters{BrandChapter::Radar, BrandChapter::Answers, BrandChapter::Method};

/// "radar", "answers", "method", as in the brand file.
[[nodiscard]] QString wordOf(BrandChapter chapter);
[[nodiscard]] std::optional<BrandChapter> brandChapterFromWord(QStringView word);

/// Who hands a report out: what stands on the cover and in the footer, and what takes the place of the report's accent.
/// A value whose parts have been checked: texts by `checkBrandText`, the colour by `checkAccent`, the logo by
/// `logoFrom`. Colours of types, ink and the muted colour are the report's own and have no place here.
struct Brand
{
    QString organisation;                         ///< never blank in a brand that is kept; the logo's alternative text
    QString unit;                                 ///< second line: department, project
    QString contact;                              ///< several lines
    QString footer;                               ///< at the foot of every page; empty: the organisation
    QString coverText;                            ///< below the questions on the cover
    std::optional<QRgb> accent;                   ///< at least `LeastContrast` on white
    std::optional<Logo> logo;
    QList<BrandChapter> leftOut;                  ///< in the order of `AllBrandChapters`, each once
    QJsonObject extra;                            ///< members of the file that nobody here knows

    [[nodiscard]] bool leavesOut(BrandChapter chapter) const { return leftOut.contains(chapter); }
    friend bool operator==(const Brand &, const Brand &) = default;
};

enum class BrandText { Organisation, Unit, Contact, Footer, CoverText };
inline constexpr std::array AllBrandTexts{BrandText::Organisation, BrandText::Unit, BrandText::Contact,
                                          BrandText::CoverText, BrandText::Footer};

/// The member of the file: "organisation".
[[nodiscard]] QString keyOf(BrandText text);
[[nodiscard]] QString &textOf(Brand &brand, BrandText text);
[[nodiscard]] const QString &textOf(const Brand &brand, BrandText text);

/// Whether this may stand there. Errors: TextTooLong, TextHasControls, WrongType with the arguments (key, "lines", most) for
/// too many lines or (key, "words") for an organisation without a name.
[[nodiscard]] Result<void> checkBrandText(BrandText which, const QString &text);

} // namespace vierklang
