// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/reportbatch.h"
#include "ui/folderquestion.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vierklang::ui {

/// Where files go, typed or chosen, and what happens to those of the same name that are there already.
class BatchTarget final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchTarget(QWidget *parent);

    /// The folder with its whole path; empty when what is typed is no whole path.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);
    [[nodiscard]] Existing existing() const;
    /// So many files of these names are there. None: nothing is asked.
    void showExisting(const QStringList &names);
    /// Tests answer from a script; otherwise the desktop's dialog asks.
    void setFolderQuestion(const FolderQuestion &question) { m_question = question; }
    void retranslate();

signals:
    void changed();

private:
    void choose();

    QLabel *m_title;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QLabel *m_hint;
    QLabel *m_existing;
    QButtonGroup *m_answers;
    FolderQuestion m_question = folderOfTheDesktop;
    int m_count = 0;
};

} // namespace vierklang::ui
