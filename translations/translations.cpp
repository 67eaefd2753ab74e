// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

QStringList translatedLanguages() { return {u"de"_s, u"en"_s}; }

} // namespace vierklang
