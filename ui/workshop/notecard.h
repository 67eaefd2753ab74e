// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/workshop/workshopsession.h"

#include <QFrame>

class QLabel;

namespace vierklang::ui {

class NoteField;

/// The note of the question on the table. It stands only in the moderator's window.
class NoteCard final : public QFrame
{
    Q_OBJECT

public:
    NoteCard(Context &context, WorkshopSession &session, QWidget *parent);

    void refresh();
    void retranslate();
    void focusNote();

signals:
    void refused(const QString &sentence);

private:
    void onTyped();

    Context &m_context;
    WorkshopSession &m_session;
    QLabel *m_title;
    QLabel *m_key;
    QLabel *m_hint;
    NoteField *m_note;
    QLabel *m_tooLong;
};

} // namespace vierklang::ui
