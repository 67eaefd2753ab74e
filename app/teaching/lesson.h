// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/teaching/axisorder.h"
#include "app/teaching/casegenerator.h"
#include "app/teaching/guessgame.h"
#include "app/teaching/morph.h"
#include "app/teaching/typesandbox.h"

#include <QObject>

#include <memory>

namespace vierklang {

/// Everything fictional that a lesson shows.
struct TeachingMaterial
{
    QList<Assessment> examples;      ///< the built-in communes, in the instrument's order
    QList<InventedCommune> communes; ///< names for generated cases
};

/// Whom a lesson can show: an archetype or one of the examples.
struct Model
{
    std::optional<TypeKey> archetype;
    int example = 0; ///< position in the material, where it is no archetype

    friend bool operator==(const Model &, const Model &) = default;
};

/// One lesson with fictional communes, in memory only: it knows no library and no file, and what is moved in it is
/// gone with it. `reset` brings everything back to the beginning.
class Lesson final : public QObject
{
    Q_OBJECT

public:
    /// Errors: none; the material has at least one example.
    Lesson(const Instrument &instrument, TeachingMaterial material, QObject *parent = nullptr);
    ~Lesson() override;

    [[nodiscard]] const Instrument &instrument() const { return m_instrument; }
    [[nodiscard]] const TeachingMaterial &material() const { return m_material; }
    /// The four archetypes, then the examples.
    [[nodiscard]] QList<Model> models() const;
    [[nodiscard]] Portrait portrait(const Model &model) const;

    // Morph
    [[nodiscard]] const Model &morphFrom() const { return m_from; }
    [[nodiscard]] const Model &morphTo() const { return m_to; }
    [[nodiscard]] const Morph &morph() const { return *m_morph; }
    [[nodiscard]] int morphStep() const { return m_step; }
    /// The position stays where it is.
    void setMorph(const Model &from, const Model &to);
    /// The same picture seen from the other end.
    void turnMorph();
    void setMorphStep(int step);

    // Flip the type
    [[nodiscard]] TypeSandbox &sandbox() { return *m_sandbox; }
    [[nodiscard]] int sandboxExample() const { return m_sandboxExample; }
    /// Begins anew with another example.
    void setSandboxExample(int example);

    // Guess the type
    [[nodiscard]] GuessGame &game() { return *m_game; }
    /// Puts a generated case behind the others and goes there.
    void addCase(quint32 seed, Clarity clarity);

    // Axis swap
    [[nodiscard]] const Model &axisModel() const { return m_axisModel; }
    [[nodiscard]] const AxisOrder &axisOrder() const { return m_axisOrder; }
    void setAxisModel(const Model &model) { m_axisModel = model; }
    void setAxisOrder(const AxisOrder &order) { m_axisOrder = order; }
    /// The means of the six dimensions of the chosen model.
    [[nodiscard]] QList<double> axisValues() const;
    /// As `Model::example`: no commune, but values that are high and low in turn; for the axes only.
    static constexpr int ExerciseProfile = -1;

    /// Everything as at the beginning.
    void reset();

signals:
    void wasReset();

private:
    void begin();

    const Instrument &m_instrument;
    TeachingMaterial m_material;
    Model m_from;
    Model m_to;
    std::unique_ptr<Morph> m_morph;
    int m_step = 0;
    std::unique_ptr<TypeSandbox> m_sandbox;
    int m_sandboxExample = 0;
    std::unique_ptr<GuessGame> m_game;
    Model m_axisModel;
    AxisOrder m_axisOrder;
};

} // namespace vierklang
