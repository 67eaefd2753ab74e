// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparisontexts.h"

#include "app/base/numbers.h"
#include "app/workflow/wording.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

const auto Arrow = u" → "_s;
/// More names than this would be a list to read, not a hint where to look.
constexpr qsizetype MostNamed = 4;

} // namespace

bool ComparisonTexts::isSameCommune() const
{
    const Commune &one = m_first.commune();
    const Commune &other = m_last.commune();
    if (one.ags && other.ags)
        return *one.ags == *other.ags;
    return one.name.compare(other.name, Qt::CaseInsensitive) == 0;
}

ComparedName ComparisonTexts::nameOf(const Assessment &one, const Assessment &other, bool isLast) const
{
    if (!isSameCommune())
        return {isLast ? u"B"_s : u"A"_s, one.commune().name.isEmpty() ? tr("no name") : one.commune().name};
    const auto both = [](const QString &name) { return ComparedName{name, name}; };
    const std::optional<QDate> date = one.conductedOn();
    const std::optional<QDate> otherDate = other.conductedOn();
    if (date && otherDate && date->year() != otherDate->year())
        return both(QString::number(date->year()));
    if (date && otherDate && *date != *otherDate)
        return both(shortDate(*date, m_language));
    return both(isLast ? tr("this one") : tr("the other one"));
}

QString ComparisonTexts::earlier() const
{
    const std::optional<QDate> before = m_first.conductedOn();
    const std::optional<QDate> after = m_last.conductedOn();
    if (!before || !after || *before == *after)
        return tr("before");
    return before->year() != after->year() ? tr("in %1", "a year").arg(before->year())
                                           : tr("on %1", "a day").arg(shortDate(*before, m_language));
}

QString ComparisonTexts::about() const
{
    if (!isSameCommune())
        return tr("Comparison of two communes");
    const QString &name = m_last.commune().name;
    return name.isEmpty() ? tr("Comparison over time") : tr("Comparison over time · %1").arg(name);
}

QString ComparisonTexts::headline() const
{
    if (!m_comparison.isComparable)
        return tr("These two cannot be compared.");
    if (!isSameCommune())
        return tr("%1 and %2 side by side").arg(firstName().full, lastName().full);
    const int higher = m_comparison.higher();
    const int lower = m_comparison.lower();
    const int both = higher + lower + m_comparison.same();
    if (both == 0)
        return tr("No question is answered with a level in both.");
    if (higher == 0 && lower == 0)
        return tr("All %1 questions stand where they stood: %2.").arg(both).arg(firstName().full);
    const QString first =
        tr("%n of %1 questions stand higher than %2,", nullptr, higher).arg(QString::number(both), earlier());
    return first + u' ' + (lower == 0 ? tr("none lower.") : tr("%n lower.", nullptr, lower));
}

QString ComparisonTexts::sentence() const
{
    if (!m_comparison.isComparable)
        return tr("They use different versions of the questionnaire: %1 and %2. Questions may have another meaning.")
            .arg(m_first.instrumentVersion(), m_last.instrumentVersion());
    if (m_first.form() != m_last.form())
        return tr("One of them is the short form: maturity compares only the %n core question(s).", nullptr,
                  static_cast<int>(m_comparison.items.size()));
    return m_first.form() == Form::Full ? tr("Comparable: the same questionnaire, both long form.")
                                        : tr("Comparable: the same questionnaire, both short form.");
}

QString ComparisonTexts::typeChange() const
{
    const TypePicture &before = m_comparison.results.first().type;
    const TypePicture &after = m_comparison.results.last().type;
    const auto words = [this](const TypePicture &type) {
        return labelWording(m_instrument, type.label, type.leading, type.second, m_language);
    };
    const bool same = words(before) == words(after);
    if (!isSameCommune())
        return u"A: %1. B: %2."_s.arg(words(before), words(after));
    const QString pictures =
        same ? tr("both times %1").arg(words(before)) : words(before) + Arrow + words(after);
    const auto lead = [](const TypePicture &type) { return static_cast<int>(std::lround(type.margin * 100)); };
    return pictures + u"; "_s + tr("lead %1 → %2 percentage points").arg(lead(before)).arg(lead(after));
}

QString ComparisonTexts::fromTo(const QString &before, const QString &after) const
{
    return isSameCommune() ? u"%1\u00A0→\u00A0%2"_s.arg(before, after) : u"A\u00A0%1,\u00A0B\u00A0%2"_s.arg(before, after);
}

ComparedName ComparisonTexts::changeName() const
{
    return isSameCommune() ? ComparedName{tr("Ch.", "short for change, column head"), tr("Change")}
                           : ComparedName{tr("Diff.", "short for difference, column head"), tr("Difference")};
}

QString ComparisonTexts::changesTitle() const { return isSameCommune() ? tr("What changed") : tr("What is different"); }

QString ComparisonTexts::points(double perBallot) const
{
    const bool isWhole = std::abs(perBallot - std::round(perBallot)) < 1e-9;
    return decimal(perBallot, isWhole ? 0 : 1, m_language);
}

QString ComparisonTexts::goalChange() const
{
    if (m_comparison.changedGoals.isEmpty())
        return tr("the same points");
    QList<ComparedGoal> goals = m_comparison.changedGoals;
    std::stable_sort(goals.begin(), goals.end(), [](const ComparedGoal &a, const ComparedGoal &b) {
        return std::abs(a.points.last() - a.points.first()) > std::abs(b.points.last() - b.points.first());
    });
    QStringList parts;
    for (const ComparedGoal &goal : goals.first(std::min(MostNamed, goals.size()))) {
        parts.append(m_instrument.goal(goal.id)->shortName.in(m_language) + u'\u00A0' +
                     fromTo(points(goal.points.first()), points(goal.points.last())));
    }
    QString text = parts.join(isSameCommune() ? u", "_s : u"; "_s);
    if (const auto more = static_cast<int>(goals.size() - parts.size()); more > 0)
        text += u" "_s + tr("and %n more", "goals", more);
    return text;
}

QString ComparisonTexts::maturityChange() const
{
    // Two communes are not better and worse than each other: only where they are alike is counted.
    if (!isSameCommune()) {
        const int same = m_comparison.same();
        return tr("%1 of %2 questions on the same level").arg(same).arg(same + m_comparison.higher() + m_comparison.lower());
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
                      {tr("Practice"), tr("%1 of %2 answers are different")
                                           .arg(m_comparison.changedBehaviour.size())
                                           .arg(m_comparison.comparedBehaviour)},
                      {tr("Maturity"), maturityChange()}};
    if (isSameCommune() && !m_comparison.measures.isEmpty())
        lines.append({tr("Measures"), measureChange()});
    return lines;
}

QString ComparisonTexts::caution() const
{
    const Comparison::Weight weight = m_comparison.weightOfOneLevel(m_instrument);
    return tr("Careful with small differences: one level in a single question already moves a mean by %1 to %2.")
        .arg(decimal(weight.least, 2, m_language), decimal(weight.most, 2, m_language));
}

QString ComparisonTexts::answerText(const Answer &answer) const
{
    switch (answer.kind()) {
    case Answer::Kind::Level:
        return QString::number(answer.level());
    case Answer::Kind::Unknown:
        return tr("don't know");
    case Answer::Kind::NotApplicable:
        return tr("does not apply");
    case Answer::Kind::Open:
        return tr("open");
    }
    Q_UNREACHABLE();
}

} // namespace vierklang::ui
