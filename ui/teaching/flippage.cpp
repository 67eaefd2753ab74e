// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/flippage.h"

#include "ui/charts/contributionbars.h"
#include "ui/charts/sharebars.h"
#include "ui/teaching/flippicture.h"
#include "ui/teaching/practicebox.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pointsrow.h"
#include "ui/widgets/resultparts.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int OneColumnBelow = 900;
}

FlipPage::FlipPage(Context &context, Lesson &lesson, QWidget *parent) : TeachingPage(context, lesson, parent)
{
    setObjectName(u"flipPage"_s);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(px(12));
    body()->addLayout(m_columns, 1);
    buildTools();
    buildAnswers();
    buildPicture();
    retranslate();
    refresh();
}

void FlipPage::buildTools()
{
    m_exampleLabel = plainLine(inside(), u"exampleLabel"_s);
    m_example = new QuietCombo(inside());
    m_example->setObjectName(u"flipExample"_s);
    m_exampleLabel->setBuddy(m_example);
    tools()->addWidget(m_exampleLabel);
    tools()->addWidget(m_example);
    connect(m_example, &QComboBox::currentIndexChanged, this, [this](int example) {
        if (example < 0 || example == this->lesson().sandboxExample())
            return;
        this->lesson().setSandboxExample(example);
        m_change->clear();
        changed();
    });
}

void FlipPage::buildAnswers()
{
    QVBoxLayout *card = addCard(m_columns, 6);
    auto *row = new QHBoxLayout;
    m_tabs = new QTabBar(inside());
    m_tabs->setObjectName(u"flipTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_remaining = plainLine(inside(), u"flipRemaining"_s, "muted");
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_remaining);
    card->addLayout(row);
    m_scroll = new QScrollArea(inside());
    m_scroll->setObjectName(u"flipScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    buildGoals(column);
    buildPractice(column);
    column->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    card->addWidget(m_scroll, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &FlipPage::showAnswers);
}

void FlipPage::buildGoals(QVBoxLayout *into)
{
    m_goalBox = new QWidget(inside());
    auto *list = new QVBoxLayout(m_goalBox);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    for (const Goal &goal : instrument().goals) {
        auto *row = new PointsRow(goal.id, theme(), m_goalBox);
        list->addWidget(row);
        m_goals.append(row);
        connect(row, &PointsRow::pointsWanted, this, &FlipPage::onPoints);
        connect(row, &PointsRow::neighbourWanted, this, &FlipPage::moveFocus);
    }
    into->addWidget(m_goalBox);
}

void FlipPage::buildPractice(QVBoxLayout *into)
{
    m_practice = new PracticeBox(context(), instrument(), inside());
    into->addWidget(m_practice);
    connect(m_practice, &PracticeBox::questionChosen, this, &FlipPage::showQuestion);
    connect(m_practice, &PracticeBox::tickWanted, this, &FlipPage::onTick);
}

void FlipPage::buildPicture()
{
    m_rightScroll = new QScrollArea(inside());
    m_rightScroll->setObjectName(u"flipPictureScroll"_s);
    m_rightScroll->setWidgetResizable(true);
    m_rightScroll->setFrameShape(QFrame::NoFrame);
    m_rightScroll->setFocusPolicy(Qt::NoFocus);
    m_rightScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_right = new QWidget(m_rightScroll);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(px(10));
    QVBoxLayout *card = addCard(right);
    m_picture = new FlipPicture(context(), instrument(), inside());
    card->addWidget(m_picture);
    QVBoxLayout *actions = addCard(right);
    m_change = plainLabel(inside(), u"flipChange"_s);
    actions->addWidget(m_change);
    m_suggest = pushButton(inside(), u"flipSuggest"_s, "primary");
    m_undo = pushButton(inside(), u"flipUndo"_s);
    m_redo = pushButton(inside(), u"flipRedo"_s);
    m_restore = pushButton(inside(), u"flipRestore"_s);
    actions->addWidget(m_suggest);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_undo, m_redo, m_restore})
        row->addWidget(button);
    row->addStretch(1);
    actions->addLayout(row);
    QVBoxLayout *evidence = addCard(right);
    m_deciding = new ContributionBars(context(), inside());
    m_deciding->setObjectName(u"flipDeciding"_s);
    evidence->addWidget(m_deciding);
    listenTo(m_picture->shares());
    listenTo(m_deciding);
    right->addStretch(1);
    m_rightScroll->setWidget(m_right);
    m_right->setAutoFillBackground(false);
    m_rightScroll->viewport()->setAutoFillBackground(false);
    m_columns->addWidget(m_rightScroll, 5);
    buildButtons();
}

