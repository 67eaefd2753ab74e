// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/findings.h"
#include "app/scoring/agreement.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

QString agreementWord(const ReportContext &context, Agreement agreement)
{
    switch (agreement) {
    case Agreement::Together:
        return context.text(u"agreement.agreed"_s);
    case Agreement::Spread:
        return context.text(u"agreement.scattered"_s);
    case Agreement::Divided:
        return context.text(u"agreement.divided"_s);
    }
    return {};
}

} // namespace

bool mayShow(const ReportContext &context, const Round &round)
{
    return std::accumulate(round.counts.cbegin(), round.counts.cend(), 0) >= context.instrument.constants.groupMinimum;
}

bool showsVotes(const ReportContext &context, const ItemRecord &record)
{
    return !record.rounds.isEmpty() && mayShow(context, record.rounds.first());
}

QStringList remarksOn(const ReportContext &context, const Round &round, Unknowns unknowns)
{
    QStringList remarks;
    if (const auto agreement = agreementOf(round, context.instrument.constants))
        remarks.append(agreementWord(context, agreement->agreement));
    if (round.unknown > 0 && unknowns == Unknowns::Said)
        remarks.append(context.text(u"votes.unknown"_s, {{u"n"_s, round.unknown}}));
    if (round.notApplicable > 0)
        remarks.append(context.text(u"votes.notApplicable"_s, {{u"n"_s, round.notApplicable}}));
    return remarks;
}

QString commonPurpose(const ReportContext &context)
{
    const GoalPoints &goals = context.assessment.goals();
    if (goals.ballots < 2)
        return context.text(u"type.together"_s);
    if (goals.ballots < context.instrument.constants.groupMinimum || !goals.leadingTypes)
        return context.text(u"type.fewBallots"_s);
    for (const TypeKey type : AllTypes) {
        if ((*goals.leadingTypes)[type] * 2 > goals.ballots)
            return context.text(u"type.majority"_s, {{u"n"_s, (*goals.leadingTypes)[type]},
                                                     {u"all"_s, goals.ballots},
                                                     {u"type"_s, context.typeName(type, TypeForm::Pattern)}});
    }
    return context.text(u"type.noMajority"_s, {{u"all"_s, goals.ballots}});
}

} // namespace vierklang
