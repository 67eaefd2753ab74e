// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbers.h"
#include "app/report/chapters/comparison.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

const auto Arrow = u"\u00A0→\u00A0"_s;
/// More names than this would be a list to read; the table of the goals has them all.
constexpr qsizetype MostGoals = 6;

void append(Runs &runs, const Runs &more, const QString &between)
{
    if (!runs.isEmpty())
        runs.append(plainRun(between));
    runs += more;
}

QString leadOf(const TypePicture &type) { return QString::number(std::lround(type.margin * 100)); }

/// "A: deutlich Optimierer", a paragraph each.
Row picturesOfCommunes(const CollectiveContext &context, const Comparison &comparison)
{
    Row row = factRowOf(context.text(u"comparison.picture"_s), {});
    row.cells.last().paragraphs.clear();
    for (qsizetype column = 0; column < comparison.results.size(); ++column)
        row.cells.last().paragraphs.append(Paragraph{Runs{plainRun(context.columns()[column].brief + u": "_s, RunStyle::Bold)}
                                                         + context.pictureRuns(comparison.results[column].type),
                                                     ParagraphRole::Text, {}});
    return row;
}

/// How the picture went from year to year.
Runs pictures(const CollectiveContext &context, const Comparison &comparison)
{
    const auto words = [&](const AssessmentResult &result) { return wordsOf(context.pictureRuns(result.type)); };
    const QList<AssessmentResult> &results = comparison.results;
    Runs all;
    const bool isSame = std::all_of(results.cbegin(), results.cend(), [&](const AssessmentResult &result) {
        return words(result) == words(results.first());
    });
    if (isSame)
        all = context.runs(results.size() == 2 ? u"comparison.bothTimes"_s : u"comparison.everyTime"_s,
                           {{u"picture"_s, context.pictureRuns(results.first().type)}});
    for (qsizetype column = 0; !isSame && column < results.size(); ++column)
        append(all, context.pictureRuns(results[column].type), u" → "_s);
    return all + context.runs(u"comparison.lead"_s, {{u"from"_s, leadOf(results.first().type)},
                                                     {u"to"_s, leadOf(results.last().type)}});
}

QString points(const CollectiveContext &context, double perBallot)
{
    const bool isWhole = std::abs(perBallot - std::round(perBallot)) < 1e-9;
    return context.decimal(perBallot, isWhole ? 0 : 1);
}

Runs goals(const CollectiveContext &context, const Comparison &comparison)
{
    QList<ComparedGoal> changed = comparison.changedGoals;
    if (changed.isEmpty())
        return {plainRun(context.text(u"comparison.goalsSame"_s))};
    std::stable_sort(changed.begin(), changed.end(), [](const ComparedGoal &a, const ComparedGoal &b) {
        return std::abs(a.points.last() - a.points.first()) > std::abs(b.points.last() - b.points.first());
    });
    Runs all;
    for (const ComparedGoal &goal : changed.first(std::min(MostGoals, changed.size()))) {
        append(all, {plainRun(context.in(context.instrument.goal(goal.id)->shortName) + QChar(0x00A0)),
                     plainRun(points(context, goal.points.first()) + Arrow + points(context, goal.points.last()), RunStyle::Bold)},
               u", "_s);
    }
    if (const auto more = static_cast<int>(changed.size() - MostGoals); more > 0)
        all.append(plainRun(u" "_s + context.counted(u"comparison.goalsMore"_s, more)));
    return all;
}

Runs practice(const CollectiveContext &context, const Comparison &comparison)
{
    QStringList names;
    for (const QString &id : comparison.changedBehaviour)
        names.append(context.in(context.instrument.behaviourItem(id)->shortName));
    Runs all = context.runs(u"comparison.practice"_s, {{u"n"_s, static_cast<int>(names.size())},
                                                       {u"of"_s, comparison.comparedBehaviour}});
    if (!names.isEmpty())
        all.append(plainRun(u": "_s + names.join(u", "_s)));
    return all;
}

Runs questionsThatMoved(const CollectiveContext &context, const Comparison &comparison, int sign)
{
    Runs all;
    for (const ComparedItem &item : comparison.items) {
        if (item.change().value_or(0) * sign <= 0)
            continue;
        append(all, {plainRun(context.in(context.instrument.item(item.id)->shortName) + QChar(0x00A0)),
                     plainRun(QString::number(item.answers.first().level()) + Arrow
                                  + QString::number(item.answers.last().level()), RunStyle::Bold)},
               u", "_s);
    }
    return all;
}

