// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbers.h"
#include "app/report/chapters/portfolio.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

int communesIn(const CollectiveContext &context)
{
    QSet<QString> names;
    int unnamed = 0;
    for (const Assessment &assessment : context.assessments) {
        const QString name = assessment.commune().name.trimmed().toCaseFolded();
        if (name.isEmpty())
            ++unnamed;
        else
            names.insert(assessment.commune().ags.value_or(name));
    }
    return static_cast<int>(names.size()) + unnamed;
}

QString daysOf(const CollectiveContext &context)
{
    std::optional<QDate> first;
    std::optional<QDate> last;
    int undated = 0;
    for (const Assessment &assessment : context.assessments) {
        const std::optional<QDate> day = assessment.conductedOn();
        undated += day ? 0 : 1;
        if (day && (!first || *day < *first))
            first = day;
        if (day && (!last || *day > *last))
            last = day;
    }
    if (!first)
        return context.text(u"portfolio.noDays"_s);
    const QString days = *first == *last
        ? shortDate(*first, context.language)
        : context.text(u"portfolio.days"_s, {{u"from"_s, shortDate(*first, context.language)},
                                             {u"to"_s, shortDate(*last, context.language)}});
    return undated == 0 ? days : days + u", "_s + context.counted(u"portfolio.undated"_s, undated);
}

QString formsOf(const CollectiveContext &context, const Portfolio &portfolio)
{
    QStringList parts;
    if (const int full = portfolio.communes - portfolio.shortForms; full > 0)
        parts.append(context.counted(u"portfolio.fullForms"_s, full));
    if (portfolio.shortForms > 0)
        parts.append(context.counted(u"portfolio.shortForms"_s, portfolio.shortForms));
    return parts.join(u", "_s);
}

Table facts(const CollectiveContext &context, const QList<PortfolioEntry> &entries, const Portfolio &portfolio)
{
    Table table;
    table.style = TableStyle::FactsLarge;
    table.name = context.text(u"portfolio.what"_s);
    table.columns = {{48, Align::Left}, {0, Align::Left}};
    const auto add = [&](const QString &key, const QString &value) {
        table.rows.append(factRowOf(context.text(key), {plainRun(value)}));
    };
    add(u"portfolio.assessments"_s, QString::number(portfolio.communes));
    add(u"portfolio.communes"_s, QString::number(communesIn(context)));
    add(u"portfolio.dates"_s, daysOf(context));
    add(u"portfolio.forms"_s, formsOf(context, portfolio));
    const auto isOpen = [](const PortfolioEntry &entry) { return !entry.result.isComplete(); };
    const auto open = std::count_if(entries.cbegin(), entries.cend(), isOpen);
    add(u"portfolio.complete"_s, open == 0 ? context.text(u"portfolio.allComplete"_s)
                                           : context.counted(u"portfolio.incomplete"_s, static_cast<int>(open)));
    if (!context.others.isEmpty())
        add(u"portfolio.left"_s, context.counted(u"portfolio.otherVersion"_s, static_cast<int>(context.others.size())));
    return table;
}

/// Four rows of counts in the order of the types; a mixture and different goals and practice count for both types.
Table types(const CollectiveContext &context, const Portfolio &portfolio)
{
    const auto at = [](TypeLabel label) { return static_cast<std::size_t>(label); };
    const TypeTally &tally = portfolio.types;
    Table table;
    table.style = TableStyle::TypeShares;
    table.name = context.text(u"portfolio.types"_s);
    table.columns = {{0, Align::Left}, {21, Align::Right}, {21, Align::Right}, {23, Align::Right}, {21, Align::Right}, {25, Align::Right}};
    table.head = {headRow({context.text(u"head.type"_s), context.text(u"portfolio.clear"_s),
                           context.text(u"portfolio.tendency"_s), context.text(u"portfolio.hybrid"_s),
                           context.text(u"portfolio.goals"_s), context.text(u"portfolio.practice"_s)})};
    for (const TypeKey type : AllTypes) {
        Row row;
        row.cells = {headerCell(Runs{context.typeRun(type)})};
        for (const int count : {tally.leading[at(TypeLabel::Clear)][type], tally.leading[at(TypeLabel::Tendency)][type],
                                tally.leading[at(TypeLabel::Hybrid)][type] + tally.second[at(TypeLabel::Hybrid)][type],
                                tally.leading[at(TypeLabel::Split)][type], tally.second[at(TypeLabel::Split)][type]})
            row.cells.append(cell(QString::number(count)));
        table.rows.append(row);
    }
    Row sum;
    sum.kind = RowKind::Sum;
    sum.cells = {headerCell(context.text(u"portfolio.communes"_s))};
    for (const TypeLabel label : {TypeLabel::Clear, TypeLabel::Tendency, TypeLabel::Hybrid})
        sum.cells.append(cell(QString::number(tally.labels[at(label)])));
    sum.cells.append(cell(QString::number(tally.labels[at(TypeLabel::Split)])));
    sum.cells.append(cell(QString::number(tally.labels[at(TypeLabel::Split)])));
    table.rows.append(sum);
    return table;
}

QString typesNote(const CollectiveContext &context, const Portfolio &portfolio)
{
    const int open = portfolio.types.labels[static_cast<std::size_t>(TypeLabel::Open)];
    QString note = context.text(u"portfolio.typesNote"_s);
    if (open > 0)
        note = context.counted(u"portfolio.open"_s, open) + u' ' + note;
    return note;
}

} // namespace

Section portfolioOverview(const CollectiveContext &context, const QList<PortfolioEntry> &entries,
                          const Portfolio &portfolio)
{
    Section section;
    Blocks &blocks = section.blocks;
    blocks.push_back(heading(1, {}, portfolio.communes == 1
                                        ? context.text(u"portfolio.title.one"_s)
                                        : context.text(u"portfolio.title.many"_s,
                                                       {{u"n"_s, context.numberWordCapital(portfolio.communes)}}),
                             HeadingSize::Page));
    std::get<Heading>(blocks.back().content).isBookmark = true;
    blocks.push_back(paragraph(context.text(u"portfolio.intro"_s)));
    blocks.push_back({facts(context, entries, portfolio), {}});
    blocks.push_back(gap(6));
    blocks.push_back(heading(2, {}, context.text(u"portfolio.types"_s)));
    blocks.push_back({types(context, portfolio), {}});
    blocks.push_back(paragraph(typesNote(context, portfolio), ParagraphRole::Note));
    blocks.push_back(gap(6));
    blocks.push_back(heading(2, {}, context.text(u"portfolio.read"_s)));
    List list;
    for (const QString &key : {u"portfolio.readCounts"_s, u"portfolio.readFew"_s, u"portfolio.readSelf"_s, u"portfolio.readNames"_s})
        list.items.append({u"–"_s, context.runs(key), {}});
    blocks.push_back({list, {}});
    blocks.push_back(paragraph(context.in(context.instrument.texts.studyNotice), ParagraphRole::Note));
    return section;
}

} // namespace vierklang
