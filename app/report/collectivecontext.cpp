// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/collectivecontext.h"

#include "app/assessment/measurewords.h"
#include "app/base/numbers.h"
#include "app/scoring/comparison.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

bool areOneCommune(const QList<Assessment> &assessments)
{
    return std::all_of(assessments.cbegin(), assessments.cend(), [&](const Assessment &assessment) {
        return isSameCommune(assessments.first().commune(), assessment.commune());
    });
}

void sortByDay(QList<Assessment> &years)
{
    const auto isUndated = [](const Assessment &year) { return !year.conductedOn(); };
    if (std::any_of(years.cbegin(), years.cend(), isUndated))
        return; // the caller knows best which came first
    std::stable_sort(years.begin(), years.end(), [](const Assessment &a, const Assessment &b) {
        return *a.conductedOn() < *b.conductedOn();
    });
}

void sortByName(QList<Assessment> &communes)
{
    const auto key = [](const Assessment &commune) {
        return std::tuple(sortingKey(commune.commune().name), commune.commune().name,
                          commune.conductedOn().value_or(QDate()), commune.id().toString());
    };
    std::stable_sort(communes.begin(), communes.end(),
                     [&](const Assessment &a, const Assessment &b) { return key(a) < key(b); });
}

bool isMadeWith(const Instrument &instrument, const Assessment &assessment)
{
    return assessment.instrumentId() == instrument.id && assessment.instrumentVersion() == instrument.version;
}

QList<Assessment> takingPart(const Instrument &instrument, const QList<Assessment> &given, Collective kind)
{
    QList<Assessment> list;
    for (const Assessment &assessment : given) {
        if (isMadeWith(instrument, assessment))
            list.append(assessment);
    }
    if (kind == Collective::Portfolio)
        sortByName(list);
    else if (!list.isEmpty() && areOneCommune(list))
        sortByDay(list);
    return list;
}

QList<Assessment> ofOtherVersions(const Instrument &instrument, const QList<Assessment> &given)
{
    QList<Assessment> list = given;
    list.removeIf([&](const Assessment &assessment) { return isMadeWith(instrument, assessment); });
    return list;
}

} // namespace

CollectiveContext::CollectiveContext(const Instrument &usedInstrument, const QList<Assessment> &given,
                                     const CollectiveRequest &usedRequest)
    : ReportWords(usedInstrument, usedRequest.language), request(usedRequest),
      assessments(takingPart(usedInstrument, given, usedRequest.kind)), others(ofOtherVersions(usedInstrument, given)),
      m_isOneCommune(!given.isEmpty() && areOneCommune(given)), m_columns(namedColumns())
{
}

QString CollectiveContext::change(const std::optional<double> &from, const std::optional<double> &to) const
{
    if (!from || !to)
        return u"–"_s;
    return signedDecimal(roundedHalfAway(roundedHalfAway(*to, 2) - roundedHalfAway(*from, 2), 2), 2, language);
}

Runs CollectiveContext::pictureRuns(const TypePicture &type) const
{
    const Fillings names{{u"type"_s, typeRun(type.leading)}, {u"second"_s, typeRun(type.second)}};
    switch (type.label) {
    case TypeLabel::Clear:
        return runs(u"picture.clear"_s, names);
    case TypeLabel::Tendency:
        return runs(u"picture.tendency"_s, names);
    case TypeLabel::Hybrid:
        return runs(u"picture.hybrid"_s, names);
    case TypeLabel::Split:
        return runs(u"picture.split"_s, names);
    case TypeLabel::Open:
        return runs(u"picture.open"_s);
    }
    Q_UNREACHABLE();
}

QString CollectiveContext::formName(const Assessment &assessment) const
{
    return text(assessment.form() == Form::Short ? u"form.short"_s : u"form.full"_s);
}

QString CollectiveContext::answerWord(const Answer &answer, bool isAsked) const
{
    if (!isAsked)
        return text(u"answers.notAsked"_s);
    return answer.isLevel() ? QString::number(answer.level()) : noLevelWord(answer);
}

Cell CollectiveContext::answerCell(const Answer &answer, bool isAsked) const
{
    if (isAsked && answer.isLevel()) {
        constexpr int Dark = 3;
        Cell made = cell(Runs{plainRun(QString::number(answer.level()),
                                       answer.level() >= Dark ? RunStyle::Light : RunStyle::Regular)});
        made.level = answer.level();
        return made;
    }
    const QString sign = !isAsked                             ? u"·"_s
        : answer.kind() == Answer::Kind::Unknown       ? u"?"_s
        : answer.kind() == Answer::Kind::NotApplicable ? u"–"_s
                                                       : u"…"_s;
    Cell made = cell(Runs{plainRun(sign, RunStyle::Muted)});
    made.spoken = answerWord(answer, isAsked);
    return made;
}

