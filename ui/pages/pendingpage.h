// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/page.h"

#include "app/workflow/assessmenteditor.h"

namespace vierklang::ui {

class PageFrame;

/// Holds the place of a page that is not plugged in yet.
class PendingPage final : public Page
{
    Q_OBJECT

public:
    PendingPage(Context &context, AssessmentEditor &editor, QWidget *parent);
    void showPlace(const Place &place) override;
    void refresh() override {}

protected:
    void retranslate() override;

private:
    PageFrame *m_frame;
};

} // namespace vierklang::ui
