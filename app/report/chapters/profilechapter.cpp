// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbers.h"
#include "app/report/chapters/chapters.h"
#include "app/report/findings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// By distance to the target, largest first; ties keep the instrument's order, scales without a mean stand last.
QList<ScaleResult> byDistance(const ReportContext &context)
{
    constexpr double Tie = 1e-9;
    QList<ScaleResult> scales = context.result.dimensions;
    std::stable_sort(scales.begin(), scales.end(), [](const ScaleResult &a, const ScaleResult &b) {
        return a.gap().value_or(-9) > b.gap().value_or(-9) + Tie;
    });
    return scales;
}

QString altOf(const ReportContext &context, const ScaleResult &scale)
{
    if (!scale.mean)
        return u' ' + context.text(u"alt.tooFew"_s, {{u"name"_s, context.scaleName(scale.id)},
                                                     {u"reason"_s, context.tooFew(scale)}});
    QString alt = u' ' + context.text(u"alt.scale"_s, {{u"name"_s, context.scaleName(scale.id)},
                                                       {u"actual"_s, context.decimal(scale.mean, 2)},
                                                       {u"target"_s, context.decimal(scale.target, 2)}});
    if (scale.reference)
        alt += context.text(u"alt.reference"_s, {{u"value"_s, context.decimal(scale.reference, 2)}});
    if (scale.lowest && scale.highest)
        alt += context.text(u"alt.spread"_s, {{u"low"_s, *scale.lowest}, {u"high"_s, *scale.highest}});
    return alt;
}

Figure dotPlot(const ReportContext &context, const QList<ScaleResult> &dimensions)
{
    DotPlot plot;
    plot.head = context.scaleHead();
    plot.valueTitle = context.text(u"head.actual"_s);
    QString alt = context.text(u"profile.alt"_s);
    const auto group = [&](const QString &title, const QList<ScaleResult> &scales) {
        DotGroup rows{title, {}};
        alt += u' ' + title + u':';
        for (const ScaleResult &scale : scales) {
            rows.rows.append({context.scaleName(scale.id), context.decimal(scale.mean, 2), context.marksOf(scale)});
            alt += altOf(context, scale);
        }
        plot.groups.append(rows);
    };
    group(context.text(u"profile.lenses"_s), context.result.lenses);
    group(context.text(u"profile.dimensions"_s), dimensions);
    return {plot, alt};
}

QString lowestAnswer(const ReportContext &context, const ScaleResult &scale)
{
    if (scale.lowestItems.isEmpty() || !scale.lowest)
        return u"–"_s;
    QString text = QString::number(*scale.lowest) + u"\u00A0· "_s
        + context.in(context.instrument.item(scale.lowestItems.first())->shortName);
    if (scale.lowestItems.size() > 1)
        text += u"\u00A0+"_s + QString::number(scale.lowestItems.size() - 1);
    return text;
}

Cell originCell(const ReportContext &context, const OriginCounts &origins)
{
    Cell made = cell(u"%1 / %2 / %3"_s.arg(origins.order).arg(origins.derived).arg(origins.assumption).replace(u' ', QChar(0x00A0)));
    made.spoken = context.text(u"profile.origin"_s, {{u"order"_s, origins.order},
                                                     {u"derived"_s, origins.derived},
                                                     {u"assumption"_s, origins.assumption}});
    return made;
}

Row scaleRow(const ReportContext &context, const ScaleResult &scale)
{
    Row row;
    row.cells = {headerCell(context.scaleName(scale.id)),
                 cell(Runs{plainRun(context.decimal(scale.mean, 2), RunStyle::Bold)}), cell(context.target(scale, 2)),
                 cell(context.decimal(context.distance(scale, 2), 2))};
    if (context.hasReference()) {
        row.cells.append(cell(context.decimal(scale.reference, 2)));
        row.cells.append(scale.reference ? originCell(context, scale.origins) : cell(u"–"_s));
    }
    row.cells.append(cell(scale.mean ? lowestAnswer(context, scale) : context.tooFew(scale)));
    return row;
}

