// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/typekey.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>

namespace vierklang {

/// One bar of the four shares; `share` is 0…1 and unrounded. The narrow form stands inside a small table.
struct ShareBar
{
    TypeKey type = TypeKey::B;
    double share = 0;
    bool narrow = false;
};

/// One answer's contribution in percentage points: to the right speaks for the leading type, to the left against it.
struct ContributionBar
{
    double points = 0;
    double mostAgainst = 0; ///< largest distance to the left in the same table, ≥ 0
};

/// Is, target, reference and spread of one lens or dimension on the scale 0…4.
struct ScaleMarks
{
    std::optional<double> actual;
    std::optional<double> target;
    bool ownTarget = false; ///< otherwise the ring is dashed: actual + 1 is only a default
    std::optional<double> reference;
    QList<TypeKey> referenceTypes; ///< one: its colour; two (a mixture): ink
    std::optional<int> lowest;
    std::optional<int> highest;
    bool joined = false; ///< a line between is and target instead of reference and spread
    QString tooFew;      ///< said in place of the marks when there is no value
};

/// The head of the lens plot: digits 0…4 with their words.
struct ScaleHead
{
    std::array<QString, 5> words;
};

struct DotRow
{
    QString label;
    QString value;
    ScaleMarks marks;
};

struct DotGroup
{
    QString title;
    QList<DotRow> rows;
};

struct DotPlot
{
    ScaleHead head;
    QString valueTitle;
    QList<DotGroup> groups;
};

struct RadarAxis
{
    QString name;
    QString value; ///< "Ist 2,40", or why there is no point
};

/// The numbers are those of `dimensionRadar`.
struct RadarFigure
{
    QList<RadarAxis> axes;
    int rings = 4;
    double maximum = 4;
    QList<std::optional<double>> target;
    QList<std::optional<double>> reference;
    QList<std::optional<double>> actual;
    bool ownTargets = true;
    QList<TypeKey> referenceTypes;
};

/// The agreed level of an item and, from five votes on, how the first blind round voted.
struct Votes
{
    std::optional<int> agreed;
    bool showsCounts = false;
    std::array<int, 5> counts{};
    QStringList remarks; ///< "einig", "1 × weiß nicht"
};

struct ScheduleRow
{
    QString number;
    QString label;
    QDate start;
    QDate due;
    bool isIdea = false;
};

struct Schedule
{
    QDate first; ///< first day of the axis
    QDate last;  ///< last day of the axis
    bool byQuarter = false;
    QStringList units; ///< names of the months or quarters from `first` on
    QList<ScheduleRow> rows;
};

/// One card to hold up: its sign, what it means, and the step it stands for; without one it is „weiß nicht“.
struct VotingCard
{
    QString sign; ///< "0" … "4", "?"
    QString word;
    QString remark;
    std::optional<int> step;
};

/// Cards of equal size, two side by side, with lines to cut along.
struct CardSheet
{
    QList<VotingCard> cards;
};

/// The head of one step on the poster: its digit on the shade that the step has everywhere.
struct StepSign
{
    int step = 0;
};

/// Boxes to tick by hand, or as many of them filled as there are points.
struct TickBoxes
{
    int count = 1;
    int filled = 0;
};

/// A line to write on by hand.
struct WritingLine
{
};

/// One dimension or lens of several assessments on the scale 0…4.
struct DumbbellRow
{
    QString label;
    QList<std::optional<double>> values; ///< one a column; nothing where there are too few answers
    QStringList printed;                 ///< the same as words
    QString change;                      ///< last minus first, as words; empty between communes
};

struct DumbbellGroup
{
    QString title;
    QList<DumbbellRow> rows;
};

/// Two to six assessments side by side; each column has a sign of its own.
struct DumbbellPlot
{
    QStringList columns; ///< "2025" or "A": short, they stand over the values
    QString changeTitle; ///< empty: no change is shown
    QList<DumbbellGroup> groups;
};

/// One dimension or lens over many communes: a ring a commune, never an order of them.
struct DotStrip
{
    QString label;
    QString middle; ///< "Median 2,00"
    QString count;  ///< "12 Werte"
    QList<double> values;
    double lower = 0; ///< quartiles; meaningful when there are values
    double median = 0;
    double upper = 0;
};

struct DotStripGroup
{
    QString title;
    QList<DotStrip> strips;
};

struct DotStrips
{
    ScaleHead head;
    QList<DotStripGroup> groups;
};

using FigureData = std::variant<ShareBar, ContributionBar, ScaleMarks, ScaleHead, DotPlot, RadarFigure, Votes, Schedule,
                                CardSheet, StepSign, TickBoxes, WritingLine, DumbbellPlot, DotStrips>;

} // namespace vierklang
