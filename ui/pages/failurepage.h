// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "app/base/error.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace vierklang::ui {

/// Why the library cannot be opened, and what to do now: try again, open another one, or begin a new one elsewhere.
class FailurePage final : public QWidget
{
    Q_OBJECT

public:
    /// `libraryPath` is the library that could not be opened.
    FailurePage(Context &context, Error error, QString libraryPath, QWidget *parent);

signals:
    void retryRequested();
    /// An existing library, or a place for a new one.
    void libraryChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildButtons();
    void retranslate();
    void arrange();
    void onOther();
    void onNew();

    Context &m_context;
    Error m_error;
    QString m_libraryPath;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_hint;
    QBoxLayout *m_buttons = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_new = nullptr;
};

} // namespace vierklang::ui
