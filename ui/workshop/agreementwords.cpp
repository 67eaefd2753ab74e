// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/agreementwords.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

class AgreementWords final
{
    Q_DECLARE_TR_FUNCTIONS(AgreementWords)

public:
    static QString word(Agreement agreement)
    {
        switch (agreement) {
        case Agreement::Together:
            return tr("in agreement");
        case Agreement::Spread:
            return tr("spread out");
        case Agreement::Divided:
            return tr("divided");
        }
        Q_UNREACHABLE();
    }

    static QString reason(const AgreementReading &reading, const ScoringConstants &constants)
    {
        const int needed = static_cast<int>(std::lround(100 * constants.agreementTogether));
        switch (reading.agreement) {
        case Agreement::Together:
            return together(reading) + u' ' + tr("%1 % are needed.").arg(needed);
        case Agreement::Spread:
            return tr("%1 of %2 votes lie outside two neighbouring steps; %3 % inside are needed.")
                .arg(reading.outside)
                .arg(reading.votes)
                .arg(needed);
        case Agreement::Divided:
            return tr("Two peaks: %1 on step %2, %3 on step %4.")
                       .arg(votes(reading.steps.first()))
                       .arg(reading.steps.first().step)
                       .arg(votes(reading.steps.last()))
                       .arg(reading.steps.last().step)
                   + u' ' + between(reading.between);
        }
        Q_UNREACHABLE();
    }

    static QString brief(const AgreementReading &reading)
    {
        const StepVotes first = reading.steps.first();
        const StepVotes last = reading.steps.last();
        if (reading.agreement == Agreement::Divided && first.votes == last.votes)
            return tr("%1 each on %2 and %3").arg(votes(first)).arg(first.step).arg(last.step);
        if (reading.agreement == Agreement::Divided)
            return tr("%1 on %2, %3 on %4").arg(votes(first)).arg(first.step).arg(votes(last)).arg(last.step);
        if (reading.agreement == Agreement::Spread)
            return tr("%1 of %2 outside").arg(reading.outside).arg(reading.votes);
        return first == last ? tr("%1 on step %2").arg(votes(first)).arg(first.step)
                             : tr("%1 on %2 and %3").arg(votes(reading.votes - reading.outside)).arg(first.step).arg(last.step);
    }

private:
    static QString votes(int count) { return tr("%n votes", nullptr, count); }
    static QString votes(const StepVotes &step) { return votes(step.votes); }

    static QString together(const AgreementReading &reading)
    {
        const int inside = reading.votes - reading.outside;
        if (reading.steps.size() == 1)
            return tr("%1 of %2 votes lie on step %3.").arg(inside).arg(reading.votes).arg(reading.steps.first().step);
        return tr("%1 of %2 votes lie on the neighbouring steps %3 and %4.")
            .arg(inside)
            .arg(reading.votes)
            .arg(reading.steps.first().step)
            .arg(reading.steps.last().step);
    }

    static QString between(int count)
    {
        return count == 0 ? tr("Nobody in between.") : tr("%n votes in between.", nullptr, count);
    }
};

} // namespace

QString agreementWord(Agreement agreement) { return AgreementWords::word(agreement); }

Sign agreementSign(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Together:
        return Sign::Together;
    case Agreement::Spread:
        return Sign::Spread;
    case Agreement::Divided:
        return Sign::Divided;
    }
    Q_UNREACHABLE();
}

QString agreementReason(const AgreementReading &reading, const ScoringConstants &constants)
{
    return AgreementWords::reason(reading, constants);
}

QString agreementBrief(const AgreementReading &reading) { return AgreementWords::brief(reading); }

} // namespace vierklang::ui
