// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/steppage.h"

#include <optional>

class QScrollArea;

namespace vierklang::ui {

class CountBoard;
class KeyButton;
class RevealBoard;
class RoundForm;
class StepHead;

/// One question on maturity in the room: count blind, reveal, talk, once more, record the consensus.
class ItemsStep final : public StepPage
{
    Q_OBJECT

public:
    ItemsStep(Context &context, WorkshopSession &session, QWidget *parent);

    void refresh() override;
    void retranslate() override;
    void focusWork() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildBoards();
    void buildFoot();
    void connectBoards();
    void showBoard(QWidget *board);
    void showHead(const Item &item);
    /// What the commune said the last time, once the room has decided: beside a vote that may go on it would pull.
    [[nodiscard]] QString earlierAnswer(const Item &item) const;
    void showFoot();
    void showCountHints();
    void showRevealHints();
    [[nodiscard]] bool isRevealed() const;
    [[nodiscard]] bool isEnteringPaper() const;
    void onAdd(const Answer &answer);
    void onTakeBack(const Answer &answer);
    void onTakeBackLast();
    void onReveal();
    void onRevealFewer();
    void onAnother();
    void onConsensus(const Answer &answer);
    void onPaper();
    void onPaperTaken(const Round &round);
    void onPaperCancelled();
    void onDiscard();
    void onPersons(int persons);
    void onPrimary();
    /// After a change of the phase the focus follows the work.
    void onPhaseChanged();

    StepHead *m_head;
    QScrollArea *m_scroll;
    QWidget *m_boards;
    CountBoard *m_count = nullptr;
    RevealBoard *m_reveal = nullptr;
    RoundForm *m_paper = nullptr;
    QWidget *m_board = nullptr; ///< which of the three is shown
    KeyButton *m_back = nullptr;
    KeyButton *m_fewer = nullptr;
    KeyButton *m_again = nullptr;
    KeyButton *m_primary = nullptr;
    QString m_shownItem;
    std::optional<Answer> m_latest;
    bool m_isWarned = false;
};

} // namespace vierklang::ui
