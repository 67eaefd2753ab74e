// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisontexts.h"

#include "app/base/numbers.h"
#include "app/workflow/wording.h"
#include "ui/comparison/columnnames.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

const auto Arrow = u" → "_s;
/// More names than this would be a list to read, not a hint where to look.
constexpr qsizetype MostNamed = 4;

} // namespace

bool ComparisonTexts::isOneCommune() const { return ColumnNames(m_columns, m_language).isOneCommune(); }

QList<ComparedName> ComparisonTexts::names() const { return ColumnNames(m_columns, m_language).all(); }

QString ComparisonTexts::earlier() const
{
    const std::optional<QDate> before = first().conductedOn();
    const std::optional<QDate> after = last().conductedOn();
    if (!before || !after || *before == *after)
        return tr("before");
    return before->year() != after->year() ? tr("in %1", "a year").arg(before->year())
                                           : tr("on %1", "a day").arg(shortDate(*before, m_language));
}

QString ComparisonTexts::about() const
{
    if (!isOneCommune())
        return isPair() ? tr("Comparison of two communes")
                        : tr("Comparison of %n assessments", nullptr, static_cast<int>(m_columns.size()));
    const QString &name = last().commune().name;
    return name.isEmpty() ? tr("Comparison over time") : tr("Comparison over time · %1").arg(name);
}

QString ComparisonTexts::headline() const
{
    if (!m_comparison.isComparable)
        return tr("These two cannot be compared.");
    const QList<ComparedName> all = names();
    if (!isOneCommune() && isPair())
        return tr("%1 and %2 side by side").arg(all.first().full, all.last().full);
    if (!isOneCommune())
        return tr("On %1 of %2 questions all %3 stand on the same level.")
            .arg(m_comparison.alike())
            .arg(m_comparison.answeredEverywhere())
            .arg(m_columns.size());
    const int higher = m_comparison.higher();
    const int lower = m_comparison.lower();
    const int both = higher + lower + m_comparison.same();
    if (both == 0)
        return tr("No question is answered with a level in both.");
    if (higher == 0 && lower == 0)
        return tr("All %1 questions stand where they stood: %2.").arg(both).arg(all.first().full);
    const QString begin =
        tr("%n of %1 questions stand higher than %2,", nullptr, higher).arg(QString::number(both), earlier());
    return begin + u' ' + (lower == 0 ? tr("none lower.") : tr("%n lower.", nullptr, lower));
}

QString ComparisonTexts::sentence() const
{
    if (!m_comparison.isComparable)
        return tr("They use different versions of the questionnaire: %1 and %2. Questions may have another meaning.")
            .arg(first().instrumentVersion(), last().instrumentVersion());
    const auto shortForms = std::count_if(m_columns.cbegin(), m_columns.cend(), [](const Assessment &column) {
        return column.form() == Form::Short;
    });
    if (shortForms > 0 && shortForms < m_columns.size())
        return isPair() ? tr("One of them is the short form: maturity compares only the %n core question(s).", nullptr,
                             static_cast<int>(m_comparison.items.size()))
                        : tr("Not all of them are the full form: maturity compares only the %n core question(s).",
                             nullptr, static_cast<int>(m_comparison.items.size()));
    if (isPair())
        return shortForms == 0 ? tr("Comparable: the same questionnaire, both full form.")
                               : tr("Comparable: the same questionnaire, both short form.");
    return shortForms == 0 ? tr("Comparable: the same questionnaire, all full form.")
                           : tr("Comparable: the same questionnaire, all short form.");
}

QStringList ComparisonTexts::typeLabels() const
{
    QStringList labels;
    for (const AssessmentResult &result : m_comparison.results)
        labels.append(labelWording(m_instrument, result.type.label, result.type.leading, result.type.second, m_language));
    return labels;
}

QString ComparisonTexts::typeChange() const
{
    const QStringList labels = typeLabels();
    if (!isOneCommune()) {
        QStringList parts;
        const QList<ComparedName> all = names();
        for (qsizetype i = 0; i < labels.size(); ++i)
            parts.append(u"%1: %2."_s.arg(all[i].brief, labels[i]));
        return parts.join(isPair() ? u' ' : u'\n');
    }
    const bool same = labels.count(labels.first()) == labels.size();
    const QString pictures = !same    ? labels.join(Arrow)
                             : isPair() ? tr("both times %1").arg(labels.first())
                                        : tr("each time %1").arg(labels.first());
    QStringList leads;
    for (const AssessmentResult &result : m_comparison.results)
        leads.append(QString::number(std::lround(result.type.margin * 100)));
    return pictures + u"; "_s + tr("lead %1 percentage points").arg(leads.join(u"\u00A0→\u00A0"_s));
}

QString ComparisonTexts::fromTo(const QStringList &values) const
{
    if (isOneCommune())
        return values.join(u"\u00A0→\u00A0"_s);
    QStringList parts;
    for (qsizetype i = 0; i < values.size(); ++i)
        parts.append(u"%1\u00A0%2"_s.arg(QChar(static_cast<char16_t>(u'A' + i))).arg(values[i]));
    return parts.join(u", "_s);
}

ComparedName ComparisonTexts::changeName() const
{
    if (isOneCommune())
        return {tr("Ch.", "short for change, column head"), tr("Change")};
    return isPair() ? ComparedName{tr("Diff.", "short for difference, column head"), tr("Difference")} : ComparedName();
}

QString ComparisonTexts::changesTitle() const
{
    return isOneCommune() ? tr("What changed") : tr("What is different");
}