QList<ColumnName> CollectiveContext::namedColumns() const
{
    if (request.kind != Collective::Comparison)
        return {};
    QList<int> years;
    for (const Assessment &assessment : assessments) {
        const int year = assessment.conductedOn() ? assessment.conductedOn()->year() : 0;
        if (year > 0 && !years.contains(year))
            years.append(year);
    }
    const bool byYear = m_isOneCommune && years.size() == assessments.size();
    QList<ColumnName> names;
    for (qsizetype column = 0; column < assessments.size(); ++column) {
        const QString letter(QChar(u'A' + static_cast<char16_t>(column)));
        const QString year = byYear ? QString::number(years[column]) : QString();
        names.append(byYear ? ColumnName{year, year}
                            : ColumnName{letter, m_isOneCommune ? shortDateOf(assessments[column])
                                                                : communeNameOf(assessments[column])});
    }
    return names;
}

QString CollectiveContext::earlier() const
{
    const std::optional<QDate> before = assessments.first().conductedOn();
    const std::optional<QDate> after = assessments.last().conductedOn();
    if (!before || !after || *before == *after)
        return text(u"comparison.before"_s);
    if (before->year() != after->year())
        return text(u"comparison.inYear"_s, {{u"year"_s, before->year()}});
    return text(u"comparison.onDay"_s, {{u"date"_s, vierklang::shortDate(*before, language)}});
}

ReportDocument CollectiveContext::framedDocument() const
{
    ReportDocument document;
    document.language = language;
    document.date = QDate(2026, 1, 1); // a fixed day when no assessment has one: the same bytes every time
    std::optional<QDate> latest;
    for (const Assessment &assessment : assessments + others) {
        if (assessment.conductedOn() && (!latest || *assessment.conductedOn() > *latest))
            latest = assessment.conductedOn();
    }
    document.date = latest.value_or(document.date);
    document.footerLeft = text(u"collective.footer"_s, {{u"version"_s, instrument.version}});
    if (request.hasExamples)
        document.footerLeft += u" · "_s + text(u"collective.footerExamples"_s);
    document.pageOf = text(u"page"_s, {{u"page"_s, u"{page}"_s}, {u"pages"_s, u"{pages}"_s}});
    document.linkHint = text(u"link.hint"_s, {{u"address"_s, u"{address}"_s}});
    document.replacement = u"\u25A1"_s;
    return document;
}

QString CollectiveContext::fateWord(const MeasureFate &fate, qsizetype column) const
{
    if (const std::optional<MeasureStatus> status = fate.statuses[column])
        return statusWord(*status);
    return fate.isLostIn(column) ? text(u"comparison.notTaken"_s) : u"–"_s;
}

QString sortingKey(const QString &name)
{
    constexpr int Digits = 10;
    QString key;
    QString number;
    const auto finish = [&] {
        if (!number.isEmpty())
            key += number.rightJustified(Digits, u'0');
        number.clear();
    };
    for (const QChar c : name.trimmed().normalized(QString::NormalizationForm_KD)) {
        if (c.isDigit()) {
            number += c;
            continue;
        }
        finish();
        if (c == u'ß')
            key += u"ss"_s;
        else if (!c.isMark())
            key += c.toCaseFolded();
    }
    finish();
    return key;
}

QString shortenedName(const QString &name, qsizetype most)
{
    if (name.size() <= most)
        return name;
    QString begin = name.left(most - most / 3);
    QString end = name.right(most / 3 - 1);
    if (begin.back().isHighSurrogate())
        begin.chop(1);
    if (end.front().isLowSurrogate())
        end.remove(0, 1);
    return begin.trimmed() + u'…' + end.trimmed();
}

QString measureTitle(const CollectiveContext &context, const Measure &measure)
{
    const Recommendation *step = context.instrument.recommendation(measure.step);
    if (step != nullptr && measure.title.trimmed().isEmpty())
        return context.in(step->text);
    return titleIn(measure, context.instrument, context.language).trimmed();
}

Row factRowOf(const QString &name, const Runs &value)
{
    Row row;
    row.cells = {headerCell(name), cell(value)};
    return row;
}

} // namespace vierklang
