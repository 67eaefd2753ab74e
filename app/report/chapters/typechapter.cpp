// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/branding.h"
#include "app/report/chapters/chapters.h"
#include "app/report/findings.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

Block overview(const ReportContext &context)
{
    const ScoringConstants &constants = context.instrument.constants;
    Columns columns;
    columns.gap = 7;
    ColumnPart left{96, {heading(2, {}, context.text(u"type.shares"_s))}};
    left.blocks.push_back({typeSharesTable(context), {}});
    left.blocks.push_back(paragraph(
        context.text(hasChapter(context.request, BrandChapter::Method) ? u"type.sharesNote"_s : u"type.sharesNoteShort"_s,
                     {{u"goals"_s, context.percent(qRound(constants.goalWeight * 100))},
                      {u"practice"_s, context.percent(qRound((1 - constants.goalWeight) * 100))}}),
        ParagraphRole::Note));
    ColumnPart right{62, {heading(2, {}, context.text(u"type.stable"_s))}};
    right.blocks.push_back({stabilityPoints(context), {}});
    columns.parts = {left, right};
    return {columns, {}};
}

Block learnColumns(const ReportContext &context)
{
    Columns columns;
    columns.gap = 6;
    for (const TypeKey from : AllTypes) {
        const Learning *learning = context.instrument.learningOf(context.result.type.leading, from);
        if (from == context.result.type.leading || learning == nullptr)
            continue;
        ColumnPart part{51, {}};
        Heading head;
        head.level = 3;
        head.size = HeadingSize::Group;
        Runs title = context.runs(u"type.learnFrom"_s, {{u"type"_s, context.typeName(from, TypeForm::Dative)}});
        title.first().marker = from;
        head.text = title;
        part.blocks.push_back({head, {}});
        part.blocks.push_back(paragraph(context.in(learning->text) + u'.', ParagraphRole::Small));
        columns.parts.push_back(part);
    }
    return {columns, {}};
}

void addLearning(const ReportContext &context, Blocks &blocks)
{
    const TypePicture &type = context.result.type;
    blocks.push_back(gap(5));
    if (type.label != TypeLabel::Open) {
        blocks.push_back(heading(
            2, {}, context.text(u"type.learn"_s), HeadingSize::Section,
            context.text(u"type.learnAside"_s,
                         {{u"question"_s, context.in(context.instrument.card(type.leading).question)}})));
        blocks.push_back(learnColumns(context));
        return;
    }
    blocks.push_back(heading(2, {}, context.text(u"type.learn"_s)));
    blocks.push_back(paragraph(context.text(u"type.learnOpen"_s)));
    List questions;
    for (const TypeKey key : AllTypes) {
        Runs body{context.typeRun(key, TypeForm::Name, RunStyle::Bold),
                  plainRun(u": "_s + context.in(context.instrument.card(key).question))};
        questions.items.append({u"–"_s, body, {}});
    }
    blocks.push_back({questions, {}});
}

} // namespace

Section typeChapter(const ReportContext &context)
{
    Section section;
    section.blocks.push_back(chapterTitle(u"2"_s, context.text(u"type.title"_s)));
    section.blocks.push_back(paragraph(typeLead(context), ParagraphRole::Lead));
    section.blocks.push_back(gap(2));
    section.blocks.push_back(overview(context));
    if (context.result.type.stability.of > 0) {
        section.blocks.push_back(gap(5));
        section.blocks.push_back(heading(2, {}, context.text(u"type.contributions"_s), HeadingSize::Section,
                                         context.text(u"type.contributionsAside"_s)));
        section.blocks.push_back({contributionsTable(context), {}});
    }
    addLearning(context, section.blocks);
    return section;
}

} // namespace vierklang
