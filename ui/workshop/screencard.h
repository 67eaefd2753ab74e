// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace vierklang::ui {

class ProjectorScreen;
class RoomDisplay;

/// "Beamer zeigt": a small picture of what the room sees, and the keys for it.
class ScreenCard final : public QFrame
{
    Q_OBJECT

public:
    ScreenCard(Context &context, RoomDisplay &display, QWidget *parent);

    void refresh();
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString words() const;

    Context &m_context;
    RoomDisplay &m_display;
    ProjectorScreen *m_picture;
    QLabel *m_title;
    QLabel *m_words;
    QPushButton *m_open;
    QPushButton *m_blank;
    QLabel *m_keys;
    QBoxLayout *m_head;
    QBoxLayout *m_buttons;
};

} // namespace vierklang::ui
