// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the moderator gets from one place of the workshop to the next; the rest of the view is in workshopview.cpp.
#include "ui/workshop/workshopview.h"

#include "app/workflow/messages.h"
#include "ui/widgets/messageline.h"
#include "ui/workshop/notecard.h"
#include "ui/workshop/parkingcard.h"
#include "ui/workshop/roomdisplay.h"
#include "ui/workshop/steppage.h"
#include "ui/workshop/timecard.h"

#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

std::optional<WorkshopStep> stepBefore(WorkshopStep step)
{
    if (step == AllWorkshopSteps.front())
        return std::nullopt;
    return AllWorkshopSteps[static_cast<std::size_t>(step) - 1];
}

} // namespace

void WorkshopView::buildShortcuts()
{
    const auto add = [this](const QString &keys, void (WorkshopView::*slot)()) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(u"Ctrl+Space"_s, &WorkshopView::togglePause);
    add(u"Ctrl+M"_s, &WorkshopView::onNoteKey);
    add(u"Ctrl+Shift+K"_s, &WorkshopView::onParkKey);
    add(u"Esc"_s, &WorkshopView::focusWork);
    const auto steer = [this](const QString &keys, void (RoomDisplay::*slot)()) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_display, slot);
    };
    steer(u"Ctrl+F5"_s, &RoomDisplay::toggleOpen);
    steer(u"F12"_s, &RoomDisplay::toggleBlank);
}

bool WorkshopView::accept(const Result<void> &outcome)
{
    if (outcome)
        m_message->hide();
    else
        say(sentenceOf(outcome.error()));
    return outcome.isOk();
}

bool WorkshopView::mayGo()
{
    const QString why = page() ? page()->whyNotOn() : QString();
    if (!why.isEmpty())
        say(why);
    return why.isEmpty();
}

void WorkshopView::goToStep(WorkshopStep step)
{
    if (mayGo() && accept(m_session.run().goToStep(step)))
        focusWork();
}

void WorkshopView::goToTopic(const QString &topic)
{
    if (mayGo() && accept(m_session.run().goTo(topic)))
        focusWork();
}

void WorkshopView::goNext()
{
    const WorkshopStep step = m_session.run().step();
    if (step == WorkshopStep::Items)
        return onNextItem();
    if (step == WorkshopStep::Behaviour)
        return onBehaviourNeighbour(1);
    if (const std::optional<WorkshopStep> next = stepAfter(step))
        goToStep(*next);
}

void WorkshopView::goBack()
{
    const WorkshopStep step = m_session.run().step();
    if (step == WorkshopStep::Items)
        return onBackFromItem();
    if (step == WorkshopStep::Behaviour)
        return onBehaviourNeighbour(-1);
    if (const std::optional<WorkshopStep> before = stepBefore(step))
        goToStep(*before);
    else
        emit leaveRequested();
}

void WorkshopView::onNextItem()
{
    const WorkshopAgenda agenda = m_session.run().agenda();
    if (const Item *next = agenda.next())
        goToTopic(next->id);
    else
        goToStep(WorkshopStep::Reveal);
}

void WorkshopView::onBackFromItem()
{
    const QList<AgendaItem> items = m_session.run().agenda().items();
    const auto here = std::find_if(items.cbegin(), items.cend(), [](const AgendaItem &item) { return item.isOnTheTable; });
    if (here == items.cbegin() || here == items.cend())
        goToStep(WorkshopStep::Behaviour);
    else
        goToTopic(std::prev(here)->item->id);
}

void WorkshopView::onBehaviourNeighbour(int direction)
{
    const QList<BehaviourItem> &questions = m_session.instrument().behaviour;
    const auto here = std::find_if(questions.cbegin(), questions.cend(), [this](const BehaviourItem &question) {
        return question.id == m_session.run().topic();
    });
    const qsizetype next = std::distance(questions.cbegin(), here) + direction;
    if (next < 0)
        goToStep(WorkshopStep::Goals);
    else if (next >= questions.size())
        goToStep(WorkshopStep::Items);
    else
        goToTopic(questions[next].id);
}

void WorkshopView::undo() { accept(m_session.editor().undo()); }

void WorkshopView::redo() { accept(m_session.editor().redo()); }

void WorkshopView::togglePause()
{
    accept(m_session.run().setPaused(!m_session.run().isPaused()));
    m_time->refresh();
}

void WorkshopView::onNoteKey()
{
    if (m_side->isHidden())
        setAgendaVisible(false);
    m_note->focusNote();
}

void WorkshopView::onParkKey()
{
    if (m_side->isHidden())
        setAgendaVisible(false);
    m_parking->openForm();
}

void WorkshopView::onParked()
{
    // What was put aside is off the table: the next question comes, as the facilitator has just said.
    onNextItem();
    confirm(tr("Parked. The question comes back before the end."));
}

void WorkshopView::onTimeIsUp() { confirm(tr("The planned time is used up.")); }

} // namespace vierklang::ui
