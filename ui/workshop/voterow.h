// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/answer.h"

#include <QWidget>

class QPushButton;

namespace vierklang::ui {

class Theme;

/// One answer while the room is counted: its step or key, its words, a tally, and the count between − and +.
class VoteRow final : public QWidget
{
    Q_OBJECT

public:
    /// `key` stands in the box of an answer that is no step ("W").
    VoteRow(Answer answer, const Theme &theme, QWidget *parent);

    [[nodiscard]] Answer answer() const { return m_answer; }
    [[nodiscard]] int votes() const { return m_votes; }
    /// `name` is small above `words`; `key` is what to press.
    void setTexts(const QString &key, const QString &name, const QString &words);
    /// `mayAdd`: somebody is not counted yet.
    void showVotes(int votes, bool mayAdd, bool isLatest);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void addWanted(const vierklang::Answer &answer);
    void takeBackWanted(const vierklang::Answer &answer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] QRect keyBox() const;
    [[nodiscard]] bool hasTally(int width) const;
    [[nodiscard]] int textWidth(int width) const;
    void paintTally(QPainter &painter) const;
    void describe();

    Answer m_answer;
    const Theme &m_theme;
    QPushButton *m_less;
    QPushButton *m_more;
    QString m_key;
    QString m_name;
    QString m_words;
    int m_votes = 0;
    bool m_isLatest = false;
};

} // namespace vierklang::ui
