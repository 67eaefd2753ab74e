// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/behaviourstep.h"

#include "app/workflow/messages.h"
#include "ui/pages/behaviourpage.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

BehaviourStep::BehaviourStep(Context &context, WorkshopSession &session, QWidget *parent)
    : StepPage(context, session, parent), m_page(new BehaviourPage(context, session.editor(), this))
{
    setObjectName(u"behaviourStep"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    connect(m_page, &Page::nextRequested, this, &StepPage::nextWanted);
    connect(m_page, &Page::backRequested, this, &StepPage::backWanted);
    connect(m_page, &Page::announced, this, &StepPage::announced);
    connect(m_page, &Page::failed, this, [this](const Error &error) { emit refused(sentenceOf(error)); });
}

void BehaviourStep::refresh()
{
    if (instrument().behaviourItem(run().topic()))
        m_page->showPlace({Place::Kind::Behaviour, run().topic()});
}

/// The page hears of a new language by itself.
void BehaviourStep::retranslate() { refresh(); }

void BehaviourStep::focusWork() { refresh(); }

} // namespace vierklang::ui
