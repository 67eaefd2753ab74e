// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/typetexts.h"

#include "app/scoring/typepicture.h"
#include "app/workflow/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

QString TypeTexts::headline() const
{
    if (m_type.contributions.isEmpty())
        return tr("No answers on the What for yet.");
    return patternSentence(m_instrument, m_type, m_language);
}

QString TypeTexts::emphasis() const
{
    switch (m_type.label) {
    case TypeLabel::Split:
        return tr("practice follows", "the words inside the sentence that name a split picture");
    case TypeLabel::Open:
        return tr("No recognisable pattern", "the words inside the sentence that name an open picture");
    case TypeLabel::Hybrid:
        return tr("a mix", "the words inside the sentence that name a hybrid picture");
    case TypeLabel::Clear:
        return tr("clearly", "the word inside the sentence that names a clear picture");
    case TypeLabel::Tendency:
        return tr("leans towards", "the words inside the sentence that name a tendency");
    }
    Q_UNREACHABLE();
}

QList<TypeKey> TypeTexts::named() const
{
    switch (m_type.label) {
    case TypeLabel::Open:
        return {};
    case TypeLabel::Clear:
        return {m_type.leading};
    case TypeLabel::Split:
    case TypeLabel::Hybrid:
    case TypeLabel::Tendency:
        return {m_type.leading, m_type.second};
    }
    Q_UNREACHABLE();
}

QString TypeTexts::sentence() const
{
    QStringList motives;
    for (const TypeKey type : named())
        motives.append(m_instrument.card(type).motive.in(m_language));
    if (m_type.label == TypeLabel::Tendency)
        motives = motives.mid(0, 1);
    if (m_type.label == TypeLabel::Open)
        motives.append(tr("The answers pull in several directions; that too is a finding to talk about."));
    return motives.join(u' ');
}

QString TypeTexts::stabilityWord() const
{
    return isStablePicture(m_type, m_instrument.constants) ? tr("Stable") : tr("Close");
}

QString TypeTexts::stabilitySentence() const
{
    if (m_type.stability.of == 0)
        return tr("There is nothing to leave out yet.");
    QStringList parts{tr("Leave out one answer at a time, and it stays %1 out of %2 times.")
                          .arg(m_type.stability.kept)
                          .arg(m_type.stability.of)};
    const qsizetype changes = m_type.flips.size();
    parts.append(changes == 0 ? tr("No single change makes another type lead.")
                              : tr("%n single change(s) would make another type lead.", nullptr,
                                   static_cast<int>(changes)));
    if (m_type.pointsToFlip) {
        parts.append(m_type.pointsToFlip->points == 1 ? tr("One point moved is enough to flip it.")
                                                      : tr("To flip it, %n points would have to move.",
                                                           nullptr, m_type.pointsToFlip->points));
    }
    return parts.join(u' ');
}

QString TypeTexts::leadsText(TypeKey type) const
{
    const QString name = m_instrument.card(type).nameWithArticle.in(m_language);
    return tr("then %1 lead", "plural name of a type with article").arg(name.left(1).toLower() + name.mid(1));
}

QString TypeTexts::practiceFlip(const Flip &flip) const
{
    const BehaviourItem *item = m_instrument.behaviourItem(flip.behaviour);
    QStringList options;
    for (const BehaviourOption &option : item->options) {
        if (flip.options.contains(option.id))
            options.append(option.text.in(m_language));
    }
    return tr("Practice “%1” with the answer “%2”: %3.")
        .arg(item->shortName.in(m_language), options.isEmpty() ? tr("none") : options.join(u", "_s),
             leadsText(flip.leads));
}

QStringList TypeTexts::flips() const
{
    // Moves of a point from the same goal with the same outcome share a line.
    struct Moves
    {
        QString from;
        TypeKey leads;
        QStringList to;
    };
    QList<Moves> moves;
    QStringList practice;
    for (const Flip &flip : m_type.flips) {
        if (!flip.behaviour.isEmpty()) {
            practice.append(u"• "_s + practiceFlip(flip));
            continue;
        }
        if (moves.isEmpty() || moves.last().from != flip.fromGoal || moves.last().leads != flip.leads)
            moves.append({flip.fromGoal, flip.leads, {}});
        moves.last().to.append(tr("“%1”").arg(m_instrument.goal(flip.toGoal)->shortName.in(m_language)));
    }
    QStringList lines;
    for (const Moves &move : std::as_const(moves)) {
        lines.append(u"• "_s + tr("One point from “%1” to %2: %3.")
                                   .arg(m_instrument.goal(move.from)->shortName.in(m_language),
                                        move.to.join(tr(" or ")), leadsText(move.leads)));
    }
    return lines + practice;
}

bool TypeTexts::hasGroup() const
{
    const GoalPoints &goals = m_assessment.goals();
    return goals.leadingTypes && goals.ballots >= m_instrument.constants.groupMinimum;
}

QString TypeTexts::group() const
{
    if (!hasGroup())
        return {};
    const PerType<int> &persons = *m_assessment.goals().leadingTypes;
    int all = 0;
    int most = 0;
    QStringList parts;
    for (const TypeKey type : AllTypes) {
        all += persons[type];
        most = std::max(most, persons[type]);
        parts.append(tr("%1 %2", "name of a type and number of persons").arg(name(type)).arg(persons[type]));
    }
    if (all < m_instrument.constants.groupMinimum)
        return {};
    const QString finding =
        most * 2 > all ? tr("More than half share one What for.") : tr("There is no common What for yet.");
    return tr("%1 In their own points %2 persons lead with: %3.")
        .arg(finding)
        .arg(all)
        .arg(parts.join(u", "_s));
}

} // namespace vierklang::ui
