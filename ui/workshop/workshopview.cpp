// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/workshopview.h"

#include "app/workflow/messages.h"
#include "ui/widgets/messageline.h"
#include "ui/workshop/agendapanel.h"
#include "ui/workshop/notecard.h"
#include "ui/workshop/parkingcard.h"
#include "ui/workshop/rehearsalbanner.h"
#include "ui/workshop/roomdisplay.h"
#include "ui/workshop/screencard.h"
#include "ui/workshop/stepfactory.h"
#include "ui/workshop/stepfoot.h"
#include "ui/workshop/timecard.h"

#include <QApplication>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int OneSecond = 1000;
constexpr int ThreeColumnsFrom = 900; ///< below this the agenda and the cards take turns
constexpr int WideSideFrom = 1200;

} // namespace

WorkshopView::WorkshopView(Context &context, WorkshopSession &session, QWidget *parent)
    : QWidget(parent), m_context(context), m_session(session), m_agenda(new AgendaPanel(context, session, this)),
      m_message(new MessageLine(u"workshopMessage"_s, context.theme, this)), m_steps(new QStackedWidget(this)),
      m_side(new QScrollArea(this)), m_time(new TimeCard(context, session, this)),
      m_display(new RoomDisplay(session.run(), context.language(), this)),
      m_screen(new ScreenCard(context, *m_display, this)),
      m_note(new NoteCard(context, session, this)), m_parking(new ParkingCard(context, session, this)),
      m_feet(new QStackedWidget(this))
{
    setObjectName(u"workshopView"_s);
    buildParts();
    buildSide();
    buildShortcuts();
    connectRun();
    retranslate();
    showStep();
    m_timer.setInterval(OneSecond);
    connect(&m_timer, &QTimer::timeout, this, &WorkshopView::tick);
    m_timer.start();
}

WorkshopView::~WorkshopView()
{
    // These look at the session until they are gone.
    delete m_steps;
    delete m_screen;
    delete m_display;
}

void WorkshopView::buildParts()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_agenda);
    m_main = new QWidget(this);
    auto *column = new QVBoxLayout(m_main);
    column->setContentsMargins(20, 10, 20, 12);
    column->setSpacing(10);
    if (m_session.run().isRehearsal()) {
        m_rehearsal = new RehearsalBanner(m_context, m_session, m_main);
        column->addWidget(m_rehearsal);
        connect(m_rehearsal, &RehearsalBanner::refused, this, &WorkshopView::say);
        connect(m_rehearsal, &RehearsalBanner::acted, this, [this] {
            refresh();
            focusWork();
        });
    }
    column->addWidget(m_message);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(18);
    middle->addWidget(m_steps, 1);
    middle->addWidget(m_side);
    column->addLayout(middle, 1);
    column->addWidget(m_feet);
    m_feet->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    row->addWidget(m_main, 1);
    connect(m_agenda, &AgendaPanel::stepWanted, this, &WorkshopView::goToStep);
    connect(m_agenda, &AgendaPanel::topicWanted, this, &WorkshopView::goToTopic);
}

void WorkshopView::buildSide()
{
    m_side->setObjectName(u"sideScroll"_s);
    m_side->setWidgetResizable(true);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sideInside = new QWidget(m_side);
    auto *cards = new QVBoxLayout(m_sideInside);
    cards->setContentsMargins(0, 4, 2, 4);
    cards->setSpacing(10);
    for (QWidget *card : {static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_screen),
                          static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_parking)})
        cards->addWidget(card);
    cards->addStretch(1);
    m_side->setWidget(m_sideInside);
    m_side->viewport()->setAutoFillBackground(false);
    m_sideInside->setAutoFillBackground(false);
    connect(m_time, &TimeCard::refused, this, &WorkshopView::say);
    connect(m_note, &NoteCard::refused, this, &WorkshopView::say);
    connect(m_parking, &ParkingCard::refused, this, &WorkshopView::say);
    connect(m_parking, &ParkingCard::parked, this, &WorkshopView::onParked);
    connect(m_parking, &ParkingCard::closed, this, &WorkshopView::focusWork);
    connect(m_parking, &ParkingCard::topicWanted, this, &WorkshopView::goToTopic);
}

