// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/page.h"

#include "app/workflow/assessmenteditor.h"
#include "app/workflow/earlieryear.h"

#include <QList>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vierklang::ui {

class OptionRow;
class PageFrame;

/// One question on what is really done: check boxes, at most one or two. At the limit nothing is disabled; a sentence
/// says how to switch.
class BehaviourPage final : public Page
{
    Q_OBJECT

public:
    BehaviourPage(Context &context, AssessmentEditor &editor, QWidget *parent);

    void showPlace(const Place &place) override;
    void refresh() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildOptions();
    void buildCount();
    void buildReasons();
    void arrange();
    void toggle(qsizetype option);
    void onOptionClicked();
    void onClear();
    void store(const QStringList &ticks);
    void showHead(const BehaviourItem &question);
    void showEarlier();
    void showCount(const BehaviourItem &question, bool refused);

    Context &m_context;
    AssessmentEditor &m_editor;
    EarlierYear m_earlier;
    PageFrame *m_frame;
    QBoxLayout *m_sides;
    QVBoxLayout *m_left = nullptr;
    QList<OptionRow *> m_options;
    QList<QWidget *> m_lines;
    QLabel *m_chosen = nullptr;
    QLabel *m_how = nullptr;
    QLabel *m_earlierLine = nullptr;
    QPushButton *m_clear = nullptr;
    QWidget *m_reasons = nullptr;
    QList<QLabel *> m_reasonTitles;
    QList<QLabel *> m_reasonTexts;
    QString m_questionId;
    QStringList m_ticksOnArrival;
};

} // namespace vierklang::ui
