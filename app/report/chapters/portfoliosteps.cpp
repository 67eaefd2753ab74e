// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chapters/portfolio.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// More rows than this would hide what recurs; the workbook has all of them.
constexpr qsizetype MostSteps = 10;

QString kindOf(const CollectiveContext &context, const QString &scaleId)
{
    return context.text(scaleId.startsWith(u"lens."_s) ? u"data.lens"_s : u"data.dimension"_s);
}

Table gaps(const CollectiveContext &context, const Portfolio &portfolio)
{
    Table table;
    table.style = TableStyle::References;
    table.name = context.text(u"portfolio.gaps"_s);
    table.columns = {{20, Align::Right}, {0, Align::Left}, {34, Align::Left}};
    table.head = {headRow({context.text(u"portfolio.communes"_s), context.text(u"head.topic"_s), context.text(u"data.kind"_s)})};
    for (const Frequency &gap : portfolio.largestGaps) {
        Row row;
        row.cells = {cell(Runs{plainRun(QString::number(gap.communes), RunStyle::Bold)}), headerCell(context.scaleName(gap.id)),
                     cell(kindOf(context, gap.id))};
        table.rows.append(row);
    }
    return table;
}

Table steps(const CollectiveContext &context, const Portfolio &portfolio)
{
    Table table;
    table.style = TableStyle::MeasuresShort;
    table.name = context.text(u"portfolio.steps"_s);
    table.columns = {{20, Align::Right}, {0, Align::Left}, {46, Align::Left}};
    table.head = {headRow({context.text(u"portfolio.communes"_s), context.text(u"portfolio.step"_s), context.text(u"head.training"_s)})};
    for (const Frequency &frequency : portfolio.steps.first(std::min(MostSteps, portfolio.steps.size()))) {
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
    const auto more = static_cast<int>(portfolio.steps.size() - MostSteps);
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
    blocks.push_back(heading(2, {}, context.text(u"portfolio.gaps"_s)));
    if (portfolio.largestGaps.isEmpty())
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
