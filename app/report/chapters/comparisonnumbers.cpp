// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbers.h"
#include "app/report/chapters/comparison.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

Row columnHead(const CollectiveContext &context, const QString &first, bool hasChange)
{
    QStringList titles{first};
    for (const ColumnName &column : context.columns())
        titles.append(column.brief);
    if (hasChange)
        titles.append(context.text(u"head.change"_s));
    return headRow(titles);
}

/// One group a type, one row a column: number and bar, so that each bar has its number beside it.
Table shares(const CollectiveContext &context, const Comparison &comparison)
{
    Table table;
    table.style = TableStyle::SharesDense;
    table.name = context.text(u"comparison.shares"_s);
    table.columns = {{22, Align::Left}, {14, Align::Right}, {0, Align::Left}};
    for (const TypeKey type : AllTypes) {
        Row title = groupRow({}, 3);
        title.cells[0] = headerCell(Runs{context.typeRun(type, TypeForm::Name, RunStyle::Bold)});
        title.cells[0].span = 3;
        table.rows.append(title);
        for (qsizetype column = 0; column < comparison.results.size(); ++column) {
            const TypePicture &picture = comparison.results[column].type;
            Row row;
            row.cells = {headerCell(context.columns()[column].brief), cell(context.percent(picture.percent[type])),
                         figureCell(ShareBar{type, picture.shares[type], false})};
            table.rows.append(row);
        }
    }
    table.axisEven = context.text(u"shares.even"_s, {{u"share"_s, context.percent(25)}});
    table.axisEnd = context.percent(100);
    return table;
}

QString pointsOf(const CollectiveContext &context, const Assessment &assessment, const Goal &goal)
{
    if (!assessment.asks(goal))
        return u"·"_s;
    const double points = static_cast<double>(assessment.pointsOf(goal.id)) / assessment.goals().ballots;
    return context.decimal(points, std::abs(points - std::round(points)) < 1e-9 ? 0 : 1);
}

/// Goals that somebody gave points, in the questionnaire's order.
Table goalPoints(const CollectiveContext &context)
{
    Table table;
    table.style = TableStyle::Twin;
    table.name = context.text(u"comparison.goalPoints"_s);
    table.columns = {{0, Align::Left}};
    for (qsizetype column = 0; column < context.columns().size(); ++column)
        table.columns.append({14, Align::Right});
    table.head = {columnHead(context, context.text(u"head.goal"_s), false)};
    for (const Goal &goal : context.instrument.goals) {
        Row row;
        row.cells = {headerCell(context.in(goal.shortName))};
        bool isUsed = false;
        for (const Assessment &assessment : context.assessments) {
            isUsed = isUsed || assessment.pointsOf(goal.id) > 0;
            row.cells.append(cell(pointsOf(context, assessment, goal)));
        }
        if (isUsed)
            table.rows.append(row);
    }
    return table;
}

Table fates(const CollectiveContext &context, const Comparison &comparison)
{
    Table table;
    table.style = TableStyle::MeasuresShort;
    table.name = context.text(u"comparison.fates"_s);
    table.columns = {{0, Align::Left}};
    QStringList head{context.text(u"head.measure"_s)};
    for (const ColumnName &name : context.columns()) {
        table.columns.append({context.columns().size() > 3 ? 22.0 : 34.0, Align::Left});
        head.append(context.text(u"comparison.stateIn"_s, {{u"when"_s, name.full}}));
    }
    table.head = {headRow(head)};
    for (const MeasureFate &fate : comparison.measures) {
        Row row;
        row.cells = {headerCell(measureTitle(context, fate.measure))};
        for (qsizetype column = 0; column < fate.statuses.size(); ++column)
            row.cells.append(cell(context.fateWord(fate, column)));
        table.rows.append(row);
    }
    return table;
}

bool hasPoints(const CollectiveContext &context)
{
    return std::any_of(context.assessments.cbegin(), context.assessments.cend(),
                       [](const Assessment &assessment) { return assessment.goals().spent() > 0; });
}

