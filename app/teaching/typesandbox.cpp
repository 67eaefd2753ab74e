// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/teaching/typesandbox.h"

#include "app/scoring/flips.h"
#include "app/scoring/typepicture.h"

namespace vierklang {

namespace {

/// The same answers with one point per ballot moved; nothing where a limit stands in the way.
std::optional<Assessment> moved(const Instrument &instrument, const Assessment &from, const PointMove &move)
{
    const int step = from.goals().ballots;
    Assessment next = from;
    if (move.from == move.to || from.pointsOf(move.from) < step
        || !next.setPoints(instrument, move.from, from.pointsOf(move.from) - step)
        || !next.setPoints(instrument, move.to, from.pointsOf(move.to) + step))
        return std::nullopt;
    return next;
}

/// How many points are still to move until another type than `leader` leads; 0 when it leads already.
std::optional<int> distance(const Instrument &instrument, const Assessment &assessment, TypeKey leader)
{
    const TypeEvidence evidence(instrument, assessment);
    if (leadersOf(evidence.shares()).first != leader)
        return 0;
    const std::optional<PointsToFlip> needed = pointsToFlip(instrument, assessment, evidence, leader);
    return needed ? std::optional(needed->points) : std::nullopt;
}

} // namespace

TypeSandbox::TypeSandbox(const Instrument &instrument, const Assessment &original)
    : m_instrument(instrument), m_states{original}, m_originalPicture(typePictureOf(instrument, original)),
      m_picture(m_originalPicture)
{
}

void TypeSandbox::score() { m_picture = typePictureOf(m_instrument, assessment()); }

void TypeSandbox::become(const Assessment &next)
{
    if (next == assessment())
        return;
    m_states.resize(m_now + 1);
    m_states.append(next);
    ++m_now;
    score();
}

Result<void> TypeSandbox::setPoints(const QString &goalId, int points)
{
    Assessment next = assessment();
    const Result<void> outcome = next.setPoints(m_instrument, goalId, points);
    if (outcome)
        become(next);
    return outcome;
}

Result<void> TypeSandbox::setTicks(const QString &behaviourId, const QStringList &optionIds)
{
    Assessment next = assessment();
    const Result<void> outcome = next.setTicks(m_instrument, behaviourId, optionIds);
    if (outcome)
        become(next);
    return outcome;
}

std::optional<AppliedChange> TypeSandbox::singleChange() const
{
    if (m_picture.flips.isEmpty())
        return std::nullopt;
    const Flip &flip = m_picture.flips.first();
    AppliedChange change{{}, flip.behaviour, flip.options, m_picture.largest, flip.leads};
    if (flip.behaviour.isEmpty())
        change.moves.append({flip.fromGoal, flip.toGoal});
    return change;
}

/// A least set of moves can be made in any order, and each brings the flip one point nearer: so a move after which the
/// scoring names one point less is always the beginning of a least set.
std::optional<AppliedChange> TypeSandbox::severalMoves() const
{
    if (!m_picture.pointsToFlip)
        return std::nullopt;
    AppliedChange change{{}, {}, {}, m_picture.largest, m_picture.largest};
    Assessment now = assessment();
    for (int left = m_picture.pointsToFlip->points; left > 0; --left) {
        bool found = false;
        for (const Goal &from : m_instrument.goals) {
            for (const Goal &to : m_instrument.goals) {
                const PointMove move{from.id, to.id};
                const std::optional<Assessment> next = found ? std::nullopt : moved(m_instrument, now, move);
                if (!next || !now.asks(to) || distance(m_instrument, *next, m_picture.largest) != left - 1)
                    continue;
                now = *next;
                change.moves.append(move);
                found = true;
            }
        }
        if (!found)
            return std::nullopt;
    }
    change.after = leadersOf(TypeEvidence(m_instrument, now).shares()).first;
    return change;
}

std::optional<AppliedChange> TypeSandbox::applySmallestChange()
{
    std::optional<AppliedChange> change = singleChange();
    if (!change)
        change = severalMoves();
    if (!change)
        return std::nullopt;
    Assessment next = assessment();
    for (const PointMove &move : std::as_const(change->moves))
        next = moved(m_instrument, next, move).value_or(next);
    if (!change->behaviour.isEmpty() && !next.setTicks(m_instrument, change->behaviour, change->options))
        return std::nullopt;
    become(next);
    return change;
}

void TypeSandbox::undo()
{
    if (!canUndo())
        return;
    --m_now;
    score();
}

void TypeSandbox::redo()
{
    if (!canRedo())
        return;
    ++m_now;
    score();
}

void TypeSandbox::reset()
{
    m_states.resize(1);
    m_now = 0;
    m_picture = m_originalPicture;
}

} // namespace vierklang
