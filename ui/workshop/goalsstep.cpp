// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/goalsstep.h"

#include "ui/widgets/hairline.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pointsmeter.h"
#include "ui/widgets/pointsrow.h"
#include "ui/widgets/resultparts.h"
#include "ui/workshop/keybutton.h"
#include "ui/workshop/persondots.h"
#include "ui/workshop/stepfoot.h"
#include "ui/workshop/stephead.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int TwoColumnsFrom = 620;
}

GoalsStep::GoalsStep(Context &context, WorkshopSession &session, QWidget *parent)
    : StepPage(context, session, parent), m_head(new StepHead(context.theme, this))
{
    setObjectName(u"goalsStep"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_head);
    buildHead();
    buildForm();
    column->addWidget(m_scroll, 1);
    buildFoot();
    connect(&run().goals(), &WorkshopGoals::ballotsChanged, this, &GoalsStep::refresh);
}

void GoalsStep::buildHead()
{
    m_stateCard = cardFrame(this);
    m_state = new QBoxLayout(QBoxLayout::LeftToRight, m_stateCard);
    m_state->setContentsMargins(14, 8, 14, 8);
    m_state->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *count = new QHBoxLayout;
    count->setSpacing(14);
    m_forms = plainLabel(m_stateCard, u"formsCounted"_s, "heading");
    m_dots = new PersonDots(theme(), m_stateCard);
    m_forms->setWordWrap(false);
    count->addWidget(m_forms);
    count->addWidget(m_dots);
    count->addStretch(1);
    m_formsHint = plainLabel(m_stateCard, u"formsHint"_s, "muted");
    words->addLayout(count);
    words->addWidget(m_formsHint);
    auto *links = new QHBoxLayout;
    m_close = pushButton(m_stateCard, u"closeForms"_s, "link");
    m_restart = pushButton(m_stateCard, u"restartForms"_s, "link");
    links->addWidget(m_close);
    links->addWidget(m_restart);
    links->addStretch(1);
    words->addLayout(links);
    m_state->addLayout(words, 1);
    m_meter = new PointsMeter(theme(), m_stateCard);
    m_state->addWidget(m_meter, 0, Qt::AlignLeft);
    connect(m_close, &QPushButton::clicked, this, &GoalsStep::onClose);
    connect(m_restart, &QPushButton::clicked, this, &GoalsStep::onRestart);
}

void GoalsStep::buildForm()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"goalsScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(m_scroll);
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(10);
    m_form = new QWidget(inside);
    lines->addWidget(m_stateCard);
    lines->addWidget(m_form, 1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_form);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(10);
    for (const Goal *goal : editor().goalsInShuffledOrder()) {
        auto *row = new PointsRow(goal->id, theme(), m_form);
        row->setMaximum(instrument().constants.maxPerGoal);
        row->installEventFilter(this);
        connect(row, &PointsRow::pointsWanted, this, &GoalsStep::setPoints);
        connect(row, &PointsRow::neighbourWanted, this, &GoalsStep::onNeighbour);
        connect(row, &PointsRow::nextWanted, this, &GoalsStep::onTake);
        m_rows.append(row);
    }
    m_scroll->setWidget(inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    arrange();
}

void GoalsStep::buildFoot()
{
    StepFoot *foot = makeFoot();
    m_back = foot->add(u"back"_s);
    m_clear = foot->add(u"clearForm"_s);
    m_take = foot->add(u"takeForm"_s, "primary");
    m_next = foot->add(u"next"_s);
    connect(m_back, &KeyButton::clicked, this, &StepPage::backWanted);
    connect(m_next, &KeyButton::clicked, this, &StepPage::nextWanted);
    connect(m_clear, &KeyButton::clicked, this, &GoalsStep::onClear);
    connect(m_take, &KeyButton::clicked, this, &GoalsStep::onTake);
    auto *take = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    take->setContext(Qt::WidgetWithChildrenShortcut);
    connect(take, &QShortcut::activated, this, &GoalsStep::onTake);
}

