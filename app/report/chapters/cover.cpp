// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbers.h"
#include "app/report/chapters/chapters.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

Row fact(const ReportContext &context, const QString &key, const QString &text)
{
    Row row;
    row.cells = {headerCell(context.text(key)), cell(text)};
    return row;
}

int askedGoals(const ReportContext &context)
{
    const QList<Goal> &goals = context.instrument.goals;
    return static_cast<int>(std::count_if(goals.cbegin(), goals.cend(),
                                          [&](const Goal &goal) { return context.assessment.asks(goal); }));
}

QString basis(const ReportContext &context)
{
    const bool isShort = context.assessment.form() == Form::Short;
    return context.text(u"cover.basisText"_s,
                        {{u"form"_s, context.text(isShort ? u"cover.formShort"_s : u"cover.formFull"_s)},
                         {u"goals"_s, askedGoals(context)},
                         {u"behaviour"_s, static_cast<int>(context.instrument.behaviour.size())},
                         {u"items"_s, context.result.itemsOf}});
}

QString answered(const ReportContext &context)
{
    const int spent = context.assessment.goals().spent();
    const int behaviourOf = static_cast<int>(context.instrument.behaviour.size());
    return context.text(context.result.isComplete() ? u"cover.answeredDone"_s : u"cover.answeredOpen"_s,
                        {{u"points"_s, spent},
                         {u"pointsOf"_s, spent + context.result.type.pointsMissing},
                         {u"behaviour"_s, behaviourOf - context.result.type.behaviourMissing},
                         {u"behaviourOf"_s, behaviourOf},
                         {u"items"_s, context.result.itemsAnswered},
                         {u"itemsOf"_s, context.result.itemsOf}});
}

QString size(const ReportContext &context)
{
    const auto counted = [&](const QString &key, int n) {
        return context.text(key + (n == 1 ? u".one"_s : u".many"_s), {{u"n"_s, count(n, context.language)}});
    };
    QStringList parts;
    if (context.assessment.commune().population)
        parts.append(counted(u"cover.population"_s, *context.assessment.commune().population));
    if (context.assessment.commune().employees)
        parts.append(counted(u"cover.employees"_s, *context.assessment.commune().employees));
    return parts.join(u", "_s);
}

Table facts(const ReportContext &context)
{
    const Assessment &assessment = context.assessment;
    Table table;
    table.style = TableStyle::Facts;
    table.columns = {{22, Align::Left}, {0, Align::Left}};
    if (!assessment.title().trimmed().isEmpty()) {
        table.rows.append(fact(context, u"cover.occasion"_s,
                               context.text(u"cover.occasionOn"_s, {{u"title"_s, assessment.title().trimmed()},
                                                                    {u"date"_s, context.longDate()}})));
    } else {
        table.rows.append(fact(context, u"cover.date"_s, context.longDate()));
    }
    if (context.persons() > 0)
        table.rows.append(fact(context, u"cover.persons"_s,
                               context.text(u"cover.personsText"_s,
                                            {{u"persons"_s, context.counted(u"count.persons"_s, context.persons())}})));
    if (!assessment.facilitator().trimmed().isEmpty())
        table.rows.append(fact(context, u"cover.facilitator"_s, assessment.facilitator().trimmed()));
    table.rows.append(fact(context, u"cover.basis"_s, basis(context)));
    table.rows.append(fact(context, u"cover.answered"_s, answered(context)));
    if (!size(context).isEmpty())
        table.rows.append(fact(context, u"cover.commune"_s, size(context)));
    return table;
}

QString kind(const ReportContext &context)
{
    const bool isDone = context.result.isComplete();
    if (!context.assessment.conductedOn())
        return context.text(isDone ? u"cover.kindUndated"_s : u"cover.kindUndatedProvisional"_s);
    return context.text(isDone ? u"cover.kind"_s : u"cover.kindProvisional"_s, {{u"date"_s, context.longDate()}});
}

} // namespace

Section coverPage(const ReportContext &context)
{
    Cover cover;
    cover.organisation = {plainRun(context.communeName(), RunStyle::Bold)};
    if (!context.assessment.facilitator().trimmed().isEmpty())
        cover.unit = {plainRun(context.assessment.facilitator().trimmed())};
    cover.kind = {plainRun(kind(context))};
    cover.title.level = 1;
    cover.title.text = {plainRun(context.communeName())};
    cover.title.size = HeadingSize::Title;
    cover.title.isBookmark = true;
    cover.title.bookmark = context.text(u"cover.bookmark"_s);
    cover.question = {plainRun(context.text(u"cover.question1"_s)), plainRun(context.text(u"cover.question2"_s))};
    cover.factsTitle = context.text(u"cover.facts"_s);
    cover.facts = facts(context);
    cover.contents.title = context.text(u"cover.contents"_s);
    QString note = context.text(u"cover.note"_s, {{u"notice"_s, context.in(context.instrument.texts.studyNotice)}});
    if (context.request.isExample)
        note += u' ' + context.text(u"cover.noteExample"_s);
    cover.note = {plainRun(note)};
    Section section;
    section.kind = SectionKind::Cover;
    section.blocks = {{cover, {}}};
    return section;
}

} // namespace vierklang
