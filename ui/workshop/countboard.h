// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/workshop/voterow.h"

#include "app/instrument/instrument.h"
#include "app/workflow/workshopvote.h"

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace vierklang::ui {

class VoteTotals;

/// The blind count of one question: the seven answers with their counts and how many people are counted. It has the
/// focus while the room is counted: digits, W and N add a vote, Backspace takes the last one back.
class CountBoard final : public QWidget
{
    Q_OBJECT

public:
    CountBoard(Context &context, QWidget *parent);

    [[nodiscard]] VoteTotals *totals() const { return m_totals; }
    void showItem(const Instrument &instrument, const Item &item);
    /// `latest` is the answer that was counted last, where that is known.
    void showCounts(const Round &counts, int counted, int persons, const std::optional<Answer> &latest);
    void retranslate();

signals:
    void addWanted(const vierklang::Answer &answer);
    void takeBackWanted(const vierklang::Answer &answer);
    void takeBackLastWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    VoteRow *addRow(Answer answer, QWidget *parent);

    Context &m_context;
    QFrame *m_steps;
    QBoxLayout *m_others;
    QList<VoteRow *> m_rows;
    VoteTotals *m_totals;
};

/// The answer that a digit, W or N stands for.
[[nodiscard]] std::optional<Answer> answerOfKey(int key);
/// The votes of a round for one answer.
[[nodiscard]] int votesFor(const Answer &answer, const Round &round);
/// The seven answers in the order in which every question shows them.
[[nodiscard]] QList<Answer> allAnswers();

} // namespace vierklang::ui
