// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assessment/evidence.h"
#include "app/report/chapters/chapters.h"
#include "app/report/findings.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

QString votesAlt(const ReportContext &context, const Item &item, const ItemRecord &record, const Votes &votes)
{
    const Fillings title{{u"title"_s, context.in(item.title)}};
    QString alt = record.answer.isLevel()
        ? context.text(u"votes.altLevel"_s, title + Fillings{{u"level"_s, record.answer.level()}})
        : context.text(u"votes.altOther"_s, title + Fillings{{u"answer"_s, context.noLevelWord(record.answer)}});
    if (!votes.showsCounts)
        return alt;
    QStringList parts;
    for (int level = 0; level < LevelCount; ++level) {
        const int n = votes.counts[static_cast<std::size_t>(level)];
        if (n > 0)
            parts.append(context.text(u"votes.altVote"_s, {{u"n"_s, n}, {u"level"_s, level}}));
    }
    return alt + context.text(u"votes.altVotes"_s, {{u"votes"_s, parts.join(u", "_s)},
                                                    {u"remarks"_s, votes.remarks.join(u", "_s)}});
}

Figure votesOf(const ReportContext &context, const Item &item, const ItemRecord &record)
{
    Votes votes;
    if (record.answer.isLevel())
        votes.agreed = record.answer.level();
    votes.showsCounts = showsVotes(context, record);
    if (votes.showsCounts) {
        votes.counts = record.rounds.first().counts;
        votes.remarks = remarksOn(context, record.rounds.first());
    }
    return {votes, votesAlt(context, item, record, votes)};
}

void addParagraph(Cell &target, const Runs &runs) { target.paragraphs.append(Paragraph{runs, ParagraphRole::Text, {}}); }

Cell levelCell(const ReportContext &context, const Item &item, const ItemRecord &record)
{
    Cell made;
    if (record.answer.isLevel()) {
        const int level = record.answer.level();
        const auto anchor = [&](int at) { return context.in(item.anchors[static_cast<std::size_t>(at)]); };
        addParagraph(made, {plainRun(context.text(u"answers.level"_s, {{u"level"_s, level},
                                                                       {u"name"_s, context.levelName(level)}}),
                                     RunStyle::Bold),
                            plainRun(u' ' + anchor(level))});
        addParagraph(made, {plainRun(level == MaxLevel
                                         ? context.text(u"answers.highest"_s)
                                         : context.text(u"answers.next"_s, {{u"level"_s, level + 1},
                                                                            {u"anchor"_s, anchor(level + 1)}}),
                                     RunStyle::Muted)});
    } else {
        const QString key = record.answer.kind() == Answer::Kind::Unknown ? u"answers.unknownText"_s
            : record.answer.kind() == Answer::Kind::NotApplicable         ? u"answers.notApplicableText"_s
                                                                          : u"answers.openText"_s;
        addParagraph(made, {plainRun(context.noLevelWord(record.answer), RunStyle::Bold)});
        addParagraph(made, {plainRun(context.text(key), RunStyle::Muted)});
    }
    if (record.target)
        addParagraph(made, {plainRun(context.text(u"answers.itemTarget"_s, {{u"level"_s, *record.target}}))});
    return made;
}

Cell evidenceCell(const ReportContext &context, const ItemRecord &record)
{
    Cell made;
    const QString evidence = record.evidence.trimmed();
    if (!evidence.isEmpty())
        addParagraph(made, {plainRun(evidence)});
    else if (lacksEvidence(record))
        addParagraph(made, {plainRun(context.text(u"answers.noEvidence"_s), RunStyle::Muted)});
    if (!record.note.trimmed().isEmpty())
        addParagraph(made, {plainRun(record.note.trimmed(), RunStyle::Muted)});
    if (record.parked)
        addParagraph(made, {plainRun(context.text(u"answers.parked"_s), RunStyle::Bold)});
    return made;
}

Row itemRow(const ReportContext &context, const Item &item)
{
    const ItemRecord record = context.assessment.itemRecord(item.id);
    Cell question = headerCell(Runs{plainRun(context.in(item.title), RunStyle::Bold)});
    addParagraph(question, {plainRun(context.in(item.question), RunStyle::Muted)});
    Cell votes;
    votes.figure = votesOf(context, item, record);
    Row row;
    row.cells = {question, votes, levelCell(context, item, record), evidenceCell(context, record)};
    return row;
}

