// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chapters/portfolio.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

QList<double> valuesOf(const Distribution &distribution)
{
    QList<double> values;
    for (const std::optional<double> &mean : distribution.means) {
        if (mean)
            values.append(*mean);
    }
    return values;
}

std::optional<double> quartile(const Distribution &distribution, double Quartiles::*which)
{
    return distribution.quartiles ? std::optional((*distribution.quartiles).*which) : std::nullopt;
}

QString altOf(const CollectiveContext &context, const Distribution &distribution)
{
    const QString name = context.scaleName(distribution.id);
    if (!distribution.quartiles)
        return u' ' + context.text(u"portfolio.altNone"_s, {{u"name"_s, name}});
    const QList<double> values = valuesOf(distribution);
    const auto [least, most] = std::minmax_element(values.cbegin(), values.cend());
    return u' ' + context.text(u"portfolio.altScale"_s,
                               {{u"name"_s, name},
                                {u"values"_s, context.counted(u"count.values"_s, distribution.count)},
                                {u"least"_s, context.decimal(*least)},
                                {u"most"_s, context.decimal(*most)},
                                {u"median"_s, context.decimal(distribution.quartiles->median)},
                                {u"lower"_s, context.decimal(distribution.quartiles->lower)},
                                {u"upper"_s, context.decimal(distribution.quartiles->upper)}});
}

DotStrip stripOf(const CollectiveContext &context, const Distribution &distribution)
{
    DotStrip strip;
    strip.label = context.scaleName(distribution.id);
    strip.values = valuesOf(distribution);
    strip.count = context.counted(u"count.values"_s, distribution.count);
    strip.middle = u"–"_s;
    if (distribution.quartiles) {
        strip.lower = distribution.quartiles->lower;
        strip.median = distribution.quartiles->median;
        strip.upper = distribution.quartiles->upper;
        strip.middle = context.text(u"portfolio.median"_s, {{u"value"_s, context.decimal(strip.median)}});
    }
    return strip;
}

Figure strips(const CollectiveContext &context, const Portfolio &portfolio)
{
    DotStrips plot;
    plot.head = context.scaleHead();
    QString alt = context.text(u"portfolio.alt"_s);
    const auto group = [&](const QString &title, const QList<Distribution> &distributions) {
        DotStripGroup strips{title, {}};
        alt += u' ' + title + u':';
        for (const Distribution &distribution : distributions) {
            strips.strips.append(stripOf(context, distribution));
            alt += altOf(context, distribution);
        }
        plot.groups.append(strips);
    };
    group(context.text(u"profile.lenses"_s), portfolio.lenses);
    group(context.text(u"profile.dimensions"_s), portfolio.dimensions);
    return {plot, alt};
}

Table twin(const CollectiveContext &context, const Portfolio &portfolio)
{
    Table table;
    table.style = TableStyle::Twin;
    table.caption = context.text(u"portfolio.caption"_s);
    table.columns = {{0, Align::Left}, {17, Align::Right}, {17, Align::Right}, {17, Align::Right}, {17, Align::Right},
                     {17, Align::Right}, {17, Align::Right}};
    table.head = {headRow({context.text(u"head.topic"_s), context.text(u"head.values2"_s), context.text(u"head.least"_s),
                           context.text(u"head.lowerQuartile"_s), context.text(u"head.median"_s),
                           context.text(u"head.upperQuartile"_s), context.text(u"head.most"_s)})};
    const auto add = [&](const QString &title, const QList<Distribution> &distributions) {
        table.rows.append(groupRow(title, table.columns.size()));
        for (const Distribution &distribution : distributions) {
            const QList<double> values = valuesOf(distribution);
            const auto bounds = std::minmax_element(values.cbegin(), values.cend());
            const auto bound = [&](auto found) { return values.isEmpty() ? std::nullopt : std::optional(*found); };
            Row row;
            row.cells = {headerCell(context.scaleName(distribution.id)), cell(QString::number(distribution.count)),
                         cell(context.decimal(bound(bounds.first))),
                         cell(context.decimal(quartile(distribution, &Quartiles::lower))),
                         cell(Runs{plainRun(context.decimal(quartile(distribution, &Quartiles::median)), RunStyle::Bold)}),
                         cell(context.decimal(quartile(distribution, &Quartiles::upper))),
                         cell(context.decimal(bound(bounds.second)))};
            table.rows.append(row);
        }
    };
    add(context.text(u"profile.lenses"_s), portfolio.lenses);
    add(context.text(u"profile.dimensions"_s), portfolio.dimensions);
    return table;
}

} // namespace

Section portfolioScales(const CollectiveContext &context, const Portfolio &portfolio)
{
    Section section;
    section.blocks.push_back(chapterTitle(u"1"_s, context.text(u"portfolio.scales"_s)));
    section.blocks.push_back(paragraph(context.text(u"portfolio.scalesIntro"_s)));
    section.blocks.push_back({strips(context, portfolio), {}});
    section.blocks.push_back(paragraph(context.text(u"portfolio.scalesNote"_s), ParagraphRole::Note));
    section.blocks.push_back(gap(5));
    section.blocks.push_back({twin(context, portfolio), {}});
    return section;
}

} // namespace vierklang
