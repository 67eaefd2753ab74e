// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace vierklang::ui {

/// A question on the page itself instead of a dialog: one sentence, one act that cannot be taken back, one way out. The
/// way out has the focus, so that Enter by mistake does nothing; Escape takes it too.
class InlineQuestion final : public QFrame
{
    Q_OBJECT

public:
    /// Its parts are called `name`.text, `name`.yes and `name`.no.
    InlineQuestion(const QString &name, QWidget *parent);

    void setAnswers(const QString &yes, const QString &no);
    /// Answers below one another, for narrow columns.
    void setNarrow(bool narrow);
    void ask(const QString &sentence);

signals:
    void confirmed();
    void declined();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_text;
    QBoxLayout *m_answers;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace vierklang::ui
