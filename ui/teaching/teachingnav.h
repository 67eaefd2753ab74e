// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vierklang::ui {

class Theme;

/// The pages of a lesson at the left, each with its key. Tab leads in, arrows move, Enter goes there.
class TeachingNav final : public QFrame
{
    Q_OBJECT

public:
    TeachingNav(const Theme &theme, QWidget *parent);

    /// Names in the order of the keys Ctrl+1, Ctrl+2, …
    void setNames(const QStringList &names);
    void setCurrent(int page);

signals:
    void pageWanted(int page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fit();

    const Theme &m_theme;
    QVBoxLayout *m_layout;
    QLabel *m_title;
    QLabel *m_sub;
    QLabel *m_group;
    QList<QPushButton *> m_buttons;
    QList<QLabel *> m_labels;
};

} // namespace vierklang::ui
