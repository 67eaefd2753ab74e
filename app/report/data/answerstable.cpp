// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/data/datatables.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// Percentage points towards the leading type; nothing for what was not used or not answered.
DataValue contributionOf(const ReportContext &context, const QString &id)
{
    for (const Contribution &contribution : context.result.type.contributions) {
        if (contribution.id == id)
            return contribution.towards * 100;
    }
    return {};
}

void addRow(DataTable &table, QList<DataValue> row)
{
    row.resize(table.columns.size());
    table.rows.append(row);
}

void addBehaviour(const ReportContext &context, DataTable &table, const BehaviourItem &item)
{
    QStringList ticked;
    for (const BehaviourOption &option : item.options) {
        if (context.assessment.ticksOf(item.id).contains(option.id))
            ticked.append(context.in(option.text));
    }
    addRow(table, {item.id, context.text(u"data.behaviour"_s), QString(), context.in(item.question), ticked.join(u"; "_s),
                   DataValue(), DataValue(), contributionOf(context, item.id)});
}

QString answerOf(const ReportContext &context, const Item &item, Answer answer)
{
    return answer.isLevel() ? context.in(item.anchors[static_cast<std::size_t>(answer.level())]) : context.noLevelWord(answer);
}

void addItem(const ReportContext &context, DataTable &table, const Item &item)
{
    const ItemRecord record = context.assessment.itemRecord(item.id);
    const DataValue level = record.answer.isLevel() ? DataValue(double(record.answer.level())) : DataValue();
    QList<DataValue> row{item.id, context.text(u"data.item"_s), context.in(context.instrument.dimension(item.dimension)->name),
                         context.in(item.title), answerOf(context, item, record.answer), level, dataOf(record.target),
                         DataValue()};
    if (showsVotes(context, record)) {
        const Round &round = record.rounds.first();
        for (const int count : round.counts)
            row.append(double(count));
        row.append({double(round.unknown), double(round.notApplicable)});
    } else {
        row.resize(static_cast<qsizetype>(AnswerColumn::Parked));
    }
    row.append({record.parked ? context.text(u"data.yes"_s) : QString(), record.evidence.trimmed(), record.note.trimmed()});
    addRow(table, row);
}

} // namespace

DataTable answersTable(const ReportContext &context)
{
    DataTable table{context.text(u"data.answers"_s),
                    {{context.text(u"data.id"_s), 19},
                     {context.text(u"data.kind"_s), 9},
                     {context.text(u"head.dimension"_s), 26},
                     {context.text(u"data.name"_s), 38},
                     {context.text(u"data.answer"_s), 48},
                     {context.text(u"data.pointsOrLevel"_s), 10},
                     {context.text(u"data.itemTarget"_s), 10},
                     {context.text(u"data.contribution"_s), 14, NumberForm::Signed}},
                    {}};
    for (int level = 0; level < LevelCount; ++level)
        table.columns.append({context.text(u"data.votes"_s, {{u"level"_s, level}}), 9});
    table.columns.append({{context.text(u"data.unknown"_s), 9},
                          {context.text(u"data.notApplicable"_s), 11},
                          {context.text(u"data.parked"_s), 11},
                          {context.text(u"data.evidence"_s), 32},
                          {context.text(u"data.note"_s), 44}});
    for (const Goal &goal : context.instrument.goals) {
        if (context.assessment.asks(goal))
            addRow(table, {goal.id, context.text(u"data.goal"_s), QString(), context.in(goal.text), QString(),
                           double(context.assessment.pointsOf(goal.id)), DataValue(), contributionOf(context, goal.id)});
    }
    for (const BehaviourItem &item : context.instrument.behaviour)
        addBehaviour(context, table, item);
    for (const Item &item : context.instrument.items) {
        if (context.assessment.asks(item))
            addItem(context, table, item);
    }
    return table;
}

} // namespace vierklang
