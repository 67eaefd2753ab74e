// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/branding.h"

#include "app/report/plaintext.h"
#include "app/report/reporttexts.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// On a page that has to stay one page the letterhead is low.
constexpr QSizeF LowLogoRoom{32, 10};

Run run(const QString &text, RunStyle style = RunStyle::Regular) { return {text, style, {}, {}, {}}; }

Letterhead letterheadOf(const Brand &brand, bool isCover, Language language)
{
    Letterhead head;
    head.organisation = {run(plainLine(brand.organisation), RunStyle::Bold)};
    if (!brand.unit.trimmed().isEmpty())
        head.unit = {run(plainLine(brand.unit))};
    if (isCover && !brand.contact.trimmed().isEmpty())
        head.contact = plainText(brand.contact).split(u'\n', Qt::SkipEmptyParts);
    if (brand.logo)
        head.logo = Picture{brand.logo->png, printedSize(*brand.logo, isCover ? LogoRoom : LowLogoRoom),
                            ReportTexts::builtIn().text(u"brand.logo"_s, language,
                                                        {{u"organisation"_s, plainLine(brand.organisation)}})};
    return head;
}

void brandCover(Section &section, const Brand &brand)
{
    for (Block &block : section.blocks) {
        auto *cover = std::get_if<Cover>(&block.content);
        if (cover == nullptr)
            continue;
        cover->organisation.clear();
        cover->unit.clear();
        if (!brand.coverText.trimmed().isEmpty())
            cover->text = {run(plainText(brand.coverText))};
    }
}

void numberChapters(ReportDocument &document)
{
    int number = 0;
    for (Section &section : document.sections) {
        for (Block &block : section.blocks) {
            auto *heading = std::get_if<Heading>(&block.content);
            if (heading != nullptr && heading->inContents && !heading->number.isEmpty() && heading->number.front().isDigit())
                heading->number = QString::number(++number);
        }
    }
}

} // namespace

bool hasChapter(const ReportRequest &request, BrandChapter chapter)
{
    const bool isTable = request.format == ReportFormat::Xlsx || request.format == ReportFormat::Csv;
    return isTable || request.brand == nullptr || !request.brand->leavesOut(chapter);
}

ReportDocument branded(ReportDocument document, const Brand *brand)
{
    if (brand == nullptr || document.sections.empty())
        return document;
    Section &first = document.sections.front();
    const bool isCover = first.kind == SectionKind::Cover;
    first.letterhead = letterheadOf(*brand, isCover, document.language);
    if (isCover)
        brandCover(first, *brand);
    document.footerNote = plainLine(brand->footer.trimmed().isEmpty() ? brand->organisation : brand->footer).trimmed();
    document.accent = brand->accent;
    numberChapters(document);
    return document;
}

} // namespace vierklang