void FlipPage::buildButtons()
{
    connect(m_suggest, &QPushButton::clicked, this, &FlipPage::onSuggest);
    connect(m_undo, &QPushButton::clicked, this, &FlipPage::undo);
    connect(m_redo, &QPushButton::clicked, this, &FlipPage::redo);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        sandbox().reset();
        m_change->clear();
        changed();
    });
}

void FlipPage::retranslate()
{
    setTitle(tr("What would have to change for the type to flip?"));
    m_exampleLabel->setText(tr("&Example:"));
    m_example->setAccessibleName(tr("Example"));
    m_tabs->setTabText(0, tr("Goals"));
    m_tabs->setTabText(1, tr("Lived practice"));
    m_tabs->setAccessibleName(tr("Which answers to move"));
    m_deciding->setAccessibleName(tr("Answers that decided"));
    m_deciding->setPictureName(tr("Vierklang deciding answers"));
    setButtonText(m_suggest, tr("Show me the &smallest change"));
    setButtonText(m_undo, tr("&Undo"));
    setButtonText(m_redo, tr("Re&do"));
    setButtonText(m_restore, tr("&Back to the example"));
    for (qsizetype i = 0; i < m_goals.size(); ++i) {
        const Goal &goal = instrument().goals[i];
        m_goals[i]->setTexts(goal.text.in(language()), goal.help.in(language()));
    }
    m_change->clear();
}

void FlipPage::refresh()
{
    const QSignalBlocker quietExample(m_example);
    m_example->clear();
    for (const Assessment &example : lesson().material().examples)
        m_example->addItem(example.commune().name);
    m_example->setCurrentIndex(lesson().sandboxExample());
    if (!sandbox().canUndo())
        m_change->clear();
    showQuestion();
    showAnswers();
    showPicture();
}

void FlipPage::showAnswers()
{
    const bool goals = m_tabs->currentIndex() == 0;
    m_goalBox->setVisible(goals);
    m_practice->setVisible(!goals);
    const Assessment &now = sandbox().assessment();
    const int left = now.remainingPoints(instrument());
    m_remaining->setText(left == 0 ? tr("All points are spent") : tr("%n point(s) left", nullptr, left));
    for (PointsRow *row : std::as_const(m_goals)) {
        const int points = now.pointsOf(row->goalId());
        row->showPoints(points, std::min(instrument().constants.maxPerGoal, points + left));
        row->setSingleKeys(context().settings.singleKeys());
    }
}

void FlipPage::showQuestion() { m_practice->showAnswers(sandbox().assessment()); }

void FlipPage::showPicture()
{
    const TypePicture &now = sandbox().picture();
    m_picture->showSandbox(sandbox());
    m_deciding->setEvidence(instrument(), sandbox().assessment(), now);
    m_suggest->setEnabled(!now.flips.isEmpty() || now.pointsToFlip);
    m_undo->setEnabled(canUndo());
    m_redo->setEnabled(canRedo());
    m_restore->setEnabled(canUndo());
    m_change->setVisible(!m_change->text().isEmpty());
}

void FlipPage::changed()
{
    showQuestion();
    showAnswers();
    showPicture();
    emit historyChanged();
}