Cell changeCell(const CollectiveContext &context, const ComparedItem &item)
{
    const std::optional<int> change = item.change();
    if (!change)
        return cell(Runs{plainRun(u"–"_s, RunStyle::Muted)});
    if (*change == 0)
        return cell(Runs{plainRun(u"0"_s, RunStyle::Muted)});
    return cell(Runs{plainRun(signedDecimal(*change, 0, context.language), RunStyle::Bold)});
}

/// The means of a lens or dimension, each over its column.
QList<Cell> meanCells(const CollectiveContext &context, const ComparedScale &scale)
{
    QList<Cell> cells{headerCell(context.scaleName(scale.id))};
    for (const std::optional<double> &mean : scale.means)
        cells.append(cell(context.decimal(mean)));
    if (context.isOneCommune())
        cells.append(cell(context.change(scale.means.first(), scale.means.last())));
    return cells;
}

void addLenses(const CollectiveContext &context, const Comparison &comparison, Table &table)
{
    table.rows.append(groupRow(context.text(u"profile.lenses"_s), table.columns.size()));
    for (const ComparedScale &lens : comparison.lenses) {
        Row row;
        row.cells = meanCells(context, lens);
        table.rows.append(row);
    }
}

/// The lenses, then every dimension with its mean and its questions.
Table questions(const CollectiveContext &context, const Comparison &comparison)
{
    const bool hasChange = context.isOneCommune();
    Table table;
    table.style = TableStyle::Levels;
    table.name = context.text(u"comparison.questions"_s);
    table.columns = {{0, Align::Left}};
    for (qsizetype column = 0; column < context.columns().size(); ++column)
        table.columns.append({14, Align::Middle});
    if (hasChange)
        table.columns.append({16, Align::Right});
    table.head = {columnHead(context, context.text(u"head.question"_s), hasChange)};
    addLenses(context, comparison, table);
    QString dimension;
    for (const ComparedItem &compared : comparison.items) {
        const Item *item = context.instrument.item(compared.id);
        if (item->dimension != dimension) {
            Row title;
            title.kind = RowKind::Group;
            title.cells = meanCells(context, *comparison.scale(u"dim."_s + item->dimension));
            table.rows.append(title);
        }
        dimension = item->dimension;
        Row row;
        row.cells = {headerCell(context.in(item->title))};
        for (const Answer &answer : compared.answers)
            row.cells.append(context.answerCell(answer));
        if (hasChange)
            row.cells.append(changeCell(context, compared));
        table.rows.append(row);
    }
    return table;
}

} // namespace

Section comparisonNumbers(const CollectiveContext &context, const Comparison &comparison)
{
    Section section;
    Blocks &blocks = section.blocks;
    blocks.push_back(heading(1, {}, context.text(u"comparison.shares"_s), HeadingSize::Page));
    std::get<Heading>(blocks.back().content).isBookmark = true;
    blocks.push_back(paragraph(context.text(u"comparison.sharesIntro"_s)));
    blocks.push_back({shares(context, comparison), {}});
    if (hasManyColumns(context)) {
        addChanges(context, comparison, blocks);
        blocks.push_back({PageBreak{}, {}});
    }
    if (hasPoints(context)) {
        blocks.push_back(gap(5));
        blocks.push_back(heading(2, {}, context.text(u"comparison.goalPoints"_s)));
        blocks.push_back({goalPoints(context), {}});
    }
    if (context.isOneCommune() && !comparison.measures.isEmpty()) {
        blocks.push_back(gap(5));
        blocks.push_back(heading(2, {}, context.text(u"comparison.fates"_s)));
        blocks.push_back({fates(context, comparison), {}});
    }
    return section;
}

Section comparisonQuestions(const CollectiveContext &context, const Comparison &comparison)
{
    Section section;
    section.blocks.push_back(heading(1, {}, context.text(u"comparison.questions"_s), HeadingSize::Page));
    std::get<Heading>(section.blocks.back().content).isBookmark = true;
    section.blocks.push_back({questions(context, comparison), {}});
    section.blocks.push_back(paragraph(context.text(u"comparison.signs"_s), ParagraphRole::Note));
    return section;
}

} // namespace vierklang
