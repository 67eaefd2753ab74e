// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/handouts/handouts.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// What docs/workshop.md promises of people, in the same order.
Table dataTable(const ReportContext &context)
{
    Table table;
    table.style = TableStyle::MeasuresCouncil;
    table.columns = {{30, Align::Left}, {0, Align::Left}, {50, Align::Left}};
    table.head = {headRow({context.text(u"head.thing"_s), context.text(u"head.kept"_s), context.text(u"head.notKept"_s)})};
    const auto add = [&](const QString &thing, const QString &kept, const QString &notKept) {
        Row row;
        row.cells = {headerCell(Runs{plainRun(context.text(thing), RunStyle::Bold)}), cell(context.text(kept)),
                     cell(context.text(notKept))};
        table.rows.append(row);
    };
    add(u"privacy.votes"_s, u"privacy.votesKept"_s, u"privacy.votesNot"_s);
    add(u"privacy.goals"_s, u"privacy.goalsKept"_s, u"privacy.goalsNot"_s);
    add(u"privacy.people"_s, u"privacy.peopleKept"_s, u"privacy.peopleNot"_s);
    add(u"privacy.measures"_s, u"privacy.measuresKept"_s, u"privacy.measuresNot"_s);
    add(u"privacy.notes"_s, u"privacy.notesKept"_s, u"privacy.notesNot"_s);
    add(u"privacy.commune"_s, u"privacy.communeKept"_s, u"privacy.communeNot"_s);
    return table;
}

void addText(Blocks &blocks, const QString &title, const QString &text)
{
    blocks.push_back(heading(2, {}, title, HeadingSize::Compact));
    blocks.push_back(paragraph(text, ParagraphRole::Small));
    blocks.push_back(gap(3.2));
}

Block answers(const ReportContext &context)
{
    const Fillings least{{u"least"_s, context.numberWord(context.instrument.constants.groupMinimum)}};
    Columns columns;
    ColumnPart left{79, {}};
    addText(left.blocks, context.text(u"privacy.small"_s), context.text(u"privacy.smallText"_s, least));
    addText(left.blocks, context.text(u"privacy.who"_s), context.text(u"privacy.whoText"_s));
    ColumnPart right{79, {}};
    addText(right.blocks, context.text(u"privacy.where"_s), context.text(u"privacy.whereText"_s));
    addText(right.blocks, context.text(u"privacy.delete"_s), context.text(u"privacy.deleteText"_s));
    columns.parts = {left, right};
    return {columns, {}};
}

/// What only the commune knows.
Block fillIn(const ReportContext &context)
{
    const auto facts = [&](const QString &first, const QString &second) {
        Table table;
        table.style = TableStyle::Facts;
        table.columns = {{40, Align::Left}, {0, Align::Left}};
        table.rows = {factRow(context.text(first), {}), factRow(context.text(second), {})};
        return table;
    };
    Columns columns;
    columns.parts = {ColumnPart{79, {{facts(u"privacy.fillOffice"_s, u"privacy.fillContact"_s), {}}}},
                     ColumnPart{79, {{facts(u"privacy.fillPlace"_s, u"privacy.fillUntil"_s), {}}}}};
    return {columns, {}};
}

} // namespace

Section dataProtectionSheet(const ReportContext &context)
{
    Section section;
    section.kind = SectionKind::Handout;
    Blocks &blocks = section.blocks;
    const QString commune = context.assessment.commune().name.trimmed();
    blocks.push_back({Paragraph{{plainRun(commune.isEmpty() ? context.text(u"privacy.kicker"_s) : commune, RunStyle::Bold)},
                                ParagraphRole::Kicker, context.text(u"privacy.aside"_s)},
                      {}});
    blocks.push_back(sheetTitle(context.text(u"privacy.title"_s)));
    blocks.push_back(paragraph(context.runs(u"privacy.lead"_s), ParagraphRole::Lead));
    addText(blocks, context.text(u"privacy.purpose"_s), context.text(u"privacy.purposeText"_s));
    blocks.push_back(heading(2, {}, context.text(u"privacy.data"_s), HeadingSize::Compact));
    blocks.push_back({dataTable(context), {}});
    blocks.push_back(gap(4.5));
    blocks.push_back(answers(context));
    addText(blocks, context.text(u"privacy.law"_s), context.text(u"privacy.lawText"_s));
    blocks.push_back(heading(2, {}, context.text(u"privacy.fill"_s), HeadingSize::Compact));
    blocks.push_back(fillIn(context));
    return section;
}

} // namespace vierklang
