// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/itemsstep.h"

#include "app/workflow/earlieryear.h"
#include "ui/pages/earliertexts.h"
#include "ui/widgets/keyhints.h"
#include "ui/workshop/countboard.h"
#include "ui/workshop/keybutton.h"
#include "ui/workshop/revealboard.h"
#include "ui/workshop/roundform.h"
#include "ui/workshop/stepfoot.h"
#include "ui/workshop/stephead.h"
#include "ui/workshop/votetotals.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

ItemsStep::ItemsStep(Context &context, WorkshopSession &session, QWidget *parent)
    : StepPage(context, session, parent), m_head(new StepHead(context.theme, this)), m_scroll(new QScrollArea(this)),
      m_boards(new QWidget(this))
{
    setObjectName(u"itemsStep"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_head);
    buildBoards();
    column->addWidget(m_scroll, 1);
    buildFoot();
    connectBoards();
}

void ItemsStep::buildBoards()
{
    m_count = new CountBoard(context(), m_boards);
    m_reveal = new RevealBoard(context(), m_boards);
    m_paper = new RoundForm(context(), m_boards);
    // No stack: it would always be as high as the highest of them.
    auto *column = new QVBoxLayout(m_boards);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *board : {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_reveal), static_cast<QWidget *>(m_paper)})
        column->addWidget(board);
    showBoard(m_count);
    m_scroll->setObjectName(u"itemScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_boards);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_boards->setAutoFillBackground(false);
}

void ItemsStep::buildFoot()
{
    StepFoot *foot = makeFoot();
    m_back = foot->add(u"back"_s);
    m_fewer = foot->add(u"revealFewer"_s);
    m_again = foot->add(u"anotherRound"_s);
    m_primary = foot->add(u"next"_s, "primary");
    connect(m_back, &KeyButton::clicked, this, &StepPage::backWanted);
    connect(m_fewer, &KeyButton::clicked, this, &ItemsStep::onRevealFewer);
    connect(m_again, &KeyButton::clicked, this, &ItemsStep::onAnother);
    connect(m_primary, &KeyButton::clicked, this, &ItemsStep::onPrimary);
    auto *fewer = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    fewer->setContext(Qt::WidgetWithChildrenShortcut);
    connect(fewer, &QShortcut::activated, this, &ItemsStep::onRevealFewer);
}

void ItemsStep::connectBoards()
{
    connect(m_count, &CountBoard::addWanted, this, &ItemsStep::onAdd);
    connect(m_count, &CountBoard::takeBackWanted, this, &ItemsStep::onTakeBack);
    connect(m_count, &CountBoard::takeBackLastWanted, this, &ItemsStep::onTakeBackLast);
    connect(m_count->totals(), &VoteTotals::personsWanted, this, &ItemsStep::onPersons);
    connect(m_count->totals(), &VoteTotals::paperWanted, this, &ItemsStep::onPaper);
    connect(m_count->totals(), &VoteTotals::discardWanted, this, &ItemsStep::onDiscard);
    connect(m_count->totals(), &VoteTotals::done, this, &ItemsStep::focusWork);
    connect(m_reveal, &RevealBoard::consensusWanted, this, &ItemsStep::onConsensus);
    connect(m_reveal, &RevealBoard::anotherRoundWanted, this, &ItemsStep::onAnother);
    connect(m_paper, &RoundForm::taken, this, &ItemsStep::onPaperTaken);
    connect(m_paper, &RoundForm::cancelled, this, &ItemsStep::onPaperCancelled);
    connect(&run().vote(), &WorkshopVote::phaseChanged, this, &ItemsStep::onPhaseChanged);
    connect(&run().vote(), &WorkshopVote::countsChanged, this, &ItemsStep::refresh);
    m_count->totals()->setRange(run().plan().leastPersons, run().plan().mostPersons);
}