QString ComparisonTexts::points(double perBallot) const
{
    const bool isWhole = std::abs(perBallot - std::round(perBallot)) < 1e-9;
    return decimal(perBallot, isWhole ? 0 : 1, m_language);
}

QString ComparisonTexts::pointsOf(const Assessment &column, const QString &goalId) const
{
    return points(static_cast<double>(column.pointsOf(goalId)) / column.goals().ballots);
}

QString ComparisonTexts::goalChange() const
{
    if (m_comparison.changedGoals.isEmpty())
        return tr("the same points");
    const auto spread = [](const ComparedGoal &goal) {
        const auto [least, most] = std::minmax_element(goal.points.cbegin(), goal.points.cend());
        return *most - *least;
    };
    QList<ComparedGoal> goals = m_comparison.changedGoals;
    std::stable_sort(goals.begin(), goals.end(),
                     [&](const ComparedGoal &a, const ComparedGoal &b) { return spread(a) > spread(b); });
    QStringList parts;
    // The more columns, the fewer goals can be read in a row.
    const qsizetype named = m_columns.size() > 3 ? 2 : MostNamed;
    for (const ComparedGoal &goal : goals.first(std::min(named, goals.size()))) {
        QStringList values;
        for (const double value : goal.points)
            values.append(points(value));
        parts.append(m_instrument.goal(goal.id)->shortName.in(m_language) + u'\u00A0' + fromTo(values));
    }
    QString text = parts.join(isOneCommune() ? u", "_s : isPair() ? u"; "_s : u"\n"_s);
    if (const auto more = static_cast<int>(goals.size() - parts.size()); more > 0)
        text += u" "_s + tr("and %n more", "goals", more);
    return text;
}

QString ComparisonTexts::practiceChange() const
{
    const QString text = isPair() ? tr("%1 of %2 answers are different") : tr("%1 of %2 answers are not the same in all");
    return text.arg(m_comparison.changedBehaviour.size()).arg(m_comparison.comparedBehaviour);
}

QString ComparisonTexts::maturityChange() const
{
    // Communes are not better and worse than each other: only where they are alike is counted.
    if (!isOneCommune()) {
        const QString text = isPair() ? tr("%1 of %2 questions on the same level")
                                      : tr("%1 of %2 questions on the same level in all");
        return text.arg(m_comparison.alike()).arg(m_comparison.answeredEverywhere());
    }
    QString text = tr("%1 higher, %2 the same, %3 lower")
                       .arg(m_comparison.higher())
                       .arg(m_comparison.same())
                       .arg(m_comparison.lower());
    QStringList lower;
    for (const ComparedItem &item : m_comparison.items) {
        if (item.change().value_or(0) < 0)
            lower.append(u"%1\u00A0%2\u00A0→\u00A0%3"_s.arg(m_instrument.item(item.id)->shortName.in(m_language))
                             .arg(item.answers.first().level())
                             .arg(item.answers.last().level()));
    }
    if (!lower.isEmpty())
        text += u": "_s + lower.first(std::min(MostNamed, lower.size())).join(u", "_s) +
                (lower.size() > MostNamed ? u", …"_s : QString());
    return text;
}

QString ComparisonTexts::wayBetween() const
{
    const QList<ComparedName> all = names();
    QStringList parts;
    for (qsizetype i = 1; i < all.size(); ++i) {
        parts.append(tr("%1: %2 higher, %3 lower", "a year, compared with the one before")
                         .arg(all[i].full)
                         .arg(m_comparison.count(1, i - 1, i))
                         .arg(m_comparison.count(-1, i - 1, i)));
    }
    return parts.join(u"; "_s);
}

QString ComparisonTexts::statusText(std::optional<MeasureStatus> status) const
{
    return status ? statusWording(*status, m_language) : tr("not there");
}

QString ComparisonTexts::fateText(std::optional<MeasureStatus> today, int count) const
{
    return today ? u"%1 %2"_s.arg(count).arg(statusWording(*today, m_language)) : tr("%n not taken over", nullptr, count);
}

QString ComparisonTexts::measureChange() const
{
    QStringList parts;
    const auto add = [&](std::optional<MeasureStatus> today) {
        const auto count = static_cast<int>(
            std::count_if(m_comparison.measures.cbegin(), m_comparison.measures.cend(),
                          [&](const MeasureFate &fate) { return fate.today == today; }));
        if (count > 0)
            parts.append(fateText(today, count));
    };
    for (const MeasureStatus status : {MeasureStatus::Done, MeasureStatus::Running, MeasureStatus::Planned,
                                       MeasureStatus::Idea, MeasureStatus::Dropped})
        add(status);
    add(std::nullopt);
    return parts.join(u", "_s);
}

QList<ComparisonTexts::Line> ComparisonTexts::changes() const
{
    if (!m_comparison.isComparable)
        return {};
    QList<Line> lines{{tr("Type picture"), typeChange()},
                      {tr("Goals"), goalChange()},
                      {tr("Practice"), practiceChange()},
                      {tr("Maturity"), maturityChange()}};
    if (isOneCommune() && !isPair())
        lines.append({tr("Year by year"), wayBetween()});
    if (isOneCommune() && !m_comparison.measures.isEmpty())
        lines.append({tr("Measures"), measureChange()});
    return lines;
}

QString ComparisonTexts::caution() const
{
    const Comparison::Weight weight = m_comparison.weightOfOneLevel(m_instrument);
    return tr("Careful with small differences: one level in a single question already moves a mean by %1 to %2.")
        .arg(decimal(weight.least, 2, m_language), decimal(weight.most, 2, m_language));
}

} // namespace vierklang::ui
