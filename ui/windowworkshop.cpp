// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does for a workshop; the rest of the window is in mainwindow.cpp.
#include "ui/mainwindow.h"

#include "ui/assessmentview.h"
#include "ui/statusline.h"
#include "ui/widgets/messageline.h"
#include "ui/workshop/roomdisplay.h"
#include "ui/workshop/workshophall.h"
#include "ui/workshop/workshopview.h"

#include <QAction>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

AssessmentEditor *MainWindow::editor() const
{
    if (m_hall)
        return m_hall->editor();
    return m_view ? &m_view->editor() : nullptr;
}

void MainWindow::openWorkshop(QUuid id)
{
    auto *hall = new WorkshopHall(m_context, m_desk, m_stack);
    m_stack->addWidget(hall);
    // The pages of the assessment end first: there is one editor at a time.
    closeAssessment();
    m_note->hide();
    m_hall = hall;
    connect(hall, &WorkshopHall::leaveRequested, this, &MainWindow::onWorkshopLeft);
    connect(hall, &WorkshopHall::documentsRequested, this, &MainWindow::onDocumentsRequested);
    connect(hall, &WorkshopHall::failed, this, &MainWindow::reportFailure);
    connect(hall, &WorkshopHall::saveFailed, this, &MainWindow::onSaveFailed);
    connect(hall, &WorkshopHall::stateChanged, this, &MainWindow::showHistory);
    connect(hall, &WorkshopHall::stateChanged, this, &MainWindow::showStatus);
    m_stack->setCurrentWidget(hall);
    if (const Result<void> opened = hall->open(id); !opened) {
        showStart();
        return reportFailure(opened.error());
    }
    if (WorkshopView *view = hall->view())
        view->setAgendaVisible(m_menus->action(Command::ToggleSidebar)->isChecked());
    hall->focusWork();
    showHistory();
    showStatus();
}

void MainWindow::closeWorkshop()
{
    if (!m_hall)
        return;
    // It may be its own page that asked to leave.
    closeProjector();
    m_hall->hide();
    m_stack->removeWidget(m_hall);
    m_hall->disconnect(this);
    m_hall->deleteLater();
    m_hall = nullptr;
}

void MainWindow::onWorkshopLeft()
{
    // Before it begins, and after it is finished, there is more to see in the assessment itself.
    const QUuid id = m_hall->assessmentId();
    const bool isUnderWay = m_hall->view() && !m_hall->view()->session().run().isFinished();
    if (isUnderWay)
        showStart();
    else
        openAssessment(id);
}

void MainWindow::onDocumentsRequested(QUuid id)
{
    openAssessment(id);
    if (m_view)
        m_view->goTo({Place::Kind::Handouts, {}});
}

void MainWindow::onWorkshopCommand(Command command)
{
    WorkshopView *view = m_hall->view();
    switch (command) {
    case Command::NextPlace:
        return m_hall->goNext();
    case Command::PreviousPlace:
        return m_hall->goBack();
    case Command::LeaveWorkshop:
        return onWorkshopLeft();
    case Command::Undo:
        return view ? view->undo() : void();
    case Command::Redo:
        return view ? view->redo() : void();
    case Command::PauseWorkshop:
        return view ? view->togglePause() : void();
    case Command::ShowProjector:
        return view ? view->display().toggleOpen() : void();
    case Command::BlankProjector:
        return view ? view->display().toggleBlank() : void();
    case Command::ToggleSidebar:
        return view ? view->setAgendaVisible(m_menus->action(command)->isChecked()) : void();
    default:
        return;
    }
}

void MainWindow::focusWorkshop()
{
    if (m_hall)
        m_hall->focusWork();
}

void MainWindow::closeProjector()
{
    if (m_hall && m_hall->view())
        m_hall->view()->display().close();
}

void MainWindow::showWorkshopStatus()
{
    WorkshopView *view = m_hall->view();
    if (m_desk.isReadOnly())
        m_status->showSaved(tr("Opened for reading only"), false);
    else if (view && view->session().run().isRehearsal())
        m_status->showSaved(tr("Rehearsal: nothing is stored"), false);
    else if (m_hall->editor() && m_hall->editor()->savedAt())
        m_status->showSaved(
            tr("Saved %1").arg(m_hall->editor()->savedAt()->toLocalTime().time().toString(u"HH:mm"_s)), true);
    else
        m_status->showSaved(tr("Everything saved"), true);
    if (!view)
        return m_status->showFacts({});
    WorkshopRun &run = view->session().run();
    if (run.isFinished())
        return m_status->showFacts(tr("Workshop finished"));
    const WorkshopPace pace = run.pace();
    m_status->showFacts(tr("Workshop since %1 · %2 of %3 minutes")
                            .arg(run.startedAt().toLocalTime().toString(u"HH:mm"_s))
                            .arg(pace.elapsed / 60)
                            .arg(pace.wholePlan / 60));
}

} // namespace vierklang::ui