void FlipPage::onPoints(const QString &goalId, int points)
{
    // A wish beyond what is left takes what is left, as on the page of the goals.
    const Assessment &now = sandbox().assessment();
    const int most = std::min(instrument().constants.maxPerGoal,
                              now.pointsOf(goalId) + now.remainingPoints(instrument()));
    if (const Result<void> outcome = sandbox().setPoints(goalId, std::clamp(points, 0, most)); !outcome)
        emit failed(outcome.error());
    m_change->clear();
    changed();
}

void FlipPage::onTick(int option)
{
    const BehaviourItem &item = m_practice->question();
    const QString id = item.options[option].id;
    QStringList ticks = sandbox().assessment().ticksOf(item.id);
    if (ticks.contains(id))
        ticks.removeAll(id);
    else
        ticks.append(id);
    // One tick too many replaces the oldest: a trainer moves on without taking away first.
    while (ticks.size() > item.maxTicks)
        ticks.removeFirst();
    if (const Result<void> outcome = sandbox().setTicks(item.id, ticks); !outcome)
        emit failed(outcome.error());
    m_change->clear();
    changed();
}

QString FlipPage::sentenceOf(const AppliedChange &change) const
{
    const auto name = [this](TypeKey type) { return instrument().card(type).nameWithArticle.in(language()); };
    const auto goal = [this](const QString &id) { return instrument().goal(id)->shortName.in(language()); };
    QStringList parts;
    for (const PointMove &move : change.moves)
        parts.append(tr("one point from “%1” to “%2”").arg(goal(move.from), goal(move.to)));
    if (!change.behaviour.isEmpty()) {
        const BehaviourItem *item = instrument().behaviourItem(change.behaviour);
        QStringList options;
        for (const BehaviourOption &option : item->options) {
            if (change.options.contains(option.id))
                options.append(option.text.in(language()));
        }
        parts.append(tr("“%1” with the answer “%2”")
                         .arg(item->shortName.in(language()), options.isEmpty() ? tr("none") : options.join(u", "_s)));
    }
    parts.removeDuplicates();
    return tr("Smallest change: %1. Before, %2 led; now %3 lead.")
        .arg(parts.join(u"; "_s), name(change.before).left(1).toLower() + name(change.before).mid(1),
             name(change.after).left(1).toLower() + name(change.after).mid(1));
}

void FlipPage::onSuggest()
{
    const std::optional<AppliedChange> change = sandbox().applySmallestChange();
    m_change->setText(change ? sentenceOf(*change) : tr("No change makes another type lead."));
    changed();
}

bool FlipPage::canUndo() const { return sandbox().canUndo(); }

bool FlipPage::canRedo() const { return sandbox().canRedo(); }

void FlipPage::undo()
{
    sandbox().undo();
    m_change->clear();
    changed();
}

void FlipPage::redo()
{
    sandbox().redo();
    m_change->clear();
    changed();
}

void FlipPage::moveFocus(int step)
{
    const qsizetype now = m_goals.indexOf(qobject_cast<PointsRow *>(focusWidget()));
    const qsizetype next = std::clamp<qsizetype>(now + step, 0, m_goals.size() - 1);
    m_goals[next]->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(m_goals[next], 0, px(12));
}

void FlipPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int option = m_practice->optionOf(event->key());
    if (plain && option >= 0 && context().settings.singleKeys())
        onTick(option);
    else
        TeachingPage::keyPressEvent(event);
}

void FlipPage::arrange()
{
    const bool narrow = width() < px(OneColumnBelow);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_scroll->setMinimumHeight(px(narrow ? 380 : 240));
    // Below the answers it is as high as it needs; beside them it scrolls for itself, so that both stay in sight.
    m_rightScroll->setMinimumHeight(narrow ? m_right->sizeHint().height() : px(240));
    tools()->setDirection(width() < px(560) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *FlipPage::firstFocus() const { return m_tabs->currentIndex() == 0 ? m_goals.first() : m_practice->chooser(); }

} // namespace vierklang::ui