void ItemsStep::showBoard(QWidget *board)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = m_board && m_board != board && focus && (focus == m_board || m_board->isAncestorOf(focus));
    const bool isAnother = m_board != board;
    m_board = board;
    board->show();
    // The focus goes where the work is, whoever asked for the change; before the old board goes, or it would jump.
    if (hadFocus)
        focusWork();
    for (QWidget *other : {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_reveal), static_cast<QWidget *>(m_paper)})
        other->setVisible(other == board);
    if (isAnother)
        m_scroll->verticalScrollBar()->setValue(0);
}

bool ItemsStep::isRevealed() const
{
    const ItemPhase phase = run().vote().phase();
    return phase == ItemPhase::Revealed || phase == ItemPhase::Decided;
}

bool ItemsStep::isEnteringPaper() const { return m_board == m_paper; }

void ItemsStep::retranslate()
{
    m_count->retranslate();
    m_reveal->retranslate();
    m_paper->retranslate();
    refresh();
}

QString ItemsStep::earlierAnswer(const Item &item) const
{
    if (run().vote().phase() != ItemPhase::Decided)
        return {};
    EarlierYear earlier(editor());
    return EarlierTexts(instrument(), earlier.assessment(), editor().assessment(), language()).ofItem(item.id);
}

void ItemsStep::showHead(const Item &item)
{
    const QList<AgendaItem> items = run().agenda().items();
    int number = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].item == &item)
            number = static_cast<int>(i) + 1;
    }
    const QString dimension = instrument().dimension(item.dimension)->name.in(language());
    m_head->setTexts(tr("%1 · Question %2 of %3 · Round %4").arg(dimension).arg(number).arg(items.size())
                         .arg(run().vote().roundIndex() + 1),
                     item.question.in(language()),
                     isRevealed() ? earlierAnswer(item) : tr("Suitable evidence: %1").arg(item.evidence.in(language())));
    if (isRevealed())
        m_head->setMark(Sign::Screen, tr("revealed, the room sees the counts"));
    else
        m_head->setMark(Sign::Covered, tr("counts still covered"));
}

void ItemsStep::refresh()
{
    const Item *item = instrument().item(run().topic());
    if (!item)
        return;
    if (item->id != m_shownItem) {
        m_shownItem = item->id;
        m_latest.reset();
        m_isWarned = false;
        showBoard(m_count);
    }
    WorkshopVote &vote = run().vote();
    showHead(*item);
    if (isRevealed())
        showBoard(m_reveal);
    else if (!isEnteringPaper() || vote.isUnderWay())
        showBoard(m_count);
    m_count->showItem(instrument(), *item);
    m_reveal->showItem(instrument(), *item);
    m_paper->showItem(instrument(), *item, vote.persons());
    m_count->showCounts(vote.counts(), vote.counted(), vote.persons(), vote.isUnderWay() ? m_latest : std::nullopt);
    m_count->totals()->setOffers(!vote.isUnderWay(), vote.isUnderWay() || vote.roundIndex() > 0);
    if (isRevealed())
        m_reveal->showRounds(instrument(), vote.rounds(), vote.consensus());
    showFoot();
}

void ItemsStep::showFoot()
{
    WorkshopVote &vote = run().vote();
    const bool paper = isEnteringPaper();
    m_back->setWords(tr("&Back"));
    m_fewer->setVisible(!isRevealed() && !paper && vote.isUnderWay() && vote.counted() < vote.persons());
    m_fewer->setWords(tr("Reveal with %1").arg(vote.counted()), nativeKey(u"Ctrl+Return"_s));
    m_again->setVisible(isRevealed());
    m_again->setWords(tr("Another &round"), context().settings.singleKeys() ? u"R"_s : QString());
    m_primary->setWords(isRevealed() ? tr("Next question") : tr("Reveal"), tr("Enter"));
    m_primary->setEnabled(isRevealed() || (!paper && vote.phase() == ItemPhase::Counted));
    m_back->setEnabled(!vote.isUnderWay());
    if (isRevealed())
        showRevealHints();
    else
        showCountHints();
}

