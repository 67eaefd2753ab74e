// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/passwordcard.h"

#include "ui/theme.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

PasswordCard::PasswordCard(QWidget *parent)
    : QFrame(parent), m_text(plainLabel(this, u"password.text"_s, "strong")), m_title(plainLabel(this, u"password.label"_s)),
      m_field(new QLineEdit(this)), m_shown(new QCheckBox(this)), m_open(new QPushButton(this)),
      m_message(plainLabel(this, u"password.message"_s, "strong"))
{
    setObjectName(u"passwordCard"_s);
    setRole(this, "card");
    m_field->setObjectName(u"password.field"_s);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setMaxLength(4096);
    m_field->setMaximumWidth(420);
    m_shown->setObjectName(u"password.shown"_s);
    m_open->setObjectName(u"password.open"_s);
    m_title->setBuddy(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(6);
    column->addWidget(m_text);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_open);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_message);
    column->addWidget(m_shown);
    m_message->hide();
    connect(m_shown, &QCheckBox::toggled, this,
            [this](bool shown) { m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_open, &QPushButton::clicked, this, &PasswordCard::onGiven);
    connect(m_field, &QLineEdit::returnPressed, this, &PasswordCard::onGiven);
    retranslate();
}

void PasswordCard::retranslate()
{
    m_title->setText(tr("&Password"));
    m_title->setTextFormat(Qt::PlainText);
    m_shown->setText(tr("&Show what I type"));
    m_open->setText(tr("&Open"));
    m_field->setAccessibleName(tr("Password of the protected files"));
}

void PasswordCard::ask(const QString &sentence) { m_text->setText(sentence); }

void PasswordCard::refuse(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
    forget();
    m_field->setFocus(Qt::OtherFocusReason);
}

void PasswordCard::focusField() { m_field->setFocus(Qt::OtherFocusReason); }

void PasswordCard::forget() { m_field->clear(); }

void PasswordCard::onGiven()
{
    const Secret secret(m_field->text());
    if (secret.isEmpty())
        return focusField();
    emit given(secret);
}

} // namespace vierklang::ui
