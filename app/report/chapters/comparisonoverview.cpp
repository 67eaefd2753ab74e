// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chapters/comparison.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

QString altOf(const CollectiveContext &context, const ComparedScale &scale)
{
    QStringList parts;
    for (qsizetype column = 0; column < scale.means.size(); ++column)
        parts.append(context.columns()[column].brief + u' '
                     + (scale.means[column] ? context.decimal(scale.means[column]) : context.text(u"comparison.tooFew"_s)));
    QString alt = u' ' + context.scaleName(scale.id) + u": "_s + parts.join(u", "_s);
    if (context.isOneCommune() && scale.change())
        alt += u", "_s + context.text(u"comparison.altChange"_s,
                                      {{u"change"_s, context.change(scale.means.first(), scale.means.last())}});
    return alt + u'.';
}

Figure dumbbells(const CollectiveContext &context, const Comparison &comparison)
{
    DumbbellPlot plot;
    for (const ColumnName &column : context.columns())
        plot.columns.append(column.brief);
    if (context.isOneCommune())
        plot.changeTitle = context.text(u"head.change"_s);
    QString alt = context.text(u"comparison.alt"_s);
    const auto group = [&](const QString &title, const QList<ComparedScale> &scales) {
        DumbbellGroup rows{title, {}};
        alt += u' ' + title + u':';
        for (const ComparedScale &scale : scales) {
            DumbbellRow row{context.scaleName(scale.id), scale.means, {}, {}};
            for (const std::optional<double> &mean : scale.means)
                row.printed.append(context.decimal(mean));
            if (context.isOneCommune())
                row.change = context.change(scale.means.first(), scale.means.last());
            rows.rows.append(row);
            alt += altOf(context, scale);
        }
        plot.groups.append(rows);
    };
    group(context.text(u"profile.lenses"_s), comparison.lenses);
    group(context.text(u"profile.dimensions"_s), comparison.dimensions);
    return {plot, alt};
}

bool hasGap(const Comparison &comparison)
{
    const auto lacks = [](const ComparedScale &scale) { return scale.means.contains(std::nullopt); };
    return std::any_of(comparison.lenses.cbegin(), comparison.lenses.cend(), lacks)
        || std::any_of(comparison.dimensions.cbegin(), comparison.dimensions.cend(), lacks);
}

QString figureNote(const CollectiveContext &context, const Comparison &comparison)
{
    QStringList sentences;
    if (context.isOneCommune())
        sentences.append(context.text(context.columns().size() == 2 ? u"comparison.noteChange"_s
                                                                    : u"comparison.noteFirstLast"_s));
    else
        sentences.append(context.text(u"comparison.noteCommunes"_s));
    if (hasGap(comparison))
        sentences.append(context.text(u"comparison.noteGap"_s));
    return sentences.join(u' ');
}

QString caution(const CollectiveContext &context, const Comparison &comparison)
{
    const Comparison::Weight weight = comparison.weightOfOneLevel(context.instrument);
    return context.text(u"comparison.caution"_s, {{u"least"_s, context.decimal(weight.least)},
                                                  {u"most"_s, context.decimal(weight.most)}});
}

QString otherVersions(const CollectiveContext &context)
{
    QStringList names;
    for (const Assessment &assessment : context.others)
        names.append(context.text(u"comparison.otherVersion"_s,
                                  {{u"name"_s, context.isOneCommune() ? context.shortDateOf(assessment)
                                                                      : context.communeNameOf(assessment)},
                                   {u"version"_s, assessment.instrumentVersion()}}));
    return names.isEmpty() ? QString() : context.text(u"comparison.others"_s, {{u"names"_s, names.join(u"; "_s)}});
}

QString describedColumn(const CollectiveContext &context, const Assessment &assessment, bool hasName)
{
    QStringList parts;
    if (hasName)
        parts.append(context.communeNameOf(assessment));
    if (!assessment.title().trimmed().isEmpty())
        parts.append(assessment.title().trimmed());
    parts.append(context.shortDateOf(assessment));
    parts.append(context.formName(assessment));
    return parts.join(u" · "_s);
}

} // namespace

