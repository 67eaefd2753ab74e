// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/worddivision.h"

#include <QFile>
#include <QList>

#include <vector>

using namespace Qt::Literals::StringLiterals;

static void initializeContentResource() { Q_INIT_RESOURCE(content); }

namespace vierklang {

namespace {

constexpr qsizetype ShortestPart = 3;

struct WordPart
{
    QString letters;
    qsizetype division; ///< letters of it that stand before the division
};

QList<WordPart> readParts()
{
    initializeContentResource();
    QFile file(u":/language/word-divisions-de.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<WordPart> parts;
    for (QString line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const qsizetype division = line.indexOf(u'|');
        if (division >= 0 && !line.startsWith(u'#'))
            parts.append({line.remove(u'|'), division});
    }
    return parts;
}

QString divided(const QString &word)
{
    static const QList<WordPart> parts = readParts();
    const QString lower = word.toLower();
    if (lower.size() != word.size())
        return word; // a letter whose small form is two: no German word
    std::vector<bool> divides(static_cast<size_t>(word.size()), false);
    for (const WordPart &part : parts) {
        for (qsizetype at = lower.indexOf(part.letters); at >= 0; at = lower.indexOf(part.letters, at + 1)) {
            const qsizetype position = at + part.division;
            if (position >= ShortestPart && position <= word.size() - ShortestPart)
                divides[static_cast<size_t>(position)] = true;
        }
    }
    QString result;
    qsizetype last = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (divides[static_cast<size_t>(i)] && i - last >= ShortestPart) {
            result += QChar(QChar::SoftHyphen);
            last = i;
        }
        result += word[i];
    }
    return result;
}

} // namespace

QString withDivisions(const QString &text)
{
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        while (end < text.size() && text[end].isLetter())
            ++end;
        if (end == at) {
            result += text[at++];
            continue;
        }
        const QString word = text.mid(at, end - at);
        result += word.size() < LeastDividedWord ? word : divided(word);
        at = end;
    }
    return result;
}

} // namespace vierklang
