// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "app/workflow/assessmenteditor.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QRadioButton;

namespace vierklang::ui {

/// Full or short form, and what each of them asks. A form that cannot be chosen says why below.
class FormChoice final : public QFrame
{
    Q_OBJECT

public:
    FormChoice(Context &context, AssessmentEditor &editor, QWidget *parent);

    void retranslate();
    void refresh();
    void clearMessage();

private:
    void onChosen(int id);

    Context &m_context;
    AssessmentEditor &m_editor;
    QLabel *m_title;
    QRadioButton *m_full;
    QLabel *m_fullMeaning;
    QRadioButton *m_short;
    QLabel *m_shortMeaning;
    QLabel *m_message;
    QButtonGroup *m_forms;
};

} // namespace vierklang::ui
