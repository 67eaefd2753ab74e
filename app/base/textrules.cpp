// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/textrules.h"

#include <algorithm>

namespace vierklang {

Result<void> checkText(const QString &text, int most, bool severalLines)
{
    if (text.size() > most)
        return refusal(ErrorCode::TextTooLong, {QString::number(most), QString::number(text.size())});
    const auto isForbidden = [severalLines](QChar c) {
        if (severalLines && (c == u'\n' || c == u'\t'))
            return false;
        return c.category() == QChar::Other_Control || c.isNull();
    };
    if (std::any_of(text.cbegin(), text.cend(), isForbidden))
        return refusal(ErrorCode::TextHasControls);
    return {};
}

} // namespace vierklang