/// One or two cards of rows, in reading order down the columns.
void GoalsStep::arrange()
{
    const int wanted = width() >= theme().px(TwoColumnsFrom) ? 2 : 1;
    m_state->setDirection(wanted == 2 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (wanted == m_columnCount)
        return;
    m_columnCount = wanted;
    for (PointsRow *row : std::as_const(m_rows))
        row->setParent(m_form);
    while (QLayoutItem *item = m_columns->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const qsizetype perColumn = (m_rows.size() + wanted - 1) / wanted;
    for (qsizetype first = 0; first < m_rows.size(); first += perColumn) {
        QFrame *card = cardFrame(m_form);
        auto *rows = new QVBoxLayout(card);
        rows->setContentsMargins(1, 1, 1, 1);
        rows->setSpacing(0);
        for (PointsRow *row : m_rows.mid(first, perColumn)) {
            if (rows->count() > 0)
                rows->addWidget(new Hairline(theme(), card));
            rows->addWidget(row, 1);
            row->show();
        }
        m_columns->addWidget(card, 1);
    }
    for (qsizetype i = 1; i < m_rows.size(); ++i)
        setTabOrder(m_rows[i - 1], m_rows[i]);
}

int GoalsStep::left() const
{
    return instrument().constants.points
           - std::accumulate(m_ballot.cbegin(), m_ballot.cend(), 0, std::plus<int>());
}

bool GoalsStep::mayType() const { return !isComplete() && (run().goals().isOpen() || run().goals().count() == 0); }

bool GoalsStep::isComplete() const { return run().goals().count() >= run().room().persons; }

void GoalsStep::retranslate()
{
    m_clear->setWords(tr("&Clear form"));
    m_take->setWords(tr("Take over form"), tr("Enter"));
    m_back->setWords(tr("&Back"));
    m_next->setWords(tr("&On to practice"), nativeKey(u"Ctrl+PgDown"_s));
    m_close->setText(tr("Close the forms"));
    QList<KeyHints::Hint> hints{{tr("%1 %2 change goal"), {u"↑"_s, u"↓"_s}}, {tr("%1 undo"), {nativeKey(u"Ctrl+Z"_s)}}};
    if (context().settings.singleKeys())
        hints.prepend({tr("%1 to %2 set points and go on"), {u"0"_s, u"5"_s}});
    foot()->hints()->setHints(hints);
    refresh();
}

void GoalsStep::refresh()
{
    m_head->setTexts(run().plan().planned(WorkshopStep::Goals).name.in(language()),
                     tr("Which goals actually drive your digitalisation today?"),
                     tr("Type one form after another: %1 points, at most %2 for each goal.")
                         .arg(instrument().constants.points)
                         .arg(instrument().constants.maxPerGoal));
    m_head->setMark(Sign::Covered, tr("types hidden"));
    showRows();
    showState();
}

void GoalsStep::showRows()
{
    const int rest = left();
    const int most = instrument().constants.maxPerGoal;
    const bool sums = !mayType();
    m_meter->setPoints(rest, instrument().constants.points, tr("of %1 points left").arg(instrument().constants.points));
    m_meter->setVisible(!sums);
    for (PointsRow *row : std::as_const(m_rows)) {
        const Goal *goal = instrument().goal(row->goalId());
        const int points = sums ? editor().assessment().pointsOf(row->goalId()) : m_ballot.value(row->goalId());
        // The help stands on the paper; here all goals fit the screen.
        row->setTexts(goal->text.in(language()), {});
        row->setSingleKeys(context().settings.singleKeys());
        row->setMaximum(sums ? most * std::max(1, run().goals().count()) : most);
        row->showPoints(points, sums ? points : std::min(most, points + rest));
    }
}

void GoalsStep::showState()
{
    WorkshopGoals &goals = run().goals();
    const int persons = run().room().persons;
    const int count = goals.count();
    const bool closed = !goals.isOpen() && count > 0;
    m_forms->setText(tr("%1 of %2 forms").arg(count).arg(persons));
    m_dots->setDots(count, persons);
    if (closed)
        m_formsHint->setText(tr("The forms are added up and closed. Only the sums are kept."));
    else if (isComplete())
        m_formsHint->setText(tr("All forms are in. Only their sum is kept."));
    else
        m_formsHint->setText(tr("Only the sum is kept; no form can be found again."));
    m_close->setVisible(goals.isOpen() && count > 0);
    m_restart->setVisible(count > 0);
    m_restart->setText(m_askRestart ? tr("Really clear all forms") : tr("Clear all and type again"));
    m_form->setEnabled(mayType());
    m_take->setEnabled(mayType());
    m_clear->setEnabled(!m_ballot.isEmpty());
}

void GoalsStep::setPoints(const QString &goalId, int points)
{
    const int most = std::min(instrument().constants.maxPerGoal, m_ballot.value(goalId) + left());
    if (points > most)
        emit refused(tr("Only %n points are left for this goal.", nullptr, most));
    else if (points == 0)
        m_ballot.remove(goalId);
    else
        m_ballot.insert(goalId, points);
    refresh();
}

bool GoalsStep::eventFilter(QObject *watched, QEvent *event)
{
    auto *row = qobject_cast<PointsRow *>(watched);
    if (!row || event->type() != QEvent::KeyPress || !context().settings.singleKeys())
        return StepPage::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool plain = !(press->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int digit = press->key() - Qt::Key_0;
    if (!plain || digit < 0 || digit > instrument().constants.maxPerGoal)
        return StepPage::eventFilter(watched, event);
    setPoints(row->goalId(), digit);
    // Sixteen digits are a form: the next goal comes by itself, unless the points were refused.
    if (m_ballot.value(row->goalId()) == digit)
        focusRow(m_rows.indexOf(row) + 1);
    return true;
}

void GoalsStep::focusRow(qsizetype index)
{
    PointsRow *row = m_rows[std::clamp<qsizetype>(index, 0, m_rows.size() - 1)];
    row->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(row, 0, 12);
}

void GoalsStep::onNeighbour(int step) { focusRow(m_rows.indexOf(qobject_cast<PointsRow *>(sender())) + step); }

void GoalsStep::onTake()
{
    if (!m_take->isEnabled()) {
        // All forms are in, or closed: Enter goes on, like everywhere.
        emit nextWanted();
        return;
    }
    if (!accept(run().goals().add(m_ballot)))
        return;
    m_ballot.clear();
    m_askRestart = false;
    emit announced(tr("Form %1 is added.").arg(run().goals().count()));
    refresh();
    focusWork();
}

void GoalsStep::onClear()
{
    m_ballot.clear();
    refresh();
    focusWork();
}

void GoalsStep::onRestart()
{
    // Nothing brings the forms back but typing them: asked twice, on the same button.
    if (!m_askRestart) {
        m_askRestart = true;
        return refresh();
    }
    m_askRestart = false;
    accept(run().goals().restart());
    refresh();
    focusWork();
}

void GoalsStep::onClose()
{
    accept(run().goals().close());
    refresh();
    focusWork();
}

QString GoalsStep::whyNotOn() const
{
    return m_ballot.isEmpty() ? QString() : tr("A form is half typed. Please take it over or clear it first.");
}

void GoalsStep::focusWork()
{
    if (m_form->isEnabled())
        focusRow(0);
    else
        m_next->setFocus(Qt::OtherFocusReason);
}

void GoalsStep::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        onTake();
    else
        StepPage::keyPressEvent(event);
}

void GoalsStep::resizeEvent(QResizeEvent *event)
{
    StepPage::resizeEvent(event);
    arrange();
}

} // namespace vierklang::ui
