// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbers.h"
#include "app/report/findings.h"
#include "app/report/handouts/handouts.h"
#include "app/report/handouts/teachingsheets.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

QString kindWord(const ReportContext &context)
{
    switch (context.assessment.commune().kind.value_or(CommuneKind::Other)) {
    case CommuneKind::Municipality:
        return context.text(u"kind.municipality"_s);
    case CommuneKind::Town:
        return context.text(u"kind.town"_s);
    case CommuneKind::City:
        return context.text(u"kind.city"_s);
    case CommuneKind::County:
        return context.text(u"kind.county"_s);
    case CommuneKind::Association:
        return context.text(u"kind.association"_s);
    case CommuneKind::Other:
        return context.text(u"kind.other"_s);
    }
    Q_UNREACHABLE();
}

QString who(const ReportContext &context)
{
    QString words = kindWord(context);
    if (const std::optional<int> people = context.assessment.commune().population)
        words += u", "_s + context.text(*people == 1 ? u"cover.population.one"_s : u"cover.population.many"_s,
                                        {{u"n"_s, count(*people, context.language)}});
    return words;
}

/// The most points first; of equal ones in the instrument's order, as on the projector.
Table goalTable(const ReportContext &context)
{
    QList<const Goal *> goals;
    for (const Goal &goal : context.instrument.goals) {
        if (context.assessment.pointsOf(goal.id) > 0)
            goals.append(&goal);
    }
    std::stable_sort(goals.begin(), goals.end(), [&](const Goal *a, const Goal *b) {
        return context.assessment.pointsOf(a->id) > context.assessment.pointsOf(b->id);
    });
    Table table;
    table.columns = {{34, Align::Left}, {9, Align::Left}, {0, Align::Left}};
    table.style = TableStyle::CaseAnswers;
    table.name = context.text(u"casesheet.goals"_s);
    for (const Goal *goal : goals) {
        const int points = context.assessment.pointsOf(goal->id);
        Row row;
        row.cells = {figureCell(TickBoxes{context.instrument.constants.maxPerGoal, points}),
                     cell(Runs{plainRun(QString::number(points), RunStyle::Bold)}), headerCell(context.in(goal->text))};
        table.rows.append(row);
    }
    return table;
}

Table practiceTable(const ReportContext &context)
{
    Table table;
    table.style = TableStyle::CaseAnswers;
    table.name = context.text(u"casesheet.practice"_s);
    table.columns = {{43, Align::Left}, {0, Align::Left}};
    for (const BehaviourItem &item : context.instrument.behaviour) {
        const QString ticks = behaviourTicks(context, item.id);
        if (ticks.isEmpty())
            continue;
        Row row;
        row.cells = {headerCell(Runs{plainRun(context.in(item.shortName), RunStyle::Muted)}), cell(ticks)};
        table.rows.append(row);
    }
    return table;
}

Block guessBoxes(const ReportContext &context)
{
    // Each as wide as its name in either language.
    const PerType<double> widths{{29, 28, 36, 40}};
    constexpr double LastWidth = 32;
    Columns columns;
    columns.gap = 0;
    const auto add = [&](const Run &name, double width) {
        columns.parts.push_back({width,
                                 {{Figure{TickBoxes{1}, context.text(u"casesheet.box"_s)}, {}},
                                  paragraph(Runs{name}, ParagraphRole::Small)}});
    };
    for (const TypeKey type : AllTypes)
        add(context.typeRun(type), widths[type]);
    add(plainRun(context.text(u"casesheet.none"_s)), LastWidth);
    return {columns, {}};
}

} // namespace

Section caseSheet(const ReportContext &context, const TeachingRequest &request)
{
    const ScoringConstants &constants = context.instrument.constants;
    Section section;
    section.kind = SectionKind::Handout;
    section.blocks.push_back(sheetTitle(context.text(u"casesheet.title"_s, {{u"commune"_s, context.communeName()}})));
    section.blocks.push_back(paragraph(who(context), ParagraphRole::Kind));
    section.blocks.push_back(gap(3));
    section.blocks.push_back(heading(
        2, {}, context.text(u"casesheet.goals"_s), HeadingSize::Section,
        context.text(u"casesheet.goalsAside"_s, {{u"points"_s, constants.points}, {u"most"_s, constants.maxPerGoal}})));
    section.blocks.push_back({goalTable(context), {}});
    section.blocks.push_back(gap(6));
    section.blocks.push_back(heading(2, {}, context.text(u"casesheet.practice"_s)));
    section.blocks.push_back({practiceTable(context), {}});
    section.blocks.push_back(gap(7));
    section.blocks.push_back(heading(2, {}, context.text(u"casesheet.guess"_s)));
    section.blocks.push_back(guessBoxes(context));
    section.blocks.push_back(gap(4));
    section.blocks.push_back(paragraph(context.text(u"casesheet.why"_s)));
    for (int line = 0; line < 2; ++line) {
        section.blocks.push_back({Figure{WritingLine{}, {}}, {}});
        section.blocks.push_back(gap(4));
    }
    const QString version = context.assessment.instrumentVersion();
    section.blocks.push_back(paragraph(
        request.seed ? context.text(u"casesheet.seed"_s, {{u"seed"_s, QString::number(*request.seed)}, {u"version"_s, version}})
                     : context.text(u"casesheet.example"_s, {{u"version"_s, version}}),
        ParagraphRole::Note));
    return section;
}

} // namespace vierklang
