// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/steppage.h"

class QLabel;

namespace vierklang::ui {

class KeyButton;
class StepHead;

/// The beginning: the rules of the room, and the promise of what is kept.
class WelcomeStep final : public StepPage
{
    Q_OBJECT

public:
    WelcomeStep(Context &context, WorkshopSession &session, QWidget *parent);

    void refresh() override;
    void retranslate() override;
    void focusWork() override;

private:
    StepHead *m_head;
    QList<QLabel *> m_titles;
    QList<QLabel *> m_texts;
    KeyButton *m_next;
};

} // namespace vierklang::ui
