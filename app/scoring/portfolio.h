// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/scoring/assessmentresult.h"

#include <QList>

#include <optional>

namespace vierklang {

/// One assessment of a portfolio with its own result.
struct PortfolioEntry
{
    Assessment assessment;
    AssessmentResult result;
};

/// Quartiles by linear interpolation between order statistics (type 7 of Hyndman & Fan, The American Statistician 50,
/// 1996; what spreadsheets call QUARTILE.INC).
struct Quartiles
{
    double lower = 0;
    double median = 0;
    double upper = 0;
};

/// Nothing for an empty list. The values need no order.
[[nodiscard]] std::optional<Quartiles> quartilesOf(QList<double> values);

/// How one dimension or lens is spread over the communes. One dot a commune; never a ranking.
struct Distribution
{
    QString id; ///< "dim.strat" or "lens.data"
    QList<std::optional<double>> means; ///< by position in the portfolio; nothing where a mean is not shown
    int count = 0;                      ///< means that are there
    std::optional<Quartiles> quartiles;
};

/// How often the communes answered one item in which way.
struct ItemTally
{
    QString id;
    std::array<int, LevelCount> levels{}; ///< communes on each level
    int unknown = 0;
    int notApplicable = 0;
    int open = 0;
    int notAsked = 0; ///< their form does not ask it

    /// On level 0 or 1: where help for many would begin.
    [[nodiscard]] int low() const { return levels[0] + levels[1]; }
};

/// How many communes have which label with which leading type; a hybrid counts for both its types, "split" for its
/// goals' and its practice's leader, "open" for none.
struct TypeTally
{
    std::array<PerType<int>, 5> leading{}; ///< by TypeLabel: as the leading type
    std::array<PerType<int>, 5> second{};  ///< hybrid and split only: as the second
    std::array<int, 5> labels{};           ///< by TypeLabel: communes
};

/// How many communes have something: a weak lens, a recommended step.
struct Frequency
{
    QString id;
    int communes = 0;
};

/// Many communes at once: distributions, never an order of communes or types.
struct Portfolio
{
    int communes = 0;
    int shortForms = 0;
    TypeTally types;
    QList<Distribution> lenses;     ///< instrument order
    QList<Distribution> dimensions; ///< instrument order
    QList<ItemTally> items;         ///< instrument order
    QList<Frequency> lowItems;      ///< items by how many communes are on level 0 or 1
    QList<Frequency> largestOwnGaps; ///< dimensions and lenses by how many communes have the largest distance to a target
                                    ///< of their own there; communes without one are not counted
    QList<Frequency> steps;         ///< recommended steps by how many communes get them; both most frequent first,
                                    ///< equal ones in the instrument's order, those that nobody has left out
};

/// All entries must belong to this instrument.
[[nodiscard]] Portfolio portfolioOf(const Instrument &instrument, const QList<PortfolioEntry> &entries);

} // namespace vierklang
