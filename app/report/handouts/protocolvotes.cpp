// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assessment/questionorder.h"
#include "app/report/findings.h"
#include "app/report/handouts/handouts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr double CountWidth = 6;
constexpr double WordWidth = 18;
constexpr double WordWidthAlone = 36; ///< when there was no second round
constexpr double ConsensusWidth = 22;
constexpr int CountColumns = LevelCount + 1; ///< the steps and "weiß nicht"
constexpr int RoundColumns = CountColumns + 1;

/// What is not a row of counts, over all columns of a round.
Cell remark(const QString &text, const QString &spoken = {})
{
    Cell made = cell(Runs{plainRun(text, RunStyle::Muted)});
    made.span = RoundColumns;
    made.spoken = spoken;
    return made;
}

Cell countCell(int count, bool isAgreed)
{
    Cell made = cell(Runs{plainRun(count == 0 ? u"·"_s : QString::number(count),
                                   isAgreed ? RunStyle::Bold : count == 0 ? RunStyle::Muted : RunStyle::Regular)});
    if (count == 0)
        made.spoken = u"0"_s;
    return made;
}

QList<Cell> roundCells(const ReportContext &context, const ItemRecord &record, qsizetype index)
{
    if (index < 0 || index >= record.rounds.size())
        return {remark(u"–"_s, context.text(u"protocol.noRound"_s))};
    const Round &round = record.rounds[index];
    if (!mayShow(context, round))
        return {remark(context.text(u"protocol.tooFew"_s,
                                    {{u"least"_s, context.numberWord(context.instrument.constants.groupMinimum)}}))};
    QList<Cell> cells;
    for (int level = 0; level < LevelCount; ++level) {
        const bool isAgreed = record.answer.isLevel() && record.answer.level() == level;
        cells.append(countCell(round.counts[static_cast<std::size_t>(level)], isAgreed));
    }
    cells.append(countCell(round.unknown, record.answer.kind() == Answer::Kind::Unknown));
    QStringList words = remarksOn(context, round, Unknowns::Elsewhere);
    if (index > 1)
        words.append(context.text(u"protocol.laterRound"_s, {{u"n"_s, static_cast<int>(index) + 1}}));
    Cell word;
    for (const QString &text : words)
        word.paragraphs.append(Paragraph{{plainRun(text)}, ParagraphRole::Text, {}});
    cells.append(word);
    return cells;
}

Cell consensusCell(const ReportContext &context, const ItemRecord &record)
{
    Cell made;
    if (record.answer.isLevel())
        made = cell(Runs{plainRun(QString::number(record.answer.level()), RunStyle::Bold),
                         plainRun(u' ' + context.levelName(record.answer.level()))});
    else if (!record.answer.isOpen() || !record.parked)
        made = cell(context.noLevelWord(record.answer));
    if (record.parked)
        made.paragraphs.append(Paragraph{{plainRun(context.text(u"answers.parked"_s), RunStyle::Bold)}, ParagraphRole::Text, {}});
    return made;
}

Row itemRow(const ReportContext &context, const Item &item, bool hasSecond)
{
    const ItemRecord record = context.assessment.itemRecord(item.id);
    Row row;
    row.cells = {headerCell(context.in(item.title))};
    row.cells += roundCells(context, record, 0);
    if (hasSecond)
        row.cells += roundCells(context, record, record.rounds.size() > 1 ? record.rounds.size() - 1 : -1);
    row.cells.append(consensusCell(context, record));
    return row;
}

/// First which round, then which step.
QList<Row> headOf(const ReportContext &context, bool hasSecond)
{
    Row rounds;
    rounds.kind = RowKind::Group;
    Row steps = headRow({context.text(u"head.question"_s)});
    rounds.cells = {headerCell(QString())};
    for (const QString &title : {context.text(u"head.firstRound"_s), context.text(u"head.secondRound"_s)}) {
        if (rounds.cells.size() > 1 && !hasSecond)
            continue;
        rounds.cells.append(headerCell(title));
        rounds.cells.last().span = RoundColumns;
        for (int level = 0; level < LevelCount; ++level)
            steps.cells.append(headerCell(QString::number(level)));
        steps.cells.append(headerCell(u"?"_s));
        steps.cells.last().spoken = context.text(u"answers.unknown"_s);
        steps.cells.append(headerCell(context.text(u"head.agreement"_s)));
    }
    rounds.cells.append(headerCell(QString()));
    steps.cells.append(headerCell(context.text(u"head.consensus"_s)));
    return {rounds, steps};
}

QList<Column> columnsOf(bool hasSecond)
{
    QList<Column> columns{{0, Align::Left}};
    for (int round = 0; round < (hasSecond ? 2 : 1); ++round) {
        for (int column = 0; column < CountColumns; ++column)
            columns.append({CountWidth, Align::Right});
        columns.append({hasSecond ? WordWidth : WordWidthAlone, Align::Left});
    }
    columns.append({ConsensusWidth, Align::Left});
    return columns;
}

} // namespace

Table votesTable(const ReportContext &context)
{
    const QList<const Item *> items = itemsInWorkshopOrder(context.instrument, context.assessment);
    const bool hasSecond = std::any_of(items.cbegin(), items.cend(), [&](const Item *item) {
        return context.assessment.itemRecord(item->id).rounds.size() > 1;
    });
    Table table;
    table.style = TableStyle::VoteCounts;
    table.columns = columnsOf(hasSecond);
    table.head = headOf(context, hasSecond);
    QString dimension;
    for (const Item *item : items) {
        if (item->dimension != dimension) {
            Row group;
            group.kind = RowKind::Group;
            group.cells = {headerCell(context.in(context.instrument.dimension(item->dimension)->name))};
            group.cells.first().span = static_cast<int>(table.columns.size());
            table.rows.append(group);
        }
        dimension = item->dimension;
        table.rows.append(itemRow(context, *item, hasSecond));
    }
    return table;
}

} // namespace vierklang
