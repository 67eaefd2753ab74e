// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pendingpage.h"

#include "ui/widgets/pageframe.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vierklang::ui {

PendingPage::PendingPage(Context &context, AssessmentEditor &, QWidget *parent)
    : Page(parent), m_frame(new PageFrame(context.theme, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_frame->content()->addStretch(1);
    connect(m_frame->next(), &QPushButton::clicked, this, &Page::nextRequested);
    connect(m_frame->back(), &QPushButton::clicked, this, &Page::backRequested);
    retranslate();
}

void PendingPage::showPlace(const Place &) { m_frame->next()->setFocus(); }

void PendingPage::retranslate()
{
    m_frame->back()->setText(tr("&Back"));
    m_frame->next()->setText(tr("&Next"));
}

} // namespace vierklang::ui
