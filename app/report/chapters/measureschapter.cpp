// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbers.h"
#include "app/report/branding.h"
#include "app/report/chapters/chapters.h"
#include "app/report/findings.h"
#include "app/report/schedule.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// The one year in which all measures start and end.
std::optional<int> yearOf(const QList<Step> &steps)
{
    std::optional<int> year;
    for (const Step &step : steps) {
        for (const auto &date : {step.measure->start, step.measure->due}) {
            if (!date)
                continue;
            if (year && *year != date->year())
                return std::nullopt;
            year = date->year();
        }
    }
    return year;
}

QString lead(const ReportContext &context, const QList<Step> &steps)
{
    if (steps.isEmpty())
        return context.text(u"measures.leadNone"_s);
    const int n = static_cast<int>(steps.size());
    const Fillings fillings{{u"n"_s, hasMeasures(context) ? context.numberWordCapital(n) : context.numberWord(n)}};
    if (!hasMeasures(context))
        return context.text(n == 1 ? u"measures.leadSteps.one"_s : u"measures.leadSteps.many"_s, fillings);
    const bool allTrained = std::all_of(steps.cbegin(), steps.cend(), [](const Step &step) {
        return !step.measure->training.trimmed().isEmpty();
    });
    if (!allTrained)
        return context.text(n == 1 ? u"measures.leadOpen.one"_s : u"measures.leadOpen.many"_s, fillings);
    const std::optional<int> year = yearOf(steps);
    if (n > 1 && year)
        return context.text(u"measures.leadYear"_s, fillings + Fillings{{u"year"_s, *year}});
    return context.text(n == 1 ? u"measures.lead.one"_s : u"measures.lead.many"_s, fillings);
}

Runs model(const ReportContext &context, const Recommendation &recommendation)
{
    const TypeKey from = recommendation.learnFrom;
    if (context.result.referenceTypes().contains(from)) {
        QString sentence = context.in(context.instrument.texts.sameType);
        if (sentence.endsWith(u'.'))
            sentence.chop(1);
        return {plainRun(sentence + u" ("_s), context.typeRun(from), plainRun(u")."_s)};
    }
    const QString sentence = context.in(recommendation.learnFromText);
    const bool namesType = sentence.contains(context.typeName(from)) || sentence.contains(context.typeName(from, TypeForm::Dative))
        || sentence.contains(context.typeName(from, TypeForm::Pattern));
    if (!namesType)
        return {context.typeRun(from), plainRun(u": "_s + sentence)};
    Run run = plainRun(sentence);
    run.marker = from;
    return {run};
}

QString reason(const ReportContext &context, const Step &step)
{
    if (step.about.isEmpty())
        return {};
    QString key = u"measure.reasonDimension"_s;
    QString scaleId = u"dim."_s + step.about;
    for (const RecommendedStep &recommended : context.result.recommendations) {
        const bool isThis = step.recommendation != nullptr && recommended.id == step.recommendation->id;
        if (!isThis || recommended.why != RecommendationReason::Lens)
            continue;
        for (const Lens &lens : context.instrument.lenses) {
            if (lens.dimension == step.about) {
                scaleId = u"lens."_s + lens.id;
                key = u"measure.reasonLens"_s;
            }
        }
    }
    const ScaleResult *scale = context.result.scale(scaleId);
    const auto distance = scale != nullptr ? context.distance(*scale, 2) : std::nullopt;
    if (!distance)
        return context.text(u"measure.reasonDimensionOnly"_s, {{u"name"_s, context.scaleName(scaleId)}});
    return context.text(key, {{u"name"_s, context.scaleName(scaleId)}, {u"distance"_s, context.decimal(distance, 2)}});
}

/// "15.01.–30.06.2027" within a year.
QString period(const ReportContext &context, const Measure &measure)
{
    const auto day = [&](QDate date) {
        return shortDate(date, context.language).replace(u' ', QChar(0x00A0));
    };
    if (measure.start && measure.due) {
        QString start = day(*measure.start);
        if (measure.start->year() == measure.due->year())
            start.chop(context.language == Language::German ? 4 : 5); // the year, in English with its blank
        const QString dash = context.language == Language::German ? u"–"_s : u" – "_s;
        return start + dash + day(*measure.due);
    }
    if (measure.due)
        return context.text(u"measure.until"_s, {{u"date"_s, day(*measure.due)}});
    if (measure.start)
        return context.text(u"measure.from"_s, {{u"date"_s, day(*measure.start)}});
    return context.text(u"measure.toDecide"_s);
}

