// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace vierklang::ui {

class Theme;

/// The lasting sign that nothing here is real: says so, resets everything with one key, ends the mode.
class TeachingBanner final : public QFrame
{
    Q_OBJECT

public:
    TeachingBanner(const Theme &theme, QWidget *parent);

signals:
    void resetWanted();
    void endWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Theme &m_theme;
    QBoxLayout *m_layout;
    QLabel *m_title;
    QLabel *m_words;
    QPushButton *m_reset;
    QPushButton *m_end;
};

} // namespace vierklang::ui
