// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/behaviourpage.h"

#include "ui/pages/earliertexts.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/optionrow.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/progressline.h"

#include <QFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

qsizetype mostOptions(const Instrument &instrument)
{
    qsizetype most = 0;
    for (const BehaviourItem &question : instrument.behaviour)
        most = std::max(most, question.options.size());
    return most;
}

} // namespace

BehaviourPage::BehaviourPage(Context &context, AssessmentEditor &editor, QWidget *parent)
    : Page(parent), m_context(context), m_editor(editor), m_earlier(editor), m_frame(new PageFrame(context.theme, this)),
      m_sides(new QBoxLayout(QBoxLayout::LeftToRight)), m_questionId(editor.instrument().behaviour.first().id)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_frame->progress()->show();
    m_sides->setSpacing(28);
    m_left = new QVBoxLayout;
    m_left->setSpacing(12);
    m_sides->addLayout(m_left, 1);
    buildOptions();
    buildCount();
    buildReasons();
    m_frame->content()->addLayout(m_sides, 1);
    connect(m_frame->next(), &QPushButton::clicked, this, &Page::nextRequested);
    connect(m_frame->back(), &QPushButton::clicked, this, &Page::backRequested);
    retranslate();
}

void BehaviourPage::buildOptions()
{
    auto *card = new QFrame(this);
    setRole(card, "card");
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    for (int i = 0; i < mostOptions(m_editor.instrument()); ++i) {
        auto *line = new Hairline(m_context.theme, card);
        line->setVisible(i > 0);
        auto *row = new OptionRow(i + 1, m_context.theme, card);
        connect(row, &OptionRow::clicked, this, &BehaviourPage::onOptionClicked);
        rows->addWidget(line);
        rows->addWidget(row);
        m_lines.append(line);
        m_options.append(row);
    }
    m_left->addWidget(card);
}

void BehaviourPage::buildCount()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_chosen = plainLabel(this, u"chosenCount"_s, "strong");
    m_how = plainLabel(this, u"howToSwitch"_s, "muted");
    words->addWidget(m_chosen);
    words->addWidget(m_how);
    m_clear = new QPushButton(this);
    m_clear->setObjectName(u"clearChoice"_s);
    connect(m_clear, &QPushButton::clicked, this, &BehaviourPage::onClear);
    line->addLayout(words, 1);
    line->addWidget(m_clear, 0, Qt::AlignTop);
    m_left->addLayout(line);
    m_earlierLine = plainLabel(this, u"earlierAnswer"_s, "muted");
    m_left->addWidget(m_earlierLine);
    m_left->addStretch(1);
}

void BehaviourPage::buildReasons()
{
    m_reasons = new QWidget(this);
    auto *column = new QVBoxLayout(m_reasons);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(3);
    for (int i = 0; i < 3; ++i) {
        m_reasonTitles.append(plainLabel(m_reasons, u"reasonTitle"_s, "strong"));
        m_reasonTexts.append(plainLabel(m_reasons, u"reason"_s, "muted"));
        column->addWidget(m_reasonTitles.last());
        column->addWidget(m_reasonTexts.last());
        column->addSpacing(14);
    }
    column->addStretch(1);
    m_sides->addWidget(m_reasons);
}

void BehaviourPage::retranslate()
{
    const QStringList titles{tr("Why we ask this"), tr("How your answer counts"), tr("For the group")};
    const QStringList texts{
        tr("Goals say where you want to go. Practice shows what happens today. If the two differ, that is not a "
           "mistake but a good reason to talk."),
        QString(),
        tr("A short show of hands is enough. Record what the group agrees on.")};
    for (qsizetype i = 0; i < titles.size(); ++i) {
        m_reasonTitles[i]->setText(titles[i]);
        m_reasonTexts[i]->setText(texts[i]);
    }
    m_clear->setText(tr("&Clear choice"));
    m_frame->back()->setText(tr("&Back"));
    m_frame->next()->setText(tr("&Next question"));
    refresh();
}

void BehaviourPage::showPlace(const Place &place)
{
    m_questionId = place.id;
    m_ticksOnArrival = m_editor.assessment().ticksOf(m_questionId);
    refresh();
    m_frame->scrollToTop();
    const auto ticked = std::find_if(m_options.cbegin(), m_options.cend(),
                                     [](const OptionRow *row) { return row->isChecked() && !row->isHidden(); });
    (ticked == m_options.cend() ? m_options.first() : *ticked)->setFocus(Qt::TabFocusReason);
}

