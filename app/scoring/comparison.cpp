// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoring/comparison.h"

#include "app/scoring/maturity.h"
#include "app/scoring/scoring.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace vierklang {

namespace {

/// The maturity part alone, on the core questions: goals that only the full form asks would hold the short form up.
AssessmentResult coreMaturityOf(const Instrument &instrument, const Assessment &assessment)
{
    Assessment core = assessment;
    if (!core.setGoals(instrument, {}) || !core.setForm(instrument, Form::Short))
        return {};
    AssessmentResult result;
    scoreMaturity(instrument, core, result);
    return result;
}

QList<ComparedScale> scalesOf(const QList<AssessmentResult> &columns, QList<ScaleResult> AssessmentResult::*kind)
{
    QList<ComparedScale> scales;
    for (const ScaleResult &scale : columns.first().*kind)
        scales.append({scale.id, {}});
    for (ComparedScale &scale : scales) {
        for (const AssessmentResult &column : columns)
            scale.means.append(column.scale(scale.id)->mean);
    }
    return scales;
}

QList<ComparedItem> itemsOf(const Instrument &instrument, const QList<Assessment> &columns)
{
    QList<ComparedItem> items;
    for (const Item &item : instrument.items) {
        const auto asks = [&item](const Assessment &column) { return column.asks(item); };
        if (!std::all_of(columns.cbegin(), columns.cend(), asks))
            continue;
        ComparedItem compared{item.id, {}};
        for (const Assessment &column : columns)
            compared.answers.append(column.answerOf(item.id));
        items.append(compared);
    }
    return items;
}

double perBallot(const Assessment &assessment, const QString &goalId)
{
    return static_cast<double>(assessment.pointsOf(goalId)) / assessment.goals().ballots;
}

QList<ComparedGoal> changedGoalsOf(const Instrument &instrument, const QList<Assessment> &columns)
{
    QList<ComparedGoal> goals;
    for (const Goal &goal : instrument.goals) {
        ComparedGoal compared{goal.id, {}};
        for (const Assessment &column : columns)
            compared.points.append(perBallot(column, goal.id));
        const auto [least, most] = std::minmax_element(compared.points.cbegin(), compared.points.cend());
        if (*most - *least > 1e-9)
            goals.append(compared);
    }
    return goals;
}

void compareBehaviour(const Instrument &instrument, const QList<Assessment> &columns, Comparison &comparison)
{
    for (const BehaviourItem &item : instrument.behaviour) {
        const auto isOpen = [&item](const Assessment &column) { return column.ticksOf(item.id).isEmpty(); };
        if (std::any_of(columns.cbegin(), columns.cend(), isOpen))
            continue;
        ++comparison.comparedBehaviour;
        const QStringList first = columns.first().ticksOf(item.id);
        const auto isOther = [&](const Assessment &column) { return column.ticksOf(item.id) != first; };
        if (std::any_of(columns.cbegin(), columns.cend(), isOther))
            comparison.changedBehaviour.append(item.id);
    }
}

std::optional<MeasureStatus> statusIn(const Assessment &column, QUuid measure)
{
    const QList<Measure> &all = column.measures();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const Measure &other) { return other.id == measure; });
    return found == all.cend() ? std::nullopt : std::optional(found->status);
}

QList<MeasureFate> fatesOf(const QList<Assessment> &columns)
{
    QList<MeasureFate> fates;
    QSet<QUuid> known;
    // What begins in the last column has no fate yet.
    for (const Assessment &begun : columns.first(columns.size() - 1)) {
        for (const Measure &measure : begun.measures()) {
            if (known.contains(measure.id))
                continue;
            known.insert(measure.id);
            MeasureFate fate{measure, statusIn(columns.last(), measure.id), {}};
            for (const Assessment &column : columns)
                fate.statuses.append(statusIn(column, measure.id));
            fates.append(fate);
        }
    }
    return fates;
}

} // namespace

bool MeasureFate::isLostIn(qsizetype column) const
{
    const auto until = statuses.cbegin() + column;
    return !*until && std::any_of(statuses.cbegin(), until, [](const auto &status) { return status.has_value(); });
}

std::optional<double> ComparedScale::change() const
{
    if (means.isEmpty() || !means.first() || !means.last())
        return std::nullopt;
    return *means.last() - *means.first();
}

std::optional<int> ComparedItem::change() const { return change(0, answers.size() - 1); }

