// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/revealboard.h"

#include "ui/widgets/hairline.h"
#include "ui/widgets/labels.h"
#include "ui/workshop/agreementcard.h"
#include "ui/workshop/countboard.h"

#include <QButtonGroup>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

RevealBoard::RevealBoard(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_agreement(new AgreementCard(context, this)),
      m_group(new QButtonGroup(this))
{
    setObjectName(u"revealBoard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(10);
    column->addWidget(m_agreement);
    buildRows();
    connect(m_group, &QButtonGroup::idClicked, this, &RevealBoard::onClicked);
}

void RevealBoard::buildRows()
{
    auto *card = new QFrame(this);
    setRole(card, "card");
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    m_titles = new QWidget(card);
    m_choose = plainLabel(m_titles, u"chooseConsensus"_s, "smallStrong");
    for (int i = 0; i < ConsensusRow::MostRounds; ++i)
        m_roundTitles.append(plainLine(m_titles, u"roundTitle%1"_s.arg(i), "smallStrong"));
    rows->addWidget(m_titles);
    const QList<Answer> answers = allAnswers();
    for (qsizetype i = 0; i < answers.size(); ++i) {
        rows->addWidget(new Hairline(m_context.theme, card));
        auto *row = new ConsensusRow(answers[i], m_context.theme, card);
        m_group->addButton(row, static_cast<int>(i));
        m_rows.append(row);
        rows->addWidget(row, row->answer().isLevel() ? 1 : 0);
    }
    static_cast<QVBoxLayout *>(layout())->addWidget(card, 1);
}

void RevealBoard::retranslate()
{
    m_choose->setText(m_context.settings.singleKeys() ? tr("Choose the consensus of the room: press a digit or click a line")
                                                      : tr("Choose the consensus of the room: click a line"));
    placeTitles();
}

void RevealBoard::showItem(const Instrument &instrument, const Item &item)
{
    const Language language = m_context.language();
    for (ConsensusRow *row : std::as_const(m_rows)) {
        if (row->answer().isLevel()) {
            const auto level = static_cast<std::size_t>(row->answer().level());
            row->setTexts(QString::number(level), instrument.levelNames[level].in(language),
                          item.anchors[level].in(language), tr("Consensus"));
        } else if (row->answer().kind() == Answer::Kind::Unknown) {
            row->setTexts(u"W"_s, {}, tr("don't know"), tr("Consensus"));
        } else {
            row->setTexts(u"N"_s, {}, tr("does not apply"), tr("Consensus"));
        }
    }
}

void RevealBoard::showRounds(const Instrument &instrument, const QList<Round> &rounds, const Answer &consensus)
{
    m_agreement->showRounds(rounds, instrument.constants);
    const qsizetype first = std::max<qsizetype>(0, rounds.size() - ConsensusRow::MostRounds);
    m_shown = rounds.size() - first;
    int most = 0;
    for (const Round &round : rounds.mid(first)) {
        for (const Answer &answer : allAnswers())
            most = std::max(most, votesFor(answer, round));
    }
    m_group->setExclusive(false);
    for (ConsensusRow *row : std::as_const(m_rows)) {
        QList<int> votes;
        for (const Round &round : rounds.mid(first))
            votes.append(votesFor(row->answer(), round));
        row->showVotes(votes, most);
        row->setChecked(row->answer() == consensus);
    }
    m_group->setExclusive(true);
    for (qsizetype i = 0; i < m_roundTitles.size(); ++i) {
        m_roundTitles[i]->setVisible(i < m_shown);
        m_roundTitles[i]->setText(tr("Round %1").arg(first + i + 1));
    }
    placeTitles();
}

void RevealBoard::placeTitles()
{
    const int width = m_titles->width();
    const int side = m_context.theme.px(14);
    const int left = m_shown > 0 ? ConsensusRow::columnOf(0, m_shown, width, m_context.theme).left() : width;
    const int room = std::max(m_context.theme.px(80), left - side - m_context.theme.px(10));
    const int high = std::max(m_choose->heightForWidth(room), m_context.theme.px(16)) + m_context.theme.px(10);
    m_titles->setFixedHeight(high);
    m_choose->setGeometry(side, 0, room, high);
    for (qsizetype i = 0; i < m_shown; ++i) {
        const QRect column = ConsensusRow::columnOf(i, m_shown, width, m_context.theme);
        m_roundTitles[i]->setGeometry(column.left(), 0, column.width(), high);
    }
}

void RevealBoard::focusAnswer()
{
    QAbstractButton *chosen = m_group->checkedButton();
    (chosen ? chosen : m_rows.first())->setFocus(Qt::OtherFocusReason);
}

void RevealBoard::onClicked(int index) { emit consensusWanted(m_rows[index]->answer()); }

void RevealBoard::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isKey = plain && m_context.settings.singleKeys() && !event->isAutoRepeat();
    const std::optional<Answer> answer = answerOfKey(event->key());
    if (isKey && answer)
        emit consensusWanted(*answer);
    else if (isKey && event->key() == Qt::Key_R)
        emit anotherRoundWanted();
    else
        QWidget::keyPressEvent(event);
}

void RevealBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    placeTitles();
}

} // namespace vierklang::ui