bool hasManyColumns(const CollectiveContext &context)
{
    constexpr qsizetype Few = 3;
    return context.columns().size() > Few;
}

void addChanges(const CollectiveContext &context, const Comparison &comparison, Blocks &blocks)
{
    blocks.push_back(gap(5));
    blocks.push_back(heading(2, {}, context.text(context.isOneCommune() ? u"comparison.changes"_s
                                                                        : u"comparison.differences"_s)));
    blocks.push_back({comparisonChanges(context, comparison), {}});
    blocks.push_back(paragraph(caution(context, comparison), ParagraphRole::Note));
}

QString comparability(const CollectiveContext &context, const Comparison &comparison)
{
    const auto isShort = [](const Assessment &assessment) { return assessment.form() == Form::Short; };
    const auto shorts = std::count_if(context.assessments.cbegin(), context.assessments.cend(), isShort);
    const QString key = shorts == 0                  ? u"comparison.allFull"_s
        : shorts == context.assessments.size() ? u"comparison.allShort"_s
                                               : u"comparison.someShort"_s;
    const QString sentence = context.text(key, {{u"version"_s, context.instrument.version},
                                                {u"n"_s, static_cast<int>(comparison.items.size())}});
    const QString others = otherVersions(context);
    return others.isEmpty() ? sentence : sentence + u' ' + others;
}

Table comparedAssessments(const CollectiveContext &context)
{
    Table table;
    table.style = TableStyle::Facts;
    table.name = context.text(u"comparison.assessments"_s);
    table.columns = {{24, Align::Left}, {0, Align::Left}};
    for (qsizetype column = 0; column < context.assessments.size(); ++column)
        table.rows.append(factRowOf(context.columns()[column].brief,
                                    {plainRun(describedColumn(context, context.assessments[column], !context.isOneCommune()))}));
    return table;
}

Section comparisonOverview(const CollectiveContext &context, const Comparison &comparison)
{
    Section section;
    Blocks &blocks = section.blocks;
    blocks.push_back(heading(1, {}, comparisonTitle(context, comparison), HeadingSize::Page));
    std::get<Heading>(blocks.back().content).isBookmark = true;
    blocks.push_back(paragraph(comparability(context, comparison)));
    blocks.push_back({comparedAssessments(context), {}});
    blocks.push_back(gap(4));
    blocks.push_back(heading(2, {}, context.text(u"comparison.howFar"_s)));
    blocks.push_back({dumbbells(context, comparison), {}});
    blocks.push_back(paragraph(figureNote(context, comparison), ParagraphRole::Note));
    if (!hasManyColumns(context))
        addChanges(context, comparison, blocks);
    return section;
}

Section notComparable(const CollectiveContext &context)
{
    Section section;
    Blocks &blocks = section.blocks;
    blocks.push_back(heading(1, {}, context.text(u"comparison.notComparable"_s), HeadingSize::Page));
    blocks.push_back(paragraph(context.text(u"comparison.notComparableWhy"_s, {{u"version"_s, context.instrument.version}})));
    Table table;
    table.style = TableStyle::References;
    table.name = context.text(u"comparison.assessments"_s);
    table.columns = {{0, Align::Left}, {24, Align::Left}, {24, Align::Left}, {36, Align::Left}};
    table.head = {headRow({context.text(u"data.commune"_s), context.text(u"data.date"_s), context.text(u"head.form"_s),
                           context.text(u"head.version"_s)})};
    for (const Assessment &assessment : context.assessments + context.others) {
        Row row;
        row.cells = {headerCell(context.communeNameOf(assessment)), cell(context.shortDateOf(assessment)),
                     cell(context.formName(assessment)), cell(assessment.instrumentVersion())};
        table.rows.append(row);
    }
    blocks.push_back({table, {}});
    return section;
}

} // namespace vierklang
