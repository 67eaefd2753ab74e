// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/stepfoot.h"

#include "ui/theme.h"
#include "ui/widgets/keyhints.h"
#include "ui/workshop/keybutton.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace vierklang::ui {

namespace {
constexpr int Gap = 10;
}

StepFoot::StepFoot(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_both(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_first(new QHBoxLayout),
      m_second(new QHBoxLayout), m_hints(new KeyHints(theme, this))
{
    m_both->setContentsMargins(0, 0, 0, 0);
    m_both->setSpacing(Gap);
    m_first->setSpacing(Gap);
    m_second->setSpacing(Gap);
    m_both->addWidget(m_hints, 1);
    m_both->addLayout(m_first);
    m_both->addLayout(m_second);
}

KeyButton *StepFoot::add(const QString &name, const char *role)
{
    auto *button = new KeyButton(name, role, m_theme, this);
    m_second->addWidget(button);
    m_buttons.append(button);
    return button;
}

int StepFoot::widthOf(const QList<KeyButton *> &buttons, bool withKeys)
{
    int width = 0;
    for (const KeyButton *button : buttons) {
        if (!button->isHidden())
            width += (withKeys ? button->sizeHint() : button->minimumSizeHint()).width() + Gap;
    }
    return std::max(0, width - Gap);
}

QSize StepFoot::minimumSizeHint() const
{
    // Narrowest with the buttons in two rows, and the keys out of the way.
    const qsizetype half = m_buttons.size() / 2;
    const int width = std::max(widthOf(m_buttons.mid(0, half), false), widthOf(m_buttons.mid(half), false));
    return {width, layout()->minimumSize().height()};
}

bool StepFoot::event(QEvent *event)
{
    // Other buttons, or other words on them, need another width.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        arrange();
    return QWidget::event(event);
}

void StepFoot::arrange()
{
    const bool twoRows = width() < widthOf(m_buttons, false);
    const int beside = widthOf(m_buttons, true) + Gap + std::max(m_hints->minimumSizeHint().width(), m_theme.px(200));
    m_hints->setVisible(!twoRows);
    m_both->setDirection(width() < beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (twoRows == m_isTwoRows)
        return;
    m_isTwoRows = twoRows;
    for (qsizetype i = 0; i < m_buttons.size() / 2; ++i) {
        QHBoxLayout *from = twoRows ? m_second : m_first;
        QHBoxLayout *to = twoRows ? m_first : m_second;
        from->removeWidget(m_buttons[i]);
        to->insertWidget(static_cast<int>(i), m_buttons[i]);
    }
}

} // namespace vierklang::ui
