// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/handouts/teachingsheets.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

Runs nameOf(const ReportContext &context, TypeKey type)
{
    Run run = plainRun(context.in(context.instrument.card(type).nameWithArticle), RunStyle::Bold);
    run.marker = type;
    return {run};
}

Cell stepOf(const ReportContext &context, TypeKey who, TypeKey from)
{
    const Learning *learning = context.instrument.learningOf(who, from);
    if (who == from || learning == nullptr)
        return cell(Runs{plainRun(u"–"_s, RunStyle::Muted)});
    Cell made = cell(context.in(learning->text));
    made.paragraphs.append(Paragraph{{plainRun(context.text(u"matrix.basis"_s, {{u"sources"_s, learning->sources.join(u", "_s)}}),
                                               RunStyle::Muted)},
                                     ParagraphRole::Text,
                                     {}});
    return made;
}

Table matrix(const ReportContext &context)
{
    Table table;
    table.style = TableStyle::LearningMatrix;
    table.name = context.text(u"matrix.name"_s);
    table.columns = {{72, Align::Left}, {77, Align::Left}, {77, Align::Left}, {77, Align::Left}, {0, Align::Left}};
    Row head;
    head.cells.append(headerCell(context.text(u"matrix.corner"_s)));
    for (const TypeKey from : AllTypes)
        head.cells.append(headerCell(nameOf(context, from)));
    table.head = {head};
    for (const TypeKey who : AllTypes) {
        Row row;
        row.cells.append(headerCell(nameOf(context, who)));
        for (const TypeKey from : AllTypes)
            row.cells.append(stepOf(context, who, from));
        table.rows.append(row);
    }
    return table;
}

} // namespace

Section matrixPoster(const ReportContext &context)
{
    Section section;
    section.kind = SectionKind::Poster;
    section.paper = Paper::A3Landscape;
    section.staysOnOnePage = true;
    Block title = heading(1, {}, context.text(u"matrix.title"_s), HeadingSize::Poster);
    std::get<Heading>(title.content).isBookmark = true;
    section.blocks.push_back(title);
    section.blocks.push_back(paragraph(context.text(u"matrix.lead"_s), ParagraphRole::Poster));
    section.blocks.push_back(gap(4));
    section.blocks.push_back({matrix(context), {}});
    section.blocks.push_back(gap(4));
    section.blocks.push_back(paragraph(context.text(u"matrix.note"_s), ParagraphRole::PosterNote));
    return section;
}

} // namespace vierklang
