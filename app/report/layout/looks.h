// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/textsetter.h"
#include "app/report/reportdocument.h"

namespace vierklang {

/// How the kinds of text and tables look: sizes in points, lengths in mm (report structure, 1 and 4).
[[nodiscard]] TextStyle styleOf(ParagraphRole role);
[[nodiscard]] double spaceBefore(ParagraphRole role);
[[nodiscard]] double spaceAfter(ParagraphRole role);

[[nodiscard]] TextStyle styleOf(HeadingSize size);
[[nodiscard]] double spaceAfter(HeadingSize size);

/// Where text may stand on the sheets of a section, in mm from their top left corner.
struct Body
{
    double left = 25;
    double width = 165;
    double top = 23;
    double bottom = 275;
};
[[nodiscard]] Body bodyOf(SectionKind kind, Paper paper = Paper::A4);

struct TableLook
{
    TextStyle text;
    double padTop = 1.1;
    double padBottom = 1.1;
    double padRight = 3;
    double headPadTop = 0.5;
    double headPadBottom = 1.1;
    double groupPadTop = 1.2;
    double paragraphGap = 0.6;
    double rowHeight = 0;    ///< fixed; 0: by content
    bool hasRules = true;    ///< a hairline below each row
    bool isMiddle = false;   ///< cells centred in their row
    bool mutedFirst = false; ///< row headers muted
    double firstSize = 0;    ///< points of the row headers when larger than the rest
};
[[nodiscard]] const TableLook &lookOf(TableStyle style);

inline constexpr double RuleHeight = 0.26;
/// White below the shade of a level, so that the boxes of two rows do not touch.
inline constexpr double ShadeGap = 0.4;
inline constexpr double TableCaptionGap = 1.5;
/// The line under the large share bars.
inline constexpr double TableAxisHeight = 4.5;

} // namespace vierklang