void BehaviourPage::showHead(const BehaviourItem &question)
{
    const QList<BehaviourItem> &all = m_editor.instrument().behaviour;
    const auto number = std::distance(all.cbegin(), std::find_if(all.cbegin(), all.cend(), [&](const auto &other) {
                                          return other.id == question.id;
                                      }));
    const int answered = static_cast<int>(m_editor.assessment().behaviour().size());
    const int of = static_cast<int>(all.size());
    m_frame->crumb()->setText(tr("Practice · Question %1 of %2").arg(number + 1).arg(of));
    m_frame->progress()->setProgress(tr("%1 of %2 answered").arg(answered).arg(of), answered, of);
    m_frame->heading()->setText(question.question.in(m_context.language()));
    m_frame->rule()->setText(question.maxTicks == 1
                                 ? tr("Choose one answer. This is about today's practice, not about plans.")
                                 : tr("Choose up to two answers. This is about today's practice, not about plans."));
    const QString last = QString::number(question.options.size());
    QList<KeyHints::Hint> hints{{tr("%1 next question"), {tr("Enter")}},
                                {tr("%1 previous question"),
                                 {QKeySequence(u"Ctrl+PgUp"_s).toString(QKeySequence::NativeText)}},
                                {tr("%1 undo"), {QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)}}};
    if (m_context.settings.singleKeys())
        hints.prepend({tr("%1 to %2 choose and clear"), {u"1"_s, last}});
    m_frame->hints()->setHints(hints);
}

void BehaviourPage::showCount(const BehaviourItem &question, bool refused)
{
    const auto ticks = m_editor.assessment().ticksOf(m_questionId).size();
    m_chosen->setText(tr("%1 of %2 chosen.").arg(ticks).arg(question.maxTicks));
    m_reasonTexts[1]->setText(
        question.maxTicks > 1
            ? tr("If you choose two answers, each counts half. If nothing fits, leave the question open.")
            : tr("If nothing fits, leave the question open."));
    const bool full = ticks == question.maxTicks && question.maxTicks > 1;
    setRole(m_how, refused ? "strong" : "muted");
    m_how->setText(full ? tr("To switch, clear one choice first.") : QString());
    m_how->setVisible(full);
    m_clear->setEnabled(ticks > 0 && !m_editor.isReadOnly());
}

void BehaviourPage::refresh()
{
    const BehaviourItem *question = m_editor.instrument().behaviourItem(m_questionId);
    const QStringList ticks = m_editor.assessment().ticksOf(m_questionId);
    showHead(*question);
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        const bool used = i < question->options.size();
        m_options[i]->setVisible(used);
        m_lines[i]->setVisible(used && i > 0);
        if (!used)
            continue;
        m_options[i]->setOptionText(question->options[i].text.in(m_context.language()));
        m_options[i]->setChecked(ticks.contains(question->options[i].id));
        m_options[i]->setEnabled(!m_editor.isReadOnly());
    }
    showCount(*question, false);
    showEarlier();
}

/// Last year's answer, and only when this year's is given: with one of two choices made, the other is still to come –
/// unless somebody left it at that and comes back.
void BehaviourPage::showEarlier()
{
    const EarlierTexts texts(m_editor.instrument(), m_earlier.assessment(), m_editor.assessment(), m_context.language());
    const QStringList ticks = m_editor.assessment().ticksOf(m_questionId);
    const bool isGiven =
        ticks.size() == m_editor.instrument().behaviourItem(m_questionId)->maxTicks || ticks == m_ticksOnArrival;
    const QString text = isGiven ? texts.ofPractice(m_questionId) : QString();
    m_earlierLine->setText(text);
    m_earlierLine->setVisible(!text.isEmpty());
}

void BehaviourPage::toggle(qsizetype option)
{
    const BehaviourItem *question = m_editor.instrument().behaviourItem(m_questionId);
    if (option < 0 || option >= question->options.size() || m_editor.isReadOnly())
        return;
    QStringList ticks = m_editor.assessment().ticksOf(m_questionId);
    const QString &id = question->options[option].id;
    if (!ticks.removeOne(id)) {
        // With one answer only there is nothing to clear first: the new one takes its place.
        if (question->maxTicks == 1)
            ticks.clear();
        ticks.append(id);
    }
    m_options[option]->setFocus(Qt::OtherFocusReason);
    store(ticks);
}

void BehaviourPage::store(const QStringList &ticks)
{
    const Result<void> done = m_editor.setTicks(m_questionId, ticks);
    refresh();
    if (done)
        return;
    if (done.error().code == ErrorCode::TooManyTicks)
        showCount(*m_editor.instrument().behaviourItem(m_questionId), true);
    else
        emit failed(done.error());
}

void BehaviourPage::onOptionClicked() { toggle(m_options.indexOf(qobject_cast<OptionRow *>(sender()))); }

void BehaviourPage::onClear()
{
    store({});
    m_options.first()->setFocus(Qt::OtherFocusReason);
}

void BehaviourPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const qsizetype now = m_options.indexOf(qobject_cast<OptionRow *>(focusWidget()));
    const bool digit = event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9;
    if (now < 0 || !plain)
        return Page::keyPressEvent(event);
    if (digit && m_context.settings.singleKeys())
        toggle(event->key() - Qt::Key_1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit nextRequested();
    else
        Page::keyPressEvent(event);
}

void BehaviourPage::arrange()
{
    const bool wide = width() >= m_context.theme.px(900);
    m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_reasons->setMinimumWidth(wide ? m_context.theme.px(308) : 0);
    m_reasons->setMaximumWidth(wide ? m_context.theme.px(308) : QWIDGETSIZE_MAX);
}

void BehaviourPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void BehaviourPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_earlier.lookAgain();
    showEarlier();
}

void BehaviourPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_reasons)
        arrange();
}

} // namespace vierklang::ui
