// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlinequestion.h"

#include "ui/theme.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

InlineQuestion::InlineQuestion(const QString &name, QWidget *parent)
    : QFrame(parent), m_text(plainLabel(this, name + u".text"_s)), m_answers(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_yes(new QPushButton(this)), m_no(new QPushButton(this))
{
    setObjectName(name);
    setRole(this, "banner");
    m_yes->setObjectName(name + u".yes"_s);
    m_no->setObjectName(name + u".no"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    m_answers->setSpacing(8);
    m_answers->addWidget(m_yes, 0, Qt::AlignLeft);
    m_answers->addWidget(m_no, 0, Qt::AlignLeft);
    m_answers->addStretch(1);
    column->addWidget(m_text);
    column->addLayout(m_answers);
    hide();
    connect(m_yes, &QPushButton::clicked, this, [this] {
        hide();
        emit confirmed();
    });
    connect(m_no, &QPushButton::clicked, this, [this] {
        hide();
        emit declined();
    });
}

void InlineQuestion::setAnswers(const QString &yes, const QString &no)
{
    m_yes->setText(yes);
    m_no->setText(no);
}

void InlineQuestion::setNarrow(bool narrow)
{
    m_answers->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void InlineQuestion::ask(const QString &sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
    m_no->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_no->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace vierklang::ui