/// Questions with a level in every column, and those of them with the same one everywhere.
Runs questionsAlike(const CollectiveContext &context, const Comparison &comparison)
{
    int all = 0;
    int alike = 0;
    for (const ComparedItem &item : comparison.items) {
        const auto isLevel = [](const Answer &answer) { return answer.isLevel(); };
        if (!std::all_of(item.answers.cbegin(), item.answers.cend(), isLevel))
            continue;
        ++all;
        alike += std::all_of(item.answers.cbegin(), item.answers.cend(),
                             [&](const Answer &answer) { return answer == item.answers.first(); }) ? 1 : 0;
    }
    return context.runs(u"comparison.alike"_s, {{u"n"_s, alike}, {u"of"_s, all}});
}

Runs fates(const CollectiveContext &context, const Comparison &comparison)
{
    QStringList parts;
    const auto add = [&](std::optional<MeasureStatus> today, const QString &word) {
        const auto count = std::count_if(comparison.measures.cbegin(), comparison.measures.cend(),
                                         [&](const MeasureFate &fate) { return fate.today == today; });
        if (count > 0)
            parts.append(QString::number(count) + QChar(0x00A0) + word);
    };
    for (const MeasureStatus status : {MeasureStatus::Done, MeasureStatus::Running, MeasureStatus::Planned,
                                       MeasureStatus::Idea, MeasureStatus::Dropped})
        add(status, context.statusWord(status));
    add(std::nullopt, context.text(u"comparison.notTaken"_s));
    return {plainRun(parts.join(u", "_s))};
}

} // namespace

QString comparisonTitle(const CollectiveContext &context, const Comparison &comparison)
{
    const auto columns = static_cast<int>(comparison.results.size());
    if (!context.isOneCommune())
        return context.text(u"comparison.communes"_s, {{u"n"_s, context.numberWordCapital(columns)}});
    const int higher = comparison.higher();
    const int lower = comparison.lower();
    const int all = higher + lower + comparison.same();
    if (all == 0)
        return context.text(u"comparison.noQuestion"_s);
    if (higher + lower == 0)
        return context.text(u"comparison.nothing"_s, {{u"all"_s, all}, {u"than"_s, context.earlier()}});
    const QString below = lower == 0 ? context.text(u"comparison.lower.none"_s) : context.counted(u"comparison.lower"_s, lower);
    const QString key = higher == 0 ? u"comparison.higher.none"_s
        : higher == 1               ? u"comparison.higher.one"_s
                                    : u"comparison.higher.many"_s;
    return context.text(key, {{u"n"_s, higher}, {u"all"_s, all}, {u"than"_s, context.earlier()}, {u"lower"_s, below}});
}

Table comparisonChanges(const CollectiveContext &context, const Comparison &comparison)
{
    Table table;
    table.style = TableStyle::Facts;
    table.name = context.text(u"comparison.changes"_s);
    table.columns = {{24, Align::Left}, {0, Align::Left}};
    const auto add = [&](const QString &key, const Runs &value) {
        if (!value.isEmpty())
            table.rows.append(factRowOf(context.text(key), value));
    };
    if (!context.isOneCommune()) {
        table.rows.append(picturesOfCommunes(context, comparison));
        add(u"comparison.maturity"_s, questionsAlike(context, comparison));
        return table;
    }
    add(u"comparison.picture"_s, pictures(context, comparison));
    add(u"comparison.goals"_s, goals(context, comparison));
    add(u"comparison.behaviour"_s, practice(context, comparison));
    add(u"comparison.maturity"_s, context.runs(u"comparison.counts"_s, {{u"higher"_s, comparison.higher()},
                                                                         {u"same"_s, comparison.same()},
                                                                         {u"lower"_s, comparison.lower()}}));
    add(u"comparison.up"_s, questionsThatMoved(context, comparison, 1));
    add(u"comparison.down"_s, questionsThatMoved(context, comparison, -1));
    if (!comparison.measures.isEmpty())
        add(u"comparison.measures"_s, fates(context, comparison));
    return table;
}

} // namespace vierklang
