// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messageline.h"

#include "ui/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sign.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

MessageLine::MessageLine(const QString &name, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_sign(new SignLabel(Sign::Attention, 16, theme, this)),
      m_text(plainLabel(this, name + u".text"_s)), m_action(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(name);
    setRole(this, "banner");
    m_action->setObjectName(name + u".action"_s);
    m_close->setObjectName(name + u".close"_s);
    setRole(m_close, "link");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &MessageLine::onAction);
    connect(m_close, &QPushButton::clicked, this, &MessageLine::hide);
    m_close->setText(tr("Close"));
    hide();
}

void MessageLine::confirm(const QString &sentence, const QString &action)
{
    say(sentence, action);
    m_sign->setSign(Sign::Check);
}

void MessageLine::say(const QString &sentence, const QString &action, bool lasting)
{
    m_sign->setSign(Sign::Attention);
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setVisible(!lasting);
    setAccessibleName(sentence);
    show();
    settle();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageLine::sentence() const { return isHidden() ? QString() : m_text->text(); }

void MessageLine::floatOver(QWidget *anchor)
{
    m_anchor = anchor;
    // One line of it is no higher than the line it lies over.
    setRole(m_action, "link");
    layout()->setContentsMargins(12, 2, 8, 2);
    anchor->installEventFilter(this);
}

void MessageLine::setFloatLeft(int left)
{
    m_floatLeft = left;
    settle();
}

int MessageLine::lineHeight() const
{
    const QMargins margins = layout()->contentsMargins();
    return margins.top() + std::max(m_action->sizeHint().height(), m_close->sizeHint().height()) + margins.bottom() + 2 * frameWidth();
}

void MessageLine::settle()
{
    if (!m_anchor || isHidden())
        return;
    const QRect room(m_anchor->mapTo(parentWidget(), QPoint()), m_anchor->size());
    const int wide = room.width() - m_floatLeft;
    // Only a sentence that is too long for one line wraps.
    m_text->setWordWrap(false);
    layout()->activate();
    m_text->setWordWrap(sizeHint().width() > wide);
    layout()->invalidate();
    const int high = std::max(hasHeightForWidth() ? heightForWidth(wide) : sizeHint().height(), room.height());
    setGeometry(room.left() + m_floatLeft, room.bottom() + 1 - high, wide, high);
    raise();
}

bool MessageLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        settle();
    return QFrame::eventFilter(watched, event);
}

void MessageLine::onAction()
{
    hide();
    emit actionTriggered();
}

void MessageLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_close->setText(tr("Close"));
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        settle();
}

} // namespace vierklang::ui
