// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/agendalines.h"

#include "app/workflow/roomwording.h"
#include "ui/workshop/agreementcard.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int StepIndent = 8;
constexpr int DimensionIndent = 18;
constexpr int ItemIndent = 30;

class AgendaLines final
{
    Q_DECLARE_TR_FUNCTIONS(AgendaLines)

public:
    AgendaLines(WorkshopRun &run, Language language)
        : m_run(run), m_instrument(run.editor().instrument()), m_language(language), m_agenda(run.agenda())
    {
    }

    QList<AgendaLine> inOrder()
    {
        for (const WorkshopStep step : AllWorkshopSteps) {
            addStep(step);
            if (step == WorkshopStep::Behaviour && m_run.step() == step)
                addBehaviour();
            if (step == WorkshopStep::Items && m_run.step() == step)
                addDimensions();
        }
        return m_lines;
    }

    QList<AgendaLine> byDisagreement()
    {
        const QList<AgendaItem> voted = m_agenda.byDisagreement();
        for (const AgendaItem &item : voted)
            addItem(item, StepIndent);
        return m_lines;
    }

private:
    void add(int indent, WorkshopStep step, const QString &topic, const QString &label, Sign sign, const QString &state)
    {
        AgendaLine line;
        line.indent = indent;
        line.step = step;
        line.topic = topic;
        const bool isQuestion = !topic.isEmpty();
        line.entry.place = {isQuestion && step == WorkshopStep::Items ? Place::Kind::Item : Place::Kind::Behaviour,
                            isQuestion ? topic : wordOf(step)};
        line.entry.label = label;
        line.entry.sign = sign;
        line.entry.state = state;
        line.entry.isItem = true;
        m_lines.append(line);
    }

    void addStep(WorkshopStep step)
    {
        const PlannedStep &planned = m_run.plan().planned(step);
        const bool isShort = m_run.editor().assessment().form() == Form::Short;
        const bool here = m_run.step() == step;
        const Sign sign = here ? Sign::Running : isDone(step) ? Sign::Check : Sign::Open;
        QString state = tr("%1 min").arg(isShort ? planned.shortMinutes : planned.fullMinutes);
        if (step == WorkshopStep::Items && here)
            state = tr("%1 of %2").arg(m_agenda.counts().decided).arg(m_agenda.counts().asked);
        add(StepIndent, step, {}, planned.name.in(m_language), sign, state);
        m_lines.last().entry.current = here && m_run.topic().isEmpty();
    }

    [[nodiscard]] bool isDone(WorkshopStep step) const { return m_run.isFinished() || step < m_run.step(); }

    void addBehaviour()
    {
        for (const BehaviourItem &question : m_instrument.behaviour) {
            const bool ticked = !m_run.editor().assessment().ticksOf(question.id).isEmpty();
            const bool here = m_run.topic() == question.id;
            add(DimensionIndent, WorkshopStep::Behaviour, question.id, question.shortName.in(m_language),
                here ? Sign::Running : ticked ? Sign::Check : Sign::Open,
                ticked ? tr("ticked") : here ? tr("now") : tr("open"));
            m_lines.last().entry.current = here;
        }
    }

    void addDimensions()
    {
        const Item *onTable = m_instrument.item(m_run.topic());
        for (const QString &id : m_instrument.workshopOrder) {
            QList<AgendaItem> items = m_agenda.items();
            items.removeIf([&id](const AgendaItem &item) { return item.item->dimension != id; });
            if (items.isEmpty())
                continue;
            const bool here = onTable && onTable->dimension == id;
            addDimension(id, items, here);
            for (const AgendaItem &item : std::as_const(items)) {
                if (here)
                    addItem(item, ItemIndent);
            }
        }
    }

    void addDimension(const QString &id, const QList<AgendaItem> &items, bool here)
    {
        const auto count = [&items](ItemState state) {
            return static_cast<int>(std::count_if(items.cbegin(), items.cend(),
                                                  [state](const AgendaItem &item) { return item.state == state; }));
        };
        const int decided = count(ItemState::Decided);
        const int parked = count(ItemState::Parked);
        const auto all = static_cast<int>(items.size());
        const Sign sign = here ? Sign::Running : decided == all ? Sign::Check : parked > 0 ? Sign::Parked
                          : decided > 0                         ? Sign::Part
                                                                : Sign::Open;
        const QString state = here || parked == 0 ? decided > 0 || here ? tr("%1 of %2").arg(decided).arg(all) : tr("open")
                                                  : tr("%n parked", nullptr, parked);
        add(DimensionIndent, WorkshopStep::Items, items.first().item->id, m_instrument.dimension(id)->shortName.in(m_language),
            sign, state);
    }

    void addItem(const AgendaItem &item, int indent)
    {
        const auto [sign, state] = stateOf(item);
        add(indent, WorkshopStep::Items, item.item->id, item.item->shortName.in(m_language), sign, state);
        m_lines.last().entry.current = item.isOnTheTable;
    }

    [[nodiscard]] std::pair<Sign, QString> stateOf(const AgendaItem &item) const
    {
        if (item.isOnTheTable && item.rounds == 0 && item.state != ItemState::Decided)
            return {Sign::Running, tr("now")};
        if (item.state == ItemState::Parked)
            return {Sign::Parked, tr("parked")};
        if (item.state == ItemState::LeftOut)
            return {Sign::NotApplicable, tr("left out")};
        const bool counting = item.isOnTheTable && m_run.vote().roundIndex() >= item.rounds;
        if (counting)
            return {Sign::Running, tr("round %1").arg(m_run.vote().roundIndex() + 1)};
        if (item.agreement)
            return {signOf(item.agreement->agreement), agreementWording(item.agreement->agreement, m_language)};
        if (item.state == ItemState::Decided)
            return {Sign::Check, tr("decided")};
        return {Sign::Open, item.rounds > 0 ? tr("no step") : tr("open")};
    }

    WorkshopRun &m_run;
    const Instrument &m_instrument;
    Language m_language;
    WorkshopAgenda m_agenda;
    QList<AgendaLine> m_lines;
};

} // namespace

QList<AgendaLine> agendaInOrder(WorkshopRun &run, Language language) { return AgendaLines(run, language).inOrder(); }

QList<AgendaLine> agendaByDisagreement(WorkshopRun &run, Language language)
{
    return AgendaLines(run, language).byDisagreement();
}

} // namespace vierklang::ui
