// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/plaintext.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

bool turnsDirection(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// XML 1.0, production Char, without the control characters it tolerates but nobody can see.
bool isForbidden(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
}

bool breaksLine(char32_t c) { return c == u'\n' || c == u'\r' || c == 0x85 || c == 0x2028 || c == 0x2029; }

} // namespace

QString plainText(const QString &text)
{
    QString result;
    int breaks = 0;
    char32_t before = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool isSecondHalf = c == u'\n' && before == u'\r';
        before = c;
        if (isSecondHalf || turnsDirection(c))
            continue;
        if (breaksLine(c)) {
            if (++breaks <= 2)
                result += u'\n';
            continue;
        }
        if (c == u'\t')
            result += u' ';
        else if (!isForbidden(c))
            result += QString::fromUcs4(&c, 1);
        else if (c >= 0xD800)
            result += QChar(QChar::ReplacementCharacter);
        breaks = 0;
    }
    return result;
}

QString plainLine(const QString &text) { return plainText(text).replace(u'\n', u' '); }

Runs shownRuns(const Runs &runs)
{
    Runs shown;
    std::copy_if(runs.cbegin(), runs.cend(), std::back_inserter(shown),
                 [](const Run &run) { return run.cut.isShownAt(0); });
    return shown;
}

AltParts altParts(const QString &alt)
{
    const QString line = plainLine(alt);
    const qsizetype end = line.indexOf(u". "_s);
    if (end < 0)
        return {line, line};
    return {line.left(end + 1), line.mid(end + 2)};
}

QChar signOf(TypeKey type)
{
    constexpr std::array<char16_t, TypeCount> signs{u'●', u'■', u'▲', u'◆'};
    return signs[indexOf(type)];
}

bool isInnerTarget(const QString &target) { return target.startsWith(u'#'); }

bool isWebTarget(const QString &target)
{
    return target.startsWith(u"https://") || target.startsWith(u"http://");
}

} // namespace vierklang
