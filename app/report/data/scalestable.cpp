// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/data/datatables.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

DataValue levelOf(const ReportContext &context, const ScaleResult &scale)
{
    return scale.level ? context.levelWord(*scale.level) : context.tooFew(scale);
}

void addScale(const ReportContext &context, DataTable &table, const QString &kind, const ScaleResult &scale)
{
    const QString own = scale.target ? context.text(scale.ownTarget ? u"data.yes"_s : u"data.no"_s) : QString();
    table.rows.append({scale.id, kind, context.scaleName(scale.id), dataOf(scale.mean), dataOf(scale.target), own,
                       dataOf(scale.gap()), dataOf(scale.reference), dataOf(scale.lowest), dataOf(scale.highest),
                       double(scale.answered), double(scale.of), scale.coverage, levelOf(context, scale)});
}

} // namespace

DataTable scalesTable(const ReportContext &context)
{
    DataTable table{context.text(u"data.scales"_s),
                    {{context.text(u"data.id"_s), 15},
                     {context.text(u"data.kind"_s), 13},
                     {context.text(u"data.name"_s), 40},
                     {context.text(u"head.actual"_s), 9, NumberForm::Decimal},
                     {context.text(u"head.target"_s), 9, NumberForm::Decimal},
                     {context.text(u"data.ownTarget"_s), 13},
                     {context.text(u"head.distance"_s), 10, NumberForm::Decimal},
                     {context.text(u"data.reference"_s), 15, NumberForm::Decimal},
                     {context.text(u"data.lowest"_s), 11},
                     {context.text(u"data.highest"_s), 11},
                     {context.text(u"data.answered"_s), 13},
                     {context.text(u"data.of"_s), 8},
                     {context.text(u"data.coverage"_s), 13, NumberForm::Share},
                     {context.text(u"data.level"_s), 16}},
                    {}};
    for (const ScaleResult &scale : context.result.lenses)
        addScale(context, table, context.text(u"data.lens"_s), scale);
    for (const ScaleResult &scale : context.result.dimensions)
        addScale(context, table, context.text(u"data.dimension"_s), scale);
    return table;
}

} // namespace vierklang
