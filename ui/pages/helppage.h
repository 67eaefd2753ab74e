// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace vierklang::ui {

class PageFrame;

/// What a person needs to know to go on, on one page: the way, the keys, where the data is.
class HelpPage final : public QWidget
{
    Q_OBJECT

public:
    HelpPage(Context &context, QString libraryPath, QWidget *parent);
    void focusFirst();

signals:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    Context &m_context;
    QString m_libraryPath;
    PageFrame *m_frame;
    QList<QLabel *> m_titles;
    QList<QLabel *> m_texts;
};

} // namespace vierklang::ui
