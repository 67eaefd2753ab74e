// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/workshop/workshopsession.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace vierklang::ui {

class AgendaPanel;
class MessageLine;
class NoteCard;
class ParkingCard;
class RehearsalBanner;
class RoomDisplay;
class ScreenCard;
class StepPage;
class TimeCard;

/// The moderator's view of a running workshop: the agenda, the work of the step, and beside it the time, what the
/// projector shows, the note and what was parked. Nothing in it goes on by itself.
class WorkshopView final : public QWidget
{
    Q_OBJECT

public:
    WorkshopView(Context &context, WorkshopSession &session, QWidget *parent);
    ~WorkshopView() override;

    [[nodiscard]] WorkshopSession &session() const { return m_session; }
    [[nodiscard]] StepPage *page() const;
    void goNext();
    void goBack();
    /// Puts the focus where work goes on.
    void focusWork();
    void undo();
    void redo();
    /// Looks at the clock; called once a second.
    void tick();
    void togglePause();
    [[nodiscard]] bool isAgendaVisible() const { return m_isAgendaWanted; }
    void setAgendaVisible(bool visible);
    /// The projector of this workshop.
    [[nodiscard]] RoomDisplay &display() const { return *m_display; }

signals:
    void leaveRequested();
    void documentsRequested();
    void saveFailed(const vierklang::Error &error);
    /// What the status line says may be something else now.
    void stateChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildParts();
    void buildSide();
    void buildShortcuts();
    void connectRun();
    void arrange();
    void retranslate();
    void refresh();
    [[nodiscard]] StepPage *pageFor(WorkshopStep step);
    void showStep();
    void goToStep(WorkshopStep step);
    void goToTopic(const QString &topic);
    [[nodiscard]] bool mayGo();
    bool accept(const Result<void> &outcome);
    void onNextItem();
    void onBackFromItem();
    void onBehaviourNeighbour(int direction);
    void onParked();
    void onNoteKey();
    void onParkKey();
    void onTimeIsUp();
    void say(const QString &sentence);
    void confirm(const QString &sentence);

    Context &m_context;
    WorkshopSession &m_session;
    AgendaPanel *m_agenda;
    QWidget *m_main = nullptr;
    RehearsalBanner *m_rehearsal = nullptr;
    MessageLine *m_message;
    QStackedWidget *m_steps;
    QScrollArea *m_side;
    QWidget *m_sideInside = nullptr;
    TimeCard *m_time;
    RoomDisplay *m_display;
    ScreenCard *m_screen;
    NoteCard *m_note;
    ParkingCard *m_parking;
    QStackedWidget *m_feet;
    QHash<int, StepPage *> m_pages;
    QTimer m_timer;
    bool m_isAgendaWanted = true;
};

} // namespace vierklang::ui
