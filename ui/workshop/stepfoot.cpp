// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/stepfoot.h"

#include "ui/theme.h"
#include "ui/widgets/keyhints.h"
#include "ui/workshop/keybutton.h"

#include <QHBoxLayout>

namespace vierklang::ui {

StepFoot::StepFoot(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout(this)), m_hints(new KeyHints(theme, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(10);
    m_row->addWidget(m_hints, 1, Qt::AlignVCenter);
}

KeyButton *StepFoot::add(const QString &name, const char *role)
{
    auto *button = new KeyButton(name, role, m_theme, this);
    m_row->addWidget(button);
    return button;
}

} // namespace vierklang::ui
