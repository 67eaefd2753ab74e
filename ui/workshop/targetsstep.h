// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/steppage.h"

class QStackedWidget;

namespace vierklang::ui {

class MeasuresPage;
class Segments;
class TargetsPanel;
struct Place;

/// What the room wants to reach, and at most five measures for it, on the pages of the assessment.
class TargetsStep final : public StepPage
{
    Q_OBJECT

public:
    TargetsStep(Context &context, WorkshopSession &session, QWidget *parent);

    void refresh() override;
    void retranslate() override;
    void focusWork() override;

private:
    void onPlace(const Place &place);
    void onView(int view);

    Segments *m_views;
    QStackedWidget *m_stack;
    TargetsPanel *m_targets;
    MeasuresPage *m_measures;
};

} // namespace vierklang::ui
