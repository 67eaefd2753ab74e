// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/failurepage.h"

#include "app/workflow/messages.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sign.h"

#include <QEvent>
#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

FailurePage::FailurePage(Context &context, Error error, QWidget *parent)
    : QWidget(parent), m_error(std::move(error)), m_title(plainLabel(this, u"failureTitle"_s, "heading")),
      m_text(plainLabel(this, u"failureText"_s, "large")), m_retry(new QPushButton(this))
{
    setObjectName(u"failurePage"_s);
    m_retry->setObjectName(u"retry"_s);
    setRole(m_retry, "primary");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(120, 40, 120, 40);
    layout->setSpacing(16);
    layout->addStretch(1);
    layout->addWidget(new SignLabel(Sign::Attention, 32, context.theme, this));
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_retry, 0, Qt::AlignLeft);
    layout->addStretch(2);
    connect(m_retry, &QPushButton::clicked, this, &FailurePage::retryRequested);
    retranslate();
}

void FailurePage::retranslate()
{
    m_title->setText(tr("The library cannot be opened"));
    m_text->setText(sentenceOf(m_error));
    m_retry->setText(tr("&Try again"));
}

void FailurePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace vierklang::ui