std::optional<int> ComparedItem::change(qsizetype from, qsizetype to) const
{
    const Answer before = answers.value(from);
    const Answer after = answers.value(to);
    if (!before.isLevel() || !after.isLevel())
        return std::nullopt;
    return after.level() - before.level();
}

bool ComparedItem::isLevelEverywhere() const
{
    return !answers.isEmpty() &&
           std::all_of(answers.cbegin(), answers.cend(), [](const Answer &answer) { return answer.isLevel(); });
}

bool ComparedItem::isAlike() const
{
    return isLevelEverywhere() && std::all_of(answers.cbegin(), answers.cend(), [this](const Answer &answer) {
               return answer.level() == answers.first().level();
           });
}

int Comparison::count(int sign) const { return count(sign, 0, results.size() - 1); }

int Comparison::count(int sign, qsizetype from, qsizetype to) const
{
    return static_cast<int>(std::count_if(items.cbegin(), items.cend(), [=](const ComparedItem &item) {
        const std::optional<int> change = item.change(from, to);
        return change && (*change > 0) - (*change < 0) == sign;
    }));
}

int Comparison::answeredEverywhere() const
{
    return static_cast<int>(std::count_if(items.cbegin(), items.cend(),
                                          [](const ComparedItem &item) { return item.isLevelEverywhere(); }));
}

int Comparison::alike() const
{
    return static_cast<int>(
        std::count_if(items.cbegin(), items.cend(), [](const ComparedItem &item) { return item.isAlike(); }));
}

const ComparedScale *Comparison::scale(const QString &id) const
{
    for (const QList<ComparedScale> *scales : {&lenses, &dimensions}) {
        for (const ComparedScale &scale : *scales) {
            if (scale.id == id)
                return &scale;
        }
    }
    return nullptr;
}

Comparison::Weight Comparison::weightOfOneLevel(const Instrument &instrument) const
{
    Weight weight{1, 0};
    const auto take = [&](const QList<const Item *> &all) {
        const auto isCompared = [&](const Item *item) {
            return std::any_of(items.cbegin(), items.cend(),
                               [item](const ComparedItem &compared) { return compared.id == item->id; });
        };
        const auto number = std::count_if(all.cbegin(), all.cend(), isCompared);
        if (number == 0)
            return;
        weight.least = std::min(weight.least, 1.0 / static_cast<double>(number));
        weight.most = std::max(weight.most, 1.0 / static_cast<double>(number));
    };
    for (const Dimension &dimension : instrument.dimensions)
        take(instrument.itemsOf(dimension.id));
    for (const Lens &lens : instrument.lenses)
        take(instrument.itemsOfLens(lens.id));
    return weight;
}

bool isSameCommune(const Commune &one, const Commune &other)
{
    if (one.ags && other.ags)
        return *one.ags == *other.ags;
    if (one.state && other.state && *one.state != *other.state)
        return false;
    const QString name = one.name.simplified();
    return !name.isEmpty() && name.compare(other.name.simplified(), Qt::CaseInsensitive) == 0;
}

bool areComparable(const QList<Assessment> &columns)
{
    return std::all_of(columns.cbegin(), columns.cend(), [&columns](const Assessment &column) {
        return column.instrumentId() == columns.first().instrumentId() &&
               column.instrumentVersion() == columns.first().instrumentVersion();
    });
}

Comparison compare(const Instrument &instrument, const QList<Assessment> &columns)
{
    Comparison comparison;
    comparison.isComparable = columns.size() >= 2 && columns.size() <= MostCompared && areComparable(columns);
    if (!comparison.isComparable)
        return comparison;
    for (const Assessment &column : columns) {
        comparison.results.append(score(instrument, column));
        comparison.onlyCore |= column.form() == Form::Short;
    }
    QList<AssessmentResult> maturity = comparison.results;
    if (comparison.onlyCore) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            maturity[i] = coreMaturityOf(instrument, columns[i]);
    }
    comparison.lenses = scalesOf(maturity, &AssessmentResult::lenses);
    comparison.dimensions = scalesOf(maturity, &AssessmentResult::dimensions);
    comparison.items = itemsOf(instrument, columns);
    comparison.changedGoals = changedGoalsOf(instrument, columns);
    compareBehaviour(instrument, columns, comparison);
    comparison.measures = fatesOf(columns);
    return comparison;
}

} // namespace vierklang
