// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "ui/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/sign.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

StatusLine::StatusLine(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_sign(new SignLabel(Sign::Check, 14, theme, this)),
      m_saved(plainLine(this, u"savedState"_s, "small")), m_facts(plainLine(this, u"facts"_s, "smallMuted"))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(6);
    layout->addWidget(m_sign);
    layout->addWidget(m_saved);
    layout->addStretch(1);
    layout->addWidget(m_facts);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void StatusLine::showSaved(const QString &words, bool isFine)
{
    m_sign->setSign(isFine ? Sign::Check : Sign::Attention);
    m_saved->setText(words);
    arrange();
}

void StatusLine::showFacts(const QString &words)
{
    m_facts->setText(words);
    arrange();
}

/// What is saved comes first; the facts give way where both do not fit.
void StatusLine::arrange()
{
    const int needed = m_sign->sizeHint().width() + m_saved->sizeHint().width() + m_facts->sizeHint().width() + 50;
    m_facts->setVisible(needed <= width());
    if (!m_note)
        return;
    m_note->setFloatLeft(12 + m_sign->sizeHint().width() + 6 + m_saved->sizeHint().width() + 12);
    setMinimumHeight(m_note->lineHeight());
}

void StatusLine::carry(MessageLine *note)
{
    m_note = note;
    note->floatOver(this);
    arrange();
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        arrange();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace vierklang::ui
