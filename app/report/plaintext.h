// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportdocument.h"

#include <QString>

namespace vierklang {

/// A person's text as every format may carry it: without characters that XML forbids and without marks that turn the
/// direction of the words around them (U+202A…U+202E, U+2066…U+2069 and their like). Line breaks become '\n', at most
/// two in a row. Letters of every script, emoji and everything that looks like markup or a formula stay as they are.
[[nodiscard]] QString plainText(const QString &text);
/// As above, on one line.
[[nodiscard]] QString plainLine(const QString &text);

/// The runs that are shown where nothing needs to be left out.
[[nodiscard]] Runs shownRuns(const Runs &runs);

/// An alternative text in two parts, as SVG and ODF have them: its first sentence and what follows it.
struct AltParts
{
    QString title;
    QString description;
};
[[nodiscard]] AltParts altParts(const QString &alt);

/// ● ■ ▲ ◆: the sign of a type where text is all there is.
[[nodiscard]] QChar signOf(TypeKey type);

/// A place inside the document, or a page on the web; any other target is not followed.
[[nodiscard]] bool isInnerTarget(const QString &target);
[[nodiscard]] bool isWebTarget(const QString &target);

} // namespace vierklang
