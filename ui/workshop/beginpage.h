// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "app/workflow/assessmenteditor.h"
#include "app/workflow/workshoproom.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace vierklang::ui {

class PageFrame;

/// Before a workshop: how many people are in the room and, if wanted, of which groups; what is kept of them. Begins
/// the workshop, or a rehearsal.
class BeginPage final : public QWidget
{
    Q_OBJECT

public:
    BeginPage(Context &context, AssessmentEditor &editor, QWidget *parent);

    void focusFirst();
    [[nodiscard]] Room room() const;

signals:
    void beginWanted(const vierklang::Room &room);
    void rehearsalWanted(const vierklang::Room &room);
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildPeople(QWidget *card);
    void buildGroups(QGridLayout *grid, QWidget *card);
    void retranslate();
    void showCheck();
    [[nodiscard]] const WorkshopPlan &plan() const { return m_editor.instrument().workshop; }

    Context &m_context;
    AssessmentEditor &m_editor;
    PageFrame *m_frame;
    QLabel *m_personsTitle = nullptr;
    QSpinBox *m_persons = nullptr;
    QLabel *m_personsHint = nullptr;
    QLabel *m_groupsTitle = nullptr;
    QLabel *m_groupsHint = nullptr;
    QList<QLabel *> m_groupTitles;
    QList<QSpinBox *> m_groups;
    QLabel *m_refusal = nullptr;
    QLabel *m_formTitle = nullptr;
    QLabel *m_form = nullptr;
    QLabel *m_promiseTitle = nullptr;
    QLabel *m_promise = nullptr;
    QPushButton *m_rehearse = nullptr;
};

} // namespace vierklang::ui
