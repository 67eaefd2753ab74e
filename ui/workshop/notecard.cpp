// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/notecard.h"

#include "app/workflow/messages.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notefield.h"
#include "ui/workshop/steppage.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

NoteCard::NoteCard(Context &context, WorkshopSession &session, QWidget *parent)
    : QFrame(parent), m_context(context), m_session(session), m_title(plainLine(this, u"noteTitle"_s, "strong")),
      m_key(plainLine(this, u"noteKey"_s, "key")), m_hint(plainLabel(this, u"noteHint"_s, "smallMuted")),
      m_note(new NoteField(u"note"_s, this)), m_tooLong(plainLabel(this, u"noteTooLong"_s, "smallStrong"))
{
    setObjectName(u"noteCard"_s);
    setRole(this, "card");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(13, 11, 13, 11);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_key);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_note);
    column->addWidget(m_tooLong);
    m_tooLong->hide();
    connect(m_note, &NoteField::textChanged, this, &NoteCard::onTyped);
}

void NoteCard::retranslate()
{
    m_title->setText(tr("Note"));
    m_key->setText(nativeKey(u"Ctrl+M"_s));
    m_hint->setText(tr("only here, please without names"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setFixedHeight(m_context.theme.px(58));
    refresh();
}

void NoteCard::refresh()
{
    WorkshopRun &run = m_session.run();
    setVisible(run.step() == WorkshopStep::Items);
    if (run.step() != WorkshopStep::Items)
        return;
    m_note->showText(m_session.editor().assessment().itemRecord(run.topic()).note);
    m_note->setReadOnly(run.isFinished());
}

void NoteCard::focusNote()
{
    if (isVisible())
        m_note->setFocus(Qt::ShortcutFocusReason);
}

void NoteCard::onTyped()
{
    const QString text = m_note->toPlainText();
    m_tooLong->setVisible(text.size() > MaxNoteLength);
    m_tooLong->setText(tr("%n characters too many: please shorten, the last change is not saved", nullptr,
                          static_cast<int>(text.size()) - MaxNoteLength));
    if (text.size() > MaxNoteLength)
        return;
    if (const Result<void> stored = m_session.editor().setNote(m_session.run().topic(), text); !stored)
        emit refused(sentenceOf(stored.error()));
}

} // namespace vierklang::ui
