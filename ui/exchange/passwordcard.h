// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vierklang::ui {

/// Asks for the password of protected files on the page itself. What was wrong with the last try stands below the field,
/// and the next try can be made at once.
class PasswordCard final : public QFrame
{
    Q_OBJECT

public:
    explicit PasswordCard(QWidget *parent);

    void retranslate();
    void ask(const QString &sentence);
    /// Says what was wrong; an empty sentence says nothing. The field is empty again and has the focus.
    void refuse(const QString &sentence);
    void focusField();
    /// Forgets what was typed.
    void forget();

signals:
    void given(const vierklang::Secret &secret);

private:
    void onGiven();

    QLabel *m_text;
    QLabel *m_title;
    QLineEdit *m_field;
    QCheckBox *m_shown;
    QPushButton *m_open;
    QLabel *m_message;
};

} // namespace vierklang::ui
