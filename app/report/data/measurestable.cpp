// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/data/datatables.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

QString sizeWord(const ReportContext &context, const std::optional<Size> &size)
{
    if (!size)
        return {};
    switch (*size) {
    case Size::Small:
        return context.text(u"data.small"_s);
    case Size::Medium:
        return context.text(u"data.middle"_s);
    case Size::Large:
        return context.text(u"data.large"_s);
    }
    return {};
}

QString stateWord(const ReportContext &context, const Measure *measure)
{
    return measure == nullptr ? context.text(u"status.suggestion"_s) : context.statusWord(measure->status);
}

} // namespace

DataTable measuresTable(const ReportContext &context)
{
    DataTable table{context.text(u"data.measures"_s),
                    {{context.text(u"head.number"_s), 6},
                     {context.text(u"head.measure"_s), 60},
                     {context.text(u"head.dimension"_s), 32},
                     {context.text(u"head.training"_s), 42},
                     {context.text(u"head.owner"_s), 26},
                     {context.text(u"data.start"_s), 13},
                     {context.text(u"data.due"_s), 13},
                     {context.text(u"data.effort"_s), 11},
                     {context.text(u"data.impact"_s), 11},
                     {context.text(u"data.state"_s), 13}},
                    {}};
    for (const Step &step : stepsOf(context)) {
        const Measure *measure = step.measure;
        table.rows.append({double(table.rows.size() + 1), step.title,
                           step.about.isEmpty() ? QString() : context.scaleName(u"dim."_s + step.about),
                           trainingOf(context, step), measure ? measure->owner.trimmed() : QString(),
                           measure ? dataOf(measure->start) : DataValue(), measure ? dataOf(measure->due) : DataValue(),
                           sizeWord(context, measure ? measure->effort : std::nullopt),
                           sizeWord(context, measure ? measure->impact : std::nullopt), stateWord(context, measure)});
    }
    return table;
}

} // namespace vierklang
