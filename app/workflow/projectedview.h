// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/workshoprun.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>

namespace vierklang {

// What the room sees: one slide at a time. `projectedView` is the only gate between a workshop and the
// projector; what has no place in these structs cannot be shown. Not in here, ever: notes, evidence, minutes,
// who clears something up, who owns a measure, the facilitator, groups, answers from before this workshop,
// ticks, goal points. Covered counts, types and results have a place only in the slides that come after
// revealing.

/// Time left for a question or a step.
struct Countdown
{
    int left = 0; ///< seconds; 0 when the time is over, never negative
    int planned = 0;
    bool isPaused = false;

    friend bool operator==(const Countdown &, const Countdown &) = default;
};

/// The room comes in: what is stored and what is not.
struct WelcomeSlide
{
    QString commune; ///< may be empty
    QDate date;      ///< local, of the beginning

    friend bool operator==(const WelcomeSlide &, const WelcomeSlide &) = default;
};

/// Everybody distributes points on paper.
struct GoalsSlide
{
    QStringList task; ///< sentences of the instrument
    int ballots = 0;  ///< forms that are typed
    int persons = 0;
    Countdown countdown;

    friend bool operator==(const GoalsSlide &, const GoalsSlide &) = default;
};

/// One question on lived practice, without what was ticked.
struct BehaviourSlide
{
    AgendaPlace place;
    QString question;
    QStringList options;
    int mostTicks = 1;
    Countdown countdown;

    friend bool operator==(const BehaviourSlide &, const BehaviourSlide &) = default;
};

/// Which question is on the table.
struct QuestionHead
{
    QString dimension;
    AgendaPlace place;
    QString question;
    bool isParked = false;

    friend bool operator==(const QuestionHead &, const QuestionHead &) = default;
};

/// A question is put to the vote. Says how many have voted, never what.
struct QuestionSlide
{
    QuestionHead head;
    int round = 1;
    std::array<QString, LevelCount> anchors;
    int counted = 0;
    int persons = 0;
    Countdown countdown;

    friend bool operator==(const QuestionSlide &, const QuestionSlide &) = default;
};

/// The counts of a round that was revealed.
struct RevealedCounts
{
    std::array<int, LevelCount> steps{};
    int unknown = 0;
    int notApplicable = 0;

    friend bool operator==(const RevealedCounts &, const RevealedCounts &) = default;
};

/// A step and what it means.
struct StepText
{
    int step = 0;
    QString anchor;

    friend bool operator==(const StepText &, const StepText &) = default;
};

/// A vote was revealed. The room talks about the steps named here, or has agreed.
struct RevealedSlide
{
    QuestionHead head;
    int round = 1;
    RevealedCounts counts;
    std::optional<RevealedCounts> before; ///< of the round before
    std::optional<Agreement> agreement;   ///< nothing when nobody chose a step
    QString word;                         ///< "gespalten"; empty without agreement
    QString reason;                       ///< empty without agreement
    QList<StepText> steps; ///< together: those with the most votes; divided: the peaks; spread: the lowest
                           ///< and the highest
    Answer consensus;      ///< open while the room has not agreed
    QString consensusText; ///< the anchor, or "weiß nicht"; empty while open

    friend bool operator==(const RevealedSlide &, const RevealedSlide &) = default;
};

/// The room agreed without a vote.
struct AgreedSlide
{
    QuestionHead head;
    Answer consensus;
    QString consensusText;

    friend bool operator==(const AgreedSlide &, const AgreedSlide &) = default;
};

/// The room waits for its picture, which is still covered.
struct CoveredSlide
{
    friend bool operator==(const CoveredSlide &, const CoveredSlide &) = default;
};

/// Mean and span of one lens.
struct LensPicture
{
    QString name;
    std::optional<double> mean; ///< nothing when too few questions are answered
    std::optional<int> lowest;
    std::optional<int> highest;
    std::optional<double> target; ///< only if the room set one

    friend bool operator==(const LensPicture &, const LensPicture &) = default;
};

/// The picture of the room: type and maturity, side by side and never mixed.
struct PictureSlide
{
    QString commune;
    QString headline; ///< empty when there are no answers on the What for
    bool isStable = false;
    int kept = 0;                      ///< repeats with one answer left out that keep the picture
    int of = 0;                        ///< 0 when there is nothing to leave out
    std::optional<bool> commonPurpose; ///< nothing when it may not be said
    PerType<QString> types;
    PerType<int> percent;
    QList<LensPicture> lenses;
    QString source;

    friend bool operator==(const PictureSlide &, const PictureSlide &) = default;
};

/// A measure, without its owner.
struct PlannedStepText
{
    QString title;
    std::optional<QDate> due;

    friend bool operator==(const PlannedStepText &, const PlannedStepText &) = default;
};

/// What the room wants to reach, and its measures.
struct TargetsSlide
{
    QList<LensPicture> lenses;
    QList<PlannedStepText> measures; ///< in the room's order, those in focus

    friend bool operator==(const TargetsSlide &, const TargetsSlide &) = default;
};

/// The end: what was done, and when the room meets again.
struct ClosingSlide
{
    AgendaCounts questions;
    int measures = 0;
    QDate repeatOn;

    friend bool operator==(const ClosingSlide &, const ClosingSlide &) = default;
};

using Slide = std::variant<WelcomeSlide, GoalsSlide, BehaviourSlide, QuestionSlide, RevealedSlide,
                           AgreedSlide, CoveredSlide, PictureSlide, TargetsSlide, ClosingSlide>;

/// What the projector shows now. A regular value: equal views look alike.
struct ProjectedView
{
    Slide slide = CoveredSlide{};
    Language language = Language::German;
    bool isRehearsal = false; ///< to be marked clearly

    friend bool operator==(const ProjectedView &, const ProjectedView &) = default;
};

/// What the room sees of this workshop at this moment. The picture comes with the step "Unser Bild" and only
/// once it was shown (`WorkshopRun::showPicture`), counts only once they are revealed. (docs/workshop.md)
[[nodiscard]] ProjectedView projectedView(WorkshopRun &run, Language language);

} // namespace vierklang
