// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/scoring/assessmentresult.h"

#include <QList>
#include <QRandomGenerator>

namespace vierklang {

/// How easily a made-up commune gives its type away.
enum class Clarity {
    Clear,   ///< labelled clear
    Leaning, ///< labelled tendency
    Mixed    ///< labelled hybrid
};
inline constexpr std::array<Clarity, 3> AllClarities{Clarity::Clear, Clarity::Leaning, Clarity::Mixed};

/// A name for a made-up commune and what goes with it; content, from resources/teaching.
struct InventedCommune
{
    QString name;
    CommuneKind kind = CommuneKind::Town;
    int leastPopulation = 0;
    int mostPopulation = 0;
};

/// A fictional commune for a class.
struct GeneratedCase
{
    Assessment assessment;
    Clarity clarity = Clarity::Clear;
    quint32 seed = 0;
};

/// Makes plausible communes out of the archetypes: most points on the goals of one type (mixed: of two), practice
/// mostly as the type would answer, items near the archetype's values. The same seed, clarity and instrument give the
/// same commune, so that a class can be repeated. What comes out carries the label that the clarity names; every
/// answer is valid and the type part is complete.
class CaseGenerator final
{
public:
    CaseGenerator(const Instrument &instrument, QList<InventedCommune> communes)
        : m_instrument(instrument), m_communes(std::move(communes))
    {
    }

    [[nodiscard]] GeneratedCase generate(quint32 seed, Clarity clarity) const;

    /// The label that a case of this clarity carries.
    [[nodiscard]] static TypeLabel labelOf(Clarity clarity);

private:
    [[nodiscard]] Commune commune(QRandomGenerator &random) const;
    [[nodiscard]] Assessment typePart(QRandomGenerator &random, Clarity clarity, TypeKey main, TypeKey other) const;
    void spend(Assessment &into, QRandomGenerator &random, TypeKey type, int points) const;
    void answerItems(Assessment &into, QRandomGenerator &random, Clarity clarity, TypeKey main, TypeKey other) const;

    const Instrument &m_instrument;
    QList<InventedCommune> m_communes;
};

} // namespace vierklang
