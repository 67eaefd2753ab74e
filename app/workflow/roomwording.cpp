// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/roomwording.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

QString in(Language language, const QString &german, const QString &english)
{
    return language == Language::German ? german : english;
}

/// "1", "1 und 3", "0, 2 und 4".
QString listOfSteps(const QList<StepVotes> &steps, Language language)
{
    QStringList digits;
    for (const StepVotes &step : steps)
        digits.append(QString::number(step.step));
    const QString last = digits.takeLast();
    if (digits.isEmpty())
        return last;
    return digits.join(u", "_s) + in(language, u" und "_s, u" and "_s) + last;
}

QString reasonTogether(const AgreementReading &reading, Language language)
{
    const int inside = reading.votes - reading.outside;
    const bool onOneStep = reading.steps.size() == 1;
    QString sentence;
    if (reading.votes == 1) {
        sentence =
            in(language, u"Die einzige Stimme liegt auf Stufe %1."_s, u"The only vote lies on step %1."_s);
    } else if (reading.outside == 0) {
        sentence = onOneStep ? in(language, u"Alle %2 Stimmen liegen auf Stufe %1."_s,
                                  u"All %2 votes lie on step %1."_s)
                             : in(language, u"Alle %2 Stimmen liegen auf den Nachbarstufen %1."_s,
                                  u"All %2 votes lie on the neighbouring steps %1."_s);
    } else {
        sentence = onOneStep ? in(language, u"%2 von %3 Stimmen liegen auf Stufe %1."_s,
                                  u"%2 of %3 votes lie on step %1."_s)
                             : in(language, u"%2 von %3 Stimmen liegen auf den Nachbarstufen %1."_s,
                                  u"%2 of %3 votes lie on the neighbouring steps %1."_s);
    }
    sentence.replace(u"%1"_s, listOfSteps(reading.steps, language));
    sentence.replace(u"%2"_s, QString::number(inside));
    return sentence.replace(u"%3"_s, QString::number(reading.votes));
}

/// "eine Stimme", "4 Stimmen".
QString votesWording(int votes, Language language)
{
    if (votes == 1)
        return in(language, u"eine Stimme"_s, u"one vote"_s);
    return in(language, u"%1 Stimmen"_s, u"%1 votes"_s).arg(votes);
}

QString reasonDivided(const AgreementReading &reading, Language language)
{
    const StepVotes &low = reading.steps.first();
    const StepVotes &high = reading.steps.last();
    QString between = in(language, u"nur %1 dazwischen"_s, u"only %1 between"_s).arg(reading.between);
    if (reading.between == 0)
        between = in(language, u"keine dazwischen"_s, u"none between"_s);
    else if (reading.between == 1)
        between = in(language, u"nur eine dazwischen"_s, u"only one between"_s);
    if (low.votes == high.votes) {
        return in(language, u"Zwei Gipfel: je %1 bei den Stufen %2, %3."_s,
                  u"Two peaks: %1 each on steps %2, %3."_s)
            .arg(votesWording(low.votes, language), listOfSteps(reading.steps, language), between);
    }
    return in(language, u"Zwei Gipfel: %1 bei Stufe %2, %3 bei Stufe %4, %5."_s,
              u"Two peaks: %1 on step %2, %3 on step %4, %5."_s)
        .arg(votesWording(low.votes, language))
        .arg(low.step)
        .arg(votesWording(high.votes, language))
        .arg(high.step)
        .arg(between);
}

} // namespace

QString agreementWording(Agreement agreement, Language language)
{
    switch (agreement) {
    case Agreement::Together:
        return in(language, u"einig"_s, u"together"_s);
    case Agreement::Spread:
        return in(language, u"gestreut"_s, u"spread"_s);
    case Agreement::Divided:
        return in(language, u"gespalten"_s, u"divided"_s);
    }
    Q_UNREACHABLE();
}

QString agreementReason(const AgreementReading &reading, Language language)
{
    switch (reading.agreement) {
    case Agreement::Together:
        return reasonTogether(reading, language);
    case Agreement::Spread:
        return in(language, u"Die %1 Stimmen verteilen sich auf die Stufen %2."_s,
                  u"The %1 votes are spread over steps %2."_s)
            .arg(reading.votes)
            .arg(listOfSteps(reading.steps, language));
    case Agreement::Divided:
        return reasonDivided(reading, language);
    }
    Q_UNREACHABLE();
}

QString answerWording(Answer answer, Language language)
{
    switch (answer.kind()) {
    case Answer::Kind::Open:
        return in(language, u"offen"_s, u"open"_s);
    case Answer::Kind::Level:
        return in(language, u"Stufe %1"_s, u"step %1"_s).arg(answer.level());
    case Answer::Kind::Unknown:
        return in(language, u"weiß nicht"_s, u"don’t know"_s);
    case Answer::Kind::NotApplicable:
        return in(language, u"trifft nicht zu"_s, u"does not apply"_s);
    }
    Q_UNREACHABLE();
}

} // namespace vierklang
