// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/base/clock.h"
#include "app/workflow/workshopagenda.h"

#include <QDateTime>

#include <optional>

namespace vierklang {

/// "Kurzform ab hier": what it would leave and save.
struct ShortFormOffer
{
    int questionsLeft = 0;     ///< to do as it is now
    int questionsLeftCore = 0; ///< to do if only core questions were asked from here
    int minutesSaved = 0;      ///< rounded

    friend bool operator==(const ShortFormOffer &, const ShortFormOffer &) = default;
};

/// Where the room stands in its time. All numbers are seconds unless they say minutes.
struct WorkshopPace
{
    int planned = 0;     ///< for the question on the table, or the step, with what was granted
    int used = 0;
    int elapsed = 0;     ///< since the beginning, pauses left out
    int wholePlan = 0;   ///< 90 or 60 minutes
    int driftMinutes = 0; ///< behind the plan; negative: ahead of it
    QDateTime expectedEnd; ///< UTC, if from here on everything takes as long as planned
    std::optional<ShortFormOffer> shortForm; ///< nothing when there is nothing to save

    /// Negative when the time is over.
    [[nodiscard]] int left() const { return planned - used; }
    friend bool operator==(const WorkshopPace &, const WorkshopPace &) = default;
};

[[nodiscard]] WorkshopPace paceOf(const WorkshopPlan &plan, Form form, const WorkshopState &state,
                                  const WorkshopAgenda &agenda, const QDateTime &now);

/// Turns a clock that may be set, or stand still while the computer sleeps, into seconds that were really spent: a
/// jump – backwards, or further than a minute between two looks – counts as nothing.
class Stopwatch final
{
public:
    static constexpr int MostSecondsBetweenLooks = 60;

    explicit Stopwatch(const Clock &clock) : m_clock(clock), m_seen(clock.now()) {}
    /// Whole seconds since the last look; parts of a second are kept for the next one.
    [[nodiscard]] int look();

private:
    const Clock &m_clock;
    QDateTime m_seen;
};

} // namespace vierklang
