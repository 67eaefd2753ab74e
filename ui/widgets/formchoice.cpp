// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formchoice.h"

#include "app/workflow/messages.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

FormChoice::FormChoice(Context &context, AssessmentEditor &editor, QWidget *parent)
    : QFrame(parent), m_context(context), m_editor(editor), m_title(plainLabel(this, u"formTitle"_s, "strong")),
      m_full(new QRadioButton(this)), m_fullMeaning(plainLabel(this, u"fullMeaning"_s, "muted")),
      m_short(new QRadioButton(this)), m_shortMeaning(plainLabel(this, u"shortMeaning"_s, "muted")),
      m_message(plainLabel(this, u"formMessage"_s, "smallMuted")), m_forms(new QButtonGroup(this))
{
    setRole(this, "card");
    m_full->setObjectName(u"formFull"_s);
    m_short->setObjectName(u"formShort"_s);
    m_forms->addButton(m_full, static_cast<int>(Form::Full));
    m_forms->addButton(m_short, static_cast<int>(Form::Short));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(6);
    for (QWidget *part : QList<QWidget *>{m_title, m_full, m_fullMeaning, m_short, m_shortMeaning, m_message})
        column->addWidget(part);
    connect(m_forms, &QButtonGroup::idClicked, this, &FormChoice::onChosen);
}

void FormChoice::retranslate()
{
    m_title->setText(tr("How much do you want to answer?"));
    m_full->setText(tr("&Full form, about 90 minutes"));
    m_short->setText(tr("&Short form, about 60 minutes"));
    const Instrument &instrument = m_editor.instrument();
    const auto isCore = [](const auto &part) { return part.core; };
    const QString meaning = tr("%1 goals, %2 questions on practice, %3 on maturity");
    m_fullMeaning->setText(
        meaning.arg(instrument.goals.size()).arg(instrument.behaviour.size()).arg(instrument.items.size()));
    m_shortMeaning->setText(meaning.arg(std::count_if(instrument.goals.cbegin(), instrument.goals.cend(), isCore))
                                .arg(instrument.behaviour.size())
                                .arg(std::count_if(instrument.items.cbegin(), instrument.items.cend(), isCore)));
    m_full->setAccessibleDescription(m_fullMeaning->text());
    m_short->setAccessibleDescription(m_shortMeaning->text());
}

void FormChoice::refresh()
{
    m_forms->button(static_cast<int>(m_editor.assessment().form()))->setChecked(true);
    m_full->setEnabled(!m_editor.isReadOnly());
    m_short->setEnabled(!m_editor.isReadOnly());
    for (QLabel *meaning : {m_fullMeaning, m_shortMeaning})
        meaning->setIndent(m_context.theme.px(30));
}

void FormChoice::clearMessage() { m_message->clear(); }

void FormChoice::onChosen(int id)
{
    Result<void> done = m_editor.setForm(static_cast<Form>(id));
    if (!done && done.error().code == ErrorCode::GoalNotInForm) {
        // A person knows the goal by its words.
        Error named = done.error();
        if (const Goal *goal = m_editor.instrument().goal(named.arguments.value(0)))
            named.arguments = {goal->shortName.in(m_context.language())};
        done = named;
    }
    m_message->setText(done ? QString() : sentenceOf(done.error()));
    setRole(m_message, done ? "smallMuted" : "smallStrong");
    refresh();
}

} // namespace vierklang::ui
