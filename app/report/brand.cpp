// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/brand.h"

#include "app/base/textrules.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

struct TextRule
{
    int most;  ///< characters
    int lines; ///< 1: no line breaks
};

/// What still looks like a letterhead: the cover has to keep its facts and its contents on one page.
TextRule ruleOf(BrandText text)
{
    switch (text) {
    case BrandText::Organisation:
    case BrandText::Unit:
        return {200, 1};
    case BrandText::Contact:
        return {400, 6};
    case BrandText::Footer:
        return {100, 1};
    case BrandText::CoverText:
        return {600, 8};
    }
    Q_UNREACHABLE();
}

} // namespace

QString wordOf(BrandChapter chapter)
{
    switch (chapter) {
    case BrandChapter::Radar:
        return u"radar"_s;
    case BrandChapter::Answers:
        return u"answers"_s;
    case BrandChapter::Method:
        return u"method"_s;
    }
    Q_UNREACHABLE();
}

std::optional<BrandChapter> brandChapterFromWord(QStringView word)
{
    for (const BrandChapter chapter : AllBrandChapters) {
        if (wordOf(chapter) == word)
            return chapter;
    }
    return std::nullopt;
}

QString keyOf(BrandText text)
{
    switch (text) {
    case BrandText::Organisation:
        return u"organisation"_s;
    case BrandText::Unit:
        return u"unit"_s;
    case BrandText::Contact:
        return u"contact"_s;
    case BrandText::Footer:
        return u"footer"_s;
    case BrandText::CoverText:
        return u"coverText"_s;
    }
    Q_UNREACHABLE();
}

QString &textOf(Brand &brand, BrandText text)
{
    switch (text) {
    case BrandText::Organisation:
        return brand.organisation;
    case BrandText::Unit:
        return brand.unit;
    case BrandText::Contact:
        return brand.contact;
    case BrandText::Footer:
        return brand.footer;
    case BrandText::CoverText:
        return brand.coverText;
    }
    Q_UNREACHABLE();
}

const QString &textOf(const Brand &brand, BrandText text) { return textOf(const_cast<Brand &>(brand), text); }

Result<void> checkBrandText(BrandText which, const QString &text)
{
    const TextRule rule = ruleOf(which);
    if (const Result<void> fine = checkText(text, rule.most, rule.lines > 1); !fine)
        return fine;
    if (text.count(u'\n') >= rule.lines)
        return refusal(ErrorCode::WrongType, {keyOf(which), u"lines"_s, QString::number(rule.lines)});
    if (which == BrandText::Organisation && text.trimmed().isEmpty())
        return refusal(ErrorCode::WrongType, {keyOf(which), u"words"_s});
    return {};
}

} // namespace vierklang
