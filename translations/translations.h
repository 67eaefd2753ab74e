// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vierklang {

/// Codes of the languages whose words are in ":/i18n/vierklang_<code>.qm": "de", "en". Linking this library brings
/// the resource along.
[[nodiscard]] QStringList translatedLanguages();

} // namespace vierklang
