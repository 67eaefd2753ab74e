// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/workshop/workshopsession.h"

#include "app/workflow/librarydesk.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace vierklang::ui {

class BeginPage;
class WorkshopView;

/// The workshop of one assessment in the window: first the question who is in the room, then the moderator's view; a
/// rehearsal goes there and back. It ends before the library does.
class WorkshopHall final : public QWidget
{
    Q_OBJECT

public:
    WorkshopHall(Context &context, LibraryDesk &desk, QWidget *parent);
    ~WorkshopHall() override;

    /// Takes up the workshop of this assessment where it was left, or asks for a new one. Errors: those of the desk.
    [[nodiscard]] Result<void> open(QUuid id);
    [[nodiscard]] QUuid assessmentId() const { return m_id; }
    /// Null before the workshop begins.
    [[nodiscard]] WorkshopView *view() const { return m_view; }
    /// Of the rehearsal while there is one.
    [[nodiscard]] AssessmentEditor *editor() const;
    void focusWork();
    void goNext();
    void goBack();

signals:
    void leaveRequested();
    /// The protocol and the handouts of this assessment.
    void documentsRequested(QUuid id);
    void failed(const vierklang::Error &error);
    /// A change of the workshop is not on disk.
    void saveFailed(const vierklang::Error &error);
    void stateChanged();

private:
    void askForRoom();
    void show(std::unique_ptr<WorkshopSession> session);
    void endView();
    void onBegin(const Room &room);
    void onRehearsal(const Room &room);
    void onLeave();

    Context &m_context;
    LibraryDesk &m_desk;
    QUuid m_id;
    std::unique_ptr<AssessmentEditor> m_editor; ///< until a workshop begins
    std::unique_ptr<WorkshopSession> m_session;
    QStackedWidget *m_stack;
    BeginPage *m_begin = nullptr;
    WorkshopView *m_view = nullptr;
};

} // namespace vierklang::ui
