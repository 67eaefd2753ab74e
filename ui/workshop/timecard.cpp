// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/timecard.h"

#include "app/workflow/messages.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/resultparts.h"
#include "ui/widgets/sign.h"
#include "ui/workshop/steppage.h"
#include "ui/workshop/timebar.h"

#include <QVBoxLayout>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

/// Behind the plan by less than this nobody is told to hurry.
constexpr int DriftWorthSaying = 2;

/// 1:10
QString minutesAndSeconds(int seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

TimeCard::TimeCard(Context &context, WorkshopSession &session, QWidget *parent)
    : QFrame(parent), m_context(context), m_session(session)
{
    setObjectName(u"timeCard"_s);
    setRole(this, "card");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(13, 11, 13, 11);
    column->setSpacing(6);
    buildTop();
    m_line = new Hairline(context.theme, this);
    column->addWidget(m_line);
    buildDrift();
    connect(&session.run(), &WorkshopRun::paceChanged, this, &TimeCard::refresh);
    connect(&session.run(), &WorkshopRun::topicChanged, this, &TimeCard::refresh);
    connect(&session.run(), &WorkshopRun::agendaChanged, this, &TimeCard::refresh);
}

void TimeCard::buildTop()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *head = new QHBoxLayout;
    m_title = plainLabel(this, u"timeTitle"_s, "strong");
    m_planned = plainLine(this, u"timePlanned"_s, "smallMuted");
    head->addWidget(m_title, 1);
    head->addWidget(m_planned);
    column->addLayout(head);
    auto *clock = new QHBoxLayout;
    clock->setSpacing(8);
    m_before = plainLine(this, u"timeWord"_s, "muted");
    m_clock = plainLine(this, u"timeLeft"_s, "display");
    m_bar = new TimeBar(m_context.theme, this);
    clock->addWidget(m_before);
    clock->addWidget(m_clock);
    clock->addWidget(m_bar, 1, Qt::AlignVCenter);
    column->addLayout(clock);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_pause = pushButton(this, u"pause"_s, "compact");
    m_more = pushButton(this, u"moreTime"_s, "compact");
    m_key = plainLine(this, u"pauseKey"_s, "key");
    buttons->addWidget(m_pause);
    buttons->addWidget(m_more);
    m_buttons->addLayout(buttons);
    m_buttons->addWidget(m_key, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
    connect(m_pause, &QPushButton::clicked, this, &TimeCard::onPause);
    connect(m_more, &QPushButton::clicked, this, &TimeCard::onMore);
}

void TimeCard::buildDrift()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *line = new QHBoxLayout;
    line->setSpacing(7);
    line->addWidget(new SignLabel(Sign::Clock, 16, m_context.theme, this), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_drift = plainLabel(this, u"drift"_s, "strong");
    m_end = plainLabel(this, u"expectedEnd"_s, "smallMuted");
    words->addWidget(m_drift);
    words->addWidget(m_end);
    line->addLayout(words, 1);
    column->addLayout(line);
    m_offer = plainLabel(this, u"shortFormOffer"_s, "small");
    m_shortForm = pushButton(this, u"shortFormFromHere"_s, "compact");
    column->addWidget(m_offer);
    column->addWidget(m_shortForm, 0, Qt::AlignLeft);
    connect(m_shortForm, &QPushButton::clicked, this, &TimeCard::onShortForm);
}

void TimeCard::retranslate()
{
    m_more->setText(tr("+%1 min").arg(m_session.run().plan().moreSeconds / 60));
    m_more->setAccessibleName(tr("More time for this"));
    m_key->setText(nativeKey(u"Ctrl+Space"_s));
    refresh();
}

void TimeCard::refresh()
{
    WorkshopRun &run = m_session.run();
    const WorkshopPace pace = run.pace();
    const bool over = pace.left() < 0;
    m_title->setText(run.step() == WorkshopStep::Items ? tr("This question") : tr("This step"));
    m_planned->setText(tr("planned %1").arg(minutesAndSeconds(pace.planned)));
    m_before->setText(run.isPaused() ? tr("paused, left") : over ? tr("over by") : tr("left"));
    m_clock->setText(minutesAndSeconds(std::abs(pace.left())));
    m_bar->setShare(pace.planned > 0 ? static_cast<double>(pace.left()) / pace.planned : 0);
    m_pause->setText(run.isPaused() ? tr("Go on") : tr("Pause"));
    m_pause->setEnabled(!run.isFinished());
    m_more->setEnabled(!run.isFinished());
    showDrift(pace);
}

void TimeCard::showDrift(const WorkshopPace &pace)
{
    if (pace.driftMinutes > 0)
        m_drift->setText(tr("%n min behind the plan", nullptr, pace.driftMinutes));
    else if (pace.driftMinutes < 0)
        m_drift->setText(tr("%n min ahead of the plan", nullptr, -pace.driftMinutes));
    else
        m_drift->setText(tr("on plan"));
    m_end->setText(tr("end at about %1").arg(pace.expectedEnd.toLocalTime().toString(u"HH:mm"_s)));
    const bool isShort = m_session.run().isCoreOnly();
    const bool offered = !isShort && pace.shortForm && pace.driftMinutes >= DriftWorthSaying;
    m_offer->setVisible(isShort || offered);
    m_shortForm->setVisible(isShort || offered);
    if (isShort) {
        m_offer->setText(tr("Short form from here: only core questions are asked."));
        m_shortForm->setText(tr("Take that back"));
    } else if (offered) {
        m_offer->setText(tr("Short form from here? Then %1 instead of %2 questions are left, which saves about %3 min.")
                             .arg(pace.shortForm->questionsLeftCore)
                             .arg(pace.shortForm->questionsLeft)
                             .arg(pace.shortForm->minutesSaved));
        m_shortForm->setText(tr("Change to the short form"));
    }
}

void TimeCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_buttons->setDirection(width() < m_context.theme.px(280) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TimeCard::take(const Result<void> &outcome)
{
    if (!outcome)
        emit refused(sentenceOf(outcome.error()));
    refresh();
}

void TimeCard::onPause() { take(m_session.run().setPaused(!m_session.run().isPaused())); }

void TimeCard::onMore() { take(m_session.run().giveMoreTime()); }

void TimeCard::onShortForm() { take(m_session.run().setCoreOnly(!m_session.run().isCoreOnly())); }

} // namespace vierklang::ui
