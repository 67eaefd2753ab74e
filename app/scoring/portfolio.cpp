// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoring/portfolio.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

double quantile(const QList<double> &sorted, double share)
{
    const double position = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<qsizetype>(std::floor(position));
    const qsizetype above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

Distribution distributionOf(const QString &scaleId, const QList<PortfolioEntry> &entries)
{
    Distribution distribution{scaleId, {}, 0, std::nullopt};
    QList<double> known;
    for (const PortfolioEntry &entry : entries) {
        const ScaleResult *scale = entry.result.scale(scaleId);
        distribution.means.append(scale ? scale->mean : std::nullopt);
        if (distribution.means.last())
            known.append(*distribution.means.last());
    }
    distribution.count = static_cast<int>(known.size());
    distribution.quartiles = quartilesOf(known);
    return distribution;
}

void countAnswer(ItemTally &tally, const Answer &answer)
{
    switch (answer.kind()) {
    case Answer::Kind::Level:
        ++tally.levels[static_cast<std::size_t>(answer.level())];
        break;
    case Answer::Kind::Unknown:
        ++tally.unknown;
        break;
    case Answer::Kind::NotApplicable:
        ++tally.notApplicable;
        break;
    case Answer::Kind::Open:
        ++tally.open;
        break;
    }
}

ItemTally tallyOf(const Item &item, const QList<PortfolioEntry> &entries)
{
    ItemTally tally;
    tally.id = item.id;
    for (const PortfolioEntry &entry : entries) {
        if (entry.assessment.asks(item))
            countAnswer(tally, entry.assessment.answerOf(item.id));
        else
            ++tally.notAsked;
    }
    return tally;
}

void countType(TypeTally &tally, const TypePicture &picture)
{
    const auto label = static_cast<std::size_t>(picture.label);
    ++tally.labels[label];
    if (picture.label == TypeLabel::Open)
        return;
    ++tally.leading[label][picture.leading];
    if (picture.label == TypeLabel::Hybrid || picture.label == TypeLabel::Split)
        ++tally.second[label][picture.second];
}

QList<Frequency> mostFrequentFirst(const QStringList &order, const QHash<QString, int> &counts)
{
    QList<Frequency> list;
    for (const QString &id : order) {
        if (const int communes = counts.value(id); communes > 0)
            list.append({id, communes});
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Frequency &a, const Frequency &b) { return a.communes > b.communes; });
    return list;
}

/// Without a target of its own nearly every scale of a commune is one step away: that tells nothing.
QList<Frequency> largestOwnGapsOf(const Instrument &instrument, const QList<PortfolioEntry> &entries)
{
    QHash<QString, int> counts;
    for (const PortfolioEntry &entry : entries) {
        QList<ScaleResult> own = entry.result.lenses + entry.result.dimensions;
        own.removeIf([](const ScaleResult &scale) { return !scale.ownTarget || scale.gap().value_or(0) <= 0; });
        double largest = 0;
        for (const ScaleResult &scale : std::as_const(own))
            largest = std::max(largest, *scale.gap());
        for (const ScaleResult &scale : std::as_const(own)) {
            // Every scale with the largest distance: the order of the list must not decide among equals.
            if (std::abs(*scale.gap() - largest) < 1e-9)
                ++counts[scale.id];
        }
    }
    return mostFrequentFirst(instrument.scaleIds(), counts);
}

QList<Frequency> lowItemsOf(const Instrument &instrument, const QList<ItemTally> &tallies)
{
    QHash<QString, int> counts;
    QStringList order;
    for (const Item &item : instrument.items)
        order.append(item.id);
    for (const ItemTally &tally : tallies) {
        if (tally.low() > 0)
            counts.insert(tally.id, tally.low());
    }
    return mostFrequentFirst(order, counts);
}

QList<Frequency> stepsOf(const Instrument &instrument, const QList<PortfolioEntry> &entries)
{
    QHash<QString, int> counts;
    for (const PortfolioEntry &entry : entries) {
        for (const RecommendedStep &step : entry.result.recommendations)
            ++counts[step.id];
    }
    QStringList order;
    for (const Recommendation &recommendation : instrument.recommendations)
        order.append(recommendation.id);
    return mostFrequentFirst(order, counts);
}

} // namespace

std::optional<Quartiles> quartilesOf(QList<double> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    return Quartiles{quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75)};
}

Portfolio portfolioOf(const Instrument &instrument, const QList<PortfolioEntry> &entries)
{
    Portfolio portfolio;
    portfolio.communes = static_cast<int>(entries.size());
    for (const PortfolioEntry &entry : entries) {
        portfolio.shortForms += entry.assessment.form() == Form::Short ? 1 : 0;
        countType(portfolio.types, entry.result.type);
    }
    for (const QString &scaleId : instrument.scaleIds())
        (scaleId.startsWith("lens."_L1) ? portfolio.lenses : portfolio.dimensions)
            .append(distributionOf(scaleId, entries));
    for (const Item &item : instrument.items)
        portfolio.items.append(tallyOf(item, entries));
    portfolio.lowItems = lowItemsOf(instrument, portfolio.items);
    portfolio.largestOwnGaps = largestOwnGapsOf(instrument, entries);
    portfolio.steps = stepsOf(instrument, entries);
    return portfolio;
}

} // namespace vierklang
