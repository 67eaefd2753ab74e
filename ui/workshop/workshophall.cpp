// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/workshophall.h"

#include "ui/workshop/beginpage.h"
#include "ui/workshop/workshopview.h"

#include <QRandomGenerator>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

WorkshopHall::WorkshopHall(Context &context, LibraryDesk &desk, QWidget *parent)
    : QWidget(parent), m_context(context), m_desk(desk), m_stack(new QStackedWidget(this))
{
    setObjectName(u"workshopHall"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

WorkshopHall::~WorkshopHall()
{
    // The pages look at the session until they are gone.
    delete m_stack;
}

AssessmentEditor *WorkshopHall::editor() const { return m_session ? &m_session->editor() : m_editor.get(); }

Result<void> WorkshopHall::open(QUuid id)
{
    m_id = id;
    Result<std::unique_ptr<AssessmentEditor>> editor = m_desk.open(id);
    if (!editor)
        return editor.error();
    m_editor = std::move(editor).value();
    Result<std::unique_ptr<WorkshopRun>> run = m_desk.resumeWorkshop(*m_editor);
    if (!run)
        return run.error();
    if (run.value())
        show(std::make_unique<WorkshopSession>(std::move(m_editor), std::move(run).value()));
    else
        askForRoom();
    return {};
}

void WorkshopHall::askForRoom()
{
    if (!m_begin) {
        m_begin = new BeginPage(m_context, *m_editor, m_stack);
        m_stack->addWidget(m_begin);
        connect(m_begin, &BeginPage::beginWanted, this, &WorkshopHall::onBegin);
        connect(m_begin, &BeginPage::rehearsalWanted, this, &WorkshopHall::onRehearsal);
        connect(m_begin, &BeginPage::backWanted, this, &WorkshopHall::leaveRequested);
    }
    m_stack->setCurrentWidget(m_begin);
    m_begin->focusFirst();
    emit stateChanged();
}

void WorkshopHall::show(std::unique_ptr<WorkshopSession> session)
{
    m_session = std::move(session);
    m_view = new WorkshopView(m_context, *m_session, m_stack);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    connect(m_view, &WorkshopView::leaveRequested, this, &WorkshopHall::onLeave, Qt::QueuedConnection);
    connect(m_view, &WorkshopView::documentsRequested, this, [this] { emit documentsRequested(m_id); });
    connect(m_view, &WorkshopView::saveFailed, this, &WorkshopHall::saveFailed);
    connect(m_view, &WorkshopView::stateChanged, this, &WorkshopHall::stateChanged);
    connect(&m_session->editor(), &AssessmentEditor::historyChanged, this, &WorkshopHall::stateChanged);
    m_view->focusWork();
    emit stateChanged();
}

void WorkshopHall::endView()
{
    delete m_view;
    m_view = nullptr;
    m_session.reset();
}

void WorkshopHall::onBegin(const Room &room)
{
    Result<std::unique_ptr<WorkshopRun>> run = m_desk.beginWorkshop(*m_editor, room);
    if (!run) {
        emit failed(run.error());
        return;
    }
    // The page of the beginning looks at the editor, which goes on with the session: both live on.
    show(std::make_unique<WorkshopSession>(std::move(m_editor), std::move(run).value()));
}

void WorkshopHall::onRehearsal(const Room &room)
{
    Result<std::unique_ptr<WorkshopRehearsal>> rehearsal =
        WorkshopRehearsal::begin(m_desk.instrument(), m_context.clock, m_editor->assessment().form(), room,
                                 QRandomGenerator::global()->generate());
    if (!rehearsal) {
        emit failed(rehearsal.error());
        return;
    }
    show(std::make_unique<WorkshopSession>(std::move(rehearsal).value()));
}

void WorkshopHall::onLeave()
{
    if (!m_session || !m_session->rehearsal()) {
        emit leaveRequested();
        return;
    }
    endView();
    askForRoom();
}

void WorkshopHall::focusWork()
{
    if (m_view)
        m_view->focusWork();
    else if (m_begin)
        m_begin->focusFirst();
}

void WorkshopHall::goNext()
{
    if (m_view)
        m_view->goNext();
}

void WorkshopHall::goBack()
{
    if (m_view)
        m_view->goBack();
    else
        emit leaveRequested();
}

} // namespace vierklang::ui
