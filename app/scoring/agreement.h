// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/answer.h"
#include "app/instrument/instrument.h"

#include <QList>

#include <optional>

namespace vierklang {

/// How far a room agrees on one item: einig, gestreut, gespalten. Never a mean.
enum class Agreement { Together, Spread, Divided };

/// How many votes a step got.
struct StepVotes
{
    int step = 0;
    int votes = 0;

    friend bool operator==(const StepVotes &, const StepVotes &) = default;
};

/// The word for one round and its reason as data, enough to say it in a sentence.
struct AgreementReading
{
    Agreement agreement = Agreement::Spread;
    int votes = 0; ///< votes for a step; "weiß nicht" and "trifft nicht zu" stand outside the rule
    /// Together: the one or two neighbouring steps that hold the room. Divided: the two peaks.
    /// Spread: every step with votes. Ascending.
    QList<StepVotes> steps;
    int between = 0; ///< Divided: votes on the steps between the two peaks
    int outside = 0; ///< votes outside the two neighbouring steps with the most

    friend bool operator==(const AgreementReading &, const AgreementReading &) = default;
};

/// Together: at least `agreementTogether` of the votes lie on two neighbouring steps. Otherwise Divided: two steps
/// that are no neighbours have at least `agreementPeak` of the votes each and more than all steps between them
/// taken together. Otherwise Spread. Nothing without a vote for a step. Source of the rule: docs/workshop.md.
[[nodiscard]] std::optional<AgreementReading> agreementOf(const Round &round, const ScoringConstants &constants);

/// Orders readings by how much there is to talk about: divided, spread, together; within a word the larger share
/// outside two neighbouring steps first. True when `a` comes before `b`.
[[nodiscard]] bool needsMoreTalk(const AgreementReading &a, const AgreementReading &b);

} // namespace vierklang
