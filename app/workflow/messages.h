// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QString>
#include <QStringList>

namespace vierklang {

/// The sentence a person reads for an error: what is wrong, why, and what to do next, in the language of the
/// installed translator. The window and the command line say the same. Plain text, never HTML.
[[nodiscard]] QString sentenceOf(const Error &error);
[[nodiscard]] QString sentenceOf(const Issue &issue);

/// "/maturity/data.inventory/answer: …" for every issue of an error, or the sentence of the error itself.
[[nodiscard]] QStringList linesOf(const Error &error);

} // namespace vierklang
