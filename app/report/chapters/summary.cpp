// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbers.h"
#include "app/report/chapters/chapters.h"
#include "app/report/findings.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

// When the page grows too long, this leaves first (report structure, 21).
enum Cuts { CutAgainst = 1, CutFor = 2, CutMeasures = 3 };
constexpr qsizetype ShownMeasures = 3;
constexpr qsizetype ShownContributions = 3;

QString answerText(const ReportContext &context, const Contribution &contribution)
{
    if (!contribution.isGoal)
        return behaviourAnswer(context, contribution.id);
    return context.text(u"answer.points"_s,
                        {{u"goal"_s, context.in(context.instrument.goal(contribution.id)->text)},
                         {u"points"_s, context.counted(u"count.points"_s,
                                                       context.assessment.pointsOf(contribution.id))}});
}

/// The three largest on one side; none that is printed as 0,0.
List strongest(const ReportContext &context, bool speaksFor, int cut)
{
    QList<Contribution> all = contributionsByWeight(context, true) + contributionsByWeight(context, false);
    std::stable_sort(all.begin(), all.end(), [speaksFor](const Contribution &a, const Contribution &b) {
        return speaksFor ? a.towards > b.towards + 1e-9 : a.towards < b.towards - 1e-9;
    });
    List list;
    list.style = ListStyle::Value;
    for (const Contribution &contribution : all) {
        const double points = roundedHalfAway(contribution.towards * 100, 1);
        if (list.items.size() == ShownContributions || (speaksFor ? points <= 0 : points >= 0))
            break;
        ListItem item{signedDecimal(points, 1, context.language), {plainRun(answerText(context, contribution))}, {}};
        item.cut.dropAt = list.items.size() == ShownContributions - 1 ? cut : 0;
        list.items.append(item);
    }
    return list;
}

Block contributions(const ReportContext &context)
{
    Columns columns;
    columns.gap = 6;
    ColumnPart left{76, {heading(3, {}, context.text(u"summary.for"_s), HeadingSize::Group)}};
    left.blocks.push_back({strongest(context, true, CutFor), {}});
    ColumnPart right{83, {heading(3, {}, context.text(u"summary.against"_s), HeadingSize::Group)}};
    const List against = strongest(context, false, CutAgainst);
    if (against.items.isEmpty())
        right.blocks.push_back(paragraph(context.text(u"summary.againstNone"_s), ParagraphRole::Small));
    else
        right.blocks.push_back({against, {}});
    columns.parts = {left, right};
    return {columns, {}};
}

Runs certainty(const ReportContext &context)
{
    const TypePicture &type = context.result.type;
    if (type.stability.of == 0)
        return context.runs(u"summary.certainNone"_s);
    Runs runs = context.runs(u"summary.certain"_s, {{u"kept"_s, type.stability.kept}, {u"of"_s, type.stability.of}});
    return runs + context.runs(type.flips.isEmpty() ? u"summary.noFlip"_s : u"summary.flip"_s);
}

QString unit(const ReportContext &context)
{
    const TypePicture &type = context.result.type;
    return context.text(u"summary.unit"_s,
                        {{u"second"_s, context.text(u"summary.before"_s,
                                                    {{u"type"_s, context.typeName(type.runnerUp, TypeForm::Dative)}})},
                         {u"points"_s, context.decimal(type.margin * 100, 0)}});
}

void addWhatFor(const ReportContext &context, Blocks &blocks)
{
    Block title = heading(2, {}, context.text(u"summary.shares"_s), HeadingSize::Section,
                          context.text(u"summary.sharesAside"_s));
    blocks.push_back(gap(4));
    blocks.push_back(title);
    blocks.push_back({sharesTable(context, false), {}});
    if (context.result.type.stability.of > 0) {
        blocks.push_back(gap(3));
        blocks.push_back(contributions(context));
        blocks.push_back(paragraph(unit(context), ParagraphRole::Note));
    }
    blocks.push_back(gap(2.5));
    blocks.push_back(paragraph(certainty(context)));
}

void addHowFar(const ReportContext &context, Blocks &blocks)
{
    blocks.push_back(gap(4));
    blocks.push_back(heading(2, {}, context.text(u"summary.lenses"_s)));
    blocks.push_back({lensTable(context, false), {}});
    blocks.push_back({lensLegend(context, false), {}});
}

QString measuresTitle(const ReportContext &context, qsizetype all, qsizetype shown)
{
    if (!hasMeasures(context))
        return context.text(u"summary.steps"_s);
    if (shown < all)
        return context.text(u"summary.measuresFirst"_s,
                            {{u"shown"_s, context.numberWord(static_cast<int>(shown))},
                             {u"all"_s, context.numberWord(static_cast<int>(all))}});
    return context.text(all == 1 ? u"summary.measuresAll.one"_s : u"summary.measuresAll.many"_s,
                        {{u"n"_s, context.numberWord(static_cast<int>(all))}});
}

Table measuresTable(const ReportContext &context, const QList<Step> &steps)
{
    Table table;
    table.style = TableStyle::MeasuresShort;
    table.columns = {{9, Align::Right}, {66, Align::Left}, {38, Align::Left}, {0, Align::Left},
                     {hasMeasures(context) ? 19 : 23.5, Align::Right}};
    table.head = {headRow({context.text(u"head.number"_s), context.text(u"head.measure"_s),
                           context.text(u"head.training"_s), context.text(u"head.owner"_s),
                           context.text(u"head.due"_s)})};
    for (qsizetype index = 0; index < std::min(steps.size(), ShownMeasures); ++index) {
        const Step &step = steps[index];
        Row row;
        row.cells = {headerCell(step.number), cell(Runs{plainRun(step.title, RunStyle::Medium)}),
                     cell(trainingOf(context, step)), cell(ownerOf(context, step)), cell(dueOf(context, step))};
        row.cut.dropAt = index == ShownMeasures - 1 ? CutMeasures : 0;
        table.rows.append(row);
    }
    return table;
}

void addNext(const ReportContext &context, Blocks &blocks)
{
    const QList<Step> steps = stepsOf(context);
    blocks.push_back(gap(6.2));
    if (steps.isEmpty()) {
        blocks.push_back(heading(2, {}, context.text(u"summary.noSteps"_s)));
        blocks.push_back(paragraph(context.text(u"summary.noStepsText"_s)));
        return;
    }
    const qsizetype shown = std::min(steps.size(), ShownMeasures);
    Block title = heading(2, {}, measuresTitle(context, steps.size(), shown));
    title.cut.dropAt = CutMeasures;
    blocks.push_back(title);
    Block shorter = heading(2, {}, measuresTitle(context, steps.size(), std::min<qsizetype>(shown, 2)));
    shorter.cut.showFrom = CutMeasures;
    blocks.push_back(shorter);
    blocks.push_back({measuresTable(context, steps), {}});
}

} // namespace

Section summaryPage(const ReportContext &context)
{
    Section section;
    section.staysOnOnePage = true;
    section.blocks.push_back(chapterTitle(u"1"_s, context.text(u"summary.title"_s)));
    if (!context.openParts().isEmpty())
        section.blocks.push_back(paragraph(Runs{plainRun(context.openParts(), RunStyle::Bold)}));
    section.blocks.push_back(paragraph(typeFinding(context), ParagraphRole::Lead));
    section.blocks.push_back(paragraph(strengthAndRisk(context)));
    addWhatFor(context, section.blocks);
    addHowFar(context, section.blocks);
    addNext(context, section.blocks);
    return section;
}

} // namespace vierklang
