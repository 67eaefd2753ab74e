// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/teaching/morph.h"

#include "app/scoring/typepicture.h"

#include <algorithm>

namespace vierklang {

namespace {

constexpr int LooksPerStep = 5;
/// The sum of all blended points must stay an int.
constexpr qint64 MostPoints = qint64(1) << 30;

int finestGrid(qint64 pointsOfBoth)
{
    int parts = MorphSteps * LooksPerStep;
    while (pointsOfBoth * parts * 2 < MostPoints && parts < MorphSteps * LooksPerStep * 1024)
        parts *= 2;
    return parts;
}

int pointsOf(const TypeEvidence &evidence) { return std::max(1, evidence.totalPoints()); }

double blended(double first, double second, int part, int parts)
{
    return (first * (parts - part) + second * part) / parts;
}

} // namespace

Morph::Morph(const Instrument &instrument, Portrait first, Portrait second)
    : m_instrument(instrument), m_nothing(instrument, Assessment(QUuid(), instrument, Form::Full)), m_first(std::move(first)), m_second(std::move(second)),
      m_parts(finestGrid(qint64(pointsOf(m_first.evidence)) * pointsOf(m_second.evidence))),
      m_firstMeans(scaleMeans(instrument, m_first.levels)), m_secondMeans(scaleMeans(instrument, m_second.levels))
{
    findBorders();
    findZones();
}

TypeEvidence Morph::evidenceAt(int part) const
{
    const TypeEvidence &a = m_first.evidence;
    const TypeEvidence &b = m_second.evidence;
    // Set anew on nothing: the same position gives the same bits, whichever way it was reached.
    TypeEvidence blend = m_nothing;
    const int weightA = (m_parts - part) * pointsOf(b);
    const int weightB = part * pointsOf(a);
    for (std::size_t i = 0; i < a.points().size(); ++i)
        blend.setPoints(i, a.points()[i] * weightA + b.points()[i] * weightB);
    for (std::size_t i = 0; i < a.behaviour().size(); ++i) {
        PerType<double> evidence;
        for (const TypeKey type : AllTypes)
            evidence[type] = blended(a.behaviour()[i][type], b.behaviour()[i][type], part, m_parts);
        const bool answered = (part < m_parts && a.isAnswered(i)) || (part > 0 && b.isAnswered(i));
        blend.setEvidence(i, evidence, answered);
    }
    return blend;
}

TypePicture Morph::pictureAt(int step) const
{
    return typePictureOf(m_instrument, evidenceAt(std::clamp(step, 0, MorphSteps) * (m_parts / MorphSteps)));
}

QList<MorphScale> Morph::scalesAt(int step) const
{
    const int at = std::clamp(step, 0, MorphSteps);
    QHash<QString, double> levels;
    for (auto level = m_first.levels.cbegin(); level != m_first.levels.cend(); ++level) {
        if (const auto other = m_second.levels.constFind(level.key()); other != m_second.levels.constEnd())
            levels.insert(level.key(), blended(level.value(), *other, at, MorphSteps));
    }
    const QList<ScaleMean> now = at == 0            ? m_firstMeans
                                 : at == MorphSteps ? m_secondMeans
                                                    : scaleMeans(m_instrument, levels);
    QList<MorphScale> scales;
    for (qsizetype i = 0; i < now.size(); ++i)
        scales.append({now[i].id, m_firstMeans[i].mean, m_secondMeans[i].mean, now[i].mean});
    return scales;
}

TypeKey Morph::leaderAt(int part) const { return leadersOf(evidenceAt(part).shares()).first; }

MorphZone Morph::zoneAt(int part) const
{
    const TypePicture picture = typePictureOf(m_instrument, evidenceAt(part));
    MorphZone zone;
    zone.label = picture.label;
    // A clear picture names one type, an open one names none: only what is named can end a stretch.
    if (picture.label != TypeLabel::Open)
        zone.leading = zone.second = picture.leading;
    if (picture.label != TypeLabel::Open && picture.label != TypeLabel::Clear)
        zone.second = picture.second;
    if (picture.label == TypeLabel::Hybrid && indexOf(zone.second) < indexOf(zone.leading))
        std::swap(zone.leading, zone.second);
    return zone;
}

template <typename Differs>
int Morph::lastBefore(int from, int to, const Differs &differs)
{
    while (to - from > 1) {
        const int middle = from + (to - from) / 2;
        if (differs(middle))
            to = middle;
        else
            from = middle;
    }
    return from;
}

void Morph::findBorders()
{
    const int stride = m_parts / (MorphSteps * LooksPerStep);
    TypeKey before = leaderAt(0);
    for (int part = 0; part < m_parts; part += stride) {
        const TypeKey after = leaderAt(part + stride);
        if (after == before)
            continue;
        const int last =
            lastBefore(part, part + stride, [&](int middle) { return leaderAt(middle) != before; });
        const int partsPerStep = m_parts / MorphSteps;
        m_borders.append({(last + 0.5) / m_parts, last / partsPerStep + 1, before, leaderAt(last + 1)});
        before = after;
    }
}

void Morph::findZones()
{
    const auto alike = [](const MorphZone &one, const MorphZone &other) {
        return one.label == other.label && one.leading == other.leading && one.second == other.second;
    };
    const int stride = m_parts / MorphSteps;
    MorphZone now = zoneAt(0);
    for (int part = 0; part < m_parts; part += stride) {
        const MorphZone next = zoneAt(part + stride);
        if (alike(now, next))
            continue;
        const int last =
            lastBefore(part, part + stride, [&](int middle) { return !alike(now, zoneAt(middle)); });
        now.to = (last + 0.5) / m_parts;
        m_zones.append(now);
        const double from = now.to;
        now = next;
        now.from = from;
    }
    now.to = 1;
    m_zones.append(now);
}

} // namespace vierklang
