// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/searchtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

QString withoutMarks(QString folded)
{
    folded.replace(u"ß"_s, u"ss"_s);
    folded = folded.normalized(QString::NormalizationForm_D);
    folded.removeIf([](QChar c) { return c.isMark(); });
    return folded;
}

} // namespace

SearchText::SearchText(const QString &text) : plain(text.toCaseFolded())
{
    if (isAscii(plain))
        return;
    writtenOut = plain;
    writtenOut.replace(u"ä"_s, u"ae"_s).replace(u"ö"_s, u"oe"_s).replace(u"ü"_s, u"ue"_s);
    writtenOut = withoutMarks(writtenOut);
    plain = withoutMarks(plain);
}

QList<SearchText> searchWords(const QString &typed)
{
    QList<SearchText> words;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts))
        words.append(SearchText(word));
    return words;
}

bool hasEveryWord(const SearchText &text, const QList<SearchText> &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&text](const SearchText &word) {
        const QString &other = word.writtenOut.isNull() ? word.plain : word.writtenOut;
        return text.plain.contains(word.plain) || (text.writtenOut.isNull() ? text.plain : text.writtenOut).contains(other);
    });
}

} // namespace vierklang
