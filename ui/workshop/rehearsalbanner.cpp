// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/rehearsalbanner.h"

#include "app/workflow/messages.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/resultparts.h"
#include "ui/widgets/sign.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

RehearsalBanner::RehearsalBanner(Context &context, WorkshopSession &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_words(plainLabel(this, u"rehearsalWords"_s, "strong")),
      m_act(pushButton(this, u"rehearsalAct"_s, "compact"))
{
    setObjectName(u"rehearsalBanner"_s);
    setRole(this, "banner");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(10);
    row->addWidget(new SignLabel(Sign::Attention, 16, context.theme, this));
    row->addWidget(m_words, 1);
    row->addWidget(m_act);
    connect(m_act, &QPushButton::clicked, this, &RehearsalBanner::onAct);
}

void RehearsalBanner::retranslate()
{
    m_words->setText(tr("Rehearsal – nothing is stored"));
    refresh();
}

void RehearsalBanner::refresh()
{
    switch (m_session.run().step()) {
    case WorkshopStep::Goals:
        m_act->setText(tr("Let everybody hand in a form"));
        break;
    case WorkshopStep::Behaviour:
        m_act->setText(tr("Let the room tick"));
        break;
    default:
        m_act->setText(tr("Let everybody vote"));
    }
    const WorkshopStep step = m_session.run().step();
    m_act->setVisible(step == WorkshopStep::Goals || step == WorkshopStep::Behaviour || step == WorkshopStep::Items);
}

void RehearsalBanner::onAct()
{
    WorkshopRehearsal &rehearsal = *m_session.rehearsal();
    const WorkshopStep step = m_session.run().step();
    const Result<void> done = step == WorkshopStep::Goals       ? rehearsal.letDistributePoints()
                              : step == WorkshopStep::Behaviour ? rehearsal.letAnswerBehaviour()
                                                                : rehearsal.letVote();
    if (!done)
        emit refused(sentenceOf(done.error()));
    emit acted();
}

} // namespace vierklang::ui
