// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/findings.h"
#include "app/report/handouts/handouts.h"
#include "app/report/handouts/teachingsheets.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// What a class should have guessed: the leading type where one leads, else "no single type".
Runs answer(const ReportContext &context)
{
    const TypePicture &type = context.result.type;
    const bool leads = type.label == TypeLabel::Clear || type.label == TypeLabel::Tendency;
    const Run run = leads ? context.typeRun(type.leading) : plainRun(context.text(u"casesheet.none"_s));
    Runs runs = context.runs(u"casesolution.answer"_s, {{u"type"_s, u"{type}"_s}});
    runs.last().text.remove(u"{type}"_s);
    runs.append(run);
    return runs;
}

Block overview(const ReportContext &context)
{
    const ScoringConstants &constants = context.instrument.constants;
    Columns columns;
    ColumnPart left{96, {heading(2, {}, context.text(u"type.shares"_s))}};
    left.blocks.push_back({typeSharesTable(context), {}});
    left.blocks.push_back(paragraph(context.text(u"casesolution.sharesNote"_s,
                                                 {{u"goals"_s, context.percent(qRound(constants.goalWeight * 100))},
                                                  {u"practice"_s, context.percent(qRound((1 - constants.goalWeight) * 100))}}),
                                    ParagraphRole::Note));
    ColumnPart right{62, {heading(2, {}, context.text(u"type.stable"_s))}};
    List points = stabilityPoints(context);
    // How the points spread among persons says nothing here: there were none.
    if (points.items.size() > 2)
        points.items.removeLast();
    right.blocks.push_back({points, {}});
    columns.parts = {left, right};
    return {columns, {}};
}

QString question(const ReportContext &context)
{
    switch (context.result.type.label) {
    case TypeLabel::Clear:
    case TypeLabel::Tendency:
        return context.text(u"casesolution.askLeading"_s);
    case TypeLabel::Split:
        return context.text(u"casesolution.askSplit"_s);
    case TypeLabel::Hybrid:
        return context.text(u"casesolution.askHybrid"_s);
    case TypeLabel::Open:
        return context.text(u"casesolution.askOpen"_s);
    }
    Q_UNREACHABLE();
}

/// The clarity that the generator was asked for: every one has its own label.
QString clarity(const ReportContext &context)
{
    switch (context.result.type.label) {
    case TypeLabel::Clear:
        return context.text(u"casesolution.clear"_s);
    case TypeLabel::Tendency:
        return context.text(u"casesolution.leaning"_s);
    default:
        return context.text(u"casesolution.mixed"_s);
    }
}

} // namespace

Section caseSolution(const ReportContext &context, const TeachingRequest &request)
{
    Section section;
    section.kind = SectionKind::Handout;
    section.blocks.push_back(sheetTitle(context.text(u"casesolution.title"_s, {{u"commune"_s, context.communeName()}})));
    section.blocks.push_back(paragraph(typeLead(context), ParagraphRole::Lead));
    section.blocks.push_back(paragraph(answer(context)));
    section.blocks.push_back(gap(3));
    section.blocks.push_back(overview(context));
    section.blocks.push_back(gap(4));
    section.blocks.push_back(heading(2, {}, context.text(u"type.contributions"_s), HeadingSize::Section,
                                     context.text(u"type.contributionsAside"_s)));
    section.blocks.push_back({contributionsTable(context), {}});
    section.blocks.push_back(gap(4));
    section.blocks.push_back(paragraph(context.runs(u"casesolution.ask"_s, {{u"question"_s, question(context)}})));
    if (request.seed) {
        section.blocks.push_back(paragraph(context.text(u"casesolution.repeat"_s,
                                                        {{u"seed"_s, QString::number(*request.seed)},
                                                         {u"clarity"_s, clarity(context)},
                                                         {u"version"_s, context.assessment.instrumentVersion()}}),
                                           ParagraphRole::Note));
    }
    return section;
}

} // namespace vierklang
