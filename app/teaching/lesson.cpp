// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/teaching/lesson.h"

#include <algorithm>

namespace vierklang {

namespace {

/// Far apart, so that the order of the axes shows; made up and called an exercise.
constexpr double ExerciseHigh = 3.5;
constexpr double ExerciseLow = 0.5;

} // namespace

Lesson::Lesson(const Instrument &instrument, TeachingMaterial material, QObject *parent)
    : QObject(parent), m_instrument(instrument), m_material(std::move(material))
{
    begin();
}

Lesson::~Lesson() = default;

void Lesson::begin()
{
    m_step = 0;
    setMorph({TypeKey::O, 0}, {TypeKey::C, 0});
    setSandboxExample(0);
    m_game = std::make_unique<GuessGame>(m_instrument, m_material.examples);
    m_axisModel = {std::nullopt, ExerciseProfile};
    m_axisOrder = RadarArea(axisValues(), MaxLevel).instrumentOrder();
}

void Lesson::reset()
{
    begin();
    emit wasReset();
}

QList<Model> Lesson::models() const
{
    QList<Model> all;
    for (const TypeKey type : AllTypes)
        all.append({type, 0});
    for (int example = 0; example < m_material.examples.size(); ++example)
        all.append({std::nullopt, example});
    return all;
}

Portrait Lesson::portrait(const Model &model) const
{
    return model.archetype ? portraitOf(m_instrument, *model.archetype)
                           : portraitOf(m_instrument, m_material.examples[model.example]);
}

void Lesson::setMorph(const Model &from, const Model &to)
{
    if (m_morph && from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    m_morph = std::make_unique<Morph>(m_instrument, portrait(from), portrait(to));
}

void Lesson::turnMorph()
{
    m_step = MorphSteps - m_step;
    setMorph(Model(m_to), Model(m_from));
}

void Lesson::setMorphStep(int step) { m_step = std::clamp(step, 0, MorphSteps); }

void Lesson::setSandboxExample(int example)
{
    m_sandboxExample = example;
    m_sandbox = std::make_unique<TypeSandbox>(m_instrument, m_material.examples[example]);
}

void Lesson::addCase(quint32 seed, Clarity clarity)
{
    m_game->append(CaseGenerator(m_instrument, m_material.communes).generate(seed, clarity));
}

QList<double> Lesson::axisValues() const
{
    QList<double> values;
    if (!m_axisModel.archetype && m_axisModel.example == ExerciseProfile) {
        for (qsizetype i = 0; i < m_instrument.dimensions.size(); ++i)
            values.append(i % 2 == 0 ? ExerciseHigh : ExerciseLow);
        return values;
    }
    const QList<ScaleMean> means = scaleMeans(m_instrument, portrait(m_axisModel).levels);
    for (qsizetype i = 0; i < m_instrument.dimensions.size(); ++i)
        values.append(means[i].mean.value_or(0));
    return values;
}

} // namespace vierklang
