// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "app/workflow/librarydesk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace vierklang::ui {

class AssessmentTable;
class InlineQuestion;

/// What was deleted: take it back, or delete it for good after one question asked on the page itself.
class BinPage final : public QWidget
{
    Q_OBJECT

public:
    BinPage(Context &context, LibraryDesk &desk, QWidget *parent);

    void refresh();
    void focusFirst();

signals:
    void closed();
    void restoreRequested(QUuid id);
    void eraseRequested(QUuid id, const QString &communeName);
    void failed(const vierklang::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void arrange();
    void ask(bool asking);
    void onKept();
    void onSelectedChanged();
    void onRestore();
    void onErase();

    Context &m_context;
    LibraryDesk &m_desk;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_inside = nullptr;
    QLabel *m_title;
    QLabel *m_lead;
    QLabel *m_empty;
    AssessmentTable *m_table;
    QPushButton *m_restore;
    QPushButton *m_erase;
    QPushButton *m_close;
    InlineQuestion *m_question;
};

} // namespace vierklang::ui
