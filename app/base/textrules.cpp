// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/textrules.h"

#include <algorithm>

namespace vierklang {

namespace {

/// Characters as a person counts them: an emoji is one, whatever it takes to store it.
qsizetype lengthOf(const QString &text)
{
    return text.size() - std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLowSurrogate(); });
}

/// Half a character, a mark of byte order or a noncharacter: no store or file gives them back as they were.
bool hasBrokenCharacters(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c == QChar(0xFEFF) || c == QChar(0xFFFE) || c == QChar(0xFFFF))
            return true;
    }
    return false;
}

} // namespace

Result<void> checkText(const QString &text, int most, bool severalLines)
{
    if (lengthOf(text) > most)
        return refusal(ErrorCode::TextTooLong, {QString::number(most), QString::number(lengthOf(text))});
    if (hasBrokenCharacters(text))
        return refusal(ErrorCode::TextHasControls);
    const auto isForbidden = [severalLines](QChar c) {
        if (severalLines && (c == u'\n' || c == u'\t'))
            return false;
        return c.category() == QChar::Other_Control || c.isNull();
    };
    if (std::any_of(text.cbegin(), text.cend(), isForbidden))
        return refusal(ErrorCode::TextHasControls);
    return {};
}

QString onOneLine(const QString &text)
{
    QString line;
    for (const QChar c : text) {
        const bool isBreak = c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph ||
                             c.category() == QChar::Other_Control;
        const bool turns = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069)) ||
                           c == QChar(0x200E) || c == QChar(0x200F) || c == QChar(0x061C);
        if (isBreak)
            line += u' ';
        else if (!turns)
            line += c;
    }
    return line;
}

} // namespace vierklang
