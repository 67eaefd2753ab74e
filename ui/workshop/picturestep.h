// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/steppage.h"

class QLabel;
class QStackedWidget;

namespace vierklang::ui {

class KeyButton;
class Page;
class Segments;
struct Place;

/// "Unser Bild": covered until the room wants to see it, then the type picture and the maturity profile on the pages
/// of the assessment, and whether the room has a common "what for".
class PictureStep final : public StepPage
{
    Q_OBJECT

public:
    PictureStep(Context &context, WorkshopSession &session, QWidget *parent);

    void refresh() override;
    void retranslate() override;
    void focusWork() override;

private:
    void buildCovered();
    void buildShown();
    void addPage(Page *page);
    void showPurpose();
    void onShow();
    void onPlace(const Place &place);
    void onView(int view);

    QStackedWidget *m_stack;
    QWidget *m_covered = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_missing = nullptr;
    KeyButton *m_show = nullptr;
    KeyButton *m_back = nullptr;
    QWidget *m_shown = nullptr;
    Segments *m_views = nullptr;
    QLabel *m_purpose = nullptr;
    QStackedWidget *m_pages = nullptr;
};

} // namespace vierklang::ui
