// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

namespace vierklang {

/// Whether a person's text may be kept: at most `most` characters, no control characters; line breaks and tabs only
/// where several lines are allowed. Errors: TextTooLong (most, length), TextHasControls.
[[nodiscard]] Result<void> checkText(const QString &text, int most, bool severalLines);

/// A person's text for a place with one line that others read too (terminal, title of a document): line and paragraph
/// separators become a blank, and marks of direction, which would turn around what stands beside, go.
[[nodiscard]] QString onOneLine(const QString &text);

} // namespace vierklang
