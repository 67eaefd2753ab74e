// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbers.h"
#include "app/assessment/questionorder.h"
#include "app/report/findings.h"
#include "app/report/handouts/handouts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

QString personsOf(const ReportContext &context)
{
    const auto &workshop = context.request.workshop;
    const int persons = workshop && workshop->persons > 0 ? workshop->persons : context.persons();
    if (persons == 0)
        return {};
    const QString counted = context.counted(u"count.persons"_s, persons);
    QStringList groups;
    for (const RoomGroup &group : context.instrument.workshop.groups) {
        if (workshop && workshop->groups.contains(group.id))
            groups.append(context.in(group.name));
    }
    if (groups.isEmpty())
        return counted;
    return context.text(u"protocol.personsGroups"_s, {{u"persons"_s, counted}, {u"groups"_s, groups.join(u", "_s)}});
}

Table facts(const ReportContext &context)
{
    const bool isShort = context.assessment.form() == Form::Short;
    Table table;
    table.style = TableStyle::Facts;
    table.columns = {{30, Align::Left}, {0, Align::Left}};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            table.rows.append(factRow(context.text(name), value));
    };
    add(u"cover.occasion"_s, context.assessment.title().trimmed());
    add(u"cover.date"_s, context.longDate());
    add(u"protocol.persons"_s, personsOf(context));
    add(u"cover.facilitator"_s, context.assessment.facilitator().trimmed());
    add(u"protocol.form"_s,
        context.text(u"protocol.formText"_s, {{u"form"_s, context.text(isShort ? u"cover.formShort"_s : u"cover.formFull"_s)},
                                              {u"version"_s, context.assessment.instrumentVersion()}}));
    add(u"protocol.kept"_s, context.text(u"protocol.keptText"_s));
    return table;
}

void addTitle(const ReportContext &context, Blocks &blocks, int number, const QString &key)
{
    blocks.push_back(gap(7));
    blocks.push_back(heading(2, QString::number(number), context.text(key)));
}

Table sumsTable(const ReportContext &context, const QList<const Goal *> &goals)
{
    Table table;
    table.style = TableStyle::Twin;
    table.columns = {{0, Align::Left}, {13, Align::Right}};
    table.head = {headRow({context.text(u"head.goal"_s), context.text(u"head.points"_s)})};
    for (const Goal *goal : goals) {
        Row row;
        row.cells = {headerCell(context.in(goal->text)), cell(QString::number(context.assessment.pointsOf(goal->id)))};
        table.rows.append(row);
    }
    return table;
}

void addGoals(const ReportContext &context, Blocks &blocks)
{
    addTitle(context, blocks, 1, u"protocol.goals"_s);
    const GoalPoints &points = context.assessment.goals();
    if (points.spent() == 0) {
        blocks.push_back(paragraph(context.text(u"protocol.goalsNone"_s)));
        return;
    }
    QString sentence = commonPurpose(context);
    if (points.ballots > 1)
        sentence.prepend(context.text(u"protocol.goalsSum"_s,
                                      {{u"points"_s, points.spent()},
                                       {u"ballots"_s, context.counted(u"count.ballots"_s, points.ballots)}}) + u' ');
    blocks.push_back(paragraph(sentence));
    QList<const Goal *> goals = goalsInShuffledOrder(context.instrument, context.assessment);
    const auto pointsOf = [&](const Goal *goal) { return context.assessment.pointsOf(goal->id); };
    std::stable_sort(goals.begin(), goals.end(),
                     [&](const Goal *a, const Goal *b) { return pointsOf(a) > pointsOf(b); });
    const auto used = std::count_if(goals.cbegin(), goals.cend(), [&](const Goal *goal) { return pointsOf(goal) > 0; });
    const qsizetype half = (used + 1) / 2;
    Columns columns;
    columns.parts = {ColumnPart{79, {{sumsTable(context, goals.mid(0, half)), {}}}}};
    if (used > half)
        columns.parts.push_back(ColumnPart{79, {{sumsTable(context, goals.mid(half, used - half)), {}}}});
    blocks.push_back({columns, {}});
    QStringList without;
    for (const Goal *goal : goals.mid(used))
        without.append(context.in(goal->shortName));
    if (!without.isEmpty())
        blocks.push_back(paragraph(context.text(u"protocol.goalsWithout"_s, {{u"goals"_s, without.join(u", "_s)}}),
                                   ParagraphRole::Note));
}

void addPractice(const ReportContext &context, Blocks &blocks)
{
    addTitle(context, blocks, 2, u"protocol.practice"_s);
    QList<Runs> answers;
    for (const BehaviourItem &item : context.instrument.behaviour) {
        if (!context.assessment.ticksOf(item.id).isEmpty())
            answers.append({plainRun(behaviourAnswer(context, item.id))});
    }
    blocks.push_back(answers.isEmpty() ? paragraph(context.text(u"protocol.practiceNone"_s)) : dashList(answers));
}

/// Questions that are parked or have a line beside them, in the order of the workshop.
QList<const Item *> notedItems(const ReportContext &context)
{
    QList<const Item *> items = itemsInWorkshopOrder(context.instrument, context.assessment);
    items.removeIf([&](const Item *item) {
        const bool hasLine = context.request.workshop && context.request.workshop->minutes.contains(item->id);
        return !hasLine && !context.assessment.itemRecord(item->id).parked;
    });
    return items;
}

