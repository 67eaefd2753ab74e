// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportwords.h"

#include "app/base/numbers.h"
#include "app/report/reportcontext.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

QString ReportWords::text(const QString &key, const Fillings &fillings) const
{
    return ReportTexts::builtIn().text(key, language, fillings);
}

Runs ReportWords::runs(const QString &key, const Fillings &fillings) const
{
    return ReportTexts::builtIn().runs(key, language, fillings);
}

QString ReportWords::counted(const QString &key, int n) const
{
    return text(key + (n == 1 ? u".one"_s : u".many"_s), {{u"n"_s, n}});
}

const QStringList &ReportWords::list(const QString &key) const { return ReportTexts::builtIn().list(key, language); }

QString ReportWords::numberWord(int n) const
{
    const QStringList &words = list(u"numbers"_s);
    return n >= 0 && n < words.size() ? words[n] : QString::number(n);
}

QString ReportWords::numberWordCapital(int n) const
{
    QString word = numberWord(n);
    word[0] = word[0].toUpper();
    return word;
}

QString ReportWords::joined(const QStringList &words) const
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(u", "_s) + u' ' + text(u"and"_s) + u' ' + words.last();
}

QString ReportWords::decimal(double value, int decimals) const
{
    return vierklang::decimal(value, decimals, language);
}

QString ReportWords::decimal(const std::optional<double> &value, int decimals) const
{
    return value ? decimal(*value, decimals) : u"–"_s;
}

QString ReportWords::percent(int value) const { return vierklang::percent(value, language); }

QString ReportWords::typeName(TypeKey type, TypeForm form) const
{
    const TypeCard &card = instrument.card(type);
    switch (form) {
    case TypeForm::Name:
        return in(card.name);
    case TypeForm::Dative:
        return in(card.dative);
    case TypeForm::Genitive:
        return in(card.genitive);
    case TypeForm::Pattern:
        // "der Bedächtigen", "the Thoughtful": the article stands in the sentence.
        return in(card.genitive).section(u' ', 1);
    }
    Q_UNREACHABLE();
}

Run ReportWords::typeRun(TypeKey type, TypeForm form, RunStyle style) const
{
    Run run = plainRun(typeName(type, form), style);
    run.marker = type;
    return run;
}

QString ReportWords::scaleName(const QString &scaleId) const { return in(instrument.scaleName(scaleId)); }

QString ReportWords::levelName(int level) const
{
    return in(instrument.levelNames[static_cast<std::size_t>(level)]);
}

ScaleHead ReportWords::scaleHead() const
{
    ScaleHead head;
    for (int level = 0; level < LevelCount; ++level)
        head.words[static_cast<std::size_t>(level)] = levelName(level);
    return head;
}

QString ReportWords::levelWord(MaturityLevel level) const
{
    switch (level) {
    case MaturityLevel::Low:
        return text(u"data.low"_s);
    case MaturityLevel::Medium:
        return text(u"data.medium"_s);
    case MaturityLevel::High:
        return text(u"data.high"_s);
    }
    Q_UNREACHABLE();
}

QString ReportWords::statusWord(MeasureStatus status) const
{
    switch (status) {
    case MeasureStatus::Idea:
        return text(u"status.idea"_s);
    case MeasureStatus::Planned:
        return text(u"status.planned"_s);
    case MeasureStatus::Running:
        return text(u"status.running"_s);
    case MeasureStatus::Done:
        return text(u"status.done"_s);
    case MeasureStatus::Dropped:
        return text(u"status.dropped"_s);
    }
    Q_UNREACHABLE();
}

QString ReportWords::noLevelWord(const Answer &answer) const
{
    switch (answer.kind()) {
    case Answer::Kind::Unknown:
        return text(u"answers.unknown"_s);
    case Answer::Kind::NotApplicable:
        return text(u"answers.notApplicable"_s);
    default:
        return text(u"answers.open"_s);
    }
}

QString ReportWords::communeNameOf(const Assessment &assessment) const
{
    const QString name = assessment.commune().name.trimmed();
    return name.isEmpty() ? text(u"commune.none"_s) : name;
}

QString ReportWords::shortDateOf(const Assessment &assessment) const
{
    const auto date = assessment.conductedOn();
    return date ? vierklang::shortDate(*date, language) : text(u"date.none"_s);
}

} // namespace vierklang
