// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/welcomestep.h"

#include "ui/widgets/keyhints.h"
#include "ui/widgets/labels.h"
#include "ui/workshop/keybutton.h"
#include "ui/workshop/promise.h"
#include "ui/workshop/stepfoot.h"
#include "ui/workshop/stephead.h"

#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int Sections = 3;
}

WelcomeStep::WelcomeStep(Context &context, WorkshopSession &session, QWidget *parent)
    : StepPage(context, session, parent), m_head(new StepHead(context.theme, this))
{
    setObjectName(u"welcomeStep"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_head);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"welcomeScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *cards = new QVBoxLayout(inside);
    cards->setContentsMargins(4, 0, 4, 0);
    auto *card = new QFrame(inside);
    setRole(card, "card");
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(20, 16, 20, 16);
    lines->setSpacing(4);
    for (int i = 0; i < Sections; ++i) {
        m_titles.append(plainLabel(card, u"welcomeTitle"_s, "strong"));
        m_texts.append(plainLabel(card, u"welcomeText"_s));
        lines->addWidget(m_titles.last());
        lines->addWidget(m_texts.last());
        lines->addSpacing(i + 1 < Sections ? 12 : 0);
    }
    cards->addWidget(card);
    cards->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    m_next = makeFoot()->add(u"next"_s, "primary");
    connect(m_next, &KeyButton::clicked, this, &StepPage::nextWanted);
}

void WelcomeStep::retranslate()
{
    m_titles[0]->setText(tr("How we work"));
    m_texts[0]->setText(tr("• Everybody votes for themselves first, all at the same time. Then we reveal.\n"
                           "• We talk only where we disagree. The highest and the lowest vote speak first.\n"
                           "• Nobody has to explain a vote, and “don't know” is a good answer.\n"
                           "• What takes longer than two minutes is parked and comes back before the end."));
    m_titles[1]->setText(tr("What we are after"));
    m_texts[1]->setText(tr("What do we digitalise for, how far are we, and what do we do next? No type stands above another."));
    m_titles[2]->setText(tr("What is kept, and what is not"));
    m_texts[2]->setText(promiseText());
    m_next->setWords(tr("On to the goals"), tr("Enter"));
    foot()->hints()->setHints({{tr("%1 pause"), {nativeKey(u"Ctrl+Space"_s)}}, {tr("%1 help"), {u"F1"_s}}});
    refresh();
}

void WelcomeStep::refresh()
{
    m_head->setTexts(run().plan().planned(WorkshopStep::Welcome).name.in(language()), tr("Welcome, everybody"),
                     tr("%n people in the room", nullptr, run().room().persons));
}

void WelcomeStep::focusWork() { m_next->setFocus(Qt::OtherFocusReason); }

} // namespace vierklang::ui
