// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/scoring/assessmentresult.h"
#include "app/teaching/casegenerator.h"

#include <QList>

#include <array>
#include <optional>

namespace vierklang {

/// What somebody in the class can say: one of the four types, or nothing for "no single type".
using Guess = std::optional<TypeKey>;
inline constexpr std::size_t GuessCount = TypeCount + 1;
/// The four types in their order, then "no single type".
[[nodiscard]] constexpr std::size_t indexOf(const Guess &guess) { return guess ? indexOf(*guess) : TypeCount; }
[[nodiscard]] constexpr Guess guessAt(std::size_t index)
{
    return index < TypeCount ? Guess(AllTypes[index]) : std::nullopt;
}

/// Counts of guesses; who guessed what is known nowhere.
using GuessCounts = std::array<int, GuessCount>;

/// One used goal of a case sheet.
struct SheetGoal
{
    QString goal;
    int points = 0;
};

/// What the class sees of a commune: a few answers, nothing of types, shares or maturity.
struct CaseSheet
{
    Commune commune;
    QList<SheetGoal> goals;   ///< the most points first, at most four
    QStringList behaviour;    ///< at most three items, those whose answers say most, in the instrument's order
};

/// One commune of the game.
struct GuessCase
{
    Assessment assessment;
    TypePicture picture;
    std::optional<Clarity> clarity; ///< of a generated case; nothing for an example
    quint32 seed = 0;
    GuessCounts counts{};
    bool solved = false;

    /// What stands for the label: the leading type where one leads, "no single type" for hybrid, split and open.
    [[nodiscard]] Guess solution() const;
    [[nodiscard]] int guesses() const;
    /// The answers that decided for the largest share, and for the second, the strongest first.
    [[nodiscard]] QList<Contribution> decidingFor(bool largest, int most) const;
};

/// "Guess the type": cases one after the other, the class's guesses as counts, the solution when everybody has
/// guessed.
class GuessGame final
{
public:
    /// The game begins with these communes. There is at least one.
    GuessGame(const Instrument &instrument, const QList<Assessment> &communes);

    [[nodiscard]] const QList<GuessCase> &cases() const { return m_cases; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] const GuessCase &now() const { return m_cases[m_current]; }
    [[nodiscard]] CaseSheet sheet() const;
    /// People in the class, 1…1000, or 0: not known, nobody is missing.
    [[nodiscard]] int classSize() const { return m_classSize; }
    void setClassSize(int people) { m_classSize = std::clamp(people, 0, MostPeople); }

    /// One more hand, or one less. False when the case is solved, everybody guessed already or there is none to take.
    bool add(const Guess &guess);
    bool remove(const Guess &guess);
    /// Takes back the guess counted last. False when there is none since the case was opened.
    bool takeBack();
    [[nodiscard]] bool canTakeBack() const { return !m_order.isEmpty(); }
    /// Shows the solution; from here on the counts stay.
    void reveal();

    [[nodiscard]] bool hasNext() const { return m_current + 1 < m_cases.size(); }
    [[nodiscard]] bool hasPrevious() const { return m_current > 0; }
    void goTo(int index);
    /// Puts a case at the end and goes there.
    void append(const GeneratedCase &made);

    static constexpr int MostPeople = 1000;

private:
    const Instrument &m_instrument;
    QList<GuessCase> m_cases;
    int m_current = 0;
    int m_classSize = 0;
    QList<std::size_t> m_order; ///< forgotten with the reveal
};

} // namespace vierklang
