// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/page.h"

#include "app/workflow/assessmenteditor.h"
#include "app/workflow/earlieryear.h"

class QBoxLayout;
class QLabel;

namespace vierklang::ui {

class AnswerScale;
class EvidencePanel;
class PageFrame;

/// One question on maturity with all its anchors in sight, its evidence and its note.
class ItemPage final : public Page
{
    Q_OBJECT

public:
    ItemPage(Context &context, AssessmentEditor &editor, QWidget *parent);

    void showPlace(const Place &place) override;
    void refresh() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildContent();
    void buildShortcuts();
    void arrange();
    void showHead(const Item &item);
    void showEarlier();
    void report(const Result<void> &outcome);
    void onChosen(const Answer &answer);
    void onEvidenceTyped(const QString &text);
    void onNoteTyped(const QString &text);
    void onParkedWanted(bool parked);
    void onNoteShortcut();
    void onLeaveNote();
    void onParkShortcut();

    Context &m_context;
    AssessmentEditor &m_editor;
    EarlierYear m_earlier;
    PageFrame *m_frame;
    AnswerScale *m_scale;
    EvidencePanel *m_panel;
    QLabel *m_earlierLine;
    QBoxLayout *m_sides;
    QString m_itemId;
};

} // namespace vierklang::ui
