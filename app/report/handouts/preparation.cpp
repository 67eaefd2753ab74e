// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assessment/questionorder.h"
#include "app/report/handouts/handouts.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

Row itemRow(const ReportContext &context, const Item &item)
{
    Cell question = headerCell(Runs{plainRun(context.in(item.title), RunStyle::Bold)});
    question.paragraphs.append(Paragraph{{plainRun(context.in(item.question))}, ParagraphRole::Text, {}});
    Row row;
    row.cells = {question, cell(capitalised(context.in(item.evidence))), figureCell(TickBoxes{1}), Cell{}};
    return row;
}

} // namespace

Section preparation(const ReportContext &context)
{
    const QList<const Item *> items = itemsInWorkshopOrder(context.instrument, context.assessment);
    Section section;
    section.kind = SectionKind::Handout;
    section.blocks.push_back(sheetTitle(context.text(u"preparation.title"_s)));
    section.blocks.push_back(
        paragraph(context.runs(u"preparation.text"_s, {{u"n"_s, static_cast<int>(items.size())}})));
    Table table;
    table.style = TableStyle::FillIn;
    table.columns = {{76, Align::Left}, {0, Align::Left}, {12, Align::Left}, {30, Align::Left}};
    table.head = {headRow({context.text(u"head.question"_s), context.text(u"head.possibleEvidence"_s),
                           context.text(u"head.brings"_s), context.text(u"head.where"_s)})};
    QString dimension;
    for (const Item *item : items) {
        if (item->dimension != dimension)
            table.rows.append(groupRow(context.in(context.instrument.dimension(item->dimension)->name),
                                       static_cast<int>(table.columns.size())));
        dimension = item->dimension;
        table.rows.append(itemRow(context, *item));
    }
    section.blocks.push_back({table, {}});
    section.blocks.push_back(paragraph(context.text(u"preparation.note"_s), ParagraphRole::Note));
    return section;
}

} // namespace vierklang
