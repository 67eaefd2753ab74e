// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"
#include "app/report/reportdocument.h"

#include <libodfgen/libodfgen.hxx>

namespace vierklang {

/// The paragraph styles of the document. Each has a name in the word processor, so that the look of a whole report is
/// changed in a few places.
enum class OdtStyle {
    Text, Lead, Small, Note, Kind, Question, Kicker, Formula, CoverTitle, Heading1, Heading2, Heading3, Aside,
    TableText, TableHead, TablePicture, Legend, Picture, Value, ContentsLine, Header, Footer
};

[[nodiscard]] OdtStyle odtStyleOf(ParagraphRole role);
[[nodiscard]] OdtStyle odtStyleOf(const Heading &heading);

/// Tells the generator about all styles; before anything else.
void defineOdtStyles(OdtGenerator &generator, Language language);
/// For `openParagraph`.
[[nodiscard]] librevenge::RVNGPropertyList paragraphOf(OdtStyle style);
/// The same style as a base for properties of one paragraph's own, and for `openListElement`: the generator looks at
/// nothing else where a style is named by its number.
[[nodiscard]] librevenge::RVNGPropertyList paragraphBasedOn(OdtStyle style, Language language);
/// For `openSpan`.
[[nodiscard]] librevenge::RVNGPropertyList spanOf(RunStyle style);

[[nodiscard]] QByteArray countryOf(Language language);

/// Millimetres as the generator wants them.
inline constexpr double InchPerMm = 1 / 25.4;
inline constexpr double OdtTextWidth = 165;

} // namespace vierklang
