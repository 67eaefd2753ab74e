// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chapters/portfolio.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// More rows than this would hide what recurs; the workbook has all of them.
constexpr qsizetype MostRows = 10;

QString kindOf(const CollectiveContext &context, const QString &scaleId)
{
    return context.text(scaleId.startsWith(u"lens."_s) ? u"data.lens"_s : u"data.dimension"_s);
}

Table frequencies(const QString &name)
{
    Table table;
    table.style = TableStyle::References;
    table.name = name;
    table.columns = {{20, Align::Right}, {0, Align::Left}, {34, Align::Left}};
    return table;
}

Row frequencyRow(const Frequency &frequency, const QString &name, const QString &aside)
{
    Row row;
    row.cells = {cell(Runs{plainRun(QString::number(frequency.communes), RunStyle::Bold)}), headerCell(name), cell(aside)};
    return row;
}

Table lowItems(const CollectiveContext &context, const Portfolio &portfolio)
{
    Table table = frequencies(context.text(u"portfolio.lowItems"_s));
    table.head = {headRow({context.text(u"portfolio.communes"_s), context.text(u"data.item"_s), context.text(u"head.dimension"_s)})};
    for (const Frequency &frequency : portfolio.lowItems.first(std::min(MostRows, portfolio.lowItems.size()))) {
        const Item *item = context.instrument.item(frequency.id);
        table.rows.append(frequencyRow(frequency, context.in(item->title),
                                       context.in(context.instrument.dimension(item->dimension)->shortName)));
    }
    return table;
}

Table gaps(const CollectiveContext &context, const Portfolio &portfolio)
{
    Table table = frequencies(context.text(u"portfolio.gaps"_s));
    table.head = {headRow({context.text(u"portfolio.communes"_s), context.text(u"head.topic"_s), context.text(u"data.kind"_s)})};
    for (const Frequency &gap : portfolio.largestOwnGaps)
        table.rows.append(frequencyRow(gap, context.scaleName(gap.id), kindOf(context, gap.id)));
    return table;
}

Table steps(const CollectiveContext &context, const Portfolio &portfolio)
{
    Table table;
    table.style = TableStyle::MeasuresShort;
    table.name = context.text(u"portfolio.steps"_s);
    table.columns = {{20, Align::Right}, {0, Align::Left}, {46, Align::Left}};
    table.head = {headRow({context.text(u"portfolio.communes"_s), context.text(u"portfolio.step"_s), context.text(u"head.training"_s)})};
    for (const Frequency &frequency : portfolio.steps.first(std::min(MostRows, portfolio.steps.size()))) {
        const Recommendation *step = context.instrument.recommendation(frequency.id);
        Row row;
        row.cells = {cell(Runs{plainRun(QString::number(frequency.communes), RunStyle::Bold)}), headerCell(context.in(step->text)),
                     cell(context.in(step->training))};
        table.rows.append(row);
    }
    return table;
}

QString stepsNote(const CollectiveContext &context, const Portfolio &portfolio)
{
    const auto more = static_cast<int>(portfolio.steps.size() - MostRows);
    const QString note = context.text(u"portfolio.stepsNote"_s);
    return more > 0 ? context.counted(u"portfolio.stepsMore"_s, more) + u' ' + note : note;
}

} // namespace

Section portfolioSteps(const CollectiveContext &context, const Portfolio &portfolio)
{
    Section section;
    Blocks &blocks = section.blocks;
    blocks.push_back(chapterTitle(u"2"_s, context.text(u"portfolio.next"_s)));
    blocks.push_back(gap(2));
    blocks.push_back(heading(2, {}, context.text(u"portfolio.lowItems"_s)));
    if (portfolio.lowItems.isEmpty())
        blocks.push_back(paragraph(context.text(u"portfolio.noLowItems"_s)));
    else
        blocks.push_back({lowItems(context, portfolio), {}});
    blocks.push_back(gap(6));
    blocks.push_back(heading(2, {}, context.text(u"portfolio.gaps"_s)));
    if (portfolio.largestOwnGaps.isEmpty())
        blocks.push_back(paragraph(context.text(u"portfolio.noGaps"_s)));
    else
        blocks.push_back({gaps(context, portfolio), {}});
    blocks.push_back(paragraph(context.text(u"portfolio.gapsNote"_s), ParagraphRole::Note));
    blocks.push_back(gap(6));
    blocks.push_back(heading(2, {}, context.text(u"portfolio.steps"_s)));
    if (portfolio.steps.isEmpty()) {
        blocks.push_back(paragraph(context.text(u"portfolio.noSteps"_s)));
        return section;
    }
    blocks.push_back({steps(context, portfolio), {}});
    blocks.push_back(paragraph(stepsNote(context, portfolio), ParagraphRole::Note));
    return section;
}

} // namespace vierklang
