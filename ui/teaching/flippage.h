// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teaching/teachingpage.h"

class QComboBox;
class QPushButton;
class QScrollArea;
class QTabBar;

namespace vierklang::ui {

class ContributionBars;
class FlipPicture;
class PointsRow;
class PracticeBox;

/// "What would have to change for the type to flip?": points and ticks of an example move, the picture follows at once,
/// and the smallest change can be shown. Nothing of it is kept.
class FlipPage final : public TeachingPage
{
    Q_OBJECT

public:
    FlipPage(Context &context, Lesson &lesson, QWidget *parent);

    void refresh() override;
    [[nodiscard]] bool canUndo() const override;
    [[nodiscard]] bool canRedo() const override;
    void undo() override;
    void redo() override;

protected:
    void retranslate() override;
    void arrange() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTools();
    void buildAnswers();
    void buildGoals(QVBoxLayout *into);
    void buildPractice(QVBoxLayout *into);
    void buildPicture();
    void buildButtons();
    [[nodiscard]] TypeSandbox &sandbox() const { return lesson().sandbox(); }
    void onPoints(const QString &goalId, int points);
    void onTick(int option);
    void onSuggest();
    void moveFocus(int step);
    void showAnswers();
    void showQuestion();
    void showPicture();
    void changed();
    [[nodiscard]] QString sentenceOf(const AppliedChange &change) const;

    QLabel *m_exampleLabel = nullptr;
    QComboBox *m_example = nullptr;
    QBoxLayout *m_columns = nullptr;
    QTabBar *m_tabs = nullptr;
    QLabel *m_remaining = nullptr;
    QWidget *m_goalBox = nullptr;
    QScrollArea *m_scroll = nullptr;
    QList<PointsRow *> m_goals;
    PracticeBox *m_practice = nullptr;
    QScrollArea *m_rightScroll = nullptr;
    QWidget *m_right = nullptr;
    FlipPicture *m_picture = nullptr;
    ContributionBars *m_deciding = nullptr;
    QLabel *m_change = nullptr;
    QPushButton *m_suggest = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace vierklang::ui
