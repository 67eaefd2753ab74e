// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/steppage.h"

namespace vierklang::ui {

class BehaviourPage;

/// The questions on lived practice: the room agrees by a show of hands, the answer is ticked on the page that
/// everybody knows from working alone.
class BehaviourStep final : public StepPage
{
    Q_OBJECT

public:
    BehaviourStep(Context &context, WorkshopSession &session, QWidget *parent);

    void refresh() override;
    void retranslate() override;
    void focusWork() override;

private:
    BehaviourPage *m_page;
};

} // namespace vierklang::ui
