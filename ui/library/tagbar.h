// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStringListModel;

namespace vierklang::ui {

/// Tags of the chosen assessments: give one, take one away. Stands in the library while somebody works with tags.
class TagBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TagBar(QWidget *parent);

    /// `present`: tags that at least one of them has; `known`: all tags of the library, to choose from while typing.
    void showTargets(int count, const QStringList &present, const QStringList &known);
    void focusField();

signals:
    void tagsGiven(const QStringList &tags);
    void tagTaken(const QString &tag);
    void done();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void onGiven();

    int m_count = 0;
    QLabel *m_title;
    QLineEdit *m_field;
    QStringListModel *m_known;
    QPushButton *m_give;
    QPushButton *m_take;
    QMenu *m_present;
    QPushButton *m_done;
};

} // namespace vierklang::ui
