// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/parkingcard.h"

#include "app/workflow/messages.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/resultparts.h"
#include "ui/widgets/sidebarentry.h"
#include "ui/workshop/steppage.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

ParkingCard::ParkingCard(Context &context, WorkshopSession &session, QWidget *parent)
    : QFrame(parent), m_context(context), m_session(session), m_title(plainLabel(this, u"parkingTitle"_s, "strong")),
      m_key(plainLine(this, u"parkKey"_s, "key")), m_suggestion(plainLabel(this, u"parkingSuggestion"_s, "small")),
      m_open(pushButton(this, u"park"_s, "compact"))
{
    setObjectName(u"parkingCard"_s);
    setRole(this, "card");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(13, 11, 13, 11);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_key, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_suggestion);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    buildForm();
    m_list = new QVBoxLayout;
    m_list->setSpacing(6);
    column->addLayout(m_list);
    m_suggestion->hide();
    connect(m_open, &QPushButton::clicked, this, &ParkingCard::openForm);
    connect(&session.run(), &WorkshopRun::agendaChanged, this, &ParkingCard::refresh);
}

void ParkingCard::buildForm()
{
    m_form = new QWidget(this);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    m_textTitle = plainLabel(m_form, u"minuteTitle"_s, "small");
    m_text = new QLineEdit(m_form);
    m_text->setObjectName(u"minuteText"_s);
    m_ownerTitle = plainLabel(m_form, u"ownerTitle"_s, "small");
    m_owner = new QLineEdit(m_form);
    m_owner->setObjectName(u"minuteOwner"_s);
    for (QLineEdit *field : {m_text, m_owner})
        field->setMaxLength(MaxNameLength);
    auto *buttons = new QHBoxLayout;
    m_park = pushButton(m_form, u"parkNow"_s, "compact");
    m_cancel = pushButton(m_form, u"parkCancel"_s, "compact");
    buttons->addWidget(m_park);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    for (QWidget *widget : {static_cast<QWidget *>(m_textTitle), static_cast<QWidget *>(m_text),
                            static_cast<QWidget *>(m_ownerTitle), static_cast<QWidget *>(m_owner)})
        column->addWidget(widget);
    column->addLayout(buttons);
    layout()->addWidget(m_form);
    m_form->hide();
    connect(m_park, &QPushButton::clicked, this, &ParkingCard::onPark);
    connect(m_owner, &QLineEdit::returnPressed, this, &ParkingCard::onPark);
    connect(m_text, &QLineEdit::returnPressed, m_owner, qOverload<>(&QLineEdit::setFocus));
    connect(m_cancel, &QPushButton::clicked, this, &ParkingCard::closeForm);
}

void ParkingCard::retranslate()
{
    m_key->setText(nativeKey(u"Ctrl+Shift+K"_s));
    m_textTitle->setText(tr("What is to be cleared up?"));
    m_text->setAccessibleName(m_textTitle->text());
    m_ownerTitle->setText(tr("Who clears it up? (a role, no name)"));
    m_owner->setAccessibleName(m_ownerTitle->text());
    m_park->setText(tr("Park"));
    m_cancel->setText(tr("Cancel"));
    m_suggestion->setText(tr("Two minutes of talk. Park it?"));
    refresh();
}

void ParkingCard::refresh()
{
    WorkshopRun &run = m_session.run();
    const bool amongItems = run.step() == WorkshopStep::Items && !run.isFinished();
    const bool isParked = m_session.editor().assessment().itemRecord(run.topic()).parked;
    m_open->setVisible(amongItems && m_form->isHidden());
    m_open->setText(isParked ? tr("Change the line …") : tr("Park this question …"));
    m_key->setVisible(amongItems);
    m_suggestion->setVisible(amongItems && !isParked && m_suggestedFor == run.topic());
    if (!amongItems)
        m_form->hide();
    showList();
}

void ParkingCard::showList()
{
    clearLayout(m_list);
    const QList<AgendaItem> parked = m_session.run().agenda().parked();
    m_title->setText(tr("Parked: %1").arg(parked.size()));
    for (const AgendaItem &entry : parked) {
        const Minute minute = m_session.run().minuteOf(entry.item->id);
        const QString topic = entry.item->id;
        auto *open = new SidebarEntry(m_context.theme, this);
        OutlineEntry line;
        line.place = {Place::Kind::Item, topic};
        line.label = entry.item->shortName.in(m_context.language());
        line.sign = Sign::Parked;
        open->setEntry(line);
        open->setIndent(0);
        open->setFocusPolicy(Qt::StrongFocus);
        open->setObjectName(u"parked."_s + topic);
        open->setAccessibleName(tr("Back to the parked question: %1").arg(line.label));
        connect(open, &SidebarEntry::clicked, this, [this, topic] { emit topicWanted(topic); });
        auto *entryLines = new QVBoxLayout;
        entryLines->setSpacing(0);
        entryLines->addWidget(open);
        m_list->addLayout(entryLines);
        QStringList lines;
        if (!minute.text.isEmpty())
            lines.append(minute.text);
        if (!minute.owner.isEmpty())
            lines.append(tr("Clears it up: %1").arg(minute.owner));
        if (lines.isEmpty())
            continue;
        QLabel *words = plainLabel(this, u"parkedMinute"_s, "smallMuted");
        words->setText(lines.join(u'\n'));
        words->setContentsMargins(m_context.theme.px(22), 0, 0, 0);
        entryLines->addWidget(words);
    }
    showAllOf(m_list);
}

void ParkingCard::openForm()
{
    if (m_session.run().step() != WorkshopStep::Items || m_session.run().isFinished())
        return;
    const Minute minute = m_session.run().minuteOf(m_session.run().topic());
    m_text->setText(minute.text);
    m_owner->setText(minute.owner);
    m_form->show();
    m_open->hide();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ParkingCard::suggest()
{
    m_suggestedFor = m_session.run().topic();
    refresh();
}

void ParkingCard::onPark()
{
    const Result<void> done = m_session.run().park({m_text->text().trimmed(), m_owner->text().trimmed()});
    if (!done) {
        emit refused(sentenceOf(done.error()));
        return;
    }
    m_form->hide();
    refresh();
    emit parked();
}

void ParkingCard::closeForm()
{
    m_form->hide();
    refresh();
    emit closed();
}

void ParkingCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_form->isVisible())
        closeForm();
    else
        QFrame::keyPressEvent(event);
}

} // namespace vierklang::ui