void WorkshopView::connectRun()
{
    WorkshopRun &run = m_session.run();
    connect(&run, &WorkshopRun::stepChanged, this, &WorkshopView::showStep);
    connect(&run, &WorkshopRun::topicChanged, this, &WorkshopView::refresh);
    connect(&run, &WorkshopRun::roomChanged, this, &WorkshopView::refresh);
    connect(&run, &WorkshopRun::agendaChanged, this, &WorkshopView::refresh);
    connect(&run, &WorkshopRun::finished, this, &WorkshopView::refresh);
    connect(&run, &WorkshopRun::timeIsUp, this, &WorkshopView::onTimeIsUp);
    connect(&run, &WorkshopRun::parkingSuggested, m_parking, &ParkingCard::suggest);
    connect(&run, &WorkshopRun::saveFailed, this, &WorkshopView::saveFailed);
    connect(&run, &WorkshopRun::paceChanged, this, &WorkshopView::stateChanged);
    connect(&run.vote(), &WorkshopVote::phaseChanged, m_agenda, &AgendaPanel::refresh);
    connect(&m_session.editor(), &AssessmentEditor::revealedChanged, this, &WorkshopView::refresh);
}

StepPage *WorkshopView::page() const { return qobject_cast<StepPage *>(m_steps->currentWidget()); }

StepPage *WorkshopView::pageFor(WorkshopStep step)
{
    StepPage *&page = m_pages[static_cast<int>(step)];
    if (page)
        return page;
    page = makeStepPage(step, m_context, m_session, m_steps);
    m_steps->addWidget(page);
    if (page->foot())
        m_feet->addWidget(page->foot());
    connect(page, &StepPage::nextWanted, this, &WorkshopView::goNext);
    connect(page, &StepPage::backWanted, this, &WorkshopView::goBack);
    connect(page, &StepPage::refused, this, &WorkshopView::say);
    connect(page, &StepPage::announced, this, &WorkshopView::confirm);
    connect(page, &StepPage::documentsWanted, this, &WorkshopView::documentsRequested);
    connect(page, &StepPage::leaveWanted, this, &WorkshopView::leaveRequested);
    page->retranslate();
    return page;
}

void WorkshopView::showStep()
{
    StepPage *page = pageFor(m_session.run().step());
    m_steps->setCurrentWidget(page);
    m_feet->setVisible(page->foot());
    if (page->foot())
        m_feet->setCurrentWidget(page->foot());
    // The time and the parked questions do not help to look at a picture: it needs the room.
    m_message->hide();
    arrange();
    refresh();
    focusWork();
}

void WorkshopView::refresh()
{
    // Signals of a change come one by one: the page of the step comes with the step.
    if (StepPage *shown = page(); shown && shown == m_pages.value(static_cast<int>(m_session.run().step())))
        shown->refresh();
    m_agenda->refresh();
    m_time->refresh();
    m_note->refresh();
    m_parking->refresh();
    if (m_rehearsal)
        m_rehearsal->refresh();
    emit stateChanged();
}

void WorkshopView::focusWork()
{
    if (StepPage *shown = page())
        shown->focusWork();
}

void WorkshopView::retranslate()
{
    m_agenda->retranslate();
    m_time->retranslate();
    m_display->setLanguage(m_context.language());
    m_screen->retranslate();
    m_note->retranslate();
    m_parking->retranslate();
    if (m_rehearsal)
        m_rehearsal->retranslate();
    for (StepPage *page : std::as_const(m_pages))
        page->retranslate();
}

void WorkshopView::setAgendaVisible(bool visible)
{
    m_isAgendaWanted = visible;
    arrange();
}

void WorkshopView::arrange()
{
    const Theme &theme = m_context.theme;
    const WorkshopStep step = m_session.run().step();
    const bool isPicture = step == WorkshopStep::Reveal || step == WorkshopStep::Targets;
    const bool roomForBoth = width() >= theme.px(ThreeColumnsFrom);
    m_agenda->setVisible(m_isAgendaWanted && (roomForBoth || m_side->isHidden() || !isPicture));
    const bool showSide = (roomForBoth && (!isPicture || width() >= theme.px(1600))) || (!roomForBoth && !m_isAgendaWanted && !isPicture);
    m_side->setVisible(showSide);
    m_side->setFixedWidth(theme.px(width() >= theme.px(WideSideFrom) ? 300 : 226));
    m_main->layout()->setContentsMargins(isPicture ? 0 : 20, 10, isPicture ? 0 : 20, 12);
    m_agenda->updateGeometry();
}

void WorkshopView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WorkshopView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange && m_main)
        arrange();
}

void WorkshopView::tick()
{
    m_session.run().tick();
    m_time->refresh();
}

void WorkshopView::say(const QString &sentence)
{
    if (sentence.isEmpty())
        m_message->hide();
    else
        m_message->say(sentence);
}

void WorkshopView::confirm(const QString &sentence) { m_message->confirm(sentence); }

} // namespace vierklang::ui
