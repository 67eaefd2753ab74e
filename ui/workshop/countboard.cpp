// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/countboard.h"

#include "ui/widgets/focusring.h"
#include "ui/widgets/hairline.h"
#include "ui/workshop/votetotals.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

std::optional<Answer> answerOfKey(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_4)
        return Answer::atLevel(key - Qt::Key_0);
    if (key == Qt::Key_W)
        return Answer::unknown();
    if (key == Qt::Key_N)
        return Answer::notApplicable();
    return std::nullopt;
}

int votesFor(const Answer &answer, const Round &round)
{
    if (answer.isLevel())
        return round.counts[static_cast<std::size_t>(answer.level())];
    return answer.kind() == Answer::Kind::Unknown ? round.unknown : round.notApplicable;
}

QList<Answer> allAnswers()
{
    QList<Answer> answers;
    for (int level = 0; level <= MaxLevel; ++level)
        answers.append(*Answer::atLevel(level));
    return answers << Answer::unknown() << Answer::notApplicable();
}

CountBoard::CountBoard(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_steps(new QFrame(this)), m_others(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_totals(new VoteTotals(context.theme, this))
{
    setObjectName(u"countBoard"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(10);
    setRole(m_steps, "card");
    auto *rows = new QVBoxLayout(m_steps);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    for (const Answer &answer : allAnswers()) {
        if (answer.isLevel()) {
            if (rows->count() > 0)
                rows->addWidget(new Hairline(context.theme, m_steps));
            rows->addWidget(addRow(answer, m_steps), 1);
            continue;
        }
        auto *card = new QFrame(this);
        setRole(card, "card");
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(1, 1, 1, 1);
        inside->addWidget(addRow(answer, card));
        m_others->addWidget(card, 1);
    }
    m_others->setSpacing(10);
    column->addWidget(m_steps, 1);
    column->addLayout(m_others);
    column->addWidget(m_totals);
}

VoteRow *CountBoard::addRow(Answer answer, QWidget *parent)
{
    auto *row = new VoteRow(answer, m_context.theme, parent);
    connect(row, &VoteRow::addWanted, this, &CountBoard::addWanted);
    connect(row, &VoteRow::takeBackWanted, this, &CountBoard::takeBackWanted);
    m_rows.append(row);
    return row;
}

void CountBoard::retranslate()
{
    setAccessibleName(tr("Counting the votes"));
    m_totals->retranslate();
}

void CountBoard::showItem(const Instrument &instrument, const Item &item)
{
    const Language language = m_context.language();
    for (VoteRow *row : std::as_const(m_rows)) {
        if (row->answer().isLevel()) {
            const auto level = static_cast<std::size_t>(row->answer().level());
            row->setTexts(QString::number(level), instrument.levelNames[level].in(language),
                          item.anchors[level].in(language));
        } else if (row->answer().kind() == Answer::Kind::Unknown) {
            row->setTexts(u"W"_s, {}, tr("don't know"));
        } else {
            row->setTexts(u"N"_s, {}, tr("does not apply"));
        }
    }
}

void CountBoard::showCounts(const Round &counts, int counted, int persons, const std::optional<Answer> &latest)
{
    for (VoteRow *row : std::as_const(m_rows))
        row->showVotes(votesFor(row->answer(), counts), counted < persons, latest == row->answer());
    m_totals->showTotals(counted, persons);
    setAccessibleDescription(m_totals->words());
}

void CountBoard::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const std::optional<Answer> answer = answerOfKey(event->key());
    if (plain && answer && m_context.settings.singleKeys() && !event->isAutoRepeat())
        emit addWanted(*answer);
    else if (plain && event->key() == Qt::Key_Backspace)
        emit takeBackLastWanted();
    else
        QWidget::keyPressEvent(event);
}

void CountBoard::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFocusRing(painter, m_steps->geometry().adjusted(-3, -3, 3, 3), m_context.theme);
}

void CountBoard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CountBoard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void CountBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_others->setDirection(width() < m_context.theme.px(560) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace vierklang::ui
