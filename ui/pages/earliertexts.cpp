// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/earliertexts.h"

#include "app/base/numbers.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

QString EarlierTexts::when() const
{
    const QDate then = m_earlier->conductedOn().value_or(QDate());
    const std::optional<QDate> now = m_now.conductedOn();
    return now && now->year() == then.year() ? shortDate(then, m_language) : QString::number(then.year());
}

QString EarlierTexts::change(const Answer &before, const Answer &now) const
{
    if (!before.isLevel() || !now.isLevel())
        return {};
    const int steps = now.level() - before.level();
    if (steps == 0)
        return tr("the same level today");
    return steps > 0 ? tr("%n level(s) higher today", nullptr, steps) : tr("%n level(s) lower today", nullptr, -steps);
}

QString EarlierTexts::ofItem(const QString &itemId) const
{
    const Answer now = m_now.answerOf(itemId);
    if (!m_earlier || now.isOpen())
        return {};
    const Answer before = m_earlier->answerOf(itemId);
    QString said;
    switch (before.kind()) {
    case Answer::Kind::Open:
        return {};
    case Answer::Kind::Level:
        said = tr("level %1").arg(before.level());
        break;
    case Answer::Kind::Unknown:
        said = tr("don't know");
        break;
    case Answer::Kind::NotApplicable:
        said = tr("does not apply");
        break;
    }
    const QString words = change(before, now);
    return words.isEmpty() ? u"%1: %2"_s.arg(when(), said) : u"%1: %2 – %3"_s.arg(when(), said, words);
}

QString EarlierTexts::ofGoal(const QString &goalId) const
{
    const Goal *goal = m_instrument.goal(goalId);
    if (!m_earlier || !goal || m_now.remainingPoints(m_instrument) > 0 || !m_earlier->asks(*goal) ||
        m_earlier->goals().points.isEmpty())
        return {};
    const int ballots = m_earlier->goals().ballots;
    const double points = static_cast<double>(m_earlier->pointsOf(goalId)) / ballots;
    const bool isWhole = std::abs(points - std::round(points)) < 1e-9;
    return u"%1: %2"_s.arg(when(), (ballots > 1 ? u"⌀ "_s : QString()) + decimal(points, isWhole ? 0 : 1, m_language));
}

QString EarlierTexts::ofPractice(const QString &behaviourId) const
{
    const QStringList now = m_now.ticksOf(behaviourId);
    const QStringList before = m_earlier ? m_earlier->ticksOf(behaviourId) : QStringList();
    if (now.isEmpty() || before.isEmpty())
        return {};
    if (now == before)
        return u"%1: %2"_s.arg(when(), tr("the same answer"));
    QStringList words;
    for (const auto &option : m_instrument.behaviourItem(behaviourId)->options) {
        if (before.contains(option.id))
            words.append(option.text.in(m_language));
    }
    return u"%1: %2"_s.arg(when(), words.join(u"; "_s));
}

} // namespace vierklang::ui