Table twin(const ReportContext &context, const QList<ScaleResult> &dimensions)
{
    Table table;
    table.style = TableStyle::Twin;
    table.caption = context.text(u"profile.caption"_s);
    table.columns = {{41.5, Align::Left}, {11, Align::Right}, {context.hasDefaultTargets() ? 15.0 : 12.5, Align::Right}, {16.8, Align::Right}};
    QStringList titles{context.text(u"head.topic"_s), context.text(u"head.actual"_s), context.text(u"head.target"_s),
                       context.text(u"head.distance"_s)};
    if (context.hasReference()) {
        table.columns += {{16.8, Align::Right}, {21, Align::Right}};
        titles += {context.text(u"head.reference"_s), context.text(u"head.origin"_s)};
    }
    table.columns.append({0, Align::Left});
    titles.append(context.text(u"head.lowest"_s));
    table.head = {headRow(titles)};
    const int columns = static_cast<int>(table.columns.size());
    table.rows.append(groupRow(context.text(u"profile.lenses"_s), columns));
    for (const ScaleResult &scale : context.result.lenses)
        table.rows.append(scaleRow(context, scale));
    table.rows.append(groupRow(context.text(u"profile.dimensions"_s), columns));
    for (const ScaleResult &scale : dimensions)
        table.rows.append(scaleRow(context, scale));
    return table;
}

/// A lens and a dimension of the same name have different values: say which is which.
QString sameName(const ReportContext &context)
{
    for (const ScaleResult &lens : context.result.lenses) {
        for (const ScaleResult &dimension : context.result.dimensions) {
            if (context.scaleName(lens.id) == context.scaleName(dimension.id))
                return context.text(u"profile.noteName"_s, {{u"name"_s, context.scaleName(lens.id)},
                                                            {u"lens"_s, lens.of},
                                                            {u"dimension"_s, dimension.of}});
        }
    }
    return {};
}

int answersOf(const ReportContext &context, Answer::Kind kind)
{
    int n = 0;
    for (const Item &item : context.instrument.items) {
        if (context.assessment.asks(item) && context.assessment.answerOf(item.id).kind() == kind)
            ++n;
    }
    return n;
}

QString note(const ReportContext &context)
{
    QStringList sentences;
    if (context.hasReference())
        sentences.append(context.text(u"profile.noteReference"_s));
    if (context.hasDefaultTargets())
        sentences.append(context.text(u"profile.noteDefault"_s));
    sentences.append(context.text(u"profile.noteMore"_s));
    if (!sameName(context).isEmpty())
        sentences.append(sameName(context));
    const int of = context.result.itemsOf;
    const int answered = context.result.itemsAnswered;
    sentences.append(answered == of
                         ? context.text(u"profile.noteDone"_s, {{u"of"_s, of}})
                         : context.text(u"profile.noteOpen"_s, {{u"answered"_s, answered}, {u"of"_s, of}}));
    const int unknown = answersOf(context, Answer::Kind::Unknown);
    const int notApplicable = answersOf(context, Answer::Kind::NotApplicable);
    if (unknown + notApplicable > 0)
        sentences.append(context.text(u"profile.noteUncounted"_s, {{u"unknown"_s, unknown},
                                                                   {u"notApplicable"_s, notApplicable}}));
    return sentences.join(u' ');
}

} // namespace

Section profileChapter(const ReportContext &context)
{
    const QList<ScaleResult> dimensions = byDistance(context);
    Section section;
    section.blocks.push_back(chapterTitle(u"3"_s, context.text(u"profile.title"_s)));
    section.blocks.push_back(paragraph(greatestDistance(context), ParagraphRole::Lead));
    section.blocks.push_back(paragraph(context.text(u"profile.intro"_s)));
    section.blocks.push_back(gap(1.5));
    section.blocks.push_back({dotPlot(context, dimensions), {}});
    section.blocks.push_back({lensLegend(context, false), {}});
    section.blocks.push_back(gap(4.5));
    section.blocks.push_back({twin(context, dimensions), {}});
    section.blocks.push_back(paragraph(note(context), ParagraphRole::Note));
    return section;
}

} // namespace vierklang
