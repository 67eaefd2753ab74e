// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chapters/chapters.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

QString originMark(const ReportContext &context, Origin origin)
{
    switch (origin) {
    case Origin::Order:
        return context.text(u"origin.order"_s);
    case Origin::Derived:
        return context.text(u"origin.derived"_s);
    case Origin::Assumption:
        return context.text(u"origin.assumption"_s);
    }
    return {};
}

void count(OriginCounts &counts, Origin origin)
{
    if (origin == Origin::Order)
        ++counts.order;
    else if (origin == Origin::Derived)
        ++counts.derived;
    else
        ++counts.assumption;
}

OriginCounts originsOf(const ReportContext &context, const QList<TypeKey> &types)
{
    OriginCounts counts;
    for (const Item &item : context.instrument.items) {
        for (const TypeKey type : types)
            count(counts, context.instrument.archetypes.value(item.id)[type].origin);
    }
    return counts;
}

QString sourceNumbers(const ReportContext &context, const QStringList &ids)
{
    QStringList numbers;
    for (qsizetype index = 0; index < context.instrument.sources.size(); ++index) {
        if (ids.contains(context.instrument.sources[index].id))
            numbers.append(QString::number(index + 1));
    }
    return u'[' + numbers.join(u",\u00A0"_s) + u']';
}

Block factsAndLimits(const ReportContext &context)
{
    Columns columns;
    List facts;
    for (const Fact &fact : context.instrument.facts)
        facts.items.append({u"–"_s, {plainRun(context.in(fact.text) + u' '),
                                     plainRun(sourceNumbers(context, fact.sources), RunStyle::Muted)}, {}});
    List limits;
    for (const LocalizedText &limit : context.instrument.limits)
        limits.items.append({u"–"_s, {plainRun(context.in(limit))}, {}});
    ColumnPart left{79, {heading(2, u"C.1"_s, context.text(u"sources.facts"_s))}};
    left.blocks.push_back({facts, {}});
    ColumnPart right{79, {heading(2, u"C.2"_s, context.text(u"sources.limits"_s))}};
    right.blocks.push_back({limits, {}});
    columns.parts = {left, right};
    return {columns, {}};
}

Table referenceTable(const ReportContext &context, TypeKey type, bool isOneOfTwo)
{
    Table table;
    table.style = TableStyle::References;
    if (isOneOfTwo)
        table.caption = context.text(u"sources.caption"_s, {{u"type"_s, context.typeName(type)}});
    table.columns = {{64, Align::Left}, {0, Align::Left}, {14, Align::Right}};
    table.head = {headRow({context.text(u"head.dimension"_s), context.text(u"head.values"_s),
                           context.text(u"head.mean"_s)})};
    for (const Dimension &dimension : context.instrument.dimensions) {
        QStringList values;
        double sum = 0;
        for (const Item *item : context.instrument.itemsOf(dimension.id)) {
            const ReferenceValue value = context.instrument.archetypes.value(item->id)[type];
            values.append(context.decimal(value.value, 1) + QChar(0x00A0) + originMark(context, value.origin));
            sum += value.value;
        }
        Row row;
        row.cells = {headerCell(context.in(dimension.name)), cell(values.join(u" · "_s)),
                     cell(context.decimal(sum / static_cast<double>(values.size()), 2))};
        table.rows.append(row);
    }
    return table;
}

List originList(const ReportContext &context, const OriginCounts &counts)
{
    List list;
    list.style = ListStyle::Number;
    const auto values = [&](int n) { return Fillings{{u"values"_s, context.counted(u"count.values"_s, n)}}; };
    list.items = {
        {originMark(context, Origin::Order), {plainRun(context.text(u"sources.originOrder"_s, values(counts.order)))}, {}},
        {originMark(context, Origin::Derived), {plainRun(context.text(u"sources.originDerived"_s, values(counts.derived)))}, {}},
        {originMark(context, Origin::Assumption), {plainRun(context.text(u"sources.originAssumption"_s, values(counts.assumption)))}, {}}};
    return list;
}

void addReferences(const ReportContext &context, Blocks &blocks)
{
    const QList<TypeKey> types = context.result.referenceTypes();
    const OriginCounts all = originsOf(context, QList<TypeKey>(AllTypes.begin(), AllTypes.end()));
    const Fillings fillings{{u"order"_s, all.order},
                            {u"derived"_s, all.derived},
                            {u"assumption"_s, all.assumption},
                            {u"all"_s, all.order + all.derived + all.assumption}};
    blocks.push_back(gap(5));
    if (types.isEmpty()) {
        blocks.push_back(heading(2, u"C.3"_s, context.text(u"sources.referencesNone"_s)));
        blocks.push_back(paragraph(context.text(u"sources.referencesNoneText"_s, fillings), ParagraphRole::Small));
        return;
    }
    QStringList names;
    for (const TypeKey type : types)
        names.append(context.typeName(type, TypeForm::Genitive));
    const bool isOne = types.size() == 1;
    blocks.push_back(heading(2, u"C.3"_s, context.text(isOne ? u"sources.references"_s : u"sources.referencesTwo"_s,
                                                       {{u"types"_s, context.joined(names)}})));
    blocks.push_back(paragraph(context.text(u"sources.referencesText"_s, fillings), ParagraphRole::Small));
    blocks.push_back(gap(1.5));
    blocks.push_back({originList(context, originsOf(context, types)), {}});
    for (const TypeKey type : types) {
        blocks.push_back(gap(isOne ? 0.5 : 2.5));
        blocks.push_back({referenceTable(context, type, !isOne), {}});
    }
}

/// "kommune21.de/k21-meldungen/vier-typen"
QString shownAddress(const QString &url)
{
    QString shown = url.section(u"://"_s, 1);
    if (shown.startsWith(u"www."_s))
        shown.remove(0, 4);
    if (shown.endsWith(u'/'))
        shown.chop(1);
    return shown;
}

List sourceList(const ReportContext &context)
{
    List list;
    list.style = ListStyle::Number;
    int number = 0;
    for (const Source &source : context.instrument.sources) {
        Run link = plainRun(shownAddress(source.url), RunStyle::Muted);
        link.target = source.url;
        list.items.append({QString::number(++number),
                           context.runs(u"sources.source"_s, {{u"title"_s, context.in(source.title)}, {u"link"_s, link}}),
                           {}});
    }
    return list;
}

} // namespace

Section sourcesAppendix(const ReportContext &context)
{
    Section section;
    section.blocks.push_back(chapterTitle(u"C"_s, context.text(u"sources.title"_s)));
    section.blocks.push_back(factsAndLimits(context));
    addReferences(context, section.blocks);
    section.blocks.push_back(gap(5));
    section.blocks.push_back(heading(2, u"C.4"_s, context.text(u"sources.sources"_s)));
    section.blocks.push_back({sourceList(context), {}});
    section.blocks.push_back(paragraph(
        context.text(u"sources.note"_s, {{u"version"_s, context.assessment.instrumentVersion()}}), ParagraphRole::Note));
    return section;
}

} // namespace vierklang
