// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline.h"

#include "app/assessment/evidence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

using Group = OutlineEntry::Group;

class Outline final
{
    Q_DECLARE_TR_FUNCTIONS(Outline)

public:
    Outline(const AssessmentEditor &editor, Place here, Language language)
        : m_editor(editor), m_here(std::move(here)), m_language(language)
    {
    }
    QList<OutlineEntry> build();

private:
    void addWhatFor();
    void addHowFar();
    void addWhatNext();
    void addResults();
    void add(Group group, const Place &place, const QString &label, Sign sign, const QString &state,
             bool isItem = false);
    [[nodiscard]] static std::pair<Sign, QString> progress(int done, int of);
    [[nodiscard]] std::pair<Sign, QString> stateOf(const Item &item) const;
    [[nodiscard]] QList<const Item *> itemsOf(const QString &dimension) const;
    void addPractice();

    const AssessmentEditor &m_editor;
    Place m_here;
    Language m_language;
    QList<OutlineEntry> m_entries;
};

QList<OutlineEntry> Outline::build()
{
    addWhatFor();
    addHowFar();
    addWhatNext();
    return m_entries;
}

void Outline::add(Group group, const Place &place, const QString &label, Sign sign, const QString &state, bool isItem)
{
    m_entries.append({group, place, label, sign, state, isItem, place == m_here});
}

std::pair<Sign, QString> Outline::progress(int done, int of)
{
    if (done == 0)
        return {Sign::Open, tr("open")};
    return {done == of ? Sign::Check : Sign::Part, tr("%1 of %2").arg(done).arg(of)};
}

void Outline::addWhatFor()
{
    const Assessment &assessment = m_editor.assessment();
    const int left = assessment.remainingPoints(m_editor.instrument());
    const int spent = assessment.goals().spent();
    const Sign sign = spent == 0 ? Sign::Open : left > 0 ? Sign::Part : Sign::Check;
    const QString state = spent == 0 ? tr("open")
                          : left > 0 ? tr("%n points left", nullptr, left)
                                     : tr("%1 of %2").arg(spent).arg(spent);
    add(Group::WhatFor, {Place::Kind::Goals, {}}, tr("Goals"), sign, state);
    addPractice();
}

void Outline::addPractice()
{
    const QList<BehaviourItem> &questions = m_editor.instrument().behaviour;
    const Assessment &assessment = m_editor.assessment();
    const auto [sign, state] =
        progress(static_cast<int>(assessment.behaviour().size()), static_cast<int>(questions.size()));
    const bool inside = m_here.kind == Place::Kind::Behaviour;
    add(Group::WhatFor, {Place::Kind::Behaviour, questions.first().id}, tr("Practice"), sign, state);
    m_entries.last().current = false;
    if (!inside)
        return;
    for (const BehaviourItem &question : questions) {
        const int ticks = static_cast<int>(assessment.ticksOf(question.id).size());
        add(Group::WhatFor, {Place::Kind::Behaviour, question.id}, question.shortName.in(m_language),
            ticks > 0 ? Sign::Check : Sign::Open, ticks > 0 ? tr("%n chosen", nullptr, ticks) : tr("open"), true);
    }
}

QList<const Item *> Outline::itemsOf(const QString &dimension) const
{
    QList<const Item *> items = m_editor.itemsInWorkshopOrder();
    items.removeIf([&dimension](const Item *item) { return item->dimension != dimension; });
    return items;
}

std::pair<Sign, QString> Outline::stateOf(const Item &item) const
{
    const ItemRecord record = m_editor.assessment().itemRecord(item.id);
    if (record.parked)
        return {Sign::Parked, tr("parked")};
    switch (record.answer.kind()) {
    case Answer::Kind::Open:
        return {Sign::Open, tr("open")};
    case Answer::Kind::Level:
        if (lacksEvidence(record))
            return {Sign::NoEvidence, tr("no evidence")};
        return {Sign::Check, tr("Level %1").arg(record.answer.level())};
    case Answer::Kind::Unknown:
        return {Sign::Unknown, tr("don't know")};
    case Answer::Kind::NotApplicable:
        return {Sign::NotApplicable, tr("does not apply")};
    }
    Q_UNREACHABLE();
}

void Outline::addHowFar()
{
    const Instrument &instrument = m_editor.instrument();
    const Item *hereItem = m_here.kind == Place::Kind::Item ? instrument.item(m_here.id) : nullptr;
    for (const QString &dimensionId : instrument.workshopOrder) {
        const QList<const Item *> items = itemsOf(dimensionId);
        if (items.isEmpty())
            continue;
        const auto answered = std::count_if(items.cbegin(), items.cend(), [this](const Item *item) {
            return !m_editor.assessment().answerOf(item->id).isOpen();
        });
        const auto [sign, state] = progress(static_cast<int>(answered), static_cast<int>(items.size()));
        add(Group::HowFar, {Place::Kind::Item, items.first()->id},
            instrument.dimension(dimensionId)->name.in(m_language), sign, state);
        m_entries.last().current = false;
        if (!hereItem || hereItem->dimension != dimensionId)
            continue;
        for (const Item *item : items) {
            const auto [itemSign, itemState] = stateOf(*item);
            add(Group::HowFar, {Place::Kind::Item, item->id}, item->shortName.in(m_language), itemSign, itemState,
                true);
        }
    }
}

void Outline::addWhatNext()
{
    addResults();
    add(Group::WhatNext, {Place::Kind::Handouts, {}}, tr("Handouts"), Sign::Handouts, {});
}

void Outline::addResults()
{
    const int measures = static_cast<int>(m_editor.assessment().measures().size());
    if (!m_editor.isRevealed()) {
        add(Group::WhatNext, {Place::Kind::TypeResult, {}}, tr("Type picture and profile"), Sign::Covered,
            tr("covered"));
        add(Group::WhatNext, {Place::Kind::Measures, {}}, tr("Measures"), Sign::Open, tr("open"));
        add(Group::WhatNext, {Place::Kind::Report, {}}, tr("Report"), Sign::Open, tr("open"));
        return;
    }
    add(Group::WhatNext, {Place::Kind::TypeResult, {}}, tr("Type picture"), Sign::TypePicture, {});
    add(Group::WhatNext, {Place::Kind::Profile, {}}, tr("Maturity profile"), Sign::Profile, {});
    add(Group::WhatNext, {Place::Kind::Measures, {}}, tr("Measures"), Sign::Measures,
        measures > 0 ? QString::number(measures) : QString());
    add(Group::WhatNext, {Place::Kind::Comparison, {}}, tr("Comparison"), Sign::Comparison, {});
    add(Group::WhatNext, {Place::Kind::Report, {}}, tr("Report"), Sign::Report, {});
}

} // namespace

QList<OutlineEntry> outlineOf(const AssessmentEditor &editor, const Place &here, Language language)
{
    return Outline(editor, here, language).build();
}

} // namespace vierklang::ui