void ItemsStep::showCountHints()
{
    QList<KeyHints::Hint> hints{{tr("%1 take the last one back"), {nativeKey(u"Backspace"_s)}},
                                {tr("%1 park"), {nativeKey(u"Ctrl+Shift+K"_s)}}};
    if (context().settings.singleKeys()) {
        hints.prepend({tr("%1 don't know %2 does not apply"), {u"W"_s, u"N"_s}});
        hints.prepend({tr("%1 to %2 count a vote"), {u"0"_s, u"4"_s}});
    }
    foot()->hints()->setHints(hints);
}

void ItemsStep::showRevealHints()
{
    QList<KeyHints::Hint> hints{{tr("%1 park"), {nativeKey(u"Ctrl+Shift+K"_s)}},
                                {tr("%1 previous question"), {nativeKey(u"Ctrl+PgUp"_s)}}};
    if (context().settings.singleKeys()) {
        hints.prepend({tr("%1 another round"), {u"R"_s}});
        hints.prepend({tr("%1 to %2 consensus"), {u"0"_s, u"4"_s}});
    }
    foot()->hints()->setHints(hints);
}

void ItemsStep::focusWork()
{
    if (isRevealed())
        m_reveal->focusAnswer();
    else if (isEnteringPaper())
        m_paper->focusFirst();
    else
        m_count->setFocus(Qt::OtherFocusReason);
}

void ItemsStep::onPhaseChanged()
{
    m_isWarned = false;
    refresh();
    if (foot()->isAncestorOf(QApplication::focusWidget()))
        focusWork();
}

void ItemsStep::onAdd(const Answer &answer)
{
    m_latest = answer;
    if (!accept(run().vote().add(answer)))
        m_latest.reset();
    refresh();
}

void ItemsStep::onTakeBack(const Answer &answer)
{
    m_latest.reset();
    accept(run().vote().takeBack(answer));
    refresh();
}

void ItemsStep::onTakeBackLast()
{
    m_latest.reset();
    accept(run().vote().takeBackLast());
    refresh();
}

void ItemsStep::onReveal() { accept(run().vote().reveal()); }

void ItemsStep::onRevealFewer()
{
    WorkshopVote &vote = run().vote();
    if (isRevealed() || isEnteringPaper())
        return;
    if (vote.isUnderWay() && vote.isSmall() && !m_isWarned) {
        m_isWarned = true;
        emit refused(tr("Only %n votes: somebody could tell who said what. If the room agrees, press the same again.",
                        nullptr, vote.counted()));
        return;
    }
    accept(vote.revealWithFewer());
}

void ItemsStep::onAnother() { accept(run().vote().another()); }

void ItemsStep::onConsensus(const Answer &answer)
{
    // The same again takes it back, as a click on a ticked line would.
    const bool isChosen = run().vote().consensus() == answer;
    accept(run().vote().recordConsensus(isChosen ? Answer::open() : answer));
    refresh();
    m_reveal->focusAnswer();
}

void ItemsStep::onPaper()
{
    m_paper->clear();
    showBoard(m_paper);
    refresh();
    focusWork();
}

void ItemsStep::onPaperTaken(const Round &round) { accept(run().vote().enterRound(round)); }

void ItemsStep::onPaperCancelled()
{
    showBoard(m_count);
    refresh();
    focusWork();
}

void ItemsStep::onDiscard()
{
    m_latest.reset();
    accept(run().vote().discard());
    refresh();
    focusWork();
}

void ItemsStep::onPersons(int persons)
{
    Room room = run().room();
    room.persons = persons;
    accept(run().setRoom(room));
    refresh();
}

void ItemsStep::onPrimary()
{
    if (isRevealed())
        emit nextWanted();
    else
        onReveal();
}

void ItemsStep::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || isEnteringPaper())
        return StepPage::keyPressEvent(event);
    // A key held down must not run through the questions.
    if (!event->isAutoRepeat())
        onPrimary();
}

} // namespace vierklang::ui
