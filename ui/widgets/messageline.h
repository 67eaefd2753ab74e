// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace vierklang::ui {

class SignLabel;
class Theme;

/// One sentence of the program in the window instead of a dialog: either a note about what just happened, perhaps
/// with one thing to do about it, or a banner for a state that lasts.
class MessageLine final : public QFrame
{
    Q_OBJECT

public:
    MessageLine(const QString &name, const Theme &theme, QWidget *parent);

    /// An empty `action` shows no button. A lasting message cannot be closed by the person.
    void say(const QString &sentence, const QString &action = {}, bool lasting = false);
    /// The same for good news: with a tick instead of the sign that asks for attention.
    void confirm(const QString &sentence, const QString &action = {});
    [[nodiscard]] QString sentence() const;
    /// Lies over the lower edge of `anchor`, right of `left` pixels, and grows upwards where its sentence needs more
    /// than one line: no message ever moves the page below somebody's hands.
    void floatOver(QWidget *anchor);
    void setFloatLeft(int left);
    /// Height of a sentence on one line with its buttons.
    [[nodiscard]] int lineHeight() const;

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onAction();
    void settle();

    SignLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_close;
    QWidget *m_anchor = nullptr;
    int m_floatLeft = 0;
};

} // namespace vierklang::ui
