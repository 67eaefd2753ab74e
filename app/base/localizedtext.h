// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vierklang {

/// A language of content and of the window.
enum class Language { German, English };

/// A text of the content (instrument, report) in every language of the program. Both are always present.
struct LocalizedText
{
    QString de;
    QString en;

    [[nodiscard]] const QString &in(Language language) const
    {
        return language == Language::German ? de : en;
    }
    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

/// "de" or "en".
[[nodiscard]] inline QString languageCode(Language language)
{
    return language == Language::German ? QStringLiteral("de") : QStringLiteral("en");
}

} // namespace vierklang
