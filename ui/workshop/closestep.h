// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/steppage.h"

class QLabel;

namespace vierklang::ui {

class DateField;
class KeyButton;
class StepHead;

/// The end: what was done, what is to be cleared up and by whom, the date of the repeat; afterwards the way to the protocol.
class CloseStep final : public StepPage
{
    Q_OBJECT

public:
    CloseStep(Context &context, WorkshopSession &session, QWidget *parent);

    void refresh() override;
    void retranslate() override;
    void focusWork() override;

private:
    void buildCards();
    void buildFoot();
    void showSummary();
    void onFinish();

    StepHead *m_head;
    QLabel *m_summaryTitle = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_openTitle = nullptr;
    QLabel *m_open = nullptr;
    QLabel *m_repeatTitle = nullptr;
    DateField *m_repeat = nullptr;
    QLabel *m_repeatHint = nullptr;
    KeyButton *m_back = nullptr;
    KeyButton *m_documents = nullptr;
    KeyButton *m_finish = nullptr;
    bool m_isDateShown = false;
};

} // namespace vierklang::ui
