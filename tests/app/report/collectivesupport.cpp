// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/report/collectivesupport.h"

#include "app/instrument/instrumentreader.h"
#include "tests/support/answers.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang::test {

QList<Assessment> twoYears() { return {aYearBefore(), example(u"werkheim"_s)}; }

QList<Assessment> sixCommunes()
{
    QList<Assessment> communes;
    for (const QString &name : {u"werkheim"_s, u"moosfelde"_s, u"sonnbrunn"_s, u"auenmark"_s, u"doppelfurt"_s, u"bachtal"_s})
        communes.append(example(name));
    return communes;
}

QList<Assessment> manyCommunes(int count)
{
    QRandomGenerator random(31);
    QList<Assessment> communes;
    for (int number = count; number > 0; --number) {
        Assessment assessment = number % 17 == 3 ? assessmentFrom(u" | | strat.document=2"_s)
                                                 : randomAssessment(random, number % 4 == 0 ? Form::Short : Form::Full);
        assessment.setId(QUuid(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'))));
        Commune commune;
        commune.name = number % 9 == 5 ? u"Verbandsgemeinde Großwüsterhausen an der Unteren Lahn %1"_s.arg(number)
                                       : u"Kommune K-%1"_s.arg(number);
        const bool fine = assessment.setCommune(commune).isOk()
            && assessment.setConductedOn(QDate(2026, 1, 5).addDays(number)).isOk();
        if (!fine)
            qFatal("a commune was refused");
        communes.append(assessment);
    }
    return communes;
}

ReportDocument collectiveOf(const QList<Assessment> &assessments, Collective kind, Language language)
{
    CollectiveRequest request;
    request.kind = kind;
    request.language = language;
    request.hasExamples = true;
    return buildCollective(builtInInstrument(), assessments, request);
}

QByteArray collectiveBytes(const QList<Assessment> &assessments, Collective kind, ReportFormat format,
                           Language language, CsvProfile csv)
{
    const Result<QByteArray> bytes = collectiveFile(builtInInstrument(), assessments, {kind, language, format, csv, nullptr, true});
    if (!bytes)
        qFatal("no file: %s", qPrintable(bytes.error().detail));
    return bytes.value();
}

} // namespace vierklang::test
