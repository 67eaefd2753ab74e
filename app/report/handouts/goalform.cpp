// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assessment/questionorder.h"
#include "app/report/handouts/handouts.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

Table goalTable(const ReportContext &context)
{
    const ScoringConstants &constants = context.instrument.constants;
    const QString boxes = context.text(u"goalform.boxes"_s, {{u"n"_s, constants.maxPerGoal}});
    Table table;
    table.style = TableStyle::GoalForm;
    table.columns = {{0, Align::Left}, {34, Align::Left}};
    table.head = {headRow({context.text(u"head.goal"_s), context.text(u"head.pointsEach"_s)})};
    for (const Goal *goal : goalsInShuffledOrder(context.instrument, context.assessment)) {
        Cell name = headerCell(Runs{plainRun(context.in(goal->text), RunStyle::Bold)});
        name.paragraphs.append(Paragraph{{plainRun(context.in(goal->help), RunStyle::Muted)}, ParagraphRole::Text, {}});
        Row row;
        row.cells = {name, figureCell(TickBoxes{constants.maxPerGoal}, boxes)};
        table.rows.append(row);
    }
    Row sum;
    sum.kind = RowKind::Sum;
    sum.cells = {headerCell(context.text(u"goalform.sum"_s, {{u"points"_s, constants.points}})),
                 figureCell(TickBoxes{1})};
    table.rows.append(sum);
    return table;
}

} // namespace

Section goalForm(const ReportContext &context)
{
    Section section;
    section.kind = SectionKind::Handout;
    section.blocks.push_back(sheetTitle(context.text(u"goalform.title"_s)));
    section.blocks.push_back(paragraph(context.in(context.instrument.texts.goalTask)));
    section.blocks.push_back(paragraph(Runs{plainRun(context.text(u"goalform.how"_s), RunStyle::Bold)}));
    section.blocks.push_back(gap(1));
    section.blocks.push_back({goalTable(context), {}});
    section.blocks.push_back(paragraph(context.text(u"goalform.note"_s), ParagraphRole::Note));
    return section;
}

} // namespace vierklang
