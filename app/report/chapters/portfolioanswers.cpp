// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chapters/portfolio.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr double LabelWidth = 57;
constexpr double LowWidth = 13;
constexpr double CommunesWidth = 95; ///< what is left for all communes of a sheet
constexpr double WidestCommune = 12;
/// As many communes as find room beside the questions on a sheet; numbers of three digits need more of it.
qsizetype perSheet(qsizetype communes) { return communes > 99 ? 14 : 16; }

/// Letters of a name in the key below; the list of communes has it whole.
constexpr qsizetype KeyLetters = 30;

QString numberOf(qsizetype commune) { return QString::number(commune + 1); }

Row head(const CollectiveContext &context, qsizetype first, qsizetype end)
{
    Row row = headRow({context.text(u"head.question"_s)});
    for (qsizetype commune = first; commune < end; ++commune) {
        Cell number = headerCell(numberOf(commune));
        number.spoken = numberOf(commune) + u' ' + context.communeNameOf(context.assessments[commune]);
        row.cells.append(number);
    }
    Cell low = headerCell(context.text(u"head.low"_s));
    low.spoken = context.text(u"portfolio.low"_s, {{u"n"_s, static_cast<int>(context.assessments.size())}});
    row.cells.append(low);
    return row;
}

Table answers(const CollectiveContext &context, const Portfolio &portfolio, qsizetype first, qsizetype end)
{
    Table table;
    table.style = TableStyle::Levels;
    table.name = context.text(u"portfolio.answersOf"_s, {{u"from"_s, numberOf(first)}, {u"to"_s, numberOf(end - 1)}});
    // A sheet that goes on from the one before has boxes of the same size.
    const auto boxes = static_cast<double>(first > 0 ? perSheet(context.assessments.size()) : end - first);
    table.columns = {{LabelWidth, Align::Left}};
    for (qsizetype commune = first; commune < end; ++commune)
        table.columns.append({std::min(WidestCommune, CommunesWidth / boxes), Align::Middle});
    table.columns.append({LowWidth, Align::Right});
    table.head = {head(context, first, end)};
    QString dimension;
    for (qsizetype index = 0; index < context.instrument.items.size(); ++index) {
        const Item &item = context.instrument.items[index];
        if (item.dimension != dimension)
            table.rows.append(groupRow(context.in(context.instrument.dimension(item.dimension)->name), table.columns.size()));
        dimension = item.dimension;
        Row row;
        row.cells = {headerCell(context.in(item.shortName))};
        for (qsizetype commune = first; commune < end; ++commune)
            row.cells.append(context.answerCell(context.assessments[commune].answerOf(item.id),
                                                context.assessments[commune].asks(item)));
        row.cells.append(cell(QString::number(portfolio.items[index].low())));
        table.rows.append(row);
    }
    return table;
}

Runs keyOf(const CollectiveContext &context, qsizetype first, qsizetype end)
{
    Runs key;
    for (qsizetype commune = first; commune < end; ++commune) {
        if (commune > first)
            key.append(plainRun(u" · "_s));
        key.append(plainRun(numberOf(commune) + QChar(0x00A0), RunStyle::Bold));
        key.append(plainRun(shortenedName(context.communeNameOf(context.assessments[commune]), KeyLetters)));
    }
    return key;
}

} // namespace

Section portfolioCommunes(const CollectiveContext &context, const QList<PortfolioEntry> &entries)
{
    Table table;
    table.style = TableStyle::References;
    table.name = context.text(u"portfolio.list"_s);
    table.columns = {{9, Align::Right}, {0, Align::Left}, {25, Align::Left}, {52, Align::Left}, {34, Align::Left}};
    table.head = {headRow({context.text(u"head.number"_s), context.text(u"data.commune"_s), context.text(u"data.date"_s),
                           context.text(u"comparison.picture"_s), context.text(u"head.form"_s)})};
    for (qsizetype commune = 0; commune < entries.size(); ++commune) {
        const PortfolioEntry &entry = entries[commune];
        QString form = context.formName(entry.assessment);
        if (!entry.result.isComplete())
            form += u", "_s + context.text(u"portfolio.provisional"_s);
        Row row;
        row.cells = {cell(numberOf(commune)), headerCell(context.communeNameOf(entry.assessment)),
                     cell(context.shortDateOf(entry.assessment)), cell(context.pictureRuns(entry.result.type)), cell(form)};
        table.rows.append(row);
    }
    Section section;
    section.blocks.push_back(chapterTitle(u"3"_s, context.text(u"portfolio.list"_s)));
    section.blocks.push_back(paragraph(context.text(u"portfolio.listIntro"_s)));
    section.blocks.push_back({table, {}});
    return section;
}

std::vector<Section> portfolioAnswers(const CollectiveContext &context, const Portfolio &portfolio)
{
    std::vector<Section> sections;
    const qsizetype all = context.assessments.size();
    for (qsizetype first = 0; first < all; first += perSheet(all)) {
        const qsizetype end = std::min(first + perSheet(all), all);
        Section section;
        if (first == 0)
            section.blocks.push_back(chapterTitle(u"4"_s, context.text(u"portfolio.answers"_s)));
        else
            section.blocks.push_back(heading(2, {}, context.text(u"portfolio.answersOf"_s,
                                                                 {{u"from"_s, numberOf(first)}, {u"to"_s, numberOf(end - 1)}})));
        section.blocks.push_back({answers(context, portfolio, first, end), {}});
        section.blocks.push_back(paragraph(keyOf(context, first, end), ParagraphRole::Note));
        section.blocks.push_back(paragraph(context.text(u"portfolio.answersNote"_s, {{u"n"_s, static_cast<int>(all)}}),
                                           ParagraphRole::Note));
        sections.push_back(section);
    }
    return sections;
}

} // namespace vierklang
