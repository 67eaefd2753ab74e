// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbers.h"
#include "app/report/chapters/chapters.h"
#include "app/scoring/radarseries.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

Figure radar(const ReportContext &context)
{
    const RadarSeries series = dimensionRadar(context.result);
    RadarFigure figure;
    figure.rings = series.rings;
    figure.maximum = series.maximum;
    figure.referenceTypes = context.result.referenceTypes();
    for (const RadarLine &line : series.lines) {
        if (line.role == RadarRole::Target)
            figure.target = line.values;
        else if (line.role == RadarRole::Reference)
            figure.reference = line.values;
        else if (line.role == RadarRole::Actual)
            figure.actual = line.values;
    }
    QString alt = context.text(u"radar.alt"_s, {{u"n"_s, context.numberWord(static_cast<int>(series.axisIds.size()))}});
    for (const QString &id : series.axisIds) {
        const ScaleResult &scale = *context.result.scale(id);
        figure.ownTargets &= scale.ownTarget || !scale.target;
        const QString value = scale.mean
            ? context.text(u"radar.value"_s, {{u"value"_s, context.decimal(scale.mean, 2)}})
            : context.text(u"radar.open"_s, {{u"answered"_s, scale.answered}, {u"of"_s, scale.of}});
        figure.axes.append({context.scaleName(id), value});
        alt += u' ';
        if (!scale.mean) {
            alt += context.text(u"alt.tooFew"_s, {{u"name"_s, context.scaleName(id)}, {u"reason"_s, value}});
            continue;
        }
        alt += context.text(u"alt.scale"_s, {{u"name"_s, context.scaleName(id)},
                                             {u"actual"_s, context.decimal(scale.mean, 2)},
                                             {u"target"_s, context.decimal(scale.target, 2)}});
        if (scale.reference)
            alt += context.text(u"alt.reference"_s, {{u"value"_s, context.decimal(scale.reference, 2)}});
    }
    return {figure, alt + u' ' + context.text(u"radar.areaTitle"_s)};
}

Legend legend(const ReportContext &context)
{
    Legend made;
    made.centred = true;
    made.entries.append({LegendMark::ActualLine, {}, context.text(u"head.actual"_s)});
    const auto &scales = context.result.dimensions;
    const bool isOwn = std::all_of(scales.cbegin(), scales.cend(),
                                   [](const ScaleResult &scale) { return scale.ownTarget || !scale.target; });
    const bool hasTarget = std::any_of(scales.cbegin(), scales.cend(),
                                       [](const ScaleResult &scale) { return scale.target.has_value(); });
    if (hasTarget)
        made.entries.append({LegendMark::TargetLine, {},
                             context.text(isOwn ? u"legend.target"_s : u"legend.defaultTarget"_s)});
    if (context.hasReference())
        made.entries.append({LegendMark::ReferenceLine, context.result.referenceTypes(),
                             context.text(u"legend.referenceHelp"_s, {{u"types"_s, context.referenceNames()}})});
    return made;
}

/// A difference of printed values, with its sign.
QString difference(const ReportContext &context, const std::optional<double> &a, const std::optional<double> &b)
{
    if (!a || !b)
        return u"–"_s;
    return signedDecimal(roundedHalfAway(*a, 2) - roundedHalfAway(*b, 2), 2, context.language);
}

Table twin(const ReportContext &context)
{
    Table table;
    table.style = TableStyle::RadarTwin;
    table.caption = context.text(u"radar.caption"_s);
    table.columns = {{0, Align::Left}, {11, Align::Right}, {15, Align::Right}, {18, Align::Right}};
    QStringList titles{context.text(u"head.dimension"_s), context.text(u"head.actual"_s),
                       context.text(u"head.target"_s), context.text(u"head.targetMinusActual"_s)};
    if (context.hasReference()) {
        table.columns += {{22, Align::Right}, {18.5, Align::Right}};
        titles += {context.text(u"head.referenceValue"_s), context.text(u"head.referenceMinusActual"_s)};
    }
    table.columns.append({16, Align::Right});
    titles.append(context.text(u"head.answered"_s));
    table.head = {headRow(titles)};
    for (const ScaleResult &scale : context.result.dimensions) {
        Row row;
        row.cells = {headerCell(context.scaleName(scale.id)),
                     cell(Runs{plainRun(context.decimal(scale.mean, 2), RunStyle::Bold)}),
                     cell(context.target(scale, 2)), cell(difference(context, scale.target, scale.mean))};
        if (context.hasReference()) {
            row.cells.append(cell(context.decimal(scale.reference, 2)));
            row.cells.append(cell(difference(context, scale.reference, scale.mean)));
        }
        row.cells.append(cell(context.text(u"radar.answered"_s, {{u"answered"_s, scale.answered}, {u"of"_s, scale.of}})));
        table.rows.append(row);
    }
    return table;
}

QString note(const ReportContext &context)
{
    QStringList sentences;
    if (context.hasReference())
        sentences.append(context.text(u"radar.noteReference"_s));
    if (context.hasDefaultTargets())
        sentences.append(context.text(u"profile.noteDefault"_s));
    sentences.append(context.text(
        u"radar.noteGap"_s, {{u"coverage"_s, context.percent(qRound(context.instrument.constants.coverage * 100))}}));
    return sentences.join(u' ');
}

} // namespace

Section radarChapter(const ReportContext &context)
{
    const int axes = static_cast<int>(context.result.dimensions.size());
    Section section;
    section.blocks.push_back(chapterTitle(u"4"_s, context.text(u"radar.title"_s)));
    section.blocks.push_back(paragraph(context.text(u"radar.intro"_s, {{u"n"_s, context.numberWord(axes)}})));
    section.blocks.push_back(gap(0.5));
    section.blocks.push_back({radar(context), {}});
    section.blocks.push_back({legend(context), {}});
    section.blocks.push_back(gap(3));
    section.blocks.push_back(paragraph(Runs{plainRun(context.text(u"radar.areaTitle"_s), RunStyle::Bold),
                                            plainRun(context.text(u"radar.areaText"_s))}));
    section.blocks.push_back(gap(5.5));
    section.blocks.push_back({twin(context), {}});
    section.blocks.push_back(paragraph(note(context), ParagraphRole::Note));
    return section;
}

} // namespace vierklang