QString effort(const ReportContext &context, Size size)
{
    switch (size) {
    case Size::Small:
        return context.text(u"effort.small"_s);
    case Size::Medium:
        return context.text(u"effort.medium"_s);
    case Size::Large:
        return context.text(u"effort.large"_s);
    }
    return {};
}

QString impact(const ReportContext &context, Size size)
{
    switch (size) {
    case Size::Small:
        return context.text(u"impact.small"_s);
    case Size::Medium:
        return context.text(u"impact.medium"_s);
    case Size::Large:
        return context.text(u"impact.large"_s);
    }
    return {};
}

Cell stateCell(const ReportContext &context, const Step &step)
{
    Cell state = cell(ownerOf(context, step));
    const auto add = [&state](const QString &text, RunStyle style) {
        state.paragraphs.append(Paragraph{{plainRun(text, style)}, ParagraphRole::Text, {}});
    };
    if (step.measure != nullptr)
        add(period(context, *step.measure), RunStyle::Regular);
    add(statusOf(context, step), RunStyle::Bold);
    if (step.measure != nullptr && step.measure->effort)
        add(effort(context, *step.measure->effort), RunStyle::Muted);
    if (step.measure != nullptr && step.measure->impact)
        add(impact(context, *step.measure->impact), RunStyle::Muted);
    return state;
}

Table measuresTable(const ReportContext &context, const QList<Step> &steps)
{
    Table table;
    table.style = TableStyle::Measures;
    table.columns = {{9, Align::Right}, {82.5, Align::Left}, {39.5, Align::Left}, {0, Align::Left}};
    table.head = {headRow({context.text(u"head.number"_s), context.text(u"head.measureLong"_s),
                           context.text(u"head.training"_s), context.text(u"head.ownerState"_s)})};
    for (const Step &step : steps) {
        Cell what = cell(Runs{plainRun(step.title, RunStyle::Bold)});
        if (step.recommendation != nullptr)
            what.paragraphs.append(Paragraph{model(context, *step.recommendation), ParagraphRole::Text, {}});
        if (!reason(context, step).isEmpty())
            what.paragraphs.append(Paragraph{{plainRun(reason(context, step), RunStyle::Muted)}, ParagraphRole::Text, {}});
        Row row;
        row.cells = {headerCell(step.number), what, cell(trainingOf(context, step)), stateCell(context, step)};
        table.rows.append(row);
    }
    return table;
}

Block explanations(const ReportContext &context)
{
    const ScoringConstants &constants = context.instrument.constants;
    Columns columns;
    ColumnPart left{79, {heading(3, {}, context.text(u"measures.why"_s), HeadingSize::Group)}};
    left.blocks.push_back(paragraph(
        context.text(hasChapter(context.request, BrandChapter::Method) ? u"measures.whyText"_s : u"measures.whyTextShort"_s,
                     {{u"below"_s, context.decimal(constants.lensStepBelow, 2)},
                      {u"most"_s, context.numberWord(constants.mostRecommendations)}}),
        ParagraphRole::Small));
    ColumnPart right{79, {heading(3, {}, context.text(u"measures.planned"_s), HeadingSize::Group)}};
    QString text = context.text(u"measures.plannedText"_s);
    if (!context.repeatMonth().isEmpty())
        text += context.text(u"measures.repeat"_s, {{u"month"_s, context.repeatMonth()}});
    right.blocks.push_back(paragraph(text, ParagraphRole::Small));
    columns.parts = {left, right};
    return {columns, {}};
}

} // namespace

Section measuresChapter(const ReportContext &context)
{
    const QList<Step> steps = stepsOf(context);
    Section section;
    section.blocks.push_back(chapterTitle(u"5"_s, context.text(u"measures.title"_s)));
    section.blocks.push_back(paragraph(lead(context, steps), ParagraphRole::Lead));
    section.blocks.push_back(gap(1));
    if (!steps.isEmpty())
        section.blocks.push_back({measuresTable(context, steps), {}});
    const std::optional<Schedule> schedule = scheduleOf(context, steps);
    if (schedule) {
        section.blocks.push_back(gap(6));
        section.blocks.push_back(heading(2, {}, context.text(u"schedule.title"_s, {{u"years"_s, yearsOf(*schedule)}}),
                                         HeadingSize::Section, context.text(u"schedule.aside"_s)));
        section.blocks.push_back({Figure{*schedule, scheduleAlt(context, *schedule, steps)}, {}});
    }
    section.blocks.push_back(gap(6));
    section.blocks.push_back(explanations(context));
    return section;
}

} // namespace vierklang
