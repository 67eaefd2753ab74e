// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/roundform.h"

#include "app/workflow/workshopvote.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/resultparts.h"
#include "ui/workshop/countboard.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

RoundForm::RoundForm(Context &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_title(plainLabel(this, u"roundFormTitle"_s, "strong")),
      m_sum(plainLabel(this, u"roundFormSum"_s)), m_take(pushButton(this, u"takeRound"_s, "primary")),
      m_cancel(pushButton(this, u"cancelRound"_s))
{
    setObjectName(u"roundForm"_s);
    setRole(this, "card");
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    const QList<Answer> answers = allAnswers();
    for (int i = 0; i < answers.size(); ++i) {
        auto *number = new QSpinBox(this);
        number->setObjectName(u"roundForm%1"_s.arg(i));
        number->setButtonSymbols(QAbstractSpinBox::NoButtons);
        m_labels.append(plainLabel(this, u"roundFormLabel%1"_s.arg(i)));
        m_labels.last()->setBuddy(number);
        m_numbers.append(number);
        grid->addWidget(number, i + 1, 0);
        grid->addWidget(m_labels.last(), i + 1, 1);
        connect(number, &QSpinBox::valueChanged, this, &RoundForm::showSum);
    }
    auto *foot = new QHBoxLayout;
    foot->setSpacing(10);
    foot->addWidget(m_sum, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_take);
    grid->addLayout(foot, static_cast<int>(answers.size()) + 1, 0, 1, 2);
    grid->setRowStretch(static_cast<int>(answers.size()) + 2, 1);
    connect(m_take, &QPushButton::clicked, this, [this] { emit taken(round()); });
    connect(m_cancel, &QPushButton::clicked, this, &RoundForm::cancelled);
}

void RoundForm::retranslate()
{
    m_title->setText(tr("How many forms have which answer?"));
    m_take->setText(tr("Enter and reveal"));
    m_cancel->setText(tr("Cancel"));
    showSum();
}

void RoundForm::showItem(const Instrument &instrument, const Item &item, int persons)
{
    const Language language = m_context.language();
    m_persons = persons;
    const QList<Answer> answers = allAnswers();
    for (qsizetype i = 0; i < answers.size(); ++i) {
        QString words = answers[i].kind() == Answer::Kind::Unknown ? tr("don't know") : tr("does not apply");
        if (answers[i].isLevel()) {
            const auto level = static_cast<std::size_t>(answers[i].level());
            words = u"%1 %2: %3"_s.arg(level).arg(instrument.levelNames[level].in(language), item.anchors[level].in(language));
        }
        m_labels[i]->setText(words);
        m_numbers[i]->setAccessibleName(words);
        m_numbers[i]->setRange(0, persons);
    }
    showSum();
}

void RoundForm::clear()
{
    for (QSpinBox *number : std::as_const(m_numbers))
        number->setValue(0);
}

void RoundForm::focusFirst()
{
    m_numbers.first()->setFocus(Qt::OtherFocusReason);
    m_numbers.first()->selectAll();
}

Round RoundForm::round() const
{
    Round round;
    for (std::size_t level = 0; level < LevelCount; ++level)
        round.counts[level] = m_numbers[static_cast<qsizetype>(level)]->value();
    round.unknown = m_numbers[LevelCount]->value();
    round.notApplicable = m_numbers[LevelCount + 1]->value();
    return round;
}

void RoundForm::showSum()
{
    const int sum = votesIn(round());
    m_sum->setText(sum > m_persons ? tr("%1 forms, but only %2 people in the room").arg(sum).arg(m_persons)
                                   : tr("%1 of %2 forms").arg(sum).arg(m_persons));
    m_take->setEnabled(sum > 0 && sum <= m_persons);
}

void RoundForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return;
    }
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QFrame::keyPressEvent(event);
    // Enter goes down the numbers; behind the last one it takes the round.
    const qsizetype here = m_numbers.indexOf(qobject_cast<QSpinBox *>(focusWidget()));
    if (here >= 0 && here + 1 < m_numbers.size()) {
        m_numbers[here + 1]->setFocus(Qt::TabFocusReason);
        m_numbers[here + 1]->selectAll();
    } else if (m_take->isEnabled()) {
        m_take->click();
    }
}

} // namespace vierklang::ui
