// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "app/base/error.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vierklang::ui {

/// Why the library cannot be opened, and what to do now; the program can do nothing else then.
class FailurePage final : public QWidget
{
    Q_OBJECT

public:
    FailurePage(Context &context, Error error, QWidget *parent);

signals:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Error m_error;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_retry;
};

} // namespace vierklang::ui
