// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace vierklang::ui {

class MessageLine;
class SignLabel;
class Theme;

/// The line at the lower edge: is everything saved, and what the window wants to add. A note of the program lies over
/// the latter, so that it needs no room of its own.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    StatusLine(const Theme &theme, QWidget *parent);
    void showSaved(const QString &words, bool isFine);
    void showFacts(const QString &words);
    /// Keeps room for the note and shows it right of what is saved.
    void carry(MessageLine *note);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    SignLabel *m_sign;
    QLabel *m_saved;
    QLabel *m_facts;
    MessageLine *m_note = nullptr;
};

} // namespace vierklang::ui
