// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/handouts/handouts.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr double StepWidth = 69.6;
constexpr double StepGap = 8;
constexpr double PartWidth = 116;
constexpr double PartGap = 16;

QString meaningOf(const ReportContext &context, int level)
{
    switch (level) {
    case 0:
        return context.text(u"poster.step0"_s);
    case 1:
        return context.text(u"poster.step1"_s);
    case 2:
        return context.text(u"poster.step2"_s);
    case 3:
        return context.text(u"poster.step3"_s);
    default:
        return context.text(u"poster.step4"_s);
    }
}

Block steps(const ReportContext &context)
{
    Columns columns;
    columns.gap = StepGap;
    for (int level = 0; level < LevelCount; ++level) {
        ColumnPart part{StepWidth, {{Figure{StepSign{level}, context.text(u"poster.stepAlt"_s, {{u"n"_s, level}})}, {}}}};
        part.blocks.push_back(heading(2, {}, context.levelName(level), HeadingSize::PosterStep));
        part.blocks.push_back(paragraph(meaningOf(context, level), ParagraphRole::Poster));
        columns.parts.push_back(part);
    }
    return {columns, {}};
}

Block rules(const ReportContext &context)
{
    const auto part = [&](const QString &title, const QStringList &texts) {
        ColumnPart made{PartWidth, {heading(2, {}, context.text(title), HeadingSize::PosterPart)}};
        for (const QString &text : texts)
            made.blocks.push_back(paragraph(context.runs(text), ParagraphRole::PosterNote));
        return made;
    };
    Columns columns;
    columns.gap = PartGap;
    columns.parts = {part(u"poster.choose"_s, {u"poster.chooseHighest"_s, u"poster.chooseParts"_s}),
                     part(u"poster.words"_s, {u"poster.some"_s, u"poster.several"_s, u"poster.regularly"_s, u"poster.asRule"_s}),
                     part(u"poster.beside"_s, {u"poster.unknown"_s, u"poster.notApplicable"_s})};
    return {columns, {}};
}

} // namespace

Section scalePoster(const ReportContext &context)
{
    Section section;
    section.kind = SectionKind::Poster;
    section.paper = Paper::A3Landscape;
    Block title = heading(1, {}, context.text(u"poster.title"_s), HeadingSize::Poster);
    std::get<Heading>(title.content).isBookmark = true;
    section.blocks.push_back(title);
    section.blocks.push_back(paragraph(context.text(u"poster.lead"_s), ParagraphRole::Poster));
    section.blocks.push_back(gap(8));
    section.blocks.push_back(steps(context));
    section.blocks.push_back(gap(12));
    section.blocks.push_back(rules(context));
    return section;
}

} // namespace vierklang
