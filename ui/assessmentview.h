// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/navigator.h"
#include "ui/page.h"

#include "app/workflow/assessmenteditor.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QStackedWidget;

namespace vierklang::ui {

class Sidebar;

/// One open assessment: the sidebar and the page of the place where the person is. Pages are built when they are
/// first needed.
class AssessmentView final : public QWidget
{
    Q_OBJECT

public:
    AssessmentView(Context &context, std::unique_ptr<AssessmentEditor> editor, QWidget *parent);
    ~AssessmentView() override;

    [[nodiscard]] AssessmentEditor &editor() { return *m_editor; }
    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] Page *page() const;
    [[nodiscard]] Sidebar *sidebar() const { return m_sidebar; }

    void goTo(const Place &place);
    void goToStart();
    void goNext();
    void goBack();
    void goNextOpen();

signals:
    void leaveRequested();
    void workshopRequested(QUuid id);
    void placeChanged();
    void failed(const vierklang::Error &error);
    void announced(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] Page *pageFor(Place::Kind kind);
    static void focusInside(Page *page);
    void refreshSidebar();
    void onAssessmentChanged();

    Context &m_context;
    std::unique_ptr<AssessmentEditor> m_editor;
    Navigator m_navigator;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    QHash<int, Page *> m_pages;
    Place m_place{Place::Kind::Commune, {}};
};

} // namespace vierklang::ui