Table minutesTable(const ReportContext &context, const QList<const Item *> &items)
{
    Table table;
    table.style = TableStyle::MeasuresShort;
    table.columns = {{48, Align::Left}, {20, Align::Left}, {0, Align::Left}, {36, Align::Left}};
    table.head = {headRow({context.text(u"head.question"_s), context.text(u"head.state"_s), context.text(u"head.note"_s),
                           context.text(u"head.clears"_s)})};
    for (const Item *item : items) {
        const ItemRecord record = context.assessment.itemRecord(item->id);
        const MinuteLine line = context.request.workshop->minutes.value(item->id);
        const QString state = record.parked ? context.text(u"answers.parked"_s)
            : record.answer.isOpen()        ? context.text(u"answers.open"_s)
                                            : context.text(u"protocol.settled"_s);
        Row row;
        row.cells = {headerCell(context.in(item->title)),
                     cell(Runs{plainRun(state, record.parked ? RunStyle::Bold : RunStyle::Regular)}),
                     cell(line.text.trimmed()), cell(line.owner.trimmed())};
        table.rows.append(row);
    }
    return table;
}

void addMinutes(const ReportContext &context, Blocks &blocks)
{
    addTitle(context, blocks, 4, u"protocol.minutes"_s);
    const QList<const Item *> items = notedItems(context);
    if (context.request.workshop) {
        if (items.isEmpty())
            blocks.push_back(paragraph(context.text(u"protocol.minutesNone"_s)));
        else
            blocks.push_back({minutesTable(context, items), {}});
        return;
    }
    blocks.push_back(paragraph(context.text(u"protocol.minutesUnknown"_s)));
    QList<Runs> parked;
    for (const Item *item : items)
        parked.append({plainRun(context.in(item->title) + u" ("_s + context.text(u"answers.parked"_s) + u')')});
    blocks.push_back(parked.isEmpty() ? paragraph(context.text(u"protocol.parkedNone"_s)) : dashList(parked));
}

void addTargets(const ReportContext &context, Blocks &blocks)
{
    const auto &targets = context.assessment.targets();
    if (targets.isEmpty()) {
        blocks.push_back(paragraph(context.text(u"protocol.targetsNone"_s)));
        return;
    }
    // One paragraph: it stays with its heading.
    Runs all;
    const auto add = [&](const QString &key, const QString &kind) {
        QStringList parts;
        for (const QString &scale : context.instrument.scaleIds()) {
            if (scale.startsWith(kind) && targets.contains(scale))
                parts.append(context.scaleName(scale) + QChar(0x00A0) + context.decimal(targets.value(scale), 1));
        }
        if (!parts.isEmpty())
            all += context.runs(key, {{u"targets"_s, parts.join(u" · "_s)}});
    };
    add(u"protocol.targetLenses"_s, u"lens."_s);
    add(u"protocol.targetDimensions"_s, u"dim."_s);
    blocks.push_back(paragraph(all, ParagraphRole::Small));
}

Table measuresTable(const ReportContext &context)
{
    Table table;
    table.style = TableStyle::MeasuresShort;
    table.columns = {{9, Align::Right}, {0, Align::Left}, {40, Align::Left}, {40, Align::Left}};
    table.head = {headRow({context.text(u"head.number"_s), context.text(u"head.measure"_s), context.text(u"head.training"_s),
                           context.text(u"head.ownerDateState"_s)})};
    for (const Step &step : stepsOf(context)) {
        Cell owner = cell(ownerOf(context, step));
        const QString when = step.measure->due
            ? context.text(u"measure.until"_s, {{u"date"_s, dueOf(context, step)}}) + u", "_s
            : QString();
        owner.paragraphs.append(Paragraph{{plainRun(when + statusOf(context, step))}, ParagraphRole::Text, {}});
        Row row;
        row.cells = {headerCell(step.number), cell(step.title), cell(trainingOf(context, step)), owner};
        table.rows.append(row);
    }
    return table;
}

void addNext(const ReportContext &context, Blocks &blocks)
{
    addTitle(context, blocks, 5, u"protocol.next"_s);
    addTargets(context, blocks);
    blocks.push_back(gap(3));
    if (hasMeasures(context))
        blocks.push_back({measuresTable(context), {}});
    else
        blocks.push_back(paragraph(context.text(u"protocol.measuresNone"_s)));
    addTitle(context, blocks, 6, u"protocol.repeat"_s);
    const auto &workshop = context.request.workshop;
    const QString month = context.repeatMonth();
    blocks.push_back(paragraph(workshop && workshop->repeatOn
                                   ? context.text(u"protocol.repeatOn"_s,
                                                  {{u"date"_s, longDate(*workshop->repeatOn, context.language)}})
                                   : month.isEmpty() ? context.text(u"protocol.repeatNone"_s)
                                                     : context.text(u"protocol.repeatMonth"_s, {{u"month"_s, month}})));
}

} // namespace

Section protocol(const ReportContext &context)
{
    Section section;
    Blocks &blocks = section.blocks;
    blocks.push_back(sheetTitle(context.text(u"protocol.title"_s)));
    blocks.push_back(paragraph(context.communeName(), ParagraphRole::Lead));
    blocks.push_back({facts(context), {}});
    addGoals(context, blocks);
    addPractice(context, blocks);
    addTitle(context, blocks, 3, u"protocol.votes"_s);
    blocks.push_back({votesTable(context), {}});
    blocks.push_back(paragraph(context.text(u"protocol.votesText"_s), ParagraphRole::Note));
    addMinutes(context, blocks);
    addNext(context, blocks);
    return section;
}

} // namespace vierklang
