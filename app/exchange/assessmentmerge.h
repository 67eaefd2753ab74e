// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/base/result.h"

#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>

namespace vierklang {

/// Which of two states of an assessment: the one that is here, or the one that comes.
enum class Side { Mine, Theirs };

/// What a person decided, by the place of the difference.
using Choices = QMap<QString, Side>;

/// One part in which two states of the same assessment are not alike.
struct Difference
{
    /// Only one of the two says something (the other leaves it open), or both say something else.
    enum class Kind { OnlyMine, OnlyTheirs, Conflict };

    /// JSON pointer into the assessment file; a measure stands under its id ("/measures/5f0c…").
    QString where;
    Kind kind = Kind::Conflict;
    QJsonValue mine;
    QJsonValue theirs;

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// Every part in which they differ, in the order of the file. Nobody knows the state both come from, so a part that one
/// side leaves open counts as not said there, never as deleted. One part is: a field of the commune or the head, all
/// points of the goals together (their sum has limits), the ticks of a question, each field of an item, all rounds of an
/// item (one that goes on where the other ends says more), a target, a measure. Tags are united and never differ.
[[nodiscard]] QList<Difference> differencesOf(const Assessment &mine, const Assessment &theirs,
                                              const Instrument &instrument);

/// Both together: what one side says is taken, and where both say something else, what was chosen; keys that nobody
/// knows here too. Without conflicts it does not matter which one is mine, but for the order of measures and tags.
/// Errors: AssessmentExists ("", "conflict", number) with every place where a choice is missing; those of readAssessment
/// when the parts do not fit together (a municipality key of one and a state of the other).
[[nodiscard]] Result<Assessment> mergedAssessment(const Assessment &mine, const Assessment &theirs,
                                                  const Choices &choices, const Instrument &instrument);

} // namespace vierklang