int sumOf(const ReportContext &context, const QString &dimensionId)
{
    int sum = 0;
    for (const Item *item : context.instrument.itemsOf(dimensionId)) {
        const Answer answer = context.assessment.answerOf(item->id);
        if (context.assessment.asks(*item) && answer.isLevel())
            sum += answer.level();
    }
    return sum;
}

QString introduction(const ReportContext &context, const Dimension &dimension, const ScaleResult &scale)
{
    QString text;
    if (scale.mean) {
        text = context.text(u"answers.mean"_s, {{u"mean"_s, context.decimal(scale.mean, 2)},
                                                {u"sum"_s, sumOf(context, dimension.id)},
                                                {u"questions"_s, context.counted(u"count.questions"_s, scale.answered)}});
    } else {
        text = context.text(u"answers.noMean"_s, {{u"answered"_s, scale.answered}, {u"of"_s, scale.of}});
    }
    if (scale.target)
        text += context.text(scale.ownTarget ? u"answers.target"_s : u"answers.targetDefault"_s,
                             {{u"target"_s, context.decimal(scale.target, 2)}});
    if (scale.reference)
        text += context.text(u"answers.reference"_s, {{u"types"_s, context.referenceNames()},
                                                      {u"value"_s, context.decimal(scale.reference, 2)}});
    text += u'.';
    for (const Lens &lens : context.instrument.lenses) {
        if (lens.dimension == dimension.id)
            text += u' ' + context.in(lens.message);
    }
    return text;
}

bool anyVotes(const ReportContext &context, const Dimension &dimension)
{
    for (const Item *item : context.instrument.itemsOf(dimension.id)) {
        if (showsVotes(context, context.assessment.itemRecord(item->id)))
            return true;
    }
    return false;
}

bool anyWords(const ReportContext &context, const Dimension &dimension)
{
    for (const Item *item : context.instrument.itemsOf(dimension.id)) {
        const ItemRecord record = context.assessment.itemRecord(item->id);
        if (!record.evidence.trimmed().isEmpty() || !record.note.trimmed().isEmpty())
            return true;
    }
    return false;
}

/// Without votes the box of the level needs little room, without notes the last column: the long texts get it.
QList<Column> itemColumns(bool hasVotes, bool hasWords)
{
    const double question = hasVotes && hasWords ? 40 : 46;
    const double votes = hasVotes ? 24 : 13;
    const double words = hasWords ? (hasVotes ? 39 : 36) : 22;
    return {{question, Align::Left}, {votes, Align::Left}, {0, Align::Left}, {words, Align::Left}};
}

Table itemsTable(const ReportContext &context, const Dimension &dimension)
{
    const bool hasVotes = anyVotes(context, dimension);
    const bool hasWords = anyWords(context, dimension);
    Table table;
    table.style = TableStyle::Answers;
    table.columns = itemColumns(hasVotes, hasWords);
    table.head = {headRow({context.text(u"head.question"_s),
                           context.text(hasVotes ? u"head.votes"_s : u"head.level"_s),
                           context.text(u"head.levels"_s),
                           context.text(hasWords ? u"head.evidence"_s : u"head.evidenceOnly"_s)})};
    for (const Item *item : context.instrument.itemsOf(dimension.id)) {
        if (context.assessment.asks(*item))
            table.rows.append(itemRow(context, *item));
    }
    return table;
}

void addDimension(const ReportContext &context, const Dimension &dimension, const QString &number, Blocks &blocks)
{
    blocks.push_back(heading(2, number, context.in(dimension.name), HeadingSize::Page));
    blocks.push_back(paragraph(introduction(context, dimension, *context.result.scale(u"dim."_s + dimension.id))));
    const Table table = itemsTable(context, dimension);
    if (!table.rows.isEmpty())
        blocks.push_back({table, {}});
    blocks.push_back(paragraph(context.text(anyVotes(context, dimension) ? u"answers.noteVotes"_s : u"answers.note"_s),
                               ParagraphRole::Note));
}

} // namespace

std::vector<Section> answersAppendix(const ReportContext &context)
{
    std::vector<Section> sections;
    int number = 0;
    for (const Dimension &dimension : context.instrument.dimensions) {
        Section section;
        if (number++ == 0) {
            Block title = chapterTitle(u"A"_s, context.text(u"answers.title"_s));
            // The dimension's name is the page's title; the appendix' own stands above it like a running title.
            std::get<Heading>(title.content).size = HeadingSize::Section;
            section.blocks.push_back(title);
        }
        addDimension(context, dimension, u"A.%1"_s.arg(number), section.blocks);
        sections.push_back(section);
    }
    return sections;
}

} // namespace vierklang
