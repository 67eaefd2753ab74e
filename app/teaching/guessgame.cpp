// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/teaching/guessgame.h"

#include "app/scoring/typeevidence.h"
#include "app/scoring/typepicture.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vierklang {

namespace {

constexpr qsizetype GoalsOnSheet = 4;
constexpr qsizetype BehaviourOnSheet = 3;

double strengthOf(const PerType<double> &evidence)
{
    return std::accumulate(evidence.values.begin(), evidence.values.end(), 0.0);
}

} // namespace

Guess GuessCase::solution() const
{
    switch (picture.label) {
    case TypeLabel::Clear:
    case TypeLabel::Tendency:
        return picture.leading;
    case TypeLabel::Hybrid:
    case TypeLabel::Split:
    case TypeLabel::Open:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

int GuessCase::guesses() const { return std::accumulate(counts.begin(), counts.end(), 0); }

QList<Contribution> GuessCase::decidingFor(bool largest, int most) const
{
    QList<Contribution> deciding;
    for (const Contribution &contribution : picture.contributions) {
        if (largest ? contribution.towards > ShareTolerance : contribution.towards < -ShareTolerance)
            deciding.append(contribution);
    }
    std::stable_sort(deciding.begin(), deciding.end(), [](const Contribution &a, const Contribution &b) {
        return std::abs(a.towards) > std::abs(b.towards) + ShareTolerance;
    });
    return deciding.mid(0, most);
}

GuessGame::GuessGame(const Instrument &instrument, const QList<Assessment> &communes) : m_instrument(instrument)
{
    Q_ASSERT(!communes.isEmpty());
    for (const Assessment &commune : communes)
        m_cases.append({commune, typePictureOf(instrument, commune), std::nullopt, 0, {}, false});
}

CaseSheet GuessGame::sheet() const
{
    const Assessment &assessment = now().assessment;
    CaseSheet sheet{assessment.commune(), {}, {}};
    for (const Goal &goal : m_instrument.goals) {
        if (assessment.pointsOf(goal.id) > 0)
            sheet.goals.append({goal.id, assessment.pointsOf(goal.id)});
    }
    std::stable_sort(sheet.goals.begin(), sheet.goals.end(),
                     [](const SheetGoal &a, const SheetGoal &b) { return a.points > b.points; });
    sheet.goals = sheet.goals.mid(0, GoalsOnSheet);
    const TypeEvidence evidence(m_instrument, assessment);
    std::vector<std::size_t> items(evidence.behaviour().size());
    std::iota(items.begin(), items.end(), std::size_t(0));
    std::stable_sort(items.begin(), items.end(), [&evidence](std::size_t a, std::size_t b) {
        return strengthOf(evidence.behaviour()[a]) > strengthOf(evidence.behaviour()[b]) + ShareTolerance;
    });
    items.resize(std::min<std::size_t>(items.size(), BehaviourOnSheet));
    std::sort(items.begin(), items.end());
    for (const std::size_t item : items)
        sheet.behaviour.append(m_instrument.behaviour[static_cast<qsizetype>(item)].id);
    return sheet;
}

bool GuessGame::add(const Guess &guess)
{
    GuessCase &round = m_cases[m_current];
    const int room = m_classSize > 0 ? m_classSize : MostPeople;
    if (round.solved || round.guesses() >= room)
        return false;
    ++round.counts[indexOf(guess)];
    m_order.append(indexOf(guess));
    return true;
}

bool GuessGame::remove(const Guess &guess)
{
    GuessCase &round = m_cases[m_current];
    if (round.solved || round.counts[indexOf(guess)] == 0)
        return false;
    --round.counts[indexOf(guess)];
    if (const qsizetype last = m_order.lastIndexOf(indexOf(guess)); last >= 0)
        m_order.removeAt(last);
    return true;
}

bool GuessGame::takeBack()
{
    if (m_order.isEmpty() || now().solved)
        return false;
    return remove(guessAt(m_order.last()));
}

void GuessGame::reveal()
{
    m_cases[m_current].solved = true;
    m_order.clear();
}

void GuessGame::goTo(int index)
{
    if (index < 0 || index >= m_cases.size() || index == m_current)
        return;
    m_current = index;
    m_order.clear();
}

void GuessGame::append(const GeneratedCase &made)
{
    m_cases.append(
        {made.assessment, typePictureOf(m_instrument, made.assessment), made.clarity, made.seed, {}, false});
    goTo(static_cast<int>(m_cases.size()) - 1);
}

} // namespace vierklang
