// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/steppage.h"

#include "app/workflow/goalballots.h"

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;

namespace vierklang::ui {

class KeyButton;
class PersonDots;
class PointsMeter;
class PointsRow;
class StepHead;

/// The goal forms of the room, typed one after another: a digit sets the points of a goal and goes to the next one. A
/// form is taken as a whole or not at all; types stay hidden.
class GoalsStep final : public StepPage
{
    Q_OBJECT

public:
    GoalsStep(Context &context, WorkshopSession &session, QWidget *parent);

    void refresh() override;
    void retranslate() override;
    void focusWork() override;
    [[nodiscard]] QString whyNotOn() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    void buildForm();
    void buildFoot();
    void arrange();
    void showRows();
    void showState();
    [[nodiscard]] int left() const;
    [[nodiscard]] bool isComplete() const;
    /// Otherwise the rows show the sums of all forms.
    [[nodiscard]] bool mayType() const;
    void setPoints(const QString &goalId, int points);
    void onNeighbour(int step);
    void onTake();
    void onClear();
    void onRestart();
    void onClose();
    void focusRow(qsizetype index);

    StepHead *m_head;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_form = nullptr;
    QFrame *m_stateCard = nullptr;
    QLabel *m_forms = nullptr;
    QLabel *m_formsHint = nullptr;
    PersonDots *m_dots = nullptr;
    PointsMeter *m_meter = nullptr;
    QBoxLayout *m_state = nullptr;
    QPushButton *m_restart = nullptr;
    QPushButton *m_close = nullptr;
    QBoxLayout *m_columns = nullptr;
    QList<PointsRow *> m_rows;
    KeyButton *m_back = nullptr;
    KeyButton *m_clear = nullptr;
    KeyButton *m_take = nullptr;
    KeyButton *m_next = nullptr;
    int m_columnCount = 0;
    bool m_askRestart = false;
    Ballot m_ballot;
};

} // namespace vierklang::ui
