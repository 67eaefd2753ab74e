// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/answer.h"
#include "app/instrument/workshopplan.h"

#include <QDateTime>
#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace vierklang {

/// How far the room is with the question on the table: counting blind, counts revealed, consensus recorded.
enum class VotePhase { Voting, Revealed, Decided };

[[nodiscard]] QString wordOf(VotePhase phase); ///< "voting", "revealed", "decided"
[[nodiscard]] std::optional<VotePhase> votePhaseFromWord(QStringView word);

/// What the room notes beside a question: one line, and who clears it up. At most MaxNameLength characters each.
struct Minute
{
    QString text;
    QString owner;

    friend bool operator==(const Minute &, const Minute &) = default;
};

/// Who is in the room: how many people and, if wanted, how many of them of each kind. Never who.
struct Room
{
    int persons = 0;
    QMap<QString, int> groups; ///< by group id of the instrument, only those with people

    friend bool operator==(const Room &, const Room &) = default;
};

/// Seconds spent, pauses left out.
struct WorkshopTimes
{
    int elapsed = 0; ///< since the beginning
    int step = 0;    ///< in this step
    int topic = 0;   ///< on this question
    int granted = 0; ///< added to this question by "more time"

    friend bool operator==(const WorkshopTimes &, const WorkshopTimes &) = default;
};

/// A running workshop beside its assessment: where the room is and what is counted so far. Rounds, consensus, goals,
/// targets and measures are in the assessment. Nothing in here tells a person, an order or a moment of a vote.
struct WorkshopState
{
    QDateTime startedAt; ///< UTC
    Room room;
    WorkshopStep step = WorkshopStep::Welcome;
    QString topic; ///< id of the item or behaviour item on the table, else empty
    VotePhase phase = VotePhase::Voting;
    int round = 0; ///< index of the round that is being counted
    Round vote;    ///< the counts of that round so far
    bool coreOnly = false;    ///< "Kurzform ab hier": of the questions still open only the core ones are asked
    bool revisiting = false;  ///< the open questions are through, the parked ones come back
    bool ballotsOpen = false; ///< goal ballots are being typed
    bool paused = false;
    WorkshopTimes times;
    QMap<QString, Minute> minutes; ///< by item id
    QSet<QString> decided; ///< items whose answer this workshop agreed on; other answers were there before
    std::optional<QDate> repeatOn;
    bool finished = false;

    friend bool operator==(const WorkshopState &, const WorkshopState &) = default;
};

/// Everybody who was counted, whatever they said.
[[nodiscard]] int votesIn(const Round &round);

} // namespace vierklang
