// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/answer.h"

#include <QRadioButton>

namespace vierklang::ui {

class Theme;

/// One answer after the reveal: what every round gave it, and whether the room agreed on it. Choosing it is recording
/// the consensus; nothing is chosen beforehand.
class ConsensusRow final : public QRadioButton
{
    Q_OBJECT

public:
    /// Rounds that stand side by side.
    static constexpr int MostRounds = 3;

    ConsensusRow(Answer answer, const Theme &theme, QWidget *parent);

    [[nodiscard]] Answer answer() const { return m_answer; }
    void setTexts(const QString &key, const QString &name, const QString &words, const QString &consensus);
    /// Votes for this answer in each round that is shown, the last one largest. `all` is the most votes in any row.
    void showVotes(const QList<int> &votes, int all);
    /// Where the column of a round begins, and how wide it is, in a row of this width.
    [[nodiscard]] static QRect columnOf(qsizetype round, qsizetype rounds, int width, const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int textWidth(int width) const;
    void paintMark(QPainter &painter) const;
    void paintKey(QPainter &painter) const;
    void paintTexts(QPainter &painter) const;
    void paintVotes(QPainter &painter, qsizetype round) const;

    Answer m_answer;
    const Theme &m_theme;
    QString m_key;
    QString m_name;
    QString m_words;
    QString m_consensus;
    QList<int> m_votes;
    int m_all = 1;
};

} // namespace vierklang::ui
