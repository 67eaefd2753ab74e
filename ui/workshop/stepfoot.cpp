// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/stepfoot.h"

#include "ui/theme.h"
#include "ui/widgets/keyhints.h"
#include "ui/workshop/keybutton.h"

#include <QHBoxLayout>

#include <algorithm>

namespace vierklang::ui {

StepFoot::StepFoot(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_both(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_row(new QHBoxLayout),
      m_hints(new KeyHints(theme, this))
{
    m_both->setContentsMargins(0, 0, 0, 0);
    m_both->setSpacing(10);
    m_row->setSpacing(10);
    m_both->addWidget(m_hints, 1);
    m_both->addLayout(m_row);
}

QSize StepFoot::minimumSizeHint() const
{
    // The keys go above the buttons where both do not fit.
    return {m_row->minimumSize().width(), layout()->minimumSize().height()};
}

void StepFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int beside = m_row->sizeHint().width() + m_both->spacing() + std::max(m_hints->minimumSizeHint().width(), m_theme.px(200));
    m_both->setDirection(width() < beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_both->setSpacing(width() < beside ? 6 : 10);
}

KeyButton *StepFoot::add(const QString &name, const char *role)
{
    auto *button = new KeyButton(name, role, m_theme, this);
    m_row->addWidget(button);
    return button;
}

} // namespace vierklang::ui
